// What the SDK's clients make of the lab's refusals: their own error classes, codes and request ids; and broken conditions.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ChangeSetNotFoundException } from "@aws-sdk/client-cloudformation";
import { TargetGroupNotFoundException } from "@aws-sdk/client-elastic-load-balancing-v2";
import { NoSuchEntityException } from "@aws-sdk/client-iam";
import { ResourceNotFoundException as NoFunction } from "@aws-sdk/client-lambda";
import { NoSuchHealthCheck, NoSuchHostedZone } from "@aws-sdk/client-route-53";
import { ParameterNotFound } from "@aws-sdk/client-ssm";
import type { ConditionName } from "../../src/lab/conditions.ts";
import type { Lab } from "../../src/lab/lab.ts";
import type { AwsService } from "../../src/ports/aws.ts";
import { command } from "../lab/wire/sdk.ts";
import { serveLab, stillLab } from "./sdk-lab.ts";

// biome-ignore lint/suspicious/noExplicitAny: error classes with constructors of many kinds.
type ErrorClass = abstract new (...parts: any) => Error;

const TYPED: readonly (readonly [service: AwsService, operation: string, input: object, type: ErrorClass])[] = [
  [
    "cloudformation",
    "DescribeChangeSet",
    { ChangeSetName: "arn:aws:cloudformation:ap-northeast-1:000000000000:changeSet/x/y" },
    ChangeSetNotFoundException,
  ],
  [
    "elb",
    "DescribeTargetHealth",
    { TargetGroupArn: "arn:aws:elasticloadbalancing:ap-northeast-1:000000000000:targetgroup/x/0" },
    TargetGroupNotFoundException,
  ],
  ["iam", "GetRole", { RoleName: "nobody" }, NoSuchEntityException],
  ["lambda", "GetFunction", { FunctionName: "none" }, NoFunction],
  ["route53", "GetHostedZone", { Id: "Z0" }, NoSuchHostedZone],
  ["route53", "GetHealthCheck", { HealthCheckId: "00000000-0000-0000-0000-000000000000" }, NoSuchHealthCheck],
  ["ssm", "GetParameter", { Name: "/none" }, ParameterNotFound],
];

test("modelled errors are instances of the client's classes, with a request id", async (t) => {
  const served = await serveLab(t);
  for (const [service, operation, input, type] of TYPED) {
    await assert.rejects(
      served.client(service).send(command(service, operation, input)),
      (error: Error & { $metadata?: { requestId?: string } }) => {
        assert.ok(error instanceof type, `${service} ${operation}: ${error.name}: ${error.message}`);
        assert.match(error.$metadata?.requestId ?? "", /^[0-9a-f-]{36}$/);
        assert.notEqual(error.message, "");
        return true;
      },
    );
  }
});

const UNMODELLED: readonly (readonly [AwsService, operation: string, input: object, code: string, status: number])[] = [
  ["cloudformation", "DescribeStacks", { StackName: "none" }, "ValidationError", 400],
  ["cloudformation", "ListStackSets", {}, "InvalidAction", 400],
  ["cloudwatch", "ListDashboards", {}, "UnknownOperationException", 400],
  ["ec2", "StopInstances", { InstanceIds: ["i-0123456789abcdef0"] }, "InvalidInstanceID.NotFound", 400],
  ["ec2", "DescribeKeyPairs", {}, "InvalidAction", 400],
  ["lambda", "ListLayers", {}, "UnknownOperationException", 404],
  ["route53", "ListCidrCollections", {}, "UnknownOperationException", 404],
  ["s3", "GetBucketAcl", { Bucket: "some-bucket" }, "NotImplemented", 501],
  ["ssm", "ListCommands", {}, "UnknownOperationException", 400],
];

test("codes without a class of their own keep their name; operations that the lab lacks are named in its list", async (t) => {
  const served = await serveLab(t);
  for (const [service, operation, input, code, status] of UNMODELLED) {
    const client = served.client(service);
    await assert.rejects(client.send(command(service, operation, input)), (error: Error & { $metadata?: { httpStatusCode?: number } }) => {
      assert.deepEqual([error.name, error.$metadata?.httpStatusCode], [code, status], `${service} ${operation}`);
      return true;
    });
  }
  const names = served.lab.notModelledList.map(({ what }) => what);
  for (const name of ["cloudformation ListStackSets", "cloudwatch ListDashboards", "ec2 DescribeKeyPairs", "ssm ListCommands"]) {
    assert.ok(names.includes(name), `${name} in ${names.join(", ")}`);
  }
});

test("a client of another region is told which one is right", async (t) => {
  const served = await serveLab(t);
  const elsewhere = { region: "us-east-1" };
  await assert.rejects(served.client("ec2", elsewhere).send(command("ec2", "DescribeVpcs", {})), {
    name: "SignatureDoesNotMatch",
    message: /us-east-1.*ap-northeast-1/,
  });
  await assert.rejects(served.client("ssm", elsewhere).send(command("ssm", "GetParameter", { Name: "x" })), {
    name: "InvalidSignatureException",
  });
  const zones = await served.client("route53", elsewhere).send(command("route53", "ListHostedZones", {}));
  assert.deepEqual(zones.HostedZones, []);
});

/** The same lab with one condition set. */
function withCondition(lab: Lab, condition: ConditionName, value: number): Lab {
  return new Proxy(lab, {
    get: (target, key) => (key === "draw" ? (name: ConditionName) => (name === condition ? value : 0) : Reflect.get(target, key)),
  });
}

/** Latency is drawn as nothing, but the lab's clock stands still and would never bring even that. */
function answering(lab: Lab): Lab {
  return Object.assign(Object.create(lab), { clock: { ...lab.clock, sleep: async () => {} } }) as Lab;
}

const THROTTLED: readonly (readonly [AwsService, operation: string, code: string, status: number])[] = [
  ["cloudformation", "DescribeStacks", "Throttling", 400],
  ["ec2", "DescribeInstances", "RequestLimitExceeded", 503],
  ["elb", "DescribeLoadBalancers", "ThrottlingException", 400],
  ["lambda", "ListFunctions", "TooManyRequestsException", 429],
  ["route53", "ListHostedZones", "Throttling", 400],
  ["s3", "ListBuckets", "SlowDown", 503],
];

test("throttling and failures are each service's own, and the client knows that they pass", async (t) => {
  const throttling = await serveLab(t, withCondition(answering(stillLab()), "api.throttle", 1), { withConditions: true });
  for (const [service, operation, code, status] of THROTTLED) {
    const client = throttling.client(service);
    await assert.rejects(client.send(command(service, operation, {})), (error: Error & { $metadata?: { httpStatusCode?: number } }) => {
      assert.deepEqual([error.name, error.$metadata?.httpStatusCode], [code, status]);
      return true;
    });
  }
  const failing = await serveLab(t, withCondition(answering(stillLab()), "api.failure", 1), { withConditions: true });
  await assert.rejects(failing.client("ec2").send(command("ec2", "DescribeInstances", {})), { name: "InternalError", $fault: "server" });
});

test("a broken connection is one to the client, sometimes before the service acted and sometimes after", async (t) => {
  const lab = answering(stillLab());
  const served = await serveLab(t, withCondition(lab, "api.reset", 1), { withConditions: true });
  const client = served.client("s3");
  for (let index = 0; index < 20; index += 1) {
    const input = { Bucket: `bucket-${index}`, CreateBucketConfiguration: { LocationConstraint: "ap-northeast-1" } };
    await assert.rejects(client.send(command("s3", "CreateBucket", input)), (error: Error & { code?: string }) => {
      assert.match(`${error.name} ${error.code} ${error.message}`, /ECONNRESET|socket hang up|EPIPE/);
      return true;
    });
  }
  const made = lab.s3.buckets.size;
  assert.ok(made > 0 && made < 20, `${made} of 20 buckets were made`);
});

// What everything that stands behind the AWS port must do, the real AWS included: nothing but reads and refusals, so that it costs nothing.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { DescribeStackEventsCommand, GetTemplateCommand, ValidateTemplateCommand } from "@aws-sdk/client-cloudformation";
import { DescribeAlarmsCommand } from "@aws-sdk/client-cloudwatch";
import { DescribeInstancesCommand, DescribeRegionsCommand, StartInstancesCommand, StopInstancesCommand } from "@aws-sdk/client-ec2";
import { DescribeLoadBalancersCommand } from "@aws-sdk/client-elastic-load-balancing-v2";
import { GetRoleCommand } from "@aws-sdk/client-iam";
import { GetFunctionCommand } from "@aws-sdk/client-lambda";
import { GetHealthCheckCommand, GetHealthCheckStatusCommand } from "@aws-sdk/client-route-53";
import { GetScheduleCommand } from "@aws-sdk/client-scheduler";
import { GetParameterCommand } from "@aws-sdk/client-ssm";
import { codeOf, messageOf } from "../../src/aws/errors.ts";
import { findHostedZone, zonesNamed } from "../../src/aws/hosted-zones.ts";
import { callerIdentity } from "../../src/aws/identity.ts";
import { describeInstances, instanceStates } from "../../src/aws/instances.ts";
import { findLoadBalancer } from "../../src/aws/load-balancers.ts";
import { bucketIsThere, objectVersions } from "../../src/aws/objects.ts";
import { allStacks, describeStack, stackResources } from "../../src/aws/stacks.ts";
import { targetHealth } from "../../src/aws/targets.ts";
import type { Aws } from "../../src/ports/aws.ts";
import { shippedText } from "../support/shipped.ts";
import { readOnlyAws } from "./aws-read-only.ts";

export interface AwsDriver {
  readonly aws: Aws;
  /** 12 digits. */
  readonly account: string;
  readonly region: string;
  /** Runs a client's code; time passes meanwhile. */
  run(client: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** Names that nobody gives to anything. */
const NOBODY = "failover-drill-contract-4f1c9a7b2e";
const INSTANCE = "i-0123456789abcdef0";

interface Refused {
  readonly code: string | RegExp;
  readonly status: number;
  readonly message?: RegExp;
}

/** In the SDK's shape: the code is the error's name; the status and a request id are in `$metadata`. */
async function refuses(call: Promise<unknown>, { code, status, message = /./ }: Refused): Promise<void> {
  const error = await call.then(
    (output) => assert.fail(`answered: ${JSON.stringify(output)}`),
    (reason: unknown) => reason as Error & { $metadata?: { httpStatusCode?: number; requestId?: string } },
  );
  assert.match(codeOf(error), code instanceof RegExp ? code : new RegExp(`^${code.replace(".", "\\.")}$`), error.message);
  assert.equal(error.$metadata?.httpStatusCode, status, codeOf(error));
  assert.match(messageOf(error), message);
  assert.ok(error.$metadata?.requestId, `${codeOf(error)} has no request id`);
}

const cases: Readonly<Record<string, (driver: AwsDriver) => Promise<void>>> = {
  "who we are: the account that was expected, an ARN in it": async ({ aws, account }) => {
    const identity = await callerIdentity(aws);
    assert.equal(identity.account, account);
    assert.match(identity.arn, new RegExp(`^arn:aws[a-z-]*:(sts|iam)::${account}:`));
  },

  "a stack that is not there is a ValidationError in words; the adapter says undefined": async ({ aws }) => {
    assert.equal(await describeStack(aws, NOBODY), undefined);
    const missing = { code: "ValidationError", status: 400, message: /does not exist/ };
    await refuses(aws.cloudformation.send(new DescribeStackEventsCommand({ StackName: NOBODY })), missing);
    await refuses(aws.cloudformation.send(new GetTemplateCommand({ StackName: NOBODY })), missing);
    await refuses(stackResources(aws, NOBODY), missing);
  },

  "every stack is listed with a status, none of them deleted": async ({ aws }) => {
    for (const { id, name, status } of await allStacks(aws)) {
      assert.ok(id.includes(name));
      assert.match(status, /^[A-Z_]+$/);
      assert.notEqual(status, "DELETE_COMPLETE");
    }
  },

  "a shipped template is valid, with its parameters; nonsense is refused": async ({ aws }) => {
    const valid = await aws.cloudformation.send(new ValidateTemplateCommand({ TemplateBody: shippedText("dns", []) }));
    assert.ok(valid.Parameters?.some(({ ParameterKey }) => ParameterKey === "HostedZoneName"));
    const broken = aws.cloudformation.send(new ValidateTemplateCommand({ TemplateBody: "Resources: {}" }));
    await refuses(broken, { code: "ValidationError", status: 400, message: /At least one Resources member must be defined/ });
  },

  "instances that are not there: by id an error, malformed another one, by tag an empty list": async ({ aws }) => {
    const gone = { code: "InvalidInstanceID.NotFound", status: 400, message: new RegExp(INSTANCE) };
    await refuses(describeInstances(aws, { ids: [INSTANCE] }), gone);
    await refuses(instanceStates(aws, [INSTANCE]), gone);
    await refuses(describeInstances(aws, { ids: ["i-nonsense"] }), { code: "InvalidInstanceID.Malformed", status: 400 });
    assert.deepEqual(await describeInstances(aws, { tag: { key: NOBODY, value: NOBODY } }), []);
  },

  "a dry run that would be allowed is an error of its own, and stops nothing": async ({ aws }) => {
    await refuses(aws.ec2.send(new DescribeInstancesCommand({ DryRun: true })), { code: "DryRunOperation", status: 412 });
    // Whether rights or ids are looked at first is documented nowhere.
    const input = { InstanceIds: [INSTANCE], DryRun: true };
    for (const call of [() => aws.ec2.send(new StopInstancesCommand(input)), () => aws.ec2.send(new StartInstancesCommand(input))]) {
      const error = await call().then(
        () => assert.fail("a dry run succeeded"),
        (reason: unknown) => reason,
      );
      assert.match(codeOf(error), /^(DryRunOperation|InvalidInstanceID\.NotFound)$/);
    }
  },

  "the region is one of those that are told": async ({ aws, region }) => {
    const { Regions = [] } = await aws.ec2.send(new DescribeRegionsCommand({ RegionNames: [region] }));
    assert.deepEqual(
      Regions.map(({ RegionName }) => RegionName),
      [region],
    );
  },

  "load balancers and target groups that are not there": async ({ aws, account, region }) => {
    assert.equal(await findLoadBalancer(aws, `${NOBODY}.example.com`), undefined);
    const byName = aws.elb.send(new DescribeLoadBalancersCommand({ Names: ["failover-drill-contract"] }));
    await refuses(byName, { code: /^LoadBalancerNotFound(Exception)?$/, status: 400 });
    const partition = region.startsWith("cn-") ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
    const arn = `arn:${partition}:elasticloadbalancing:${region}:${account}:targetgroup/contract/0123456789abcdef`;
    await refuses(targetHealth(aws, arn), { code: /^TargetGroupNotFound(Exception)?$/, status: 400 });
  },

  "hosted zones and health checks that are not there": async ({ aws }) => {
    assert.deepEqual(await zonesNamed(aws, `${NOBODY}.example`), []);
    assert.equal(await findHostedZone(aws, {}, `www.${NOBODY}.example`), undefined);
    await refuses(findHostedZone(aws, { id: "Z0000000000000CONTRACT" }, ""), { code: "NoSuchHostedZone", status: 404 });
    const HealthCheckId = "00000000-0000-0000-0000-00000000c0de";
    const unknown = { code: "NoSuchHealthCheck", status: 404 };
    await refuses(aws.route53.send(new GetHealthCheckCommand({ HealthCheckId })), unknown);
    await refuses(aws.route53.send(new GetHealthCheckStatusCommand({ HealthCheckId })), unknown);
  },

  "a bucket that is not there: HEAD has no words, a listing has": async ({ aws, account }) => {
    // With dots the name cannot always be a part of the host's.
    for (const bucket of [NOBODY, `www.${NOBODY}.example.com`]) {
      const error = await bucketIsThere(aws, bucket).then(
        () => assert.fail("there is such a bucket"),
        (reason: unknown) => reason,
      );
      assert.match(codeOf(error), /^(NotFound|404)$/, messageOf(error));
    }
    await refuses(objectVersions(aws, { bucket: NOBODY, owner: account }, ""), { code: "NoSuchBucket", status: 404 });
  },

  "roles, functions, parameters and schedules that are not there": async ({ aws }) => {
    await refuses(aws.iam.send(new GetRoleCommand({ RoleName: NOBODY })), { code: /^NoSuchEntity(Exception)?$/, status: 404 });
    await refuses(aws.lambda.send(new GetFunctionCommand({ FunctionName: NOBODY })), { code: "ResourceNotFoundException", status: 404 });
    await refuses(aws.ssm.send(new GetParameterCommand({ Name: `/${NOBODY}` })), { code: "ParameterNotFound", status: 400, message: /./ });
    await refuses(aws.scheduler.send(new GetScheduleCommand({ Name: NOBODY })), { code: "ResourceNotFoundException", status: 404 });
  },

  "the public parameter that names the newest Amazon Linux": async ({ aws }) => {
    const Name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64";
    const { Parameter } = await aws.ssm.send(new GetParameterCommand({ Name }));
    assert.match(Parameter?.Value ?? "", /^ami-[0-9a-f]{8,17}$/);
  },

  "alarms of a prefix that nobody uses": async ({ aws }) => {
    const { MetricAlarms = [] } = await aws.cloudwatch.send(new DescribeAlarmsCommand({ AlarmNamePrefix: NOBODY }));
    assert.deepEqual(MetricAlarms, []);
  },
};

/** Each case gets a driver of its own; nothing but reads leaves it. `skip`: why not now. */
export function awsContract(name: string, open: () => Promise<AwsDriver>, skip: string | false = false): void {
  describe(`the AWS port: ${name}`, { skip }, () => {
    for (const [what, check] of Object.entries(cases)) {
      it(what, { timeout: 60_000 }, async () => {
        const driver = await open();
        try {
          await driver.run(() => check({ ...driver, aws: readOnlyAws(driver.aws) }));
        } finally {
          await driver.close();
        }
      });
    }
  });
}

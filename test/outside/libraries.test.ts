// The AWS libraries for Python and JavaScript against the lab, with their own waiters, while dig and curl watch the second one's site.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, type TestContext, test } from "node:test";
import {
  CloudFormationClient,
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStacksCommand,
  waitUntilStackCreateComplete,
  waitUntilStackDeleteComplete,
} from "@aws-sdk/client-cloudformation";
import {
  EC2Client,
  StartInstancesCommand,
  StopInstancesCommand,
  waitUntilInstanceRunning,
  waitUntilInstanceStopped,
} from "@aws-sdk/client-ec2";
import {
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
  waitUntilTargetInService,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import {
  GetHealthCheckStatusCommand,
  ListHostedZonesByNameCommand,
  ListResourceRecordSetsCommand,
  Route53Client,
} from "@aws-sdk/client-route-53";
import { DeleteObjectsCommand, ListBucketsCommand, paginateListObjectsV2, S3Client } from "@aws-sdk/client-s3";
import { type LabProcess, startLab } from "../support/lab-process.ts";
import { curl, dig, missing, outsideEnvironment, pythonWithBoto3, until } from "../support/outside.ts";
import { filledIn, shippedStacks } from "./shipped-stacks.ts";
import { visitor } from "./visitor.ts";

const SITE = "www.example.com";
const FLAGS = ["--speed", "60", "--conditions", "calm"];
const stacks = shippedStacks();

/** For the clients' waiters, in seconds. */
const PATIENCE = { maxWaitTime: 90, minDelay: 1, maxDelay: 1 };

function clientsOf({ ready }: LabProcess) {
  const { AWS_ACCESS_KEY_ID: accessKeyId = "", AWS_SECRET_ACCESS_KEY: secretAccessKey = "" } = ready.env;
  const where = { endpoint: ready.endpoint, region: ready.region, credentials: { accessKeyId, secretAccessKey }, maxAttempts: 1 };
  return {
    cloudformation: new CloudFormationClient(where),
    ec2: new EC2Client(where),
    elb: new ElasticLoadBalancingV2Client(where),
    route53: new Route53Client(where),
    s3: new S3Client({ ...where, forcePathStyle: true }),
  };
}

type Clients = ReturnType<typeof clientsOf>;

async function deploy({ cloudformation }: Clients): Promise<ReadonlyMap<string, string>> {
  const outputs = new Map<string, string>();
  for (const stack of stacks) {
    const { name: StackName } = stack;
    await cloudformation.send(
      new CreateStackCommand({
        StackName,
        TemplateBody: stack.template,
        Capabilities: stack.capabilities.map(() => "CAPABILITY_IAM"),
        Parameters: Object.entries(filledIn(stack, outputs)).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
      }),
    );
    await waitUntilStackCreateComplete({ client: cloudformation, ...PATIENCE }, { StackName });
    const { Stacks: [made] = [] } = await cloudformation.send(new DescribeStacksCommand({ StackName }));
    for (const { OutputKey, OutputValue = "" } of made?.Outputs ?? []) outputs.set(`${StackName}.${OutputKey}`, OutputValue);
  }
  return outputs;
}

async function emptyAndDelete({ cloudformation, s3 }: Clients): Promise<void> {
  for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, { Bucket: SITE }))
    await s3.send(new DeleteObjectsCommand({ Bucket: SITE, Delete: { Objects: Contents.map(({ Key }) => ({ Key })) } }));
  for (const { name: StackName } of stacks.toReversed()) {
    await cloudformation.send(new DeleteStackCommand({ StackName }));
    await waitUntilStackDeleteComplete({ client: cloudformation, ...PATIENCE }, { StackName });
  }
}

async function javascript(t: TestContext, tools: { dig: string; curl: string }): Promise<void> {
  const lab = await startLab(t, ...FLAGS);
  const clients = clientsOf(lab);
  const { ec2, elb, route53 } = clients;
  const see = visitor(lab, tools, t.signal);
  const outputs = await deploy(clients);
  const output = (name: string) => outputs.get(name) ?? assert.fail(`no output ${name}`);
  const InstanceIds = [output("web.FirstInstanceId"), output("web.SecondInstanceId")];
  const group = { TargetGroupArn: output("load-balancer.TargetGroupArn") };
  const states = async () =>
    (await elb.send(new DescribeTargetHealthCommand(group))).TargetHealthDescriptions?.map(({ TargetHealth }) => TargetHealth?.State);
  const up = async () => {
    const { HealthCheckObservations = [] } = await route53.send(
      new GetHealthCheckStatusCommand({ HealthCheckId: output("dns.HealthCheckId") }),
    );
    return HealthCheckObservations.filter(({ StatusReport }) => StatusReport?.Status?.startsWith("Success")).length;
  };
  await see.sees(SITE, "primary");
  await until("checkers up", up, (seen) => seen >= 15);

  await ec2.send(new StopInstancesCommand({ InstanceIds }));
  await Promise.all([waitUntilInstanceStopped({ client: ec2, ...PATIENCE }, { InstanceIds }), see.sees(SITE, "error page")]);
  assert.deepEqual(await states(), ["unused", "unused"]);
  await until("checkers down", up, (seen) => seen === 0);
  await ec2.send(new StartInstancesCommand({ InstanceIds }));
  await waitUntilInstanceRunning({ client: ec2, ...PATIENCE }, { InstanceIds });
  await Promise.all([waitUntilTargetInService({ client: elb, ...PATIENCE }, group), see.sees(SITE, "primary")]);

  await emptyAndDelete(clients);
  assert.deepEqual((await clients.cloudformation.send(new DescribeStacksCommand({}))).Stacks ?? [], []);
  assert.deepEqual((await clients.s3.send(new ListBucketsCommand({}))).Buckets ?? [], []);
  const { HostedZones: [zone] = [] } = await route53.send(new ListHostedZonesByNameCommand({ DNSName: "example.com" }));
  const { ResourceRecordSets = [] } = await route53.send(new ListResourceRecordSetsCommand({ HostedZoneId: zone?.Id }));
  assert.deepEqual(ResourceRecordSets.map(({ Type }) => Type).sort(), ["NS", "SOA"]);
  assert.deepEqual(await see.resolve(SITE), []);
}

async function python(t: TestContext, program: string): Promise<void> {
  const lab = await startLab(t, ...FLAGS);
  const script = new URL("boto3_site.py", import.meta.url).pathname;
  const child = spawn(program, [script, lab.ready.endpoint], { env: outsideEnvironment(lab.env), signal: t.signal });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  child.stdin.end(JSON.stringify(stacks));
  const [code] = await once(child, "close");
  assert.equal(code, 0, stderr);
  assert.deepEqual(JSON.parse(stdout), { stacks: [], buckets: [], records: [], running: [] });
}

describe("the AWS libraries", { concurrency: true }, () => {
  const program = pythonWithBoto3();
  const tools = { dig: dig(), curl: curl() };
  test(
    "boto3 deploys, stops, starts, empties and deletes the shipped stacks",
    {
      skip: missing({ "python3 with boto3": program }),
      timeout: 300_000,
    },
    (t) => python(t, program ?? ""),
  );
  test("the SDK for JavaScript does, and dig and curl see the failover and the return", { skip: missing(tools), timeout: 300_000 }, (t) =>
    javascript(t, { dig: tools.dig ?? "", curl: tools.curl ?? "" }),
  );
});

// `plan --live --drift` as a process of its own against a lab server: it names what was changed by hand, and what nobody looked at.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DescribeStackResourceCommand } from "@aws-sdk/client-cloudformation";
import { AuthorizeSecurityGroupIngressCommand } from "@aws-sdk/client-ec2";
import { UpdateHealthCheckCommand } from "@aws-sdk/client-route-53";
import { DeleteBucketPolicyCommand } from "@aws-sdk/client-s3";
import { deploy } from "../../../src/deploy/deploy.ts";
import { exitStatus } from "../../../src/exit-status.ts";
import { createAwsTools } from "../../../src/experiment/tools.ts";
import { createJournal } from "../../../src/journal/journal.ts";
import { openAwsWorld } from "../../../src/worlds/aws.ts";
import { assertKeepsToSchema } from "../../support/keeps-to-schema.ts";
import { runCommand, startLab } from "../../support/lab-process.ts";
import { shippedPlan } from "../../support/shipped.ts";

test("drift of the shipped site in a lab at speed 60", { timeout: 240_000 }, async (t) => {
  const lab = await startLab(t, "--speed", "60", "--conditions", "calm");
  const plan = shippedPlan();
  // The SDK reads keys and endpoint from the process's own environment.
  Object.assign(process.env, lab.ready.env);
  const opened = await openAwsWorld({
    region: lab.ready.region,
    seed: "1",
    run: "drift",
    version: "0",
    environment: lab.ready.env,
    connectTo: [],
    resolver: undefined,
  });
  t.after(() => opened.close());
  const { world } = opened;
  const journal = createJournal(world.clock);
  const { aws } = createAwsTools(world, journal, undefined);
  const startedAt = world.clock.now();
  const deployed = await deploy(
    {
      aws,
      clock: world.clock,
      journal,
      drill: "drift",
      tags: { "failover-drill:plan": plan.name },
      startedAt,
      deadline: startedAt + plan.deadlines.deploy,
      signal: undefined,
    },
    plan.stacks,
  );
  const physical = async (key: string, LogicalResourceId: string): Promise<string> => {
    const StackName = deployed.get(key)?.name;
    const { StackResourceDetail } = await aws.cloudformation.send(new DescribeStackResourceCommand({ StackName, LogicalResourceId }));
    return StackResourceDetail?.PhysicalResourceId ?? assert.fail(`${key} has no ${LogicalResourceId}`);
  };
  const cli = (...args: readonly string[]) =>
    runCommand(t, ["plan", "--live", "--drift", "--quiet", ...args], { env: { ...lab.env, CI: "true" } }).ended;

  await t.test("as it was built", async () => {
    const { code, stdout, stderr } = await cli();
    assert.equal(code, exitStatus.passed, stderr);
    assert.equal(stdout.match(/: IN_SYNC/g)?.length, plan.stacks.length, stdout);
    assert.doesNotMatch(stdout, /DRIFTED|MODIFIED|DELETED/);
    assert.match(stdout.replace(/\s+/g, " "), /not checked by CloudFormation: Records \(AWS::Route53::RecordSetGroup\)/);
  });

  await t.test("changed by hand", async () => {
    await aws.ec2.send(
      new AuthorizeSecurityGroupIngressCommand({
        GroupId: await physical("network", "InstanceSecurityGroup"),
        IpPermissions: [{ IpProtocol: "tcp", FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: "203.0.113.7/32" }] }],
      }),
    );
    await aws.route53.send(new UpdateHealthCheckCommand({ HealthCheckId: await physical("dns", "HealthCheck"), FailureThreshold: 9 }));
    await aws.s3.send(new DeleteBucketPolicyCommand({ Bucket: await physical("error-page", "Bucket") }));
    const { stdout } = await cli();
    assert.equal(stdout.match(/: DRIFTED/g)?.length, 3, stdout);
    const text = stdout.replace(/\s+/g, " ");
    assert.match(text, /InstanceSecurityGroup \(AWS::EC2::SecurityGroup\): MODIFIED \/SecurityGroupIngress\/1: null -> \{/);
    assert.match(text, /HealthCheck \(AWS::Route53::HealthCheck\): MODIFIED \/HealthCheckConfig\/FailureThreshold: \d -> 9/);
    assert.match(text, /BucketPolicy \(AWS::S3::BucketPolicy\): DELETED/);

    const { stdout: json } = await cli("--json");
    assertKeepsToSchema("plan", json);
    const { live } = JSON.parse(json) as { live: { drift: { key: string; drift: string }[] } };
    const drifted = live.drift.filter(({ drift }) => drift === "DRIFTED").map(({ key }) => key);
    assert.deepEqual(drifted.sort(), ["dns", "error-page", "network"]);
  });
});

// The shipped site after a whole drill, asked over a real socket and in process: every description is the same.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createJournal } from "../../src/journal/journal.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { createInlineRunner } from "../../src/lab/lambda/runner/runner.ts";
import { operationNamed } from "../../src/lab/operations.ts";
import type { AwsService } from "../../src/ports/aws.ts";
import { run } from "../../src/run.ts";
import { createRehearsalWorld } from "../../src/worlds/rehearsal.ts";
import { shippedPlan } from "../support/shipped.ts";
import { serveLab } from "./sdk-lab.ts";
import { inProcess, overTheWire } from "./sdk-outcome.ts";

const runInline = createInlineRunner();
const plan = shippedPlan();

/** A bucket with dots in its name before an IP address is no host name, and the client does not notice by itself. */
const PATH_STYLE = { forcePathStyle: true };

/** Twins: the same seed, the same history. */
async function livedIn(): Promise<Lab> {
  const { world, clock, lab } = createRehearsalWorld(plan, "lived-in", "calm", runInline);
  await clock.drive(() =>
    run({ plan, world, journal: createJournal(clock), drill: "drill-1", version: "0", seed: "lived-in", repeat: "" }),
  );
  return lab;
}

type Call = readonly [service: AwsService, operation: string, input: object];

function calls(lab: Lab): readonly Call[] {
  const [stack] = plan.stacks;
  const StackName = stack?.name ?? "";
  const instances = [...lab.ec2.instances.keys()];
  const zones = [...lab.route53.zones.keys()];
  const checks = [...lab.route53.healthChecks.keys()];
  const buckets = [...lab.s3.buckets.keys()];
  const roles = [...lab.iam.roles.keys()];
  const balancers = [...lab.elb.loadBalancers.keys()];
  const groups = [...lab.elb.targetGroups.keys()];
  return [
    ["sts", "GetCallerIdentity", {}],
    ["cloudformation", "DescribeStacks", {}],
    ["cloudformation", "ListStacks", {}],
    ["cloudformation", "ListExports", {}],
    ...plan.stacks.flatMap(({ name }): Call[] => [
      ["cloudformation", "DescribeStacks", { StackName: name }],
      ["cloudformation", "DescribeStackEvents", { StackName: name }],
      ["cloudformation", "DescribeEvents", { StackName: name }],
      ["cloudformation", "DescribeStackResources", { StackName: name }],
      ["cloudformation", "ListStackResources", { StackName: name }],
      ["cloudformation", "ListChangeSets", { StackName: name }],
      ["cloudformation", "GetTemplate", { StackName: name, TemplateStage: "Original" }],
      ["cloudformation", "GetTemplateSummary", { StackName: name }],
    ]),
    ["cloudformation", "ValidateTemplate", { TemplateBody: stack?.body ?? "" }],
    [
      "cloudformation",
      "CreateChangeSet",
      { StackName, ChangeSetName: "again", UsePreviousTemplate: true, Tags: [{ Key: "ü & <x>", Value: "" }] },
    ],
    ["ec2", "DescribeInstances", { Filters: [{ Name: "instance-state-name", Values: ["running"] }] }],
    ["ec2", "DescribeInstances", { MaxResults: 5 }],
    ["ec2", "DescribeInstanceStatus", { IncludeAllInstances: true }],
    ["ec2", "DescribeVpcs", {}],
    ["ec2", "DescribeSubnets", {}],
    ["ec2", "DescribeRouteTables", {}],
    ["ec2", "DescribeNetworkAcls", {}],
    ["ec2", "DescribeNetworkInterfaces", {}],
    ["ec2", "DescribeNetworkInterfaces", { Filters: [{ Name: "description", Values: ["ELB app/*"] }] }],
    ["ec2", "DescribeSecurityGroups", {}],
    ["ec2", "DescribeInternetGateways", {}],
    ["ec2", "DescribeVpcEndpoints", {}],
    ["ec2", "DescribeTags", {}],
    ["ec2", "DescribeAvailabilityZones", {}],
    ["ec2", "DescribeRegions", {}],
    ...instances.flatMap((InstanceId): Call[] => [
      ["ec2", "DescribeInstanceAttribute", { InstanceId, Attribute: "userData" }],
      ["ec2", "GetConsoleOutput", { InstanceId }],
    ]),
    ["ec2", "StopInstances", { InstanceIds: instances, DryRun: true }],
    ["ec2", "StopInstances", { InstanceIds: instances }],
    ["ec2", "CreateTags", { Resources: instances, Tags: [{ Key: "a", Value: "é" }] }],
    ["elb", "DescribeLoadBalancers", {}],
    ["elb", "DescribeTargetGroups", {}],
    ...balancers.flatMap((LoadBalancerArn): Call[] => [
      ["elb", "DescribeListeners", { LoadBalancerArn }],
      ["elb", "DescribeLoadBalancerAttributes", { LoadBalancerArn }],
      ["elb", "DescribeTags", { ResourceArns: [LoadBalancerArn] }],
    ]),
    ...groups.flatMap((TargetGroupArn): Call[] => [
      ["elb", "DescribeTargetHealth", { TargetGroupArn }],
      ["elb", "DescribeTargetGroupAttributes", { TargetGroupArn }],
    ]),
    ["route53", "ListHostedZones", {}],
    ["route53", "ListHostedZonesByName", { DNSName: "example.com" }],
    ["route53", "ListHealthChecks", {}],
    ...zones.flatMap((Id): Call[] => [
      ["route53", "GetHostedZone", { Id }],
      ["route53", "ListResourceRecordSets", { HostedZoneId: Id }],
      ["route53", "ListTagsForResource", { ResourceType: "hostedzone", ResourceId: Id }],
      ["route53", "TestDNSAnswer", { HostedZoneId: Id, RecordName: "www.example.com", RecordType: "A" }],
    ]),
    ...checks.flatMap((HealthCheckId): Call[] => [
      ["route53", "GetHealthCheck", { HealthCheckId }],
      ["route53", "GetHealthCheckStatus", { HealthCheckId }],
      ["route53", "GetHealthCheckLastFailureReason", { HealthCheckId }],
    ]),
    ["s3", "ListBuckets", {}],
    ...buckets.flatMap((Bucket): Call[] => [
      ["s3", "ListObjectsV2", { Bucket }],
      ["s3", "ListObjectVersions", { Bucket }],
      ["s3", "GetBucketLocation", { Bucket }],
      ["s3", "GetBucketWebsite", { Bucket }],
      ["s3", "GetBucketPolicy", { Bucket }],
      ["s3", "GetBucketPolicyStatus", { Bucket }],
      ["s3", "GetPublicAccessBlock", { Bucket }],
      ["s3", "GetBucketOwnershipControls", { Bucket }],
      ["s3", "GetBucketTagging", { Bucket }],
      ["s3", "HeadBucket", { Bucket }],
      ["s3", "HeadObject", { Bucket, Key: "index.html" }],
      ["s3", "GetObject", { Bucket, Key: "index.html" }],
      ["s3", "DeleteBucket", { Bucket }],
    ]),
    ["iam", "ListRoles", {}],
    ...roles.flatMap((RoleName): Call[] => [
      ["iam", "GetRole", { RoleName }],
      ["iam", "ListRolePolicies", { RoleName }],
      ["iam", "ListAttachedRolePolicies", { RoleName }],
    ]),
    ["lambda", "ListFunctions", {}],
    ...[...lab.lambda.functions.keys()].map((FunctionName): Call => ["lambda", "GetFunction", { FunctionName }]),
    ["ssm", "GetParametersByPath", { Path: "/aws/service/ami-amazon-linux-latest" }],
    [
      "cloudwatch",
      "PutMetricAlarm",
      {
        AlarmName: "a",
        MetricName: "m",
        Namespace: "n",
        Period: 60,
        EvaluationPeriods: 1,
        Threshold: 1.5,
        Statistic: "Sum",
        ComparisonOperator: "GreaterThanThreshold",
      },
    ],
    ["cloudwatch", "DescribeAlarms", {}],
  ];
}

test("the wire tells of a lived-in account what the lab tells in process", async (t) => {
  const [lab, twin] = [await livedIn(), await livedIn()];
  const served = await serveLab(t, lab);
  for (const [service, name, input] of calls(twin)) {
    const operation = operationNamed(service, name);
    assert.ok(operation, `${service} ${name}`);
    await t.test(`${service} ${name} ${JSON.stringify(input).slice(0, 80)}`, async () => {
      assert.deepEqual(await overTheWire(served.client(service, PATH_STYLE), operation, input), inProcess(twin, operation, input));
    });
  }
  assert.deepEqual(served.bugs, []);
});

// Drift detection: the shipped site as built is in sync, and every change by hand is found, at its path.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import {
  DescribeStackResourceDriftsCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  DetectStackResourceDriftCommand,
  ListStacksCommand,
} from "@aws-sdk/client-cloudformation";
import {
  AuthorizeSecurityGroupIngressCommand,
  CreateTagsCommand,
  DeleteTagsCommand,
  ModifyInstanceAttributeCommand,
  RevokeSecurityGroupEgressCommand,
  TerminateInstancesCommand,
} from "@aws-sdk/client-ec2";
import {
  DeregisterTargetsCommand,
  ModifyTargetGroupAttributesCommand,
  ModifyTargetGroupCommand,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import { DeleteHealthCheckCommand, UpdateHealthCheckCommand } from "@aws-sdk/client-route-53";
import { DeleteBucketPolicyCommand, PutBucketWebsiteCommand } from "@aws-sdk/client-s3";
import { detect, drifted } from "./drift-support.ts";
import { closeRunner, deployAll, type Outputs, realWorld, STACKS } from "./shipped-world.ts";
import { answer, create, template, type World } from "./support.ts";

after(closeRunner);

/** The shipped site in a world of its own. */
async function site(
  seed: string,
  body: (world: World, outputs: Outputs, physical: (stack: string, id: string) => string) => Promise<void>,
) {
  const world = realWorld(seed);
  await world.clock.drive(async () => {
    const outputs = await deployAll(world);
    const physical = (stack: string, id: string) =>
      world.lab.cloudformation.stacksByName.get(stack)?.resources.get(id)?.physicalId ?? assert.fail(`${stack} has no ${id}`);
    await body(world, outputs, physical);
    assert.deepEqual(world.lab.cloudformation.crashes, []);
  });
}

/** What AWS does not look at. */
const UNCHECKED = ["PageInBucket", "Records"];

test("the shipped site as it was built is in sync, whatever was checked", () =>
  site("drift-1", async (world) => {
    for (const { name } of STACKS) {
      const status = await detect(world, name);
      assert.deepEqual(await drifted(world, name), [], name);
      assert.equal(status.DetectionStatus, "DETECTION_COMPLETE");
      assert.equal(status.StackDriftStatus, "IN_SYNC", name);
      assert.equal(status.DriftedStackResourceCount, 0);
      const { StackResources } = await world.aws.cloudformation.send(new DescribeStackResourcesCommand({ StackName: name }));
      for (const { LogicalResourceId: id, DriftInformation } of StackResources ?? []) {
        const expected = UNCHECKED.includes(id ?? "") ? "NOT_CHECKED" : "IN_SYNC";
        assert.equal(DriftInformation?.StackResourceDriftStatus, expected, `${name}/${id}`);
      }
    }
  }));

test("what is compared is what the template sets", () =>
  site("drift-2", async (world) => {
    const unset = new Set<string>();
    for (const { name } of STACKS) {
      await detect(world, name);
      const { StackResourceDrifts } = await world.aws.cloudformation.send(new DescribeStackResourceDriftsCommand({ StackName: name }));
      for (const { LogicalResourceId: id, ExpectedProperties, ActualProperties } of StackResourceDrifts ?? []) {
        const expected = Object.keys(JSON.parse(ExpectedProperties ?? "{}"));
        assert.deepEqual(Object.keys(JSON.parse(ActualProperties ?? "{}")).sort(), [...expected].sort(), `${name}/${id}`);
        const set = Object.keys(world.lab.cloudformation.stacksByName.get(name)?.resources.get(id ?? "")?.built?.properties ?? {});
        for (const property of set) if (!expected.includes(property)) unset.add(`${id}/${property}`);
      }
    }
    // What no service hands back, and what the lab does not keep.
    assert.deepEqual([...unset].sort(), [
      "FirstInstance/PropagateTagsToVolumeOnCreation",
      "PageFunction/Code",
      "PageLog/Tags",
      "SecondInstance/PropagateTagsToVolumeOnCreation",
    ]);
  }));

test("a rule added and a rule taken away", () =>
  site("drift-3", async (world, _outputs, physical) => {
    const GroupId = physical("network", "LoadBalancerSecurityGroup");
    await world.aws.ec2.send(
      new AuthorizeSecurityGroupIngressCommand({
        GroupId,
        IpPermissions: [{ IpProtocol: "tcp", FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: "203.0.113.7/32" }] }],
      }),
    );
    await world.aws.ec2.send(
      new RevokeSecurityGroupEgressCommand({
        GroupId: physical("network", "InstanceSecurityGroup"),
        IpPermissions: [{ IpProtocol: "tcp", FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: "0.0.0.0/0" }] }],
      }),
    );
    const rule =
      '{"IpProtocol":"tcp","FromPort":443,"ToPort":443,"CidrIp":"0.0.0.0/0","Description":"HTTPS to the package repositories in S3"}';
    assert.deepEqual(await drifted(world, "network"), [
      'LoadBalancerSecurityGroup ADD /SecurityGroupIngress/1 null -> {"IpProtocol":"tcp","FromPort":22,"ToPort":22,"CidrIp":"203.0.113.7/32"}',
      `InstanceSecurityGroup REMOVE /SecurityGroupEgress/0 ${rule} -> null`,
    ]);
    const { Stacks } = await world.aws.cloudformation.send(new DescribeStacksCommand({ StackName: "network" }));
    assert.equal(Stacks?.[0]?.DriftInformation?.StackDriftStatus, "DRIFTED");
    const { StackSummaries } = await world.aws.cloudformation.send(new ListStacksCommand({}));
    const byName = new Map(StackSummaries?.map(({ StackName, DriftInformation }) => [StackName, DriftInformation?.StackDriftStatus]));
    assert.deepEqual([byName.get("network"), byName.get("web")], ["DRIFTED", "NOT_CHECKED"]);
  }));

test("instances: a protection that the template does not set is none, a tag and a group are", () =>
  site("drift-4", async (world, _outputs, physical) => {
    const InstanceId = physical("web", "FirstInstance");
    await world.aws.ec2.send(new ModifyInstanceAttributeCommand({ InstanceId, DisableApiStop: { Value: true } }));
    assert.deepEqual(await drifted(world, "web"), []);
    const other = physical("network", "LoadBalancerSecurityGroup");
    const own = physical("network", "InstanceSecurityGroup");
    await world.aws.ec2.send(new ModifyInstanceAttributeCommand({ InstanceId, Groups: [other] }));
    await world.aws.ec2.send(new CreateTagsCommand({ Resources: [InstanceId], Tags: [{ Key: "Name", Value: "mine" }] }));
    await world.aws.ec2.send(new CreateTagsCommand({ Resources: [InstanceId], Tags: [{ Key: "owner", Value: "me" }] }));
    await world.aws.ec2.send(new DeleteTagsCommand({ Resources: [InstanceId], Tags: [{ Key: "failover-drill" }] }));
    const found = await drifted(world, "web");
    assert.deepEqual(
      [...found].sort(),
      [
        'FirstInstance ADD /Tags/2 null -> {"Key":"owner","Value":"me"}',
        "FirstInstance NOT_EQUAL /Tags/0/Value web-1 -> mine",
        `FirstInstance NOT_EQUAL /SecurityGroupIds/0 ${own} -> ${other}`,
        'FirstInstance REMOVE /Tags/1 {"Key":"failover-drill","Value":"allowed"} -> null',
      ].sort(),
    );
  }));

test("load balancing: a threshold, a target; attributes only where the template sets them", () =>
  site("drift-5", async (world, _outputs, physical) => {
    const TargetGroupArn = physical("load-balancer", "TargetGroup");
    const second = physical("web", "SecondInstance");
    const delay = { Key: "deregistration_delay.timeout_seconds", Value: "10" };
    await world.aws.elb.send(new ModifyTargetGroupAttributesCommand({ TargetGroupArn, Attributes: [delay] }));
    assert.deepEqual(await drifted(world, "load-balancer"), []);
    await world.aws.elb.send(new ModifyTargetGroupCommand({ TargetGroupArn, UnhealthyThresholdCount: 9 }));
    await world.aws.elb.send(new DeregisterTargetsCommand({ TargetGroupArn, Targets: [{ Id: second }] }));
    const found = await drifted(world, "load-balancer");
    assert.match(found[0] ?? "", /^TargetGroup NOT_EQUAL \/UnhealthyThresholdCount \d -> 9$/);
    assert.deepEqual(found.slice(1), [`TargetGroup REMOVE /Targets/1 {"Id":"${second}"} -> null`]);
  }));

test("DNS and the error page: a health check's threshold, the website's error document, a policy that is gone", () =>
  site("drift-6", async (world, _outputs, physical) => {
    const HealthCheckId = physical("dns", "HealthCheck");
    await world.aws.route53.send(new UpdateHealthCheckCommand({ HealthCheckId, FailureThreshold: 9 }));
    const [line, ...others] = await drifted(world, "dns");
    assert.match(line ?? "", /^HealthCheck NOT_EQUAL \/HealthCheckConfig\/FailureThreshold \d -> 9$/);
    assert.deepEqual(others, []);

    const Bucket = physical("error-page", "Bucket");
    await world.aws.s3.send(new PutBucketWebsiteCommand({ Bucket, WebsiteConfiguration: { IndexDocument: { Suffix: "index.html" } } }));
    await world.aws.s3.send(new DeleteBucketPolicyCommand({ Bucket }));
    assert.deepEqual(await drifted(world, "error-page"), [
      "Bucket REMOVE /WebsiteConfiguration/ErrorDocument index.html -> null",
      "BucketPolicy DELETED",
    ]);
  }));

test("what is gone is DELETED, and says nothing of properties", () =>
  site("drift-7", async (world, _outputs, physical) => {
    await world.aws.ec2.send(new TerminateInstancesCommand({ InstanceIds: [physical("web", "FirstInstance")] }));
    assert.deepEqual(await drifted(world, "web"), ["FirstInstance DELETED"]);
    const { StackResourceDrifts } = await world.aws.cloudformation.send(
      new DescribeStackResourceDriftsCommand({ StackName: "web", StackResourceDriftStatusFilters: ["DELETED"] }),
    );
    assert.equal(StackResourceDrifts?.[0]?.ExpectedProperties, undefined);
    assert.equal(StackResourceDrifts?.[0]?.ActualProperties, undefined);

    // One resource by itself, at once.
    await world.aws.route53.send(new UpdateHealthCheckCommand({ HealthCheckId: physical("dns", "HealthCheck"), Port: 8080 }));
    const ask = (LogicalResourceId: string) =>
      world.aws.cloudformation.send(new DetectStackResourceDriftCommand({ StackName: "dns", LogicalResourceId }));
    const { StackResourceDrift } = await ask("HealthCheck");
    assert.deepEqual(
      StackResourceDrift?.PropertyDifferences?.map(({ PropertyPath }) => PropertyPath),
      ["/HealthCheckConfig/Port"],
    );
    await assert.rejects(ask("Records"), answer("ValidationError", /is not supported for resource \[Records\]/));
    await assert.rejects(ask("Nothing"), answer("ValidationError", "Resource Nothing does not exist for stack dns"));
  }));

test("an attribute that the template sets", async () => {
  const world = realWorld("drift-8");
  await world.clock.drive(async () => {
    const body = template({
      Vpc: { Type: "AWS::EC2::VPC", Properties: { CidrBlock: "10.0.0.0/16" } },
      Group: {
        Type: "AWS::ElasticLoadBalancingV2::TargetGroup",
        Properties: {
          Port: "80",
          Protocol: "HTTP",
          VpcId: { Ref: "Vpc" },
          TargetGroupAttributes: [{ Key: "deregistration_delay.timeout_seconds", Value: 30 }],
        },
      },
    });
    await create(world, "attributes", body);
    assert.deepEqual(await drifted(world, "attributes"), []);
    const TargetGroupArn = world.lab.cloudformation.stacksByName.get("attributes")?.resources.get("Group")?.physicalId;
    const Attributes = [{ Key: "deregistration_delay.timeout_seconds", Value: "300" }];
    await world.aws.elb.send(new ModifyTargetGroupAttributesCommand({ TargetGroupArn, Attributes }));
    assert.deepEqual(await drifted(world, "attributes"), ["Group NOT_EQUAL /TargetGroupAttributes/0/Value 30 -> 300"]);
  });
});

test("rules that the stack has as resources of their own are no drift of the group", async () => {
  const world = realWorld("drift-9");
  await world.clock.drive(async () => {
    const body = template({
      Vpc: { Type: "AWS::EC2::VPC", Properties: { CidrBlock: "10.0.0.0/16" } },
      Group: {
        Type: "AWS::EC2::SecurityGroup",
        Properties: { GroupDescription: "x", VpcId: { Ref: "Vpc" }, SecurityGroupIngress: [] },
      },
      Rule: {
        Type: "AWS::EC2::SecurityGroupIngress",
        Properties: { GroupId: { Ref: "Group" }, IpProtocol: "tcp", FromPort: 80, ToPort: 80, CidrIp: "0.0.0.0/0" },
      },
    });
    await create(world, "rules", body);
    assert.deepEqual(await drifted(world, "rules"), []);
    const GroupId = world.lab.cloudformation.stacksByName.get("rules")?.resources.get("Group")?.physicalId;
    await world.aws.ec2.send(
      new AuthorizeSecurityGroupIngressCommand({ GroupId, IpProtocol: "tcp", FromPort: 81, ToPort: 81, CidrIp: "0.0.0.0/0" }),
    );
    assert.equal((await drifted(world, "rules")).length, 1);
  });
});

test("a health check that somebody deleted", () =>
  site("drift-11", async (world, _outputs, physical) => {
    await world.aws.route53.send(new DeleteHealthCheckCommand({ HealthCheckId: physical("dns", "HealthCheck") }));
    assert.deepEqual(await drifted(world, "dns"), ["HealthCheck DELETED"]);
  }));

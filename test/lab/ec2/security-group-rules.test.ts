// Rules of security groups, added and taken away one by one.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  AuthorizeSecurityGroupEgressCommand,
  AuthorizeSecurityGroupIngressCommand,
  DescribeSecurityGroupsCommand,
  type IpPermission,
  RevokeSecurityGroupEgressCommand,
  RevokeSecurityGroupIngressCommand,
} from "@aws-sdk/client-ec2";
import { closeRunner, realWorld } from "../cloudformation/shipped-world.ts";
import { answer, create, template, type World } from "../cloudformation/support.ts";

test.after(closeRunner);

const web: IpPermission = { IpProtocol: "tcp", FromPort: 80, ToPort: 80, IpRanges: [{ CidrIp: "192.0.2.0/24", Description: "office" }] };

async function withGroup(body: (world: World, GroupId: string, cidrs: () => Promise<readonly string[]>) => Promise<void>): Promise<void> {
  const world = realWorld("rules");
  await world.clock.drive(async () => {
    await create(
      world,
      "s",
      template({
        Vpc: { Type: "AWS::EC2::VPC", Properties: { CidrBlock: "10.0.0.0/16" } },
        Group: { Type: "AWS::EC2::SecurityGroup", Properties: { GroupDescription: "x", VpcId: { Ref: "Vpc" } } },
      }),
    );
    const GroupId = world.lab.cloudformation.stacksByName.get("s")?.resources.get("Group")?.physicalId ?? assert.fail("no group");
    const cidrs = async () => {
      const { SecurityGroups } = await world.aws.ec2.send(new DescribeSecurityGroupsCommand({ GroupIds: [GroupId] }));
      const { IpPermissions = [], IpPermissionsEgress = [] } = SecurityGroups?.[0] ?? {};
      const of = (side: string, permissions: readonly IpPermission[]) =>
        permissions.flatMap(({ FromPort, IpRanges }) => (IpRanges ?? []).map(({ CidrIp }) => `${side} ${FromPort ?? "all"} ${CidrIp}`));
      return [...of("in", IpPermissions), ...of("out", IpPermissionsEgress)];
    };
    await body(world, GroupId, cidrs);
  });
}

test("added, shown, taken away by what they say or by their id", () =>
  withGroup(async ({ aws: { ec2 } }, GroupId, cidrs) => {
    assert.deepEqual(await cidrs(), ["out all 0.0.0.0/0"]);
    const added = await ec2.send(new AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions: [web] }));
    const [rule] = added.SecurityGroupRules ?? [];
    assert.deepEqual([rule?.CidrIpv4, rule?.Description, rule?.IsEgress, added.Return], ["192.0.2.0/24", "office", false, true]);
    assert.deepEqual(await cidrs(), ["in 80 192.0.2.0/24", "out all 0.0.0.0/0"]);
    await ec2.send(new RevokeSecurityGroupIngressCommand({ GroupId, SecurityGroupRuleIds: [rule?.SecurityGroupRuleId ?? ""] }));
    await ec2.send(new AuthorizeSecurityGroupEgressCommand({ GroupId, IpPermissions: [web] }));
    await ec2.send(
      new RevokeSecurityGroupEgressCommand({ GroupId, IpPermissions: [{ IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }] }] }),
    );
    assert.deepEqual(await cidrs(), ["out 80 192.0.2.0/24"]);
    // The old form, without permissions.
    const old = { GroupId, IpProtocol: "tcp", FromPort: 22, ToPort: 22, CidrIp: "192.0.2.1/32" };
    await ec2.send(new AuthorizeSecurityGroupIngressCommand(old));
    assert.deepEqual(await cidrs(), ["in 22 192.0.2.1/32", "out 80 192.0.2.0/24"]);
    await ec2.send(new RevokeSecurityGroupIngressCommand(old));
    assert.deepEqual(await cidrs(), ["out 80 192.0.2.0/24"]);
  }));

test("refused: what is there already, what is not there, what is nothing; a refusal changes nothing", () =>
  withGroup(async ({ aws: { ec2 } }, GroupId, cidrs) => {
    await ec2.send(new AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions: [web] }));
    const before = await cidrs();
    const other: IpPermission = { ...web, FromPort: 81, ToPort: 81 };
    const authorize = (IpPermissions: IpPermission[], more: object = {}) =>
      ec2.send(new AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions, ...more }));
    const revoke = (more: object) => ec2.send(new RevokeSecurityGroupIngressCommand({ GroupId, ...more }));
    await assert.rejects(authorize([other, web]), answer("InvalidPermission.Duplicate", /already exists/));
    await assert.rejects(authorize([other], { DryRun: true }), answer("DryRunOperation", /./));
    await assert.rejects(authorize([]), answer("MissingParameter", /ipPermissions/));
    await assert.rejects(authorize([{ ...web, FromPort: 90 }]), answer("InvalidParameterValue", /must not exceed/));
    await assert.rejects(
      revoke({ IpPermissions: [web, other] }),
      answer("InvalidPermission.NotFound", /does not exist in this security group/),
    );
    await assert.rejects(revoke({ SecurityGroupRuleIds: ["sgr-0"] }), answer("InvalidSecurityGroupRuleId.NotFound", /'sgr-0'/));
    await assert.rejects(authorize([web], { GroupId: "sg-0123456789abcdef0" }), answer("InvalidGroup.NotFound", /does not exist/));
    assert.deepEqual(await cidrs(), before);
  }));

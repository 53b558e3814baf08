// DescribeNetworkAcls: each VPC's default ACL, with the ids that its stack knows.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CreateTagsCommand,
  DescribeNetworkAclsCommand,
  type DescribeNetworkAclsCommandInput,
  DescribeTagsCommand,
  type NetworkAcl,
} from "@aws-sdk/client-ec2";
import type { Lab } from "../../../src/lab/lab.ts";
import { ask, attribute, build, buildNetwork, errorOf, inLab, remove } from "./support.ts";

function acls(lab: Lab, ...filters: [string, ...string[]][]): readonly NetworkAcl[] {
  const Filters = filters.map(([Name, ...Values]) => ({ Name, Values }));
  return ask(lab, new DescribeNetworkAclsCommand({ Filters })).NetworkAcls ?? [];
}

const ids = (found: readonly NetworkAcl[]) => found.map(({ NetworkAclId }) => NetworkAclId);

test("the default ACL admits everything both ways and holds all subnets of its VPC", () =>
  inLab(async (lab) => {
    const site = await buildNetwork(lab);
    const NetworkAclId = attribute(lab, "VPC", site.vpc, "DefaultNetworkAcl");
    const all = { CidrBlock: "0.0.0.0/0", Protocol: "-1" };
    assert.deepEqual(acls(lab), [
      {
        Associations: [site.publicSubnet, ...site.privateSubnets].map((SubnetId) => ({
          NetworkAclAssociationId: attribute(lab, "Subnet", SubnetId, "NetworkAclAssociationId"),
          NetworkAclId,
          SubnetId,
        })),
        Entries: [
          { ...all, Egress: true, RuleAction: "allow", RuleNumber: 100 },
          { ...all, Egress: true, RuleAction: "deny", RuleNumber: 32_767 },
          { ...all, Egress: false, RuleAction: "allow", RuleNumber: 100 },
          { ...all, Egress: false, RuleAction: "deny", RuleNumber: 32_767 },
        ],
        IsDefault: true,
        NetworkAclId,
        OwnerId: "111122223333",
        Tags: [],
        VpcId: site.vpc,
      },
    ]);
    assert.match(acls(lab)[0]?.Associations?.[0]?.NetworkAclAssociationId ?? "", /^aclassoc-[0-9a-f]{17}$/);
    const last = acls(lab)[0]?.Associations?.[2];
    await remove(lab, "Subnet", site.privateSubnets[1]);
    assert.deepEqual(
      acls(lab)[0]?.Associations?.some(({ SubnetId }) => SubnetId === last?.SubnetId),
      false,
    );
  }));

test("filters look at the ACL, its associations and its entries", () =>
  inLab(async (lab) => {
    const site = await buildNetwork(lab);
    const other = await build(lab, "VPC", "Other", { CidrBlock: "10.9.0.0/16" });
    const [own, empty] = acls(lab);
    assert.ok(own?.NetworkAclId && empty?.NetworkAclId);
    assert.deepEqual([own.VpcId, empty.VpcId, empty.Associations], [site.vpc, other, []]);
    const association = own.Associations?.[1]?.NetworkAclAssociationId ?? "";
    for (const [name, value] of [
      ["vpc-id", site.vpc],
      ["network-acl-id", own.NetworkAclId],
      ["association.subnet-id", site.privateSubnets[0]],
      ["association.association-id", association],
      ["association.network-acl-id", own.NetworkAclId],
    ] as const) {
      assert.deepEqual(ids(acls(lab, [name, value])), [own.NetworkAclId], name);
    }
    for (const [name, value] of [
      ["default", "true"],
      ["owner-id", "111122223333"],
      ["entry.cidr", "0.0.0.0/0"],
      ["entry.egress", "false"],
      ["entry.protocol", "-1"],
      ["entry.rule-action", "deny"],
      ["entry.rule-number", "32767"],
    ] as const) {
      assert.equal(acls(lab, [name, value]).length, 2, name);
      assert.deepEqual(acls(lab, [name, "another"]), [], name);
    }
    assert.deepEqual(acls(lab, ["default", "false"]), []);
    for (const name of ["entry.icmp.code", "entry.icmp.type", "entry.ipv6-cidr", "entry.port-range.from", "entry.port-range.to"]) {
      assert.deepEqual(acls(lab, [name, "*"]), [], name);
    }
    assert.deepEqual(ids(acls(lab, ["vpc-id", site.vpc, other], ["association.subnet-id", "subnet-*"])), [own.NetworkAclId]);
    assert.equal(
      errorOf(() => acls(lab, ["no-such", "x"])),
      "InvalidParameterValue: The filter 'no-such' is invalid",
    );
  }));

test("an ACL bears tags, and goes with its VPC", () =>
  inLab(async (lab) => {
    const vpc = await build(lab, "VPC", "Vpc", { CidrBlock: "10.0.0.0/16" });
    const [id = ""] = ids(acls(lab));
    ask(lab, new CreateTagsCommand({ Resources: [id ?? ""], Tags: [{ Key: "team", Value: "web" }] }));
    assert.deepEqual(acls(lab, ["tag:team", "web"])[0]?.Tags, [{ Key: "team", Value: "web" }]);
    const tags = () => ask(lab, new DescribeTagsCommand({ Filters: [{ Name: "resource-type", Values: ["network-acl"] }] })).Tags;
    assert.deepEqual(tags(), [{ Key: "team", ResourceId: id, ResourceType: "network-acl", Value: "web" }]);
    await remove(lab, "VPC", vpc);
    assert.deepEqual([acls(lab), tags()], [[], []]);
    assert.match(
      errorOf(() => ask(lab, new CreateTagsCommand({ Resources: [id ?? ""], Tags: [] }))),
      /^InvalidID/,
    );
  }));

test("ids, pages and their limits, DryRun", () =>
  inLab(async (lab) => {
    for (let index = 0; index < 7; index += 1) await build(lab, "VPC", `Vpc${index}`, { CidrBlock: `10.${index}.0.0/16` });
    const all = ids(acls(lab));
    const first = ask(lab, new DescribeNetworkAclsCommand({ MaxResults: 5 }));
    const second = ask(lab, new DescribeNetworkAclsCommand({ MaxResults: 5, NextToken: first.NextToken }));
    assert.deepEqual(
      [ids(first.NetworkAcls ?? []), ids(second.NetworkAcls ?? []), second.NextToken],
      [all.slice(0, 5), all.slice(5), undefined],
    );
    const refusal = (input: DescribeNetworkAclsCommandInput) => errorOf(() => ask(lab, new DescribeNetworkAclsCommand(input)));
    assert.deepEqual(ids(ask(lab, new DescribeNetworkAclsCommand({ NetworkAclIds: [all[3] ?? ""] })).NetworkAcls ?? []), [all[3]]);
    assert.match(refusal({ MaxResults: 4 }), /^InvalidParameterValue: .*maxResults/);
    assert.match(refusal({ NextToken: "nonsense" }), /^InvalidNextToken/);
    const unknown = ["acl-0123456789abcdef0", "acl-0123456789abcdef1"];
    assert.equal(
      refusal({ NetworkAclIds: unknown }),
      `InvalidNetworkAclID.NotFound: The networkAcl IDs '${unknown.join(", ")}' do not exist`,
    );
    assert.equal(
      refusal({ NetworkAclIds: ["vpc-0123456789abcdef0"] }),
      'InvalidNetworkAclId.Malformed: Invalid id: "vpc-0123456789abcdef0" (expecting "acl-...")',
    );
    assert.match(refusal({ DryRun: true }), /^DryRunOperation/);
    assert.match(refusal({ DryRun: true, NetworkAclIds: unknown }), /^InvalidNetworkAclID.NotFound/);
  }));

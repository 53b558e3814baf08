// DescribeNetworkAcls: the default network ACL of each VPC.
import type { DescribeNetworkAclsCommandInput, DescribeNetworkAclsCommandOutput, NetworkAcl, NetworkAclEntry } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import type { Answer } from "../answer.ts";
import { findAll, refuseDryRun } from "../errors.ts";
import { type FilterFields, filtered } from "../filters.ts";
import { describeNetworkAcl } from "../network/network-acl.ts";
import { pageOf } from "../paging.ts";

interface Shown {
  readonly id: string;
  readonly acl: NetworkAcl;
}

export function describeNetworkAcls(lab: Lab, input: DescribeNetworkAclsCommandInput): Answer<DescribeNetworkAclsCommandOutput> {
  const vpcs = new Map([...lab.ec2.vpcs.values()].map((vpc) => [vpc.networkAclId, vpc]));
  const all = input.NetworkAclIds?.length ? findAll("networkAcl", vpcs, input.NetworkAclIds) : [...vpcs.values()];
  refuseDryRun(input.DryRun);
  const shown = all.map((vpc) => ({ id: vpc.networkAclId, acl: describeNetworkAcl(lab, vpc) }));
  const page = pageOf(filtered(lab, shown, input.Filters, FIELDS), input);
  return { NetworkAcls: page.items.map(({ acl }) => acl), NextToken: page.next };
}

/** Looks at every entry; those without such a value, as the default ones have no ports, match nothing. */
const entries =
  (read: (entry: NetworkAclEntry) => string | number | boolean | undefined) =>
  ({ acl }: Shown): readonly string[] =>
    (acl.Entries ?? []).map(read).flatMap((value) => (value === undefined ? [] : [String(value)]));

const FIELDS: FilterFields<Shown> = {
  "association.association-id": ({ acl }) => (acl.Associations ?? []).map((one) => one.NetworkAclAssociationId ?? ""),
  "association.network-acl-id": ({ acl }) => (acl.Associations ?? []).map((one) => one.NetworkAclId ?? ""),
  "association.subnet-id": ({ acl }) => (acl.Associations ?? []).map((one) => one.SubnetId ?? ""),
  default: ({ acl }) => String(acl.IsDefault),
  "entry.cidr": entries((entry) => entry.CidrBlock),
  "entry.egress": entries((entry) => entry.Egress),
  "entry.icmp.code": entries((entry) => entry.IcmpTypeCode?.Code),
  "entry.icmp.type": entries((entry) => entry.IcmpTypeCode?.Type),
  "entry.ipv6-cidr": entries((entry) => entry.Ipv6CidrBlock),
  "entry.port-range.from": entries((entry) => entry.PortRange?.From),
  "entry.port-range.to": entries((entry) => entry.PortRange?.To),
  "entry.protocol": entries((entry) => entry.Protocol),
  "entry.rule-action": entries((entry) => entry.RuleAction),
  "entry.rule-number": entries((entry) => entry.RuleNumber),
  "network-acl-id": ({ id }) => id,
  "owner-id": ({ acl }) => acl.OwnerId,
  "vpc-id": ({ acl }) => acl.VpcId,
};

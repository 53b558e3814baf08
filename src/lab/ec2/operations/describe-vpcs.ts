// DescribeVpcs: the VPCs that stacks have made; there is no default one.
import type { DescribeVpcsCommandInput, DescribeVpcsCommandOutput } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import type { Answer } from "../answer.ts";
import { findAll, refuseDryRun } from "../errors.ts";
import { filtered } from "../filters.ts";
import { pageOf } from "../paging.ts";
import { tagsOf } from "../tags.ts";

export function describeVpcs(lab: Lab, input: DescribeVpcsCommandInput): Answer<DescribeVpcsCommandOutput> {
  const all = input.VpcIds?.length ? findAll("vpc", lab.ec2.vpcs, input.VpcIds) : [...lab.ec2.vpcs.values()];
  refuseDryRun(input.DryRun);
  const matching = filtered(lab, all, input.Filters, {
    cidr: ({ cidr }) => cidr,
    "cidr-block": ({ cidr }) => cidr,
    "cidr-block-association.cidr-block": ({ cidr }) => cidr,
    "is-default": () => "false",
    isDefault: () => "false",
    "owner-id": () => lab.account,
    state: () => "available",
    "vpc-id": ({ id }) => id,
  });
  const page = pageOf(matching, input);
  return {
    Vpcs: page.items.map((vpc) => ({
      CidrBlock: vpc.cidr,
      CidrBlockAssociationSet: [
        { AssociationId: `vpc-cidr-assoc-${vpc.id.slice(4)}`, CidrBlock: vpc.cidr, CidrBlockState: { State: "associated" } },
      ],
      DhcpOptionsId: "default",
      InstanceTenancy: vpc.tenancy === "dedicated" ? "dedicated" : "default",
      IsDefault: false,
      OwnerId: lab.account,
      State: "available",
      Tags: tagsOf(lab, vpc.id),
      VpcId: vpc.id,
    })),
    NextToken: page.next,
  };
}

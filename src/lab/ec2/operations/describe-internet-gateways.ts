// DescribeInternetGateways: gateways and the VPC each is attached to.
import type { DescribeInternetGatewaysCommandInput, DescribeInternetGatewaysCommandOutput } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import type { Answer } from "../answer.ts";
import { findAll, refuseDryRun } from "../errors.ts";
import { filtered } from "../filters.ts";
import { pageOf } from "../paging.ts";
import { tagsOf } from "../tags.ts";

export function describeInternetGateways(
  lab: Lab,
  input: DescribeInternetGatewaysCommandInput,
): Answer<DescribeInternetGatewaysCommandOutput> {
  const { internetGateways } = lab.ec2;
  const ids = input.InternetGatewayIds;
  const all = ids?.length ? findAll("internetGateway", internetGateways, ids) : [...internetGateways.values()];
  refuseDryRun(input.DryRun);
  const matching = filtered(lab, all, input.Filters, {
    "attachment.state": ({ vpcId }) => (vpcId === undefined ? undefined : "available"),
    "attachment.vpc-id": ({ vpcId }) => vpcId,
    "internet-gateway-id": ({ id }) => id,
    "owner-id": () => lab.account,
  });
  const page = pageOf(matching, input);
  return {
    InternetGateways: page.items.map((gateway) => ({
      Attachments: gateway.vpcId === undefined ? [] : [{ State: "available" as "attached", VpcId: gateway.vpcId }],
      InternetGatewayId: gateway.id,
      OwnerId: lab.account,
      Tags: tagsOf(lab, gateway.id),
    })),
    NextToken: page.next,
  };
}

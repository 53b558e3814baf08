// DescribeNatGateways: gateways with their state and address.
import type { DescribeNatGatewaysCommandInput, DescribeNatGatewaysCommandOutput, NatGatewayAddress } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import type { Answer } from "../answer.ts";
import { refuseDryRun } from "../errors.ts";
import { filtered } from "../filters.ts";
import { interfacesOf } from "../network/interfaces.ts";
import type { NatGateway } from "../network/types.ts";
import { pageOf } from "../paging.ts";
import { tagsOf } from "../tags.ts";

export function describeNatGateways(lab: Lab, input: DescribeNatGatewaysCommandInput): Answer<DescribeNatGatewaysCommandOutput> {
  const { natGateways } = lab.ec2;
  for (const id of input.NatGatewayIds ?? []) {
    if (!natGateways.has(id)) throw new LabError("NatGatewayNotFound", `The Nat Gateway ${id} was not found`);
  }
  refuseDryRun(input.DryRun);
  const all = [...natGateways.values()].filter(({ id }) => !input.NatGatewayIds?.length || input.NatGatewayIds.includes(id));
  const matching = filtered(lab, all, input.Filter, {
    "nat-gateway-id": ({ id }) => id,
    state: ({ state }) => state,
    "subnet-id": ({ subnetId }) => subnetId,
    "vpc-id": ({ vpcId }) => vpcId,
  });
  const page = pageOf(matching, input);
  return {
    NatGateways: page.items.map((gateway) => ({
      ConnectivityType: gateway.connectivity,
      CreateTime: new Date(gateway.createdAt),
      NatGatewayAddresses: [addressOf(lab, gateway)],
      NatGatewayId: gateway.id,
      State: gateway.state,
      SubnetId: gateway.subnetId,
      Tags: tagsOf(lab, gateway.id),
      VpcId: gateway.vpcId,
    })),
    NextToken: page.next,
  };
}

/** A deleted gateway keeps its Elastic IP address in the listing and has no interface any more. */
function addressOf(lab: Lab, { id, allocationId }: NatGateway): NatGatewayAddress {
  const [own] = interfacesOf(lab, id);
  return {
    ...(allocationId === undefined ? {} : { AllocationId: allocationId, PublicIp: lab.ec2.elasticAddresses.get(allocationId)?.address }),
    ...(own === undefined ? {} : { NetworkInterfaceId: own.id, PrivateIp: own.privateAddress, Status: "succeeded" }),
    IsPrimary: true,
  };
}

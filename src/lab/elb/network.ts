// What this service asks of EC2, in one place: tests put their own network here.
import { attachInterface, detachInterface } from "../ec2/network/interfaces.ts";
import * as reach from "../ec2/reach.ts";
import { hasIpv6Block } from "../ec2/resources/ipv6-blocks.ts";
import { networkChanged } from "../ec2/state.ts";
import type { Lab } from "../lab.ts";

export interface NodeInterface {
  readonly id: string;
  readonly privateAddress: string;
}

export interface Network extends Pick<typeof reach, "instanceReply" | "internetReaches" | "instanceFacts" | "subnetFacts"> {
  /** The VPC of a security group; undefined when there is no such group. */
  securityGroupVpc(lab: Lab, groupId: string): string | undefined;
  /** The VPC's default security group; undefined when there is no such VPC. */
  defaultSecurityGroup(lab: Lab, vpcId: string): string | undefined;
  hasInternetGateway(lab: Lab, vpcId: string): boolean;
  /** Whether the subnet has an IPv6 block; undefined when nobody knows. */
  hasIpv6Block(lab: Lab, subnetId: string): boolean | undefined;
  /** Gives a node its interface, so that its subnet and security groups cannot be deleted under it. */
  plug(lab: Lab, subnetId: string, securityGroupIds: readonly string[], owner: string): NodeInterface;
  unplug(lab: Lab, interfaceId: string): void;
  /** Puts other security groups on a node's interface. */
  regroup(lab: Lab, interfaceId: string, securityGroupIds: readonly string[]): void;
}

/** EC2's model as the network. */
export const ec2Network: Network = {
  instanceReply: reach.instanceReply,
  internetReaches: reach.internetReaches,
  instanceFacts: reach.instanceFacts,
  subnetFacts: reach.subnetFacts,
  securityGroupVpc: (lab, groupId) => lab.ec2.securityGroups.get(groupId)?.vpcId,
  defaultSecurityGroup: (lab, vpcId) => lab.ec2.vpcs.get(vpcId)?.defaultSecurityGroupId,
  hasInternetGateway: (lab, vpcId) => [...lab.ec2.internetGateways.values()].some((gateway) => gateway.vpcId === vpcId),
  hasIpv6Block,
  plug: (lab, subnetId, groupIds, owner) => {
    const subnet = lab.ec2.subnets.get(subnetId);
    if (subnet === undefined) throw new Error(`a node needs a subnet, and ${subnetId} is none`);
    return attachInterface(lab, subnet, { attachedTo: owner, groupIds });
  },
  unplug: detachInterface,
  regroup: (lab, interfaceId, groupIds) => {
    const networkInterface = lab.ec2.interfaces.get(interfaceId);
    if (networkInterface !== undefined) networkInterface.groupIds = groupIds;
    networkChanged(lab);
  },
};

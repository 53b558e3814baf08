// IPv6 blocks of VPCs and subnets as templates reckon with them, from CloudFormation's own records: nothing in the lab is reached by them.
import { createRandom, hexadecimal } from "../../../random/seeded.ts";
import type { Lab } from "../../lab.ts";
import { flag, type Properties, text } from "../../properties.ts";

/** AWS::EC2::VPCCidrBlock is inert; what it would have brought is made of its id. Amazon gives a /56 to each VPC. */
export function ipv6BlocksOfVpc(lab: Lab, vpcId: string): readonly string[] {
  return builtResources(lab).flatMap(({ type, physicalId, properties }) => {
    if (type !== "AWS::EC2::VPCCidrBlock" || text(properties, "VpcId") !== vpcId) return [];
    const own = text(properties, "Ipv6CidrBlock");
    if (own !== undefined) return [own];
    if (!flag(properties, "AmazonProvidedIpv6CidrBlock") && text(properties, "Ipv6IpamPoolId") === undefined) return [];
    const random = createRandom(`ipv6-block/${physicalId}`);
    return [`2406:da14:${hexadecimal(random, 4)}:${hexadecimal(random, 2)}00::/56`];
  });
}

export function ipv6BlocksOfSubnet(lab: Lab, subnetId: string): readonly string[] {
  return blockProperties(lab, subnetId).flatMap((properties) => text(properties, "Ipv6CidrBlock") ?? []);
}

/** Undefined for a subnet of no stack: the lab knows nothing of its blocks. A block out of a pool is there, whatever it is. */
export function hasIpv6Block(lab: Lab, subnetId: string): boolean | undefined {
  const known = blockProperties(lab, subnetId);
  if (known.length === 0) return undefined;
  return known.some((properties) => text(properties, "Ipv6CidrBlock") !== undefined || text(properties, "Ipv6IpamPoolId") !== undefined);
}

/** The properties of the subnet, and of those AWS::EC2::SubnetCidrBlock (inert) that give it a block. */
function blockProperties(lab: Lab, subnetId: string): readonly Properties[] {
  return builtResources(lab).flatMap(({ type, physicalId, properties }) =>
    physicalId === subnetId || (type === "AWS::EC2::SubnetCidrBlock" && text(properties, "SubnetId") === subnetId) ? [properties] : [],
  );
}

function builtResources(lab: Lab) {
  const stacks = [...lab.cloudformation.stacks.values()];
  return stacks.flatMap(({ resources }) => [...resources.values()].flatMap(({ built }) => built ?? []));
}

// IPv6 blocks of VPCs and subnets as templates reckon with them, from CloudFormation's own records: nothing in the lab is reached by them.
import { createRandom, hexadecimal } from "../../../random/seeded.ts";
import type { Lab } from "../../lab.ts";
import { flag, text } from "../../properties.ts";

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
  return builtResources(lab).flatMap(({ physicalId, properties }) =>
    physicalId === subnetId ? (text(properties, "Ipv6CidrBlock") ?? []) : [],
  );
}

function builtResources(lab: Lab) {
  const stacks = [...lab.cloudformation.stacks.values()];
  return stacks.flatMap(({ resources }) => [...resources.values()].flatMap(({ built }) => built ?? []));
}

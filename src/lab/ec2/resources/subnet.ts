// AWS::EC2::Subnet: a block of its VPC's range in one zone.
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { flag, requiredText, text } from "../../properties.ts";
import type { ResourceModel } from "../../resource.ts";
import { dependencyViolation, find, invalidValue } from "../errors.ts";
import { contains, overlaps, parseCidr } from "../network/cidr.ts";
import { interfacesIn } from "../network/interfaces.ts";
import { networkAclAssociationId } from "../network/network-acl.ts";
import type { Vpc } from "../network/types.ts";
import { networkChanged } from "../state.ts";
import { setTags } from "../tags.ts";
import { availabilityZones, zoneId } from "../zones.ts";
import { liveTags, pause, retag, tagsFor, withPatience } from "./common.ts";
import { ipv6BlocksOfSubnet } from "./ipv6-blocks.ts";

export const subnet: ResourceModel = {
  type: "AWS::EC2::Subnet",
  create: async (lab, request) => {
    const { properties } = request;
    const vpc = find("vpc", lab.ec2.vpcs, requiredText(properties, "VpcId"));
    const cidr = requiredText(properties, "CidrBlock");
    checkSubnetCidr(lab, vpc, cidr);
    const zone = zoneOf(lab, text(properties, "AvailabilityZone"));
    const id = lab.ids.ec2("subnet");
    request.initiated(id);
    lab.ec2.subnets.set(id, { id, vpcId: vpc.id, cidr, zone, mapPublicIpOnLaunch: flag(properties, "MapPublicIpOnLaunch") ?? false });
    setTags(lab, id, tagsFor(request));
    networkChanged(lab);
    await pause(lab, "ec2.create.subnet");
    return { physicalId: id };
  },
  update: async (lab, request, { physicalId }) => {
    await pause(lab, "ec2.update");
    const own = lab.ec2.subnets.get(physicalId);
    if (own !== undefined) own.mapPublicIpOnLaunch = flag(request.properties, "MapPublicIpOnLaunch") ?? false;
    retag(lab, physicalId, request);
    return { physicalId };
  },
  remove: async (lab, { physicalId }) => {
    await pause(lab, "ec2.remove");
    await withPatience(lab, () => {
      if (interfacesIn(lab, physicalId).length > 0) {
        throw dependencyViolation(`The subnet '${physicalId}' has dependencies and cannot be deleted.`);
      }
      for (const table of lab.ec2.routeTables.values()) {
        for (const [association, subnetId] of table.associations) if (subnetId === physicalId) table.associations.delete(association);
      }
      lab.ec2.subnets.delete(physicalId);
      lab.ec2.tags.delete(physicalId);
      networkChanged(lab);
    });
  },
  read: (lab, { physicalId }) => {
    const own = lab.ec2.subnets.get(physicalId);
    return (
      own && {
        VpcId: own.vpcId,
        CidrBlock: own.cidr,
        AvailabilityZone: own.zone,
        MapPublicIpOnLaunch: own.mapPublicIpOnLaunch,
        Tags: liveTags(lab, physicalId),
      }
    );
  },
  attribute: (lab, physicalId, name) => {
    const own = lab.ec2.subnets.get(physicalId);
    switch (name) {
      case "SubnetId":
        return physicalId;
      case "AvailabilityZone":
        return own?.zone;
      case "AvailabilityZoneId":
        return own === undefined ? undefined : zoneId(own.zone);
      case "CidrBlock":
        return own?.cidr;
      case "VpcId":
        return own?.vpcId;
      case "NetworkAclAssociationId":
        return networkAclAssociationId(physicalId);
      case "Ipv6CidrBlocks":
        return ipv6BlocksOfSubnet(lab, physicalId);
      default:
        return undefined;
    }
  },
};

/** Sizes: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html */
function checkSubnetCidr(lab: Lab, vpc: Vpc, text: string): void {
  const cidr = parseCidr(text);
  if (cidr === undefined) throw invalidValue(`Value (${text}) for parameter cidrBlock is invalid. This is not a valid CIDR block.`);
  const range = parseCidr(vpc.cidr);
  if (cidr.length < 16 || cidr.length > 28 || range === undefined || !contains(range, cidr)) {
    throw new LabError("InvalidSubnet.Range", `The CIDR '${text}' is invalid.`);
  }
  for (const other of lab.ec2.subnets.values()) {
    const taken = other.vpcId === vpc.id ? parseCidr(other.cidr) : undefined;
    if (taken !== undefined && overlaps(taken, cidr)) {
      throw new LabError("InvalidSubnet.Conflict", `The CIDR '${text}' conflicts with another subnet`);
    }
  }
}

/** AWS chooses when the template does not; here always the first. */
function zoneOf(lab: Lab, wanted: string | undefined): string {
  const zones = availabilityZones(lab);
  if (wanted === undefined) return zones[0] as string;
  if (zones.includes(wanted)) return wanted;
  throw invalidValue(
    `Value (${wanted}) for parameter availabilityZone is invalid. Subnets can currently only be created in the following availability zones: ${zones.join(", ")}.`,
  );
}

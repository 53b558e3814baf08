// Any network interface in the SDK's form: an instance's as DescribeInstances tells it, or one that a service has made for itself.
import type { NetworkInterface as Described, NetworkInterfaceAssociation } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import { groupsOf } from "../instance/describe.ts";
import { describeInterface } from "../instance/describe-interface.ts";
import { macAddress, privateDnsName, publicDnsName } from "../instance/metadata.ts";
import type { Instance } from "../instance/types.ts";
import { tagsOf } from "../tags.ts";
import { zoneId } from "../zones.ts";
import type { ElasticAddress, NetworkInterface } from "./types.ts";

/** Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterface.html */
export function describeNetworkInterface(lab: Lab, own: NetworkInterface): Described {
  const instance = lab.ec2.instances.get(own.attachedTo);
  const zone = lab.ec2.subnets.get(own.subnetId)?.zone ?? "";
  return {
    ...(instance === undefined ? ofService(lab, own, zone) : ofInstance(lab, instance)),
    AvailabilityZone: zone,
    AvailabilityZoneId: zoneId(zone),
    Operator: { Managed: false },
    TagSet: tagsOf(lab, own.id),
  };
}

function ofInstance(lab: Lab, instance: Instance): Described {
  const { Association, Attachment, PrivateIpAddresses = [], ...same } = describeInterface(lab, instance, groupsOf(lab, instance));
  const elastic = elasticOf(lab, ({ owner }) => owner.id === instance.id);
  const association = Association && { Association: { ...elastic, ...Association } };
  return {
    ...same,
    ...association,
    InterfaceType: "interface",
    Attachment: { ...Attachment, InstanceId: instance.id, InstanceOwnerId: lab.account },
    PrivateIpAddresses: PrivateIpAddresses.map((address) => ({ ...address, ...association })),
    RequesterManaged: false,
  };
}

function ofService(lab: Lab, own: NetworkInterface, zone: string): Described {
  const { Association, ...face } = faceOf(lab, own, zone);
  const named = {
    ...(lab.ec2.vpcs.get(own.vpcId)?.enableDnsHostnames === true ? { PrivateDnsName: privateDnsName(lab, own) } : {}),
    PrivateIpAddress: own.privateAddress,
    ...(Association && { Association }),
  };
  return {
    ...named,
    ...face,
    Groups: own.groupIds.map((GroupId) => ({ GroupId, GroupName: lab.ec2.securityGroups.get(GroupId)?.name ?? GroupId })),
    Ipv6Addresses: [],
    MacAddress: macAddress({ interfaceId: own.id }),
    NetworkInterfaceId: own.id,
    OwnerId: lab.account,
    PrivateIpAddresses: [{ ...named, Primary: true }],
    RequesterManaged: true,
    Status: "in-use",
    SubnetId: own.subnetId,
    VpcId: own.vpcId,
  };
}

type Face = Pick<Described, "Association" | "Attachment" | "Description" | "InterfaceType" | "RequesterId" | "SourceDestCheck">;

/** How the service that made it writes it: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/requester-managed-eni.html */
function faceOf(lab: Lab, own: NetworkInterface, zone: string): Face {
  const { attachedTo: owner, vpcId } = own;
  const attached = { DeleteOnTermination: false, DeviceIndex: 1, Status: "attached" as const };
  const byAws = { ...attached, AttachmentId: own.id.replace(/^eni-/, "ela-attach-"), InstanceOwnerId: "amazon-aws" };
  const told = (address: string, IpOwnerId: string): NetworkInterfaceAssociation => ({
    IpOwnerId,
    PublicDnsName: publicDnsName(lab, { publicAddress: address, vpcId }),
    PublicIp: address,
  });
  if (owner.startsWith("nat-")) {
    const gateway = lab.ec2.natGateways.get(owner);
    const elastic = elasticOf(lab, ({ natGatewayId }) => natGatewayId === owner);
    const address = lab.ec2.elasticAddresses.get(gateway?.allocationId ?? "")?.address;
    return {
      Association: address === undefined ? undefined : { ...elastic, ...told(address, lab.account) },
      Attachment: byAws,
      Description: `Interface for NAT Gateway ${owner}`,
      // The SDK's list of types spells it in another way than the service does.
      InterfaceType: "nat_gateway" as "natGateway",
      // A gateway forwards what is not addressed to it.
      SourceDestCheck: false,
    };
  }
  if (owner.startsWith("vpce-")) {
    return { Attachment: byAws, Description: `VPC Endpoint Interface ${owner}`, InterfaceType: "vpc_endpoint", SourceDestCheck: true };
  }
  const address = balancerAddress(lab, owner, zone);
  return {
    Association: address === undefined ? undefined : told(address, "amazon-elb"),
    Attachment: {
      ...attached,
      AttachTime: new Date(own.attachedAt),
      AttachmentId: own.id.replace(/^eni-/, "eni-attach-"),
      InstanceOwnerId: "amazon-elb",
      NetworkCardIndex: 0,
    },
    // https://repost.aws/knowledge-center/elb-find-load-balancer-IP
    Description: `ELB ${owner.slice(owner.indexOf("/") + 1)}`,
    InterfaceType: "interface",
    RequesterId: "amazon-elb",
    SourceDestCheck: true,
  };
}

/** The public address of the load balancer's node in this zone, as long as it has one: also while it is being deleted. */
function balancerAddress(lab: Lab, arn: string, zone: string): string | undefined {
  for (const [address, owner] of lab.addresses.entries()) {
    if (owner.kind === "load-balancer" && owner.arn === arn && owner.zone === zone) return address;
  }
  return undefined;
}

/** The ids of the elastic address that `belongs`. */
function elasticOf(lab: Lab, belongs: (address: ElasticAddress) => boolean): NetworkInterfaceAssociation {
  const own = [...lab.ec2.elasticAddresses.values()].find(belongs);
  if (own === undefined) return {};
  return { AllocationId: own.allocationId, ...(own.associationId === undefined ? {} : { AssociationId: own.associationId }) };
}

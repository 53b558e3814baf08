// DescribeNetworkInterfaces: those of instances, load balancers, NAT gateways and interface endpoints.
import type {
  DescribeNetworkInterfacesCommandInput,
  DescribeNetworkInterfacesCommandOutput,
  NetworkInterface,
  NetworkInterfacePrivateIpAddress,
} from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import type { Answer } from "../answer.ts";
import { findAll, refuseDryRun } from "../errors.ts";
import { type FilterFields, filtered } from "../filters.ts";
import { describeNetworkInterface } from "../network/describe-network-interface.ts";
import { pageOf } from "../paging.ts";

interface Shown {
  readonly id: string;
  readonly eni: NetworkInterface;
}

export function describeNetworkInterfaces(
  lab: Lab,
  input: DescribeNetworkInterfacesCommandInput,
): Answer<DescribeNetworkInterfacesCommandOutput> {
  const ids = input.NetworkInterfaceIds?.length ? input.NetworkInterfaceIds : undefined;
  if (ids !== undefined && input.MaxResults !== undefined) {
    throw new LabError("InvalidParameterCombination", "The parameter NetworkInterfaceIds cannot be used with the parameter MaxResults");
  }
  const { interfaces } = lab.ec2;
  const all = ids === undefined ? [...interfaces.values()] : findAll("networkInterface", interfaces, ids);
  refuseDryRun(input.DryRun);
  const shown = all.map((one) => ({ id: one.id, eni: describeNetworkInterface(lab, one) }));
  const page = pageOf(filtered(lab, shown, input.Filters, FIELDS), input);
  return { NetworkInterfaces: page.items.map(({ eni }) => eni), NextToken: page.next };
}

const addresses =
  (read: (address: NetworkInterfacePrivateIpAddress) => string | boolean | undefined) =>
  ({ eni }: Shown): readonly string[] =>
    (eni.PrivateIpAddresses ?? []).map(read).flatMap((value) => (value === undefined ? [] : [String(value)]));

/** What is looked at is what is told, so the two cannot disagree. */
const FIELDS: FilterFields<Shown> = {
  "addresses.association.owner-id": addresses((address) => address.Association?.IpOwnerId),
  "addresses.association.public-ip": addresses((address) => address.Association?.PublicIp),
  "addresses.primary": addresses((address) => address.Primary),
  "addresses.private-ip-address": addresses((address) => address.PrivateIpAddress),
  "association.allocation-id": ({ eni }) => eni.Association?.AllocationId,
  "association.association-id": ({ eni }) => eni.Association?.AssociationId,
  "association.ip-owner-id": ({ eni }) => eni.Association?.IpOwnerId,
  "association.public-dns-name": ({ eni }) => eni.Association?.PublicDnsName,
  "association.public-ip": ({ eni }) => eni.Association?.PublicIp,
  "attachment.attach-time": ({ eni }) => eni.Attachment?.AttachTime?.toISOString(),
  "attachment.attachment-id": ({ eni }) => eni.Attachment?.AttachmentId,
  "attachment.delete-on-termination": ({ eni }) => String(eni.Attachment?.DeleteOnTermination),
  "attachment.device-index": ({ eni }) => String(eni.Attachment?.DeviceIndex),
  "attachment.instance-id": ({ eni }) => eni.Attachment?.InstanceId,
  "attachment.instance-owner-id": ({ eni }) => eni.Attachment?.InstanceOwnerId,
  "attachment.status": ({ eni }) => eni.Attachment?.Status,
  "availability-zone": ({ eni }) => eni.AvailabilityZone,
  "availability-zone-id": ({ eni }) => eni.AvailabilityZoneId,
  description: ({ eni }) => eni.Description,
  "group-id": ({ eni }) => (eni.Groups ?? []).map(({ GroupId }) => GroupId ?? ""),
  "interface-type": ({ eni }) => eni.InterfaceType,
  "ipv6-addresses.ipv6-address": () => undefined,
  "mac-address": ({ eni }) => eni.MacAddress,
  "network-interface-id": ({ id }) => id,
  "operator.managed": ({ eni }) => String(eni.Operator?.Managed),
  "operator.principal": ({ eni }) => eni.Operator?.Principal,
  "owner-id": ({ eni }) => eni.OwnerId,
  "private-dns-name": ({ eni }) => eni.PrivateDnsName,
  "private-ip-address": addresses((address) => address.PrivateIpAddress),
  "requester-id": ({ eni }) => eni.RequesterId,
  "requester-managed": ({ eni }) => String(eni.RequesterManaged),
  "source-dest-check": ({ eni }) => String(eni.SourceDestCheck),
  status: ({ eni }) => eni.Status,
  "subnet-id": ({ eni }) => eni.SubnetId,
  "vpc-id": ({ eni }) => eni.VpcId,
};

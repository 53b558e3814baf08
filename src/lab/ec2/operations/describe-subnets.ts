// DescribeSubnets: blocks, zones, and how many addresses are left.
import type { DescribeSubnetsCommandInput, DescribeSubnetsCommandOutput } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import type { Answer } from "../answer.ts";
import { findAll, refuseDryRun } from "../errors.ts";
import { filtered } from "../filters.ts";
import { freeAddresses } from "../network/interfaces.ts";
import { pageOf } from "../paging.ts";
import { tagsOf } from "../tags.ts";
import { zoneId } from "../zones.ts";

export function describeSubnets(lab: Lab, input: DescribeSubnetsCommandInput): Answer<DescribeSubnetsCommandOutput> {
  const all = input.SubnetIds?.length ? findAll("subnet", lab.ec2.subnets, input.SubnetIds) : [...lab.ec2.subnets.values()];
  refuseDryRun(input.DryRun);
  const matching = filtered(lab, all, input.Filters, {
    "availability-zone": ({ zone }) => zone,
    availabilityZone: ({ zone }) => zone,
    "availability-zone-id": ({ zone }) => zoneId(zone),
    cidr: ({ cidr }) => cidr,
    "cidr-block": ({ cidr }) => cidr,
    "default-for-az": () => "false",
    "map-public-ip-on-launch": ({ mapPublicIpOnLaunch }) => String(mapPublicIpOnLaunch),
    "owner-id": () => lab.account,
    state: () => "available",
    "subnet-id": ({ id }) => id,
    "vpc-id": ({ vpcId }) => vpcId,
  });
  const page = pageOf(matching, input);
  return {
    Subnets: page.items.map((subnet) => ({
      AssignIpv6AddressOnCreation: false,
      AvailabilityZone: subnet.zone,
      AvailabilityZoneId: zoneId(subnet.zone),
      AvailableIpAddressCount: freeAddresses(lab, subnet),
      CidrBlock: subnet.cidr,
      DefaultForAz: false,
      EnableDns64: false,
      Ipv6Native: false,
      MapCustomerOwnedIpOnLaunch: false,
      MapPublicIpOnLaunch: subnet.mapPublicIpOnLaunch,
      OwnerId: lab.account,
      // Instances are named by their addresses: the default of a subnet with IPv4.
      PrivateDnsNameOptionsOnLaunch: {
        HostnameType: "ip-name",
        EnableResourceNameDnsARecord: false,
        EnableResourceNameDnsAAAARecord: false,
      },
      State: "available",
      SubnetArn: `arn:${lab.partition}:ec2:${lab.region}:${lab.account}:subnet/${subnet.id}`,
      SubnetId: subnet.id,
      Tags: tagsOf(lab, subnet.id),
      VpcId: subnet.vpcId,
    })),
    NextToken: page.next,
  };
}

// The operations of EC2 that the lab serves: one file each.
import { type RegisteredOperation, register } from "../../operation.ts";
import { createTags } from "./create-tags.ts";
import { deleteTags } from "./delete-tags.ts";
import { describeAddresses } from "./describe-addresses.ts";
import { describeAvailabilityZones } from "./describe-availability-zones.ts";
import { describeImages } from "./describe-images.ts";
import { describeInstanceAttribute } from "./describe-instance-attribute.ts";
import { describeInstanceStatus } from "./describe-instance-status.ts";
import { describeInstanceTypes } from "./describe-instance-types.ts";
import { describeInstances } from "./describe-instances.ts";
import { describeInternetGateways } from "./describe-internet-gateways.ts";
import { describeNatGateways } from "./describe-nat-gateways.ts";
import { describeNetworkAcls } from "./describe-network-acls.ts";
import { describeNetworkInterfaces } from "./describe-network-interfaces.ts";
import { describeRegions } from "./describe-regions.ts";
import { describeRouteTables } from "./describe-route-tables.ts";
import { describeSecurityGroups } from "./describe-security-groups.ts";
import { describeSubnets } from "./describe-subnets.ts";
import { describeTags } from "./describe-tags.ts";
import { describeVolumes } from "./describe-volumes.ts";
import { describeVpcAttribute } from "./describe-vpc-attribute.ts";
import { describeVpcEndpoints } from "./describe-vpc-endpoints.ts";
import { describeVpcs } from "./describe-vpcs.ts";
import { getConsoleOutput } from "./get-console-output.ts";
import { modifyInstanceAttribute } from "./modify-instance-attribute.ts";
import { rebootInstances } from "./reboot-instances.ts";
import {
  authorizeSecurityGroupEgress,
  authorizeSecurityGroupIngress,
  revokeSecurityGroupEgress,
  revokeSecurityGroupIngress,
} from "./security-group-rules.ts";
import { startInstances } from "./start-instances.ts";
import { stopInstances } from "./stop-instances.ts";
import { terminateInstances } from "./terminate-instances.ts";

export const ec2Operations: readonly RegisteredOperation[] = [
  register("ec2", "AuthorizeSecurityGroupEgress", authorizeSecurityGroupEgress),
  register("ec2", "AuthorizeSecurityGroupIngress", authorizeSecurityGroupIngress),
  register("ec2", "CreateTags", createTags),
  register("ec2", "DeleteTags", deleteTags),
  register("ec2", "DescribeAddresses", describeAddresses),
  register("ec2", "DescribeAvailabilityZones", describeAvailabilityZones),
  register("ec2", "DescribeImages", describeImages),
  register("ec2", "DescribeInstanceAttribute", describeInstanceAttribute),
  register("ec2", "DescribeInstances", describeInstances),
  register("ec2", "DescribeInstanceStatus", describeInstanceStatus),
  register("ec2", "DescribeInstanceTypes", describeInstanceTypes),
  register("ec2", "DescribeInternetGateways", describeInternetGateways),
  register("ec2", "DescribeNatGateways", describeNatGateways),
  register("ec2", "DescribeNetworkAcls", describeNetworkAcls),
  register("ec2", "DescribeNetworkInterfaces", describeNetworkInterfaces),
  register("ec2", "DescribeRegions", describeRegions),
  register("ec2", "DescribeRouteTables", describeRouteTables),
  register("ec2", "DescribeSecurityGroups", describeSecurityGroups),
  register("ec2", "DescribeSubnets", describeSubnets),
  register("ec2", "DescribeTags", describeTags),
  register("ec2", "DescribeVolumes", describeVolumes),
  register("ec2", "DescribeVpcAttribute", describeVpcAttribute),
  register("ec2", "DescribeVpcEndpoints", describeVpcEndpoints),
  register("ec2", "DescribeVpcs", describeVpcs),
  register("ec2", "GetConsoleOutput", getConsoleOutput),
  register("ec2", "ModifyInstanceAttribute", modifyInstanceAttribute),
  register("ec2", "RebootInstances", rebootInstances),
  register("ec2", "RevokeSecurityGroupEgress", revokeSecurityGroupEgress),
  register("ec2", "RevokeSecurityGroupIngress", revokeSecurityGroupIngress),
  register("ec2", "StartInstances", startInstances),
  register("ec2", "StopInstances", stopInstances),
  register("ec2", "TerminateInstances", terminateInstances),
];

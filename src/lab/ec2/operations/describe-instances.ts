// DescribeInstances: by ids or filters, one reservation per instance.
import type { DescribeInstancesCommandInput, DescribeInstancesCommandOutput } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import type { Answer } from "../answer.ts";
import { refuseDryRun } from "../errors.ts";
import { type FilterFields, filtered } from "../filters.ts";
import { instancesOf } from "../instance/checks.ts";
import { describeInstance } from "../instance/describe.ts";
import { privateDnsName, publicDnsName } from "../instance/metadata.ts";
import { isVisible } from "../instance/terminate.ts";
import { type Instance, STATE_CODES } from "../instance/types.ts";
import { pageOf } from "../paging.ts";

export function describeInstances(lab: Lab, input: DescribeInstancesCommandInput): Answer<DescribeInstancesCommandOutput> {
  const byIds = input.InstanceIds !== undefined && input.InstanceIds.length > 0;
  if (byIds && input.MaxResults !== undefined) {
    throw new LabError("InvalidParameterCombination", "The parameter instancesSet cannot be used with the parameter maxResults");
  }
  const instances = byIds ? instancesOf(lab, input.InstanceIds) : visibleInstances(lab);
  refuseDryRun(input.DryRun);
  const page = pageOf(filtered(lab, instances, input.Filters, instanceFilters(lab)), input);
  return {
    Reservations: page.items.map((instance) => ({
      ReservationId: instance.reservationId,
      OwnerId: lab.account,
      Groups: [],
      Instances: [describeInstance(lab, instance)],
    })),
    NextToken: page.next,
  };
}

export function visibleInstances(lab: Lab): Instance[] {
  return [...lab.ec2.instances.values()].filter((instance) => isVisible(lab, instance));
}

export function instanceFilters(lab: Lab): FilterFields<Instance> {
  return {
    architecture: ({ architecture }) => architecture,
    "availability-zone": ({ zone }) => zone,
    "dns-name": (instance) => publicDnsName(lab, instance),
    "group-id": ({ groupIds }) => groupIds,
    "iam-instance-profile.arn": ({ instanceProfile }) => instanceProfile,
    "image-id": ({ imageId }) => imageId,
    "instance-id": ({ id }) => id,
    "instance-lifecycle": ({ lifecycle }) => (lifecycle === "spot" ? "spot" : undefined),
    "instance-state-code": ({ state }) => String(STATE_CODES[state]),
    "instance-state-name": ({ state }) => state,
    "instance-type": ({ instanceType }) => instanceType,
    "instance.group-id": ({ groupIds }) => groupIds,
    "ip-address": ({ publicAddress }) => publicAddress,
    "key-name": ({ keyName }) => keyName,
    "network-interface.subnet-id": ({ subnetId }) => subnetId,
    "owner-id": () => lab.account,
    "private-dns-name": (instance) => privateDnsName(lab, instance),
    "private-ip-address": ({ privateAddress }) => privateAddress,
    "reservation-id": ({ reservationId }) => reservationId,
    "root-device-type": ({ rootDevice }) => rootDevice,
    "subnet-id": ({ subnetId }) => subnetId,
    tenancy: () => "default",
    "vpc-id": ({ vpcId }) => vpcId,
  };
}

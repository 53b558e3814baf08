// DescribeAddresses: Elastic IP addresses.
import type { DescribeAddressesCommandInput, DescribeAddressesCommandOutput } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import type { Answer } from "../answer.ts";
import { findAll, refuseDryRun } from "../errors.ts";
import { filtered } from "../filters.ts";
import { tagsOf } from "../tags.ts";

export function describeAddresses(lab: Lab, input: DescribeAddressesCommandInput): Answer<DescribeAddressesCommandOutput> {
  const { elasticAddresses, instances } = lab.ec2;
  const found = input.AllocationIds?.length
    ? findAll("elasticAddress", elasticAddresses, input.AllocationIds)
    : [...elasticAddresses.values()];
  for (const ip of input.PublicIps ?? []) {
    if (!found.some(({ address }) => address === ip)) throw new LabError("InvalidAddress.NotFound", `Address '${ip}' not found.`);
  }
  refuseDryRun(input.DryRun);
  const all = found
    .filter(({ address }) => !input.PublicIps?.length || input.PublicIps.includes(address))
    .map((elastic) => ({ ...elastic, id: elastic.allocationId }));
  const matching = filtered(lab, all, input.Filters, {
    "allocation-id": ({ id }) => id,
    "association-id": ({ associationId }) => associationId,
    "instance-id": ({ owner }) => owner.id || undefined,
    "public-ip": ({ address }) => address,
  });
  return {
    Addresses: matching.map(({ id, address, associationId, owner }) => {
      const instance = instances.get(owner.id);
      return {
        AllocationId: id,
        ...(associationId === undefined ? {} : { AssociationId: associationId }),
        Domain: "vpc" as const,
        ...(instance === undefined
          ? {}
          : { InstanceId: instance.id, NetworkInterfaceId: instance.interfaceId, PrivateIpAddress: instance.privateAddress }),
        NetworkBorderGroup: lab.region,
        PublicIp: address,
        Tags: tagsOf(lab, id),
      };
    }),
  };
}

// ListResourceRecordSets: https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListResourceRecordSets.html
import type { ListResourceRecordSetsRequest, ListResourceRecordSetsResponse, ResourceRecordSet } from "@aws-sdk/client-route-53";
import { canonicalName, listedName } from "../../dns/names.ts";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { invalidInput } from "../errors.ts";
import { requireZone } from "../hosted-zones.ts";
import { pageSize } from "../paging.ts";
import { compareRecords } from "../record-sets.ts";

/** Ordered by reversed labels, type, set identifier; from the first record set at or after the given start on. */
export function listResourceRecordSets(lab: Lab, input: ListResourceRecordSetsRequest): ListResourceRecordSetsResponse {
  const zone = requireZone(lab, input.HostedZoneId);
  const { StartRecordName: name, StartRecordType: type, StartRecordIdentifier: identifier } = input;
  if (type !== undefined && name === undefined) throw invalidInput("The StartRecordType needs a StartRecordName.");
  if (identifier !== undefined && type === undefined) throw invalidInput("The StartRecordIdentifier needs a StartRecordType.");
  const start: ResourceRecordSet | undefined =
    name === undefined ? undefined : { Name: canonicalName(name), Type: type, SetIdentifier: identifier };
  const records = [...zone.records.values()]
    .filter((record) => start === undefined || compareRecords(record, start) >= 0)
    .sort(compareRecords);
  const size = pageSize(input.MaxItems, 300);
  const next = records[size];
  return {
    ResourceRecordSets: records.slice(0, size).map(listed),
    IsTruncated: next !== undefined,
    ...(next === undefined
      ? {}
      : {
          NextRecordName: listedName(next.Name as string),
          NextRecordType: next.Type,
          ...(next.SetIdentifier === undefined ? {} : { NextRecordIdentifier: next.SetIdentifier }),
        }),
    MaxItems: size,
  };
}

/** Names with a trailing dot and escapes, alias targets with a trailing dot. */
function listed(record: ResourceRecordSet): ResourceRecordSet {
  const { AliasTarget: alias } = record;
  return {
    ...record,
    Name: listedName(record.Name as string),
    ...(alias === undefined ? {} : { AliasTarget: { ...alias, DNSName: canonicalName(alias.DNSName ?? "") } }),
  };
}

export const listResourceRecordSetsOperation = register("route53", "ListResourceRecordSets", listResourceRecordSets);

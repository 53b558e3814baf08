// ListHostedZonesByName: https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListHostedZonesByName.html
import type { ListHostedZonesByNameRequest, ListHostedZonesByNameResponse } from "@aws-sdk/client-route-53";
import { canonicalName, compareNames, listedName } from "../../dns/names.ts";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { listedZone, plainId } from "../hosted-zones.ts";
import { pageSize } from "../paging.ts";

/** Ordered by reversed labels, from the first zone at or after the given name (and id) on: not a filter. */
export function listHostedZonesByName(lab: Lab, input: ListHostedZonesByNameRequest): ListHostedZonesByNameResponse {
  const from = input.DNSName === undefined ? undefined : canonicalName(input.DNSName);
  const fromId = input.HostedZoneId === undefined ? "" : plainId(input.HostedZoneId);
  const zones = [...lab.route53.zones.values()]
    .filter((zone) => {
      if (from === undefined) return true;
      const order = compareNames(zone.name, from);
      return order > 0 || (order === 0 && zone.id >= fromId);
    })
    .sort((a, b) => compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1));
  const size = pageSize(input.MaxItems);
  const rest = zones[size];
  return {
    HostedZones: zones.slice(0, size).map(listedZone),
    ...(input.DNSName === undefined ? {} : { DNSName: input.DNSName }),
    ...(input.HostedZoneId === undefined ? {} : { HostedZoneId: input.HostedZoneId }),
    IsTruncated: rest !== undefined,
    ...(rest === undefined ? {} : { NextDNSName: listedName(rest.name), NextHostedZoneId: rest.id }),
    MaxItems: size,
  };
}

export const listHostedZonesByNameOperation = register("route53", "ListHostedZonesByName", listHostedZonesByName);

// ListHostedZones: https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListHostedZones.html
import type { ListHostedZonesRequest, ListHostedZonesResponse } from "@aws-sdk/client-route-53";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { listedZone } from "../hosted-zones.ts";
import { page } from "../paging.ts";

export function listHostedZones(lab: Lab, input: ListHostedZonesRequest): ListHostedZonesResponse {
  const zones = [...lab.route53.zones.values()].filter((zone) => input.HostedZoneType !== "PrivateHostedZone" || zone.private);
  const { items, rest, size } = page(zones, (zone) => zone.id, input.Marker, input.MaxItems);
  return {
    HostedZones: items.map(listedZone),
    Marker: input.Marker ?? "",
    IsTruncated: rest !== undefined,
    ...(rest === undefined ? {} : { NextMarker: rest.id }),
    MaxItems: size,
  };
}

export const listHostedZonesOperation = register("route53", "ListHostedZones", listHostedZones);

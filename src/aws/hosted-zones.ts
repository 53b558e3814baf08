// Hosted zones: the one that holds a name, and its name servers.
import { GetHostedZoneCommand, type HostedZone, ListHostedZonesCommand } from "@aws-sdk/client-route-53";
import type { Aws } from "../ports/aws.ts";
import { allItems } from "./pages.ts";

export interface HostedZoneFacts {
  /** Without `/hostedzone/`. */
  readonly id: string;
  /** Lower case, without the final dot. */
  readonly name: string;
  readonly nameServers: readonly string[];
}

export type HostedZoneWanted = { readonly id?: string; readonly name?: string };

/**
 * The public zone with the given id or name; with neither, the one with the longest name that `host` lies in.
 * Undefined when there is none; several zones of one name are told apart by id only, so the first is taken.
 */
export async function findHostedZone(aws: Aws, wanted: HostedZoneWanted, host: string): Promise<HostedZoneFacts | undefined> {
  const id = wanted.id ?? (await zoneIdByName(aws, wanted.name, host));
  if (id === undefined) return undefined;
  const output = await aws.route53.send(new GetHostedZoneCommand({ Id: id }));
  return {
    id: bareId(output.HostedZone?.Id ?? id),
    name: bareName(output.HostedZone?.Name ?? ""),
    nameServers: (output.DelegationSet?.NameServers ?? []).map(bareName),
  };
}

async function zoneIdByName(aws: Aws, name: string | undefined, host: string): Promise<string | undefined> {
  const zones = await allZones(aws);
  const fits = (zone: string) =>
    name === undefined ? bareName(host) === zone || bareName(host).endsWith(`.${zone}`) : bareName(name) === zone;
  return zones
    .filter((zone) => zone.Config?.PrivateZone !== true && fits(bareName(zone.Name ?? "")))
    .sort((a, b) => (b.Name ?? "").length - (a.Name ?? "").length)
    .map((zone) => bareId(zone.Id ?? ""))[0];
}

/** Every zone of exactly this name; private ones too. */
export async function zonesNamed(aws: Aws, name: string): Promise<readonly { readonly id: string; readonly isPrivate: boolean }[]> {
  const zones = await allZones(aws);
  return zones
    .filter((zone) => bareName(zone.Name ?? "") === bareName(name))
    .map((zone) => ({ id: bareId(zone.Id ?? ""), isPrivate: zone.Config?.PrivateZone === true }));
}

function allZones(aws: Aws): Promise<HostedZone[]> {
  return allItems(
    (marker: string | undefined) => aws.route53.send(new ListHostedZonesCommand({ Marker: marker })),
    (page) => (page.IsTruncated ? page.NextMarker : undefined),
    (page) => page.HostedZones,
  );
}

/** `www.example.com.` and `WWW.example.com` are one name. */
export function bareName(name: string): string {
  return name.toLowerCase().replace(/\.$/, "");
}

function bareId(id: string): string {
  return id.replace(/^\/hostedzone\//, "");
}

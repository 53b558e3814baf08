// Hosted zones: made, found, removed.
import type { HostedZone as ListedZone, ResourceRecordSet, VPC } from "@aws-sdk/client-route-53";
import { canonicalName, listedName } from "../dns/names.ts";
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import { route53Id, serveRecords, submitChange } from "./changes.ts";
import { invalidInput, noSuchHostedZone } from "./errors.ts";
import { recordKey, serve } from "./record-sets.ts";
import type { HostedZone, RecordSets, ZoneChange } from "./types.ts";

/** Seconds. Source: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/SOA-NSrecords.html */
const SOA_TTL = 900;
const SOA_MINIMUM = 86_400;
const NS_TTL = 172_800;

/** One server of each of Route 53's four domains serves a zone. */
const NAME_SERVER_DOMAINS = ["com", "net", "org", "co.uk"];

export interface NewZone {
  readonly name: string;
  readonly id?: string;
  readonly callerReference?: string;
  readonly comment?: string | undefined;
  readonly private?: boolean;
  readonly vpcs?: readonly VPC[];
}

/** A public zone that existed, delegated and in sync, before anything else happens. `id`: `Z` and 20 upper-case alphanumerics; drawn when left out. */
export function seedHostedZone(lab: Lab, zone: { readonly name: string; readonly id?: string }): HostedZone {
  const made = addZone(lab, zone);
  announce(lab, made);
  serveRecords(lab, made, made.records);
  return made;
}

/** A new zone; its name servers answer for it once the change is INSYNC. */
export function createZone(lab: Lab, wanted: NewZone): { zone: HostedZone; change: ZoneChange } {
  const { callerReference } = wanted;
  if ([...lab.route53.zones.values()].some((zone) => zone.callerReference === callerReference)) {
    throw new LabError("HostedZoneAlreadyExists", `A hosted zone has already been created with the specified caller reference.`, 409);
  }
  const zone = addZone(lab, wanted);
  const change = submitChange(lab, zone, zone.records, wanted.comment);
  lab.clock.at(change.inSyncAt, () => announce(lab, zone));
  return { zone, change };
}

function addZone(lab: Lab, wanted: NewZone): HostedZone {
  const name = canonicalName(wanted.name);
  if (!/^([a-z0-9_*/-]{1,63}\.)+$/.test(name) || name.length > 256) {
    throw new LabError("InvalidDomainName", `${wanted.name} is not a valid domain name`, 400);
  }
  const id = wanted.id ?? route53Id(lab, "Z");
  if (lab.route53.zones.has(id)) throw invalidInput(`A hosted zone with the id ${id} exists already`);
  const nameServers = drawNameServers(lab);
  const records: RecordSets = new Map(apexRecords(name, nameServers).map((record) => [recordKey(record), record]));
  const zone: HostedZone = {
    id,
    name,
    callerReference: wanted.callerReference ?? lab.ids.uuid(),
    comment: wanted.comment,
    private: wanted.private ?? false,
    vpcs: wanted.vpcs ?? [],
    nameServers,
    records,
    served: serve(new Map(), name),
    inSyncAt: lab.clock.now(),
  };
  lab.route53.zones.set(id, zone);
  return zone;
}

/** In AWS's form: `ns-123.awsdns-12.com`. Servers 0 to 511 are in com, and so on; each gets an address of its own. */
function drawNameServers(lab: Lab): readonly string[] {
  return NAME_SERVER_DOMAINS.map((domain, index) => {
    const number = index * 512 + (Number.parseInt(lab.ids.hex(3), 16) % 512);
    const name = `ns-${number}.awsdns-${String(number % 64).padStart(2, "0")}.${domain}`;
    if (!lab.resolver.nameServerAddresses.has(name)) {
      lab.resolver.nameServerAddresses.set(name, lab.addresses.allocate({ kind: "name-server", name }));
    }
    return name;
  });
}

function apexRecords(name: string, nameServers: readonly string[]): readonly ResourceRecordSet[] {
  const soa = `${nameServers[0]}. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 ${SOA_MINIMUM}`;
  return [
    { Name: name, Type: "NS", TTL: NS_TTL, ResourceRecords: nameServers.map((server) => ({ Value: `${server}.` })) },
    { Name: name, Type: "SOA", TTL: SOA_TTL, ResourceRecords: [{ Value: soa }] },
  ];
}

/** The zone's servers begin to answer for it. */
function announce(lab: Lab, zone: HostedZone): void {
  if (zone.private) return;
  const { servers } = lab.route53;
  for (const server of zone.nameServers) servers.set(server, [...(servers.get(server) ?? []), zone]);
}

/** Throws HostedZoneNotEmpty while there is more than the zone's own SOA and NS. */
export function deleteZone(lab: Lab, zone: HostedZone): ZoneChange {
  if (zone.records.size > 2) {
    throw new LabError(
      "HostedZoneNotEmpty",
      "The specified hosted zone contains non-required resource record sets and so cannot be deleted.",
      400,
    );
  }
  lab.route53.zones.delete(zone.id);
  lab.route53.tags.delete(`hostedzone/${zone.id}`);
  const change = submitChange(lab, zone, new Map());
  lab.clock.at(change.inSyncAt, () => {
    const { servers } = lab.route53;
    for (const server of zone.nameServers) {
      servers.set(
        server,
        (servers.get(server) ?? []).filter((other) => other !== zone),
      );
    }
  });
  return change;
}

/** By id, with or without `/hostedzone/`. Throws NoSuchHostedZone. */
export function requireZone(lab: Lab, id: string | undefined): HostedZone {
  const plain = plainId(id ?? "");
  const zone = lab.route53.zones.get(plain);
  if (zone === undefined) throw noSuchHostedZone(plain);
  return zone;
}

/** `Z1D633PJN98FT9` of `/hostedzone/Z1D633PJN98FT9`. */
export function plainId(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}

export function listedZone(zone: HostedZone): ListedZone {
  return {
    Id: `/hostedzone/${zone.id}`,
    Name: listedName(zone.name),
    CallerReference: zone.callerReference,
    Config: { PrivateZone: zone.private, ...(zone.comment === undefined ? {} : { Comment: zone.comment }) },
    ResourceRecordSetCount: zone.records.size,
  };
}

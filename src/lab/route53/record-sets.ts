// Record sets: how one is told from another, and how the name servers look them up.
import type { ResourceRecordSet } from "@aws-sdk/client-route-53";
import { compareNames, parentName } from "../dns/names.ts";
import type { RecordSets, Served } from "./types.ts";

/** Name, type and set identifier make a record set unique in its zone. Takes the canonical name. */
export function recordKey(record: ResourceRecordSet): string {
  return `${record.Name} ${record.Type} ${record.SetIdentifier ?? ""}`;
}

/** Route 53's listing order: by reversed labels, then type, then set identifier. */
export function compareRecords(a: ResourceRecordSet, b: ResourceRecordSet): number {
  return (
    compareNames(a.Name ?? "", b.Name ?? "") ||
    compareTexts(a.Type ?? "", b.Type ?? "") ||
    compareTexts(a.SetIdentifier ?? "", b.SetIdentifier ?? "")
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The lookup tables of a zone's name servers. */
export function serve(records: RecordSets, apex: string): Served {
  const byName = new Map<string, Map<string, ResourceRecordSet[]>>();
  const nodes = new Set<string>();
  const cuts = new Set<string>();
  for (const record of records.values()) {
    const name = record.Name as string;
    const type = record.Type as string;
    for (let node: string | undefined = name; node !== undefined && node !== apex; node = parentName(node)) nodes.add(node);
    nodes.add(apex);
    if (type === "NS" && name !== apex) cuts.add(name);
    let types = byName.get(name);
    if (types === undefined) {
      types = new Map();
      byName.set(name, types);
    }
    const group = types.get(type);
    if (group === undefined) types.set(type, [record]);
    else group.push(record);
  }
  const failovers: { name: string; type: string; records: readonly ResourceRecordSet[] }[] = [];
  for (const [name, types] of byName) {
    for (const [type, group] of types) {
      group.sort(compareRecords);
      if (group.some((record) => record.Failover !== undefined)) failovers.push({ name, type, records: group });
    }
  }
  return { records, byName, nodes, cuts, failovers };
}

export type RoutingPolicy = "simple" | "weighted" | "latency" | "failover" | "geolocation" | "multivalue" | "other";

export function routingPolicy(record: ResourceRecordSet): RoutingPolicy {
  if (record.Failover !== undefined) return "failover";
  if (record.Weight !== undefined) return "weighted";
  if (record.Region !== undefined) return "latency";
  if (record.GeoLocation !== undefined) return "geolocation";
  if (record.MultiValueAnswer === true) return "multivalue";
  if (record.CidrRoutingConfig !== undefined || record.GeoProximityLocation !== undefined) return "other";
  return "simple";
}

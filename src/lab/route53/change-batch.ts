// A change batch: all of its changes or none. Says everything that is wrong at once, as Route 53 does.
import { isDeepStrictEqual } from "node:util";
import type { Change, ResourceRecordSet } from "@aws-sdk/client-route-53";
import { canonicalName, isWithin } from "../dns/names.ts";
import type { Lab } from "../lab.ts";
import { aliasProblems } from "./alias-rules.ts";
import { submitChange } from "./changes.ts";
import { invalidChangeBatch, invalidInput, noSuchHealthCheck } from "./errors.ts";
import { apexProblems, groupProblems } from "./group-rules.ts";
import { recordKey, routingPolicy } from "./record-sets.ts";
import { valueProblems, wellFormed } from "./record-shape.ts";
import type { HostedZone, ZoneChange } from "./types.ts";

/** Source: https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeResourceRecordSets.html */
const CHANGES_LIMIT = 1_000;

/** Changes the zone's records at once; the name servers follow. Throws InvalidChangeBatch, InvalidInput or NoSuchHealthCheck. */
export function changeRecords(lab: Lab, zone: HostedZone, changes: readonly Change[], comment?: string): ZoneChange {
  if (changes.length === 0) throw invalidInput("Invalid request: a change batch needs at least one change");
  if (changes.length > CHANGES_LIMIT) throw invalidChangeBatch([`Number of records limit of ${CHANGES_LIMIT} exceeded.`]);
  const records = new Map(zone.records);
  const problems: string[] = [];
  const written: ResourceRecordSet[] = [];
  for (const change of changes) {
    const record = wellFormed(change);
    if (change.Action === "DELETE") {
      problems.push(...removeRecord(records, record));
      continue;
    }
    problems.push(...recordProblems(lab, zone, record));
    if (change.Action === "CREATE" && records.has(recordKey(record))) {
      problems.push(`Tried to create resource record set ${identity(record)} but it already exists`);
    }
    records.set(recordKey(record), record);
    written.push(record);
  }
  for (const record of written) {
    if (records.get(recordKey(record)) !== record) continue;
    problems.push(...groupProblems(zone, record, records), ...aliasProblems(lab, zone, record, records));
  }
  problems.push(...apexProblems(zone, records));
  if (problems.length > 0) throw invalidChangeBatch([...new Set(problems)]);
  zone.records = records;
  for (const record of written) nameUnmodelled(lab, record);
  return submitChange(lab, zone, records, comment);
}

/** What is wrong with a record set whatever its neighbours are. */
function recordProblems(lab: Lab, zone: HostedZone, record: ResourceRecordSet): readonly string[] {
  const problems: string[] = [];
  if (!isWithin(record.Name as string, zone.name))
    problems.push(`RRSet with DNS name ${record.Name} is not permitted in zone ${zone.name}`);
  const { HealthCheckId: healthCheckId } = record;
  if (healthCheckId !== undefined && !lab.route53.healthChecks.has(healthCheckId)) throw noSuchHealthCheck(healthCheckId);
  if (record.Failover === "PRIMARY" && record.AliasTarget === undefined && healthCheckId === undefined) {
    problems.push("A non-alias primary ResourceRecordSet must have an associated health check.");
  }
  return [...problems, ...valueProblems(record)];
}

/** A record set is deleted by saying all of it again. */
function removeRecord(records: Map<string, ResourceRecordSet>, record: ResourceRecordSet): readonly string[] {
  const existing = records.get(recordKey(record));
  if (existing === undefined) return [`Tried to delete resource record set ${identity(record)} but it was not found`];
  if (!isDeepStrictEqual(comparable(existing), comparable(record))) {
    return [`Tried to delete resource record set ${identity(record)} but the values provided do not match the current values`];
  }
  records.delete(recordKey(record));
  return [];
}

/** The order of values and the spelling of names make no difference. */
function comparable(record: ResourceRecordSet): object {
  const { AliasTarget: alias, ResourceRecords: values, ...rest } = record;
  return {
    ...rest,
    ...(alias === undefined ? {} : { alias: { ...alias, DNSName: canonicalName(alias.DNSName ?? "") } }),
    values: (values ?? []).map((value) => value.Value).sort(),
  };
}

function identity(record: ResourceRecordSet): string {
  const identifier = record.SetIdentifier === undefined ? "" : `, set-identifier='${record.SetIdentifier}'`;
  return `[name='${record.Name}', type='${record.Type}'${identifier}]`;
}

function nameUnmodelled(lab: Lab, record: ResourceRecordSet): void {
  const policy = routingPolicy(record);
  if (policy === "weighted" || policy === "latency" || policy === "geolocation" || policy === "other") {
    lab.notModelled(`${policy} routing policy (the first healthy record answers)`, record.Name ?? "");
  }
}

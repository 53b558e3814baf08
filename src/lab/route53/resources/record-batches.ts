// Record sets of a stack, put into their zones and taken out again: one change batch per zone, waited for until INSYNC.
import type { Change, ResourceRecordSet } from "@aws-sdk/client-route-53";
import { canonicalName } from "../../dns/names.ts";
import type { Lab } from "../../lab.ts";
import { changeRecords } from "../change-batch.ts";
import { untilInSync } from "../changes.ts";
import { recordKey } from "../record-sets.ts";
import type { HostedZone } from "../types.ts";

export interface PlacedRecord {
  readonly zone: HostedZone;
  readonly record: ResourceRecordSet;
}

/** Fails when one of them exists already. */
export async function createRecords(lab: Lab, placed: readonly PlacedRecord[], initiated: () => void): Promise<void> {
  await submit(
    lab,
    placed.map(({ zone, record }) => ({ zone, change: { Action: "CREATE", ResourceRecordSet: record } })),
    initiated,
  );
}

/** What is gone is deleted, what is new or different is written, in one batch per zone. */
export async function replaceRecords(lab: Lab, before: readonly PlacedRecord[], after: readonly PlacedRecord[]): Promise<void> {
  const kept = new Set(after.map(placeOf));
  const had = new Map(before.map((placed) => [placeOf(placed), placed.record]));
  const changes: PlacedChange[] = [];
  for (const placed of before) if (!kept.has(placeOf(placed)) && exists(placed)) changes.push(change("DELETE", placed));
  for (const placed of after) changes.push(change(had.has(placeOf(placed)) ? "UPSERT" : "CREATE", placed));
  await submit(lab, changes, () => {});
}

/** What somebody else removed already is no reason to fail. */
export async function removeRecords(lab: Lab, placed: readonly PlacedRecord[]): Promise<void> {
  await submit(
    lab,
    placed.filter(exists).map((record) => change("DELETE", record)),
    () => {},
  );
}

interface PlacedChange {
  readonly zone: HostedZone;
  readonly change: Change;
}

function change(action: "CREATE" | "UPSERT" | "DELETE", { zone, record }: PlacedRecord): PlacedChange {
  return { zone, change: { Action: action, ResourceRecordSet: record } };
}

function canonicalKey(record: ResourceRecordSet): string {
  return recordKey({ ...record, Name: canonicalName(record.Name ?? "") });
}

function placeOf({ zone, record }: PlacedRecord): string {
  return `${zone.id} ${canonicalKey(record)}`;
}

function exists({ zone, record }: PlacedRecord): boolean {
  return zone.records.has(canonicalKey(record));
}

async function submit(lab: Lab, changes: readonly PlacedChange[], initiated: () => void): Promise<void> {
  await lab.clock.sleep(lab.draw("route53.resource"));
  const byZone = Map.groupBy(changes, ({ zone }) => zone);
  const submitted = [...byZone].map(([zone, placed]) =>
    changeRecords(
      lab,
      zone,
      placed.map(({ change }) => change),
    ),
  );
  initiated();
  for (const sent of submitted) await untilInSync(lab, sent);
}

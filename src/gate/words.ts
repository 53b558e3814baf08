// Rows and lines that every output of the gate has in common, as plain text.
import type { Place } from "../errors.ts";
import type { Predicted } from "../plan/types.ts";
import { METRIC_WORDS } from "../report/tables.ts";
import { formatDuration } from "../time/units.ts";
import type { Outcome, Ruling } from "../verdict/types.ts";
import { count, formatRange } from "../verdict/words.ts";
import { HOW_WORDS } from "./effects.ts";
import { shiftWords } from "./judge.ts";
import type { GateChange, GateOutcome, GateReplacement, GateReport, GateSide, Spread } from "./types.ts";

export const GATE_OUTCOME_WORDS: Readonly<Record<GateOutcome, string>> = {
  passed: "PASSED",
  failed: "FAILED",
  inconclusive: "INCONCLUSIVE",
};

/** `templates/dns.yml:56`. */
export function placeWords(place: Place | undefined): string {
  return place === undefined ? "" : [place.file, place.line].filter((part) => part !== undefined).join(":");
}

/** Where an edit is to be seen, on head and, where that is another line, on base. */
export function placesOf({ place, basePlace }: GateChange): string {
  const [now, was] = [placeWords(place), placeWords(basePlace)];
  if (now === "" || now === was) return now === "" ? `${was} on base` : now;
  return was === "" ? now : `${now} (base ${place?.file === basePlace?.file ? `line ${basePlace?.line}` : was})`;
}

export interface MetricRow {
  readonly name: string;
  readonly side: "base" | "head";
  readonly predicted: string;
  readonly median: string;
  readonly p95: string;
  readonly range: string;
  readonly objective: string;
  /** Of the median; on head's row only. */
  readonly shift: string;
}

/** Two rows per metric, base above head; one where a side has nothing to say. */
export function metricRows({ metrics }: GateReport): readonly MetricRow[] {
  return metrics.flatMap(({ metric, predicted, rehearsed, objective, shift }) =>
    (["base", "head"] as const)
      .filter((side) => predicted[side] !== undefined || rehearsed[side] !== undefined || (side === "head" && rehearsed.base !== undefined))
      .map((side) => ({
        name: METRIC_WORDS[metric],
        side,
        predicted: rangeWords(predicted[side]),
        ...spreadWords(rehearsed[side]),
        objective: objective[side] === undefined ? "-" : formatDuration(objective[side]),
        shift: side === "base" || shift === undefined ? "" : shiftWords(shift.p50),
      })),
  );
}

function spreadWords(spread: Spread | undefined): Pick<MetricRow, "median" | "p95" | "range"> {
  if (spread === undefined) return { median: "-", p95: "-", range: "-" };
  const seconds = (value: number) => formatRange({ min: value, max: value });
  return { median: seconds(spread.p50), p95: seconds(spread.p95), range: formatRange({ min: spread.min, max: spread.max }) };
}

function rangeWords(range: Predicted | undefined): string {
  return range === undefined ? "never" : formatRange(range);
}

/** `100 passed`, or why there is nothing. */
export function sideWords({ state, outcomes }: GateSide): string {
  if (state === "absent") return "no drill file";
  if (state === "unreadable") return "makes no plan";
  if (outcomes === undefined) return "not rehearsed";
  const counts = (Object.entries(outcomes) as [Outcome, number][]).filter(([, number]) => number > 0);
  return counts.map(([outcome, number]) => `${number} ${outcome}`).join(", ");
}

/** Does failover still work? */
export function failoverWords(report: GateReport): string {
  const { rehearsed, head, base } = report;
  if (rehearsed.skipped !== undefined) return `Not rehearsed: ${rehearsed.skipped}.`;
  const beforeWords = base.state === "read" ? `base: ${sideWords(base)}` : `base: ${sideWords(base)}, so there is nothing to compare with`;
  return `${count(rehearsed.seeds, "rehearsal")} per side, ${rehearsed.conditions} conditions, the same seeds. Head: ${sideWords(head)}; ${beforeWords}.`;
}

export function replacementWords({ stack, logicalId, type, how, newName, properties, site }: GateReplacement): string {
  const as = newName === undefined ? "" : ` as ${newName}`;
  const why = properties.length === 0 ? "" : ` because of ${properties.map((path) => path.replaceAll("/", ".")).join(", ")}`;
  return `${stack}/${logicalId} (${type}) would be ${HOW_WORDS[how]}${as}${why}: ${site}`;
}

/** Without the types of resources, which are told of by themselves. */
export function leftOut({ labNotModelled, notModelled }: GateReport): GateReport["labNotModelled"] {
  const types = new Set(notModelled.map(({ type }) => type));
  return labNotModelled.filter(({ what }) => !types.has(what));
}

/** The changes that a finding or a replacement names. */
export function changesOf({ changes }: GateReport, ids: readonly number[]): readonly GateChange[] {
  return ids.flatMap((id) => changes.filter((change) => change.id === id));
}

/** The order in which findings are told: what went wrong first. */
export function byRuling<T extends { readonly ruling: Ruling }>(findings: readonly T[]): readonly T[] {
  const rank: readonly Ruling[] = ["deviated", "inconclusive", "held"];
  return findings.toSorted((a, b) => rank.indexOf(a.ruling) - rank.indexOf(b.ruling));
}

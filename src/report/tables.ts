// The rows that the terminal and the Markdown report have in common, as plain text.
import type { Problem } from "../errors.ts";
import type { MetricName } from "../plan/types.ts";
import { formatClockTime, formatDuration, formatInstant } from "../time/units.ts";
import type { Breakdown, Measurement, Outcome, Report, Ruling } from "../verdict/types.ts";
import { count, formatRange, withoutStop } from "../verdict/words.ts";

export const METRIC_WORDS: Readonly<Record<MetricName, string>> = {
  "first-failure": "first failed request",
  "instances-stopped": "instances stopped",
  "no-healthy-target": "no healthy target",
  "checkers-unhealthy": "health check unhealthy",
  "dns-failover": "DNS on the secondary",
  failover: "time to fail over",
  outage: "outage",
  "instances-running": "instances running",
  "targets-healthy": "all targets healthy",
  "checkers-healthy": "health check healthy",
  "dns-return": "DNS on the primary",
  recovery: "time to recover",
};

const AFTER_RESTORE: ReadonlySet<MetricName> = new Set([
  "instances-running",
  "targets-healthy",
  "checkers-healthy",
  "dns-return",
  "recovery",
]);

export const RULING_WORDS: Readonly<Record<Ruling, string>> = { held: "held", inconclusive: "unclear", deviated: "DEVIATED" };

export const OBJECTIVE_WORDS: Readonly<Record<Ruling, string>> = { held: "met", inconclusive: "cannot tell", deviated: "MISSED" };

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  passed: "PASSED",
  failed: "FAILED",
  inconclusive: "INCONCLUSIVE",
  refused: "REFUSED",
  errored: "ERRORED",
};

export const OUTCOME_SIGNS: Readonly<Record<Outcome, string>> = {
  passed: "✅",
  failed: "❌",
  inconclusive: "❔",
  refused: "⛔",
  errored: "💥",
};

export interface MeasuredRow {
  readonly metric: MetricName;
  readonly name: string;
  readonly measured: string;
  readonly predicted: string;
  /** Empty when one of the two is missing. */
  readonly agreement: "" | "as predicted" | "NOT AS PREDICTED";
  readonly objective: string;
  readonly ruling: Ruling | undefined;
}

/** Only rows with something in them; split at the restore. */
export function measuredRows(measurements: readonly Measurement[]): {
  readonly fault: readonly MeasuredRow[];
  readonly restore: readonly MeasuredRow[];
} {
  const rows = measurements
    .filter((one) => one.measured !== undefined || one.predicted !== undefined || one.objective !== undefined)
    .map(
      (one): MeasuredRow => ({
        metric: one.metric,
        name: METRIC_WORDS[one.metric],
        measured: one.measured === undefined ? "not seen" : formatRange(one.measured),
        predicted: predictedWords(one),
        agreement: one.agrees === undefined ? "" : one.agrees ? "as predicted" : "NOT AS PREDICTED",
        objective: one.objective === undefined ? "" : formatDuration(one.objective),
        ruling: one.objectiveRuling,
      }),
    );
  return { fault: rows.filter((row) => !AFTER_RESTORE.has(row.metric)), restore: rows.filter((row) => AFTER_RESTORE.has(row.metric)) };
}

/** In brackets where the prediction was made for another course of events. */
function predictedWords({ measured, predicted, agrees }: Measurement): string {
  if (predicted === undefined) return "-";
  return measured !== undefined && agrees === undefined ? `(${formatRange(predicted)})` : formatRange(predicted);
}

export const BRACKETS_NOTE = "in brackets: not comparable, because the prediction is for a site that failed over";

/** Shares from 0 to 1 of the longest stretch, for bars. */
export function breakdownRows(breakdown: Breakdown): readonly { readonly name: string; readonly took: string; readonly share: number }[] {
  const longest = Math.max(1, ...breakdown.stretches.map((stretch) => stretch.took));
  return breakdown.stretches.map(({ name, took, onPath }) => ({
    name,
    took: onPath ? formatRange({ min: took, max: took }) : "held nothing up",
    share: took / longest,
  }));
}

/** When a drill was: `2026-11-22 03:17:00 to 03:33:12 UTC (16 min 12 s)`. */
export function whenWords({ startedAt, endedAt }: Report["drill"]): string {
  const from = `${formatInstant(startedAt).slice(0, 10)} ${formatClockTime(startedAt)}`;
  return `${from} to ${formatClockTime(endedAt)} UTC (${formatDuration(endedAt - startedAt)})`;
}

/** How much was seen, and how cleanly. */
export function countWords({ samples, missing, mixed, flaps, retries }: Report["counts"]): string {
  return [
    count(samples, "sample"),
    `${missing} missing`,
    count(mixed, "mixed answer"),
    count(flaps, "flap"),
    `${retries} AWS retries`,
  ].join(", ");
}

/** The stacks by wave: those of one wave run side by side. */
export function waves(plan: NonNullable<Report["plan"]>): readonly (readonly string[])[] {
  const found: string[][] = [];
  for (const { wave, key } of plan.stacks) {
    const of = found[wave];
    if (of === undefined) found[wave] = [key];
    else of.push(key);
  }
  return found.filter((wave) => wave !== undefined);
}

/** `stop-instances: all of stack web (2 of 2)`. */
export function faultWords(plan: NonNullable<Report["plan"]>): string {
  const { type, select, mode, expected } = plan.fault;
  const of =
    select.by === "stack"
      ? `stack ${select.stack}`
      : select.by === "target-group"
        ? `target group ${select.arn}`
        : select.by === "tag"
          ? `tag ${select.key}=${select.value}`
          : select.ids.join(", ");
  const which = typeof mode === "string" ? mode : `those in ${mode.zone}`;
  return `${type}: ${which} of ${of}${expected === undefined ? "" : ` (${expected.selected} of ${expected.total})`}`;
}

/** What the plan warned of and no finding repeats: an errored drill has few findings, and a warning may name its cause. */
export function unheard({ outcome, plan, findings }: Pick<Report, "outcome" | "plan" | "findings">): readonly Problem[] {
  if (outcome !== "errored") return [];
  const told = findings.flatMap((finding) => finding.causes).join("\n");
  return (plan?.budget.warnings ?? []).filter((warning) => !told.includes(warning.next) || !told.includes(withoutStop(warning.what)));
}

/** What a drill in the lab cannot prove; nothing to say of one on AWS. */
export function modelNote({ drill }: Pick<Report, "drill">): string | undefined {
  if (drill.world === "aws") return undefined;
  const conditions = drill.conditions === undefined ? "" : ` (conditions ${drill.conditions})`;
  return `Measured in the lab, not on AWS: delays that AWS does not document are estimates${conditions}; TLS, requests by IPv6, network ACLs, autoscaling, WAF, CloudFront and weighted or latency routing are not modelled.`;
}

/** What the drill left, as lines like those of its safety net. */
export function remains({ restored, findings }: Pick<Report, "restored" | "findings">): Report["safety"]["lines"] {
  const left = findings.find(({ check, notReached }) => check === "nothing-left-behind" && notReached === undefined);
  return [
    ...(restored === undefined ? [] : [{ about: "restored", says: restored ? "yes, everything that was stopped runs again" : "NO" }]),
    ...(left === undefined ? [] : [{ about: "left behind", says: left.ruling === "held" ? "nothing" : left.actual }]),
  ];
}

/** A journal from before there was a safety net has only what it left. */
export function safetyTitle({ safety: { lines, notices } }: Pick<Report, "safety">): string {
  return lines.length + notices.length === 0 ? "What was left" : "Safety: what stood ready, what was left";
}

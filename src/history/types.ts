// What the history of a site's drills is made of. A record is a plain value, small enough for one line of a long history.
import type { ObjectiveName } from "../plan/types.ts";
import type { Instant, Millis } from "../ports/clock.ts";
import type { Outcome, Range, Ruling } from "../verdict/types.ts";

/** In the order in which they are shown. */
export const METRICS = ["failover", "outage", "recovery"] as const satisfies readonly ObjectiveName[];

export type Metric = (typeof METRICS)[number];

interface RecordedMetric {
  readonly measured?: Range | undefined;
  readonly objective?: Millis | undefined;
}

/** One drill, as far as a comparison with other drills needs it. */
export interface DrillRecord {
  readonly drill: string;
  readonly world: "aws" | "lab";
  /** The lab's; absent in AWS, and in lines of before 2026-11-23. */
  readonly conditions?: string | undefined;
  readonly startedAt: Instant;
  readonly outcome: Outcome;
  readonly sentence: string;
  /** Absent when nothing was stopped. */
  readonly restored?: boolean | undefined;
  readonly site: { readonly name: string; readonly account?: string | undefined; readonly region?: string | undefined };
  /** What was stopped, as one text: equal texts are equal faults. Absent where the drill had no plan. */
  readonly fault?: string | undefined;
  /** Digest of the plan: templates and drill file. */
  readonly digest?: string | undefined;
  readonly metrics: Readonly<Record<Metric, RecordedMetric>>;
  /** GitHub's ids of the run and of the artifact that it was read from. */
  readonly run?: number | undefined;
  readonly artifact?: number | undefined;
}

/** One metric of this run against the same metric of the earlier drills. */
export interface Compared {
  readonly metric: Metric;
  readonly measured: Range | undefined;
  /** Earlier drills that measured it. */
  readonly earlier: number;
  /** Of their upper ends. */
  readonly median: Millis | undefined;
  /** The median absolute deviation of their upper ends as a standard deviation: times 1.4826, and corrected for their number. */
  readonly spread: Millis | undefined;
  /** Above it a drill is worse than its history. */
  readonly limit: Millis | undefined;
  readonly ruling: Ruling | "not-enough-history" | "not-measured";
}

export interface Silence {
  /** When the drill began from which it is measured: of `silence` the last one before this run. */
  readonly newest: Instant;
  /** From then until this run's drill began, or until now. */
  readonly lasted: Millis;
  /** Time between two drills as they are scheduled. */
  readonly every: Millis;
  readonly tooLong: boolean;
}

/**
 * `steady`, `regressed`, `not-enough-history`: this run's drill passed. `no-report`: its job ended, or was cut off at night, and left none. `unreadable`:
 * nobody could look. `not-run`: its job was cancelled or skipped. `silent`: no drill in this run, and the newest is too old. The
 * others are the drill's own.
 */
export type HistoryOutcome =
  | "steady"
  | "regressed"
  | "not-enough-history"
  | "failed"
  | "inconclusive"
  | "refused"
  | "errored"
  | "no-report"
  | "unreadable"
  | "not-run"
  | "silent";

/** An earlier drill of the same site. */
export interface EarlierDrill {
  readonly record: DrillRecord;
  /** The same fault in the same world under the same conditions, passed or failed: its figures count. */
  readonly counts: boolean;
}

/** Why something that has the name of a report was not read. */
export interface Skipped {
  readonly source: string;
  readonly why: string;
}

export type JobResult = "success" | "failure" | "cancelled" | "skipped";

/** What history.json holds. */
export interface History {
  readonly format: 1;
  readonly outcome: HistoryOutcome;
  readonly sentence: string;
  readonly artifact: string;
  readonly at: Instant;
  readonly jobResult: JobResult | undefined;
  readonly current: DrillRecord | undefined;
  /** The newest first. */
  readonly earlier: readonly EarlierDrill[];
  /** Drills of this site that began after this run's: an old run was repeated, or another run drilled meanwhile. */
  readonly later: number;
  /** One of them passed and left nothing stopped. */
  readonly laterPassed: boolean;
  /** GitHub did not give all of the earlier drills. */
  readonly earlierUnread: boolean;
  readonly compared: readonly Compared[];
  readonly silence: Silence | undefined;
  /** Where this run's drill was refused: since the newest that was not, or the oldest known. */
  readonly refusedSince: Silence | undefined;
  readonly skipped: readonly Skipped[];
}

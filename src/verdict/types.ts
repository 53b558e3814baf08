// What the judge says about a journal. A Report is a plain value: every output format is a function of it.

import type { Problem } from "../errors.ts";
import type { PhaseName } from "../journal/facts.ts";
import type { Budget, MetricName, Plan, Predicted } from "../plan/types.ts";
import type { Instant, Millis } from "../ports/clock.ts";

export type Outcome = "passed" | "failed" | "inconclusive" | "refused" | "errored";

export type Ruling = "held" | "inconclusive" | "deviated";

/** A moment proven to lie in (after, atLatest]: the last old sample and the first new one. */
export interface Bracket {
  readonly after: Instant;
  readonly atLatest: Instant;
}

/** A duration between two brackets: every value in [min, max] fits the samples. */
export interface Range {
  readonly min: Millis;
  readonly max: Millis;
}

export type LandmarkName =
  | "fault-accepted"
  | "instances-stopped"
  | "first-failure"
  | "no-healthy-target"
  | "checkers-unhealthy"
  | "authoritative-secondary"
  | "recursive-secondary"
  | "first-error-page"
  | "error-page-steady"
  | "restore-requested"
  | "instances-running"
  | "first-healthy-target"
  | "targets-healthy"
  | "checkers-healthy"
  | "authoritative-primary"
  | "recursive-primary"
  | "first-primary-page"
  | "primary-page-steady"
  | "all-instances-answered"
  | "steady-state-again";

export interface Landmark {
  readonly name: LandmarkName;
  /** Undefined when it was never seen. */
  readonly bracket: Bracket | undefined;
  /** Sequence numbers of the facts that prove it. */
  readonly evidence: readonly number[];
}

export interface Measurement {
  readonly metric: MetricName;
  readonly measured: Range | undefined;
  readonly predicted: Predicted | undefined;
  readonly objective: Millis | undefined;
  /** Against the objective; undefined when there is none. */
  readonly objectiveRuling: Ruling | undefined;
  /** Measured and predicted overlap; undefined when one is missing. */
  readonly agrees: boolean | undefined;
  /** When the objective is inconclusive: the probe interval that would have decided it. */
  readonly decidingInterval?: Millis;
}

export type CheckName =
  | "steady-before"
  | "error-page-ready"
  | "fault-landed"
  | "ran-to-its-end"
  | "failed-over-in-time"
  | "error-page-held"
  | "restored"
  | "recovered-in-time"
  | "all-instances-answer-again"
  | "radius-respected"
  | "budget-agrees"
  | "nothing-left-behind";

export interface Finding {
  readonly check: CheckName;
  readonly ruling: Ruling;
  /** One sentence in a template author's words. */
  readonly title: string;
  readonly expected: string;
  readonly actual: string;
  /** The likely causes, the most likely first, and what to do about each. */
  readonly causes: readonly string[];
  /** Sequence numbers of the journal entries that prove it. */
  readonly evidence: readonly number[];
  /** The drill ended before there was anything to check; the ruling is then `inconclusive`. */
  readonly notReached?: true;
}

/** One stretch of a metric, ended by one landmark. The stretches of a breakdown add up to its total. */
export interface Stretch {
  readonly name: string;
  readonly landmark: LandmarkName;
  /** Between the middles of the brackets; 0 when this landmark did not hold anything up. */
  readonly took: Millis;
  /** False when the landmark was not seen, or only after the one that it would have led to. */
  readonly onPath: boolean;
}

/** Where the time of one metric went. */
export interface Breakdown {
  readonly metric: "failover" | "recovery";
  readonly total: Millis;
  readonly stretches: readonly Stretch[];
  /** What the order of the landmarks shows, in one sentence; empty when it shows nothing. */
  readonly note: string;
}

/** One resource of a stack operation, its events condensed. */
export interface StackResource {
  readonly logicalId: string;
  readonly type: string;
  /** The last status seen. */
  readonly status: string;
  readonly from: Instant;
  readonly to: Instant;
  /** The reason of its first failure. */
  readonly failure?: string;
}

/** One of the five steps of the reference site, with its proof. */
export interface Step {
  readonly number: 1 | 2 | 3 | 4 | 5;
  readonly title: string;
  readonly ruling: Ruling | "not-reached";
  readonly proof: string;
}

export interface Phase {
  readonly name: PhaseName;
  readonly from: Instant;
  readonly to: Instant;
  readonly why: string | undefined;
}

/** A signal over time, run-length coded: what was seen from the first sample of a stretch until the next stretch begins. */
export interface Signal {
  readonly name: string;
  readonly segments: readonly { readonly from: Instant; readonly to: Instant; readonly state: string; readonly samples: number }[];
  /** Steps back to a state already left, within the fault or within the recovery. */
  readonly flaps: number;
}

/** What stood between the drill and instances that stay stopped. */
export interface SafetyReport {
  /** In words, a line per subject. */
  readonly lines: readonly { readonly about: string; readonly says: string }[];
  /** Name of the restart timer; undefined when the drill did not come that far. */
  readonly timer: string | "off" | undefined;
  /** Code of the rule that ended the drill early. */
  readonly stopCondition: string | undefined;
  /** What is worth knowing and changes nothing, e.g. a check that could not be made. */
  readonly notices: readonly { readonly code: string; readonly what: string }[];
}

export interface Report {
  readonly format: 1;
  readonly outcome: Outcome;
  /** The verdict in one sentence. */
  readonly sentence: string;
  readonly drill: {
    readonly id: string;
    readonly version: string;
    readonly world: "aws" | "lab" | "rehearsal";
    readonly seed: string;
    readonly conditions: string | undefined;
    readonly repeat: string;
    readonly account: string | undefined;
    readonly region: string | undefined;
    readonly startedAt: Instant;
    readonly endedAt: Instant;
  };
  readonly plan: Plan | undefined;
  readonly budget: Budget | undefined;
  readonly steps: readonly Step[];
  readonly phases: readonly Phase[];
  readonly landmarks: readonly Landmark[];
  readonly measurements: readonly Measurement[];
  readonly breakdowns: readonly Breakdown[];
  /** What refused the drill, or what went wrong in it. */
  readonly problems: readonly Problem[];
  readonly findings: readonly Finding[];
  readonly signals: readonly Signal[];
  readonly stacks: readonly {
    readonly stack: string;
    readonly status: string;
    readonly took: Millis;
    readonly events: number;
    readonly from: Instant;
    readonly to: Instant;
    /** In the order of their first events; the stack itself is not among them. */
    readonly resources: readonly StackResource[];
    readonly rootCause: { readonly logicalId: string; readonly type: string; readonly reason: string } | undefined;
  }[];
  readonly blastRadius: readonly { readonly id: string; readonly zone: string; readonly optIn: string }[];
  readonly notModelled: readonly { readonly what: string; readonly where: string }[];
  readonly safety: SafetyReport;
  readonly restored: boolean | undefined;
  readonly counts: {
    readonly samples: number;
    readonly missing: number;
    readonly mixed: number;
    readonly flaps: number;
    readonly retries: number;
  };
}

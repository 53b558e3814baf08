// What the gate says about an edit of the templates. A GateReport is a plain value: every output is a function of it.
import type { Place, Problem } from "../errors.ts";
import type { MetricName, ObjectiveName, Predicted } from "../plan/types.ts";
import type { Millis } from "../ports/clock.ts";
import type { Outcome, Range, Ruling } from "../verdict/types.ts";

export type GateOutcome = "passed" | "failed" | "inconclusive";

/** `absent`: there is no drill file on that side. */
export type SideState = "read" | "absent" | "unreadable";

/** One side of the comparison. */
export interface GateSide {
  readonly state: SideState;
  /** Why it could not be read. */
  readonly problems: readonly Problem[];
  readonly digest: string | undefined;
  readonly failsOver: boolean | undefined;
  /** How many rehearsals ended how; undefined when none ran. */
  readonly outcomes: Readonly<Record<Outcome, number>> | undefined;
}

/** A rehearsal that did not pass, with the command that repeats it. */
export interface Replay {
  readonly seed: string;
  readonly outcome: Outcome;
  readonly sentence: string;
  readonly replay: string;
}

/** Of the middles of the measured ranges, over the seeds. */
export interface Spread {
  /** Rehearsals that measured it. */
  readonly rehearsals: number;
  readonly min: Millis;
  readonly p50: Millis;
  readonly p95: Millis;
  readonly max: Millis;
}

/** How much longer it takes on head: what the same seeds show, and the 95 % interval in which it lies for all seeds. */
export interface Shift {
  readonly by: Millis;
  readonly interval: Range;
  /** More than this counts as worse. */
  readonly allowed: Millis;
  readonly ruling: Ruling;
}

export interface GateMetric {
  readonly metric: MetricName;
  readonly predicted: { readonly base: Predicted | undefined; readonly head: Predicted | undefined };
  readonly rehearsed: { readonly base: Spread | undefined; readonly head: Spread | undefined };
  readonly objective: { readonly base: Millis | undefined; readonly head: Millis | undefined };
  /** Undefined when one side has nothing to compare. The p95 only with enough seeds. */
  readonly shift: { readonly p50: Shift; readonly p95: Shift | undefined } | undefined;
}

export type GateCheck = "templates-plan" | "drill-passes" | "failover-proven" | "objective-met" | "not-worse" | "edit-modelled";

export interface GateFinding {
  readonly check: GateCheck;
  /** Of the checks that are made once per metric. */
  readonly metric?: MetricName;
  readonly ruling: Ruling;
  readonly title: string;
  /** Proof and likely causes, a line each. */
  readonly details: readonly string[];
  /** Ids of the changes that cause it, found by undoing them; empty when that was not looked for. */
  readonly causedBy: readonly number[];
  readonly replays: readonly Replay[];
}

/** One edit of the author's. */
export interface GateChange {
  readonly id: number;
  readonly subject: string;
  readonly change: string;
  /** On head; where something was removed, the nearest thing that is left. */
  readonly place: Place | undefined;
  readonly basePlace: Place | undefined;
  /** It cannot have any effect on a drill. */
  readonly isInert: boolean;
  /** What it does, found by undoing it alone, in words. */
  readonly does: readonly string[];
}

export type Replaced = "replaced" | "maybe-replaced" | "renamed" | "removed";

/** A resource that an update of the deployed stacks would take away or build anew. */
export interface GateReplacement {
  readonly stack: string;
  readonly logicalId: string;
  readonly type: string;
  readonly how: Replaced;
  /** Under which name it comes back. */
  readonly newName?: string;
  /** Properties that cannot change in place. */
  readonly properties: readonly string[];
  /** What that does to the site, in words. */
  readonly site: string;
  readonly place: Place | undefined;
  readonly causedBy: readonly number[];
}

export interface GateReport {
  readonly format: 1;
  readonly outcome: GateOutcome;
  /** Whether the gate lets the edit through. */
  readonly lets: boolean;
  readonly sentence: string;
  readonly name: string | undefined;
  readonly drillFile: string;
  readonly base: GateSide;
  readonly head: GateSide;
  /** Seeds per side and conditions; `skipped` says why nothing was rehearsed. */
  readonly rehearsed: { readonly seeds: number; readonly conditions: string; readonly skipped: string | undefined };
  /** Share by which a metric may get worse: 0.1 is 10 %. */
  readonly allowedWorse: number;
  readonly findings: readonly GateFinding[];
  readonly metrics: readonly GateMetric[];
  readonly changes: readonly GateChange[];
  /** Files that changed in comments and layout only. */
  readonly onlyLayout: readonly string[];
  /** Lines of the budget's derivation that read differently. */
  readonly derivation: readonly { readonly base: string | undefined; readonly head: string | undefined }[];
  readonly warnings: { readonly appeared: readonly Problem[]; readonly gone: readonly Problem[]; readonly stay: readonly Problem[] };
  /** What the drill itself asks for less than before, e.g. a longer objective. */
  readonly loosened: readonly string[];
  readonly replacements: readonly GateReplacement[];
  readonly notModelled: readonly { readonly stack: string; readonly logicalId: string; readonly type: string; readonly isNew: boolean }[];
  /** What the lab met in head's rehearsals and left out: properties, commands, types. */
  readonly labNotModelled: readonly { readonly what: string; readonly where: string; readonly isNew: boolean }[];
}

export const GATE_METRICS: readonly ObjectiveName[] = ["failover", "recovery", "outage"];

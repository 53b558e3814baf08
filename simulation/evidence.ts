// What is known of one simulated history when it is over: all that the invariants judge by.
import type { Fact } from "../src/journal/facts.ts";
import type { Lab } from "../src/lab/lab.ts";
import type { Plan } from "../src/plan/types.ts";
import type { Instant, Millis } from "../src/ports/clock.ts";
import type { Report } from "../src/verdict/types.ts";
import type { Options, Trouble } from "./options.ts";
import type { Arrival } from "./world/arrivals.ts";

interface Actor {
  /** Name of the process. */
  readonly name: string;
  readonly begunAt: Instant;
  /** By itself; undefined when it was killed, or never came to an end. */
  readonly endedAt: Instant | undefined;
  readonly killed: boolean;
  readonly slept: Millis;
  /** The points that it came by. */
  readonly passed: readonly string[];
  /** The trouble that befell it there. */
  readonly met: readonly Trouble[];
}

export interface DrillEvidence extends Actor {
  readonly facts: readonly Fact[];
  readonly report: Report;
}

export interface SweepEvidence extends Actor {
  /** What it says it could not mend, in words; undefined when it did not come to an end. */
  readonly unmended: readonly string[] | undefined;
  /** Everything that it says. */
  readonly told: string;
  /** The drill that it was told is dead. */
  readonly drill: string | undefined;
}

export interface Evidence {
  readonly options: Options;
  readonly plan: Plan;
  readonly drills: readonly DrillEvidence[];
  readonly sweeps: readonly SweepEvidence[];
  readonly teardowns: readonly Actor[];
  readonly arrivals: readonly Arrival[];
  /** The lab in the end. */
  readonly lab: Lab;
  /** Instances that the site's own rules let a fault touch, and what happened to them. */
  readonly happened: readonly { readonly what: string; readonly at: Instant; readonly subject: string }[];
  readonly begunAt: Instant;
  readonly overAt: Instant;
}

/** A promise that was not kept. */
export interface Violation {
  readonly invariant: InvariantName;
  readonly what: string;
}

export type InvariantName =
  | "every-instance-runs"
  | "only-the-radius"
  | "undo-before-stop"
  | "verdict-is-true"
  | "one-drill-per-site"
  | "ends-in-time"
  | "nothing-left";

// What the stop of instances and its undo know of each other.
import type { Journal } from "../../journal/journal.ts";
import type { Aws } from "../../ports/aws.ts";
import type { Clock, Instant, Millis } from "../../ports/clock.ts";

export const STOP_INSTANCES = "stop-instances";

export interface StopInstances {
  readonly instances: readonly string[];
  readonly region: string;
  readonly clock: Clock;
  readonly journal: Journal;
  /** For the stop: ends with the drill's signal. */
  readonly aws: Aws;
  /** For the undo: knows no signal. */
  readonly undoAws: Aws;
  readonly signal: AbortSignal | undefined;
  /** How long the undo keeps trying. */
  readonly undoLimit: Millis;
  /** What starts the instances should the undo not be able to; undefined when nothing does. */
  readonly timer: { readonly name: string; readonly at: Instant } | undefined;
  /** Those of the instances that are no longer this drill's to start; left out: all are. Asked before each round of starts. */
  readonly notOurs?: () => Promise<readonly string[]>;
}

/** What became of the stop, as far as this process knows; the undo acts by it. */
export interface StopFate {
  /** `none`: no request has left. `refused`: EC2 said no to every one. `unknown`: one of them may have been carried out, or may still be. */
  state: "none" | "under-way" | "accepted" | "refused" | "unknown";
  /** When the last request was answered or given up. */
  settledAt: Instant;
}

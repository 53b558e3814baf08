// Stop condition: the undo is due. A drill that was held up restores before its restart timer has to.
import type { Clock, Millis } from "../../ports/clock.ts";
import { formatInstant, SECOND } from "../../time/units.ts";
import type { SafetyNet } from "../safety-net.ts";
import type { StopRule } from "./rule.ts";

/** The restart timer leaves a living drill minutes (safety/times.ts). */
const EVERY: Millis = 5 * SECOND;

/** `latest`: not behind the timer's own clock, even on a machine that slept. */
export function undoDueRule(latest: Pick<Clock, "now">, { undoBy }: Pick<SafetyNet, "undoBy">): StopRule {
  return {
    code: "stop.undo-due",
    subject: "the clock",
    every: EVERY,
    look: () => (latest.now() >= undoBy ? `The drill was held up: its undo was due at ${formatInstant(undoBy)}.` : undefined),
  };
}

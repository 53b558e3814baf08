// Where the ticks of a time axis stand, and what is written at them.
import type { Millis } from "../ports/clock.ts";
import { MINUTE, SECOND } from "../time/units.ts";

const STEPS: readonly Millis[] = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200].map((seconds) => seconds * SECOND);

/** The smallest round step that is at least `least` long; undefined when even the longest is shorter. */
export function tickStep(least: Millis): Millis | undefined {
  return STEPS.find((step) => step >= least);
}

/** `-10 s`, `0 s`, `+90 s`, `+2:30`, `+3 min`. */
export function offsetLabel(offset: Millis): string {
  const sign = offset < 0 ? "-" : offset > 0 ? "+" : "";
  const size = Math.abs(offset);
  const seconds = Math.round((size % MINUTE) / SECOND);
  if (size < 2 * MINUTE) return `${sign}${Math.round(size / SECOND)} s`;
  return `${sign}${Math.floor(size / MINUTE)}${seconds === 0 ? " min" : `:${String(seconds).padStart(2, "0")}`}`;
}

// The phases of a drill as stretches of time.
import type { Instant } from "../ports/clock.ts";
import type { History } from "./history.ts";
import type { Phase } from "./types.ts";

/** A phase that was never left lasts until `end`. */
export function phases(history: History, end: Instant): readonly Phase[] {
  const found: Phase[] = [];
  for (const fact of history.all("phase")) {
    if (fact.state === "entered") {
      found.push({ name: fact.phase, from: fact.at, to: end, why: fact.why });
      continue;
    }
    const index = found.findLastIndex((phase) => phase.name === fact.phase);
    const open = found[index];
    if (open !== undefined) found[index] = { ...open, to: fact.at, why: fact.why ?? open.why };
  }
  return found;
}

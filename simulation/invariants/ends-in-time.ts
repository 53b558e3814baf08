// Invariant 6: a drill always ends by its deadline plus the restore's.
import { endsBy } from "../../src/safety/times.ts";
import { formatDuration, SECOND } from "../../src/time/units.ts";
import type { Evidence, Violation } from "../evidence.ts";

/** A request under way. */
const LEEWAY = 5 * SECOND;

export function endsInTime({ drills, plan }: Evidence): Violation[] {
  return drills.flatMap(({ name, killed, begunAt, endedAt, slept, facts }) => {
    if (killed) return [];
    const taken = facts.find((fact) => fact.kind === "lock.taken");
    // Without a lock nothing was begun: the whole time is for waiting and looking.
    const limit = taken === undefined ? endsBy(plan, 0) : endsBy(plan, taken.at) - (facts[0]?.at ?? taken.at);
    const took = endedAt === undefined ? undefined : endedAt - begunAt;
    if (took !== undefined && took <= limit + slept + LEEWAY) return [];
    const what = took === undefined ? `${name} never ended` : `${name} took ${formatDuration(took)}`;
    return [{ invariant: "ends-in-time", what: `${what}; its time was over after ${formatDuration(limit)}` } satisfies Violation];
  });
}

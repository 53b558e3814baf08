// Invariant 5: two drills never hold the same site, and whoever comes beside a living one leaves it alone.
import type { Evidence, Violation } from "../evidence.ts";
import { type Arrival, LOCK_PREFIX } from "../world/arrivals.ts";

/** What changes the site for a drill: allowed to the holder of its lock alone. Undoing and cleaning up is always allowed. */
const CHANGING: ReadonlySet<string> = new Set([
  "CreateChangeSet",
  "CreateSchedule",
  "CreateStack",
  "CreateTags",
  "DeleteStack",
  "ExecuteChangeSet",
  "StopInstances",
  "UpdateStack",
]);

/** What a sweep does to a drill that it takes for dead. */
const SWEEPING: ReadonlySet<string> = new Set(["DeleteSchedule", "DeleteStack", "DeleteTags", "StartInstances"]);

export function oneDrillPerSite({ arrivals, drills, sweeps, teardowns }: Evidence): Violation[] {
  const holders = new Set([...drills, ...teardowns].map(({ name }) => name));
  const swept = new Map(sweeps.map(({ name, drill }) => [name, drill]));
  return arrivals.flatMap((arrival): Violation[] => {
    const { by, at, operation, holder, error } = arrival;
    if (error !== undefined) return [];
    if (holders.has(by) && CHANGING.has(operation) && !isAboutLock(arrival) && holder?.drill !== by)
      return [violation(`${by} did ${operation} while ${holder?.drill ?? "nobody"} held the site`)];
    if (!swept.has(by) || !SWEEPING.has(operation) || holder === undefined) return [];
    const living = drills.find(({ name }) => name === holder.drill);
    const isAlive = living !== undefined && !living.killed && (living.endedAt === undefined || living.endedAt > at);
    if (!isAlive || at >= holder.until || swept.get(by) === holder.drill || !isOf(arrival, holder.drill)) return [];
    return [violation(`${by} did ${operation} to what ${holder.drill} needs, which was alive and held the site`)];
  });
}

function isAboutLock({ input }: Arrival): boolean {
  return String(input.StackName ?? "").includes(LOCK_PREFIX);
}

/** Past its undo's own deadline a drill that stood still is treated as dead: its instances run, its marks and its timer go. Its lock stays. */
function isOf({ input, marked, operation, at, undoDue }: Arrival, drill: string): boolean {
  if (operation === "DeleteStack") return String(input.StackName ?? "").includes(LOCK_PREFIX);
  if (undoDue !== undefined && at >= undoDue) return false;
  return operation === "DeleteSchedule" ? String(input.Name).includes(`-${drill}-`) : Object.values(marked).includes(drill);
}

function violation(what: string): Violation {
  return { invariant: "one-drill-per-site", what };
}

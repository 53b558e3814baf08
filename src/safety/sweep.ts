// The sweep: whatever became of the process of a drill, any later run finds what it left and puts it right.
import { problemsOf } from "../aws/errors.ts";
import type { Problem } from "../errors.ts";
import { drillsIn } from "./sweep/dead.ts";
import { findTraces } from "./sweep/find.ts";
import { mendDrill, remove, type Sweeping } from "./sweep/mend.ts";
import { sweepShell } from "./sweep/remove-change-set.ts";
import type { DrillTraces, SweepContext, SweepReport, SweptThing, Traces } from "./sweep/types.ts";

export { MAY_BE_ALIVE, type SweepContext, type SweepReport, type SweptThing } from "./sweep/types.ts";

/**
 * Finds what dead drills have left in the region and mends it: starts their instances and waits until they run, then removes timers, marks,
 * change sets and locks. Never rejects: what cannot be mended or looked at is in the report.
 *
 * Safe beside a living drill: nothing of a drill is touched before its undo is overdue by CLOCK_MARGIN (times.ts), by when it has asked for
 * the start itself and stops nothing more; its lock and its change sets not before the lock has run out. Only instances that bear a dead
 * drill's marks are started. Everything here may be repeated, interrupted and done by two at once: the marks go when the instances run, the
 * lock last, and each is deleted by its own value or id.
 */
export async function sweep(context: SweepContext): Promise<SweepReport> {
  const { account, region, clock, dryRun = false } = context;
  const things: SweptThing[] = [];
  const problems: Problem[] = [];
  try {
    const traces = await findTraces(context);
    problems.push(...traces.problems);
    const drills = drillsIn(traces, clock.now(), context.drill);
    const sweeping: Sweeping = { context, things, problems };
    await Promise.all(drills.map((drill) => mendDrill(sweeping, drill)));
    await removeEmptyShells(sweeping, traces, drills);
  } catch (error) {
    problems.push(...problemsOf(error));
  }
  const isFound = things.some(({ did }) => did !== "left");
  const outcome = problems.length > 0 ? "not-mended" : isFound ? "mended" : "nothing-found";
  return { account, region, dryRun, things: things.toSorted(byDrill), problems, outcome };
}

/** They bear no drill's name: only while nobody holds the site. */
async function removeEmptyShells(sweeping: Sweeping, { emptyShells, locks }: Traces, drills: readonly DrillTraces[]): Promise<void> {
  const over = new Set(drills.filter(({ isOver }) => isOver).map(({ drill }) => drill));
  if (locks === undefined || locks.held.some(({ drill }) => !over.has(drill))) return;
  for (const shell of emptyShells) {
    await remove(sweeping, undefined, "empty stack", [shell.name], () => sweepShell(sweeping.context, shell));
  }
}

/** What bears no drill's name comes last. */
function byDrill(a: SweptThing, b: SweptThing): number {
  if (a.drill === undefined || b.drill === undefined) return Number(a.drill === undefined) - Number(b.drill === undefined);
  return a.drill.localeCompare(b.drill);
}

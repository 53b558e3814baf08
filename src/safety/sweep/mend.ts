// One drill, mended in the order in which it is safe to be interrupted: instances, timer, marks, change sets, and the lock last.
import { problemsOf } from "../../aws/errors.ts";
import type { Problem } from "../../errors.ts";
import type { Instant } from "../../ports/clock.ts";
import { formatInstant } from "../../time/units.ts";
import { sweepLock, sweepMarks, sweepTimer } from "./remove.ts";
import { sweepChangeSet, sweepShell } from "./remove-change-set.ts";
import { startMarked } from "./start.ts";
import { type DrillTraces, MAY_BE_ALIVE, type OpenChangeSet, type SweepContext, type SweptKind, type SweptThing } from "./types.ts";

/** One sweep under way: what it tells is filled as it goes. */
export interface Sweeping {
  readonly context: SweepContext;
  readonly things: SweptThing[];
  readonly problems: Problem[];
}

/** Mends what is due of this drill, and tells of the rest why it was left. Never rejects. */
export async function mendDrill(sweeping: Sweeping, traces: DrillTraces): Promise<void> {
  const { context, things, problems } = sweeping;
  const { isDue, isOver, timers, changeSets, locks } = traces;
  if (!isDue) {
    leave(sweeping, traces, ["instance", "timer"], mayBeAlive(traces.dueAt));
    leave(sweeping, traces, ["change set", "lock"], mayBeAlive(traces.overAt));
    return;
  }
  const started = await startMarked(context, traces);
  things.push(...started.things);
  problems.push(...started.problems);
  if (started.down.length > 0) {
    leave(sweeping, traces, ["marks", "timer", "change set", "lock"], `kept because ${started.down.join(", ")} may be stopped`);
    return;
  }
  for (const timer of timers) {
    await remove(sweeping, traces, "timer", [timer.name], () => sweepTimer(context, timer, traces.instances.length > 0));
  }
  const { running, gone } = started;
  await remove(sweeping, traces, "marks", [...running, ...gone], () => sweepMarks(context, traces.drill, running, gone));
  if (!isOver) {
    leave(sweeping, traces, ["change set", "lock"], mayBeAlive(traces.overAt));
    return;
  }
  for (const changeSet of changeSets) await removeChangeSet(sweeping, traces, changeSet);
  for (const lock of locks) await remove(sweeping, traces, "lock", [lock.name], () => sweepLock(context, lock));
}

/** The shell of a stack goes with the change set in it, at once: without one nobody could tell whose it was. */
async function removeChangeSet(sweeping: Sweeping, traces: DrillTraces, changeSet: OpenChangeSet): Promise<void> {
  const { context } = sweeping;
  const { stack, name } = changeSet;
  await remove(sweeping, traces, "change set", [nameOf(changeSet)], async () => {
    if (stack.isShell && (await sweepShell(context, stack, name))) return true;
    return sweepChangeSet(context, changeSet);
  });
}

/** Tells what became of it: `work` resolves to the names of what was there and is gone, or to true for all of `names`. */
export async function remove(
  { context, things, problems }: Sweeping,
  traces: Pick<DrillTraces, "drill"> | undefined,
  kind: SweptKind,
  names: readonly string[],
  work: () => Promise<readonly string[] | boolean>,
): Promise<void> {
  const tell = (name: string, did: SweptThing["did"], why?: string): void => {
    things.push({ drill: traces?.drill, kind, name, did, ...(why === undefined ? {} : { why }) });
  };
  if (context.dryRun) {
    for (const name of names) tell(name, "would remove");
    return;
  }
  try {
    const removed = await work();
    for (const name of removed === true ? names : removed || []) tell(name, "removed");
  } catch (error) {
    const found = problemsOf(error);
    problems.push(...found);
    for (const name of names) tell(name, "failed", found[0]?.what);
  }
}

function mayBeAlive(until: Instant): string {
  return `${MAY_BE_ALIVE} until ${formatInstant(until)}`;
}

function leave({ things }: Sweeping, traces: DrillTraces, kinds: readonly SweptKind[], why: string): void {
  const { drill, instances, timers, changeSets, locks } = traces;
  const names: Readonly<Partial<Record<SweptKind, readonly string[]>>> = {
    instance: instances,
    marks: instances,
    timer: timers.map(({ name }) => name),
    "change set": changeSets.map(nameOf),
    lock: locks.map(({ name }) => name),
  };
  for (const kind of kinds) for (const name of names[kind] ?? []) things.push({ drill, kind, name, did: "left", why });
  if (!kinds.includes("lock")) return;
  for (const lock of traces.unreadLocks) things.push({ drill, kind: "lock", name: lock.id, did: "left", why: lock.why });
}

function nameOf({ name, stack }: OpenChangeSet): string {
  return stack.isShell ? `${name} of ${stack.name}, an empty stack` : `${name} of ${stack.name}`;
}

// Which drills are dead, by this machine's clock with a margin, or by somebody's word.
import type { Instant } from "../../ports/clock.ts";
import { drillOfSchedule } from "../restart-timer.ts";
import { isExpired } from "../site-lock.ts";
import { CLOCK_MARGIN } from "../times.ts";
import type { DrillTraces, Traces } from "./types.ts";

/** Of the change sets that deployments make (deploy-stack.ts). */
const CHANGE_SET_PREFIX = "failover-drill-";

/**
 * Each drill that left something, in the order of their ids; with `dead`, that one alone. A drill whose undo is not yet overdue is alive,
 * whatever else seems to say otherwise: what it needs is left where it is. Its lock keeps the site longer than that, for restore and cleanup.
 */
export function drillsIn(traces: Traces, now: Instant, dead: string | undefined): readonly DrillTraces[] {
  const drills = new Set<string>([
    ...[...traces.marks.values()].map(({ drill }) => drill),
    ...traces.timers.map(({ name }) => drillOfSchedule(name)),
    ...traces.changeSets.filter(({ name }) => name.startsWith(CHANGE_SET_PREFIX)).map(({ name }) => name.slice(CHANGE_SET_PREFIX.length)),
    ...(traces.locks?.held ?? []).map(({ drill }) => drill),
  ]);
  return [...drills]
    .filter((drill) => dead === undefined || drill === dead)
    .sort()
    .map((drill) => tracesOf(drill, traces, now, drill === dead));
}

function tracesOf(drill: string, traces: Traces, now: Instant, isSaidDead: boolean): DrillTraces {
  const marked = [...traces.marks].filter(([, marks]) => marks.drill === drill);
  const timers = traces.timers.filter(({ name }) => drillOfSchedule(name) === drill);
  const locks = (traces.locks?.held ?? []).filter((lock) => lock.drill === drill);
  const unreadLocks = [...(traces.locks?.unread ?? [])].filter(([id]) => marked.some(([, marks]) => marks.lock === id));
  const mayHoldLock = traces.locks === undefined || unreadLocks.length > 0 || locks.some((lock) => !isExpired(lock, now));

  const undoBy = Math.max(0, ...marked.map(([, marks]) => marks.undoBy));
  const deadline = marked.length > 0 ? undoBy : Math.max(0, ...timers.map(({ at }) => at));
  // Tags may show in part for a moment: without a time that can be read, only the lock tells.
  const isUnreadable = marked.length > 0 && undoBy === 0;
  const isDue = isSaidDead || (isUnreadable ? !mayHoldLock : now > deadline + CLOCK_MARGIN);
  const ends = Math.max(0, ...locks.map(({ until }) => until));
  return {
    drill,
    instances: marked.map(([id]) => id).sort(),
    undoBy,
    timers,
    changeSets: traces.changeSets.filter(({ name }) => name === `${CHANGE_SET_PREFIX}${drill}`),
    locks,
    unreadLocks: unreadLocks.map(([id, why]) => ({ id, why })),
    isDue,
    dueAt: (isUnreadable ? ends : deadline) + CLOCK_MARGIN,
    isOver: isDue && (isSaidDead || !mayHoldLock),
    overAt: Math.max(deadline, ends) + CLOCK_MARGIN,
  };
}

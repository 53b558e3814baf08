// How much of the site the fault covered: all of it has to fail over, a part of it must not.
import type { History } from "./history.ts";
import { firstAfter } from "./transition.ts";
import type { DrillWindows } from "./windows.ts";

export interface Coverage {
  readonly selected: number;
  readonly total: number;
  /** The fault left no target: the site has to fail over. */
  readonly whole: boolean;
  /** What was covered is not what the fault was meant to: nothing can be concluded from a failover, or from none. */
  readonly unlike?: "all-left-a-target" | "one-left-none";
}

/** The targets seen last before the fault decide; without them the blast radius, then what the templates say. */
export function coverage(history: History, windows: DrillWindows): Coverage {
  const covered = measuredCoverage(history, windows);
  const { fault, objectives } = history.plan ?? {};
  const wantsFailover = objectives?.failover !== undefined || objectives?.outage !== undefined;
  if (fault?.mode === "all" && !covered.whole && wantsFailover) return { ...covered, unlike: "all-left-a-target" };
  if (fault?.mode === "one" && covered.whole && covered.selected > 0) return { ...covered, unlike: "one-left-none" };
  return covered;
}

function measuredCoverage(history: History, windows: DrillWindows): Coverage {
  const { targets } = history;
  const before = windows.requested === undefined ? targets.known.length : firstAfter(targets.known, windows.requested.at);
  const states = targets.known[before - 1]?.outcome.states;
  const radius = history.first("blast-radius");
  const ids = new Set(windows.instances);
  if (states !== undefined && ids.size > 0) {
    const all = Object.keys(states);
    const selected = all.filter((id) => ids.has(id)).length;
    if (selected > 0) return { selected, total: all.length, whole: selected === all.length };
  }
  const expected = history.plan?.fault.expected;
  if (radius !== undefined && ids.size > 0) {
    const total = ids.size + radius.bystanders.length;
    return { selected: ids.size, total, whole: ids.size === total };
  }
  if (expected !== undefined) return { ...expected, whole: expected.selected >= expected.total };
  return { selected: ids.size, total: ids.size, whole: history.plan?.fault.mode === undefined || history.plan.fault.mode === "all" };
}

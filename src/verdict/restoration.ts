// Whether what the fault touched was put back, and how that is proven.
import type { History } from "./history.ts";
import type { DrillWindows } from "./windows.ts";

export interface Restoration {
  readonly state: "untouched" | "restored" | "not-restored" | "unproven";
  readonly evidence: readonly number[];
  /** Instances not known to run. */
  readonly open: readonly string[];
  readonly error?: string;
}

/** The undo's own confirmation counts first, then the last sample of the instances. */
export function restoration(history: History, windows: DrillWindows): Restoration {
  const { requested, accepted, restore } = windows;
  const rejected = history.first("fault.rejected");
  if (requested === undefined || (accepted === undefined && rejected !== undefined && restore === undefined)) {
    return { state: "untouched", evidence: rejected ? [rejected.seq] : [], open: [] };
  }
  const confirmed = history.all("undo.confirmed");
  const running = new Set(confirmed.flatMap((fact) => fact.instances));
  const last = history.instances.known.at(-1);
  if (last !== undefined && restore !== undefined && last.due > restore.at) {
    for (const id of windows.instances) if (last.outcome.states[id] === "running") running.add(id);
  }
  const open = windows.instances.filter((id) => !running.has(id));
  const evidence = [accepted?.seq ?? requested.seq, restore?.seq, ...confirmed.map((fact) => fact.seq)].filter((seq) => seq !== undefined);
  if (open.length === 0) return { state: "restored", evidence, open };
  const failed = history.last("undo.failed");
  if (failed !== undefined) return { state: "not-restored", evidence: [...evidence, failed.seq], open, error: failed.error };
  const seenStopped = last !== undefined && open.some((id) => (last.outcome.states[id] ?? "").startsWith("stop"));
  if (seenStopped && last !== undefined) return { state: "not-restored", evidence: [...evidence, last.seq], open };
  return { state: "unproven", evidence, open };
}

/** For the report: undefined when nothing was touched. */
export function isRestored({ state }: Restoration): boolean | undefined {
  return state === "untouched" ? undefined : state === "restored";
}

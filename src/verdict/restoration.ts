// Whether what the fault touched was put back, and how that is proven.
import { contradicted } from "../journal/contradicted.ts";
import type { Instant } from "../ports/clock.ts";
import type { History } from "./history.ts";
import type { DrillWindows } from "./windows.ts";
import { list } from "./words.ts";

export interface Restoration {
  readonly state: "untouched" | "restored" | "not-restored" | "unproven";
  readonly evidence: readonly number[];
  /** Instances not known to run. */
  readonly open: readonly string[];
  readonly error?: string;
  /** Of `open`: terminated, so nobody can start them. */
  readonly gone: readonly string[];
  /** What starts the others should nobody do it by hand. `isOverdue`: its moment was over when the journal ended. */
  readonly timer?: { readonly name: string; readonly at: Instant; readonly isOverdue: boolean };
}

/** The undo's own confirmation counts first, then the last sample of the instances: it may prove what was not confirmed, and refute what was. */
export function restoration(history: History, windows: DrillWindows): Restoration {
  const { requested, accepted, restore } = windows;
  const rejected = history.first("fault.rejected");
  if (requested === undefined || (accepted === undefined && rejected !== undefined && restore === undefined)) {
    return { state: "untouched", evidence: rejected ? [rejected.seq] : [], open: [], gone: [] };
  }
  const confirmed = history.all("undo.confirmed");
  const running = new Set(confirmed.flatMap((fact) => fact.instances));
  const last = history.instances.known.at(-1);
  if (last !== undefined && restore !== undefined && last.due > restore.at) {
    for (const id of windows.instances) if (last.outcome.states[id] === "running") running.add(id);
  }
  const failed = history.last("undo.failed");
  // What the undo itself gave up last does not run, whatever an older sample saw.
  if (failed !== undefined && failed.at >= (last?.due ?? 0)) for (const id of failed.instances ?? []) running.delete(id);
  const refuted = contradicted(history.facts);
  for (const id of refuted.keys()) running.delete(id);
  const open = windows.instances.filter((id) => !running.has(id));
  const against = new Set(open.map((id) => refuted.get(id)?.seq));
  const evidence = [accepted?.seq ?? requested.seq, restore?.seq, ...confirmed.map((fact) => fact.seq), ...against].filter(
    (seq) => seq !== undefined,
  );
  if (open.length === 0) return { state: "restored", evidence, open, gone: [] };
  const gone = open.filter((id) => failed?.gone?.includes(id) || refuted.get(id)?.how === "gone");
  const timer = timerLeft(history);
  const left = { open, gone, ...(timer === undefined ? {} : { timer }) };
  if (failed !== undefined) return { state: "not-restored", evidence: [...evidence, failed.seq], ...left, error: failed.error };
  if (gone.length === open.length)
    return { state: "not-restored", evidence, ...left, error: `${list(gone)} ran again and was terminated later` };
  if (open.some((id) => refuted.has(id))) return { state: "not-restored", evidence, ...left };
  const seenStopped = last !== undefined && open.some((id) => (last.outcome.states[id] ?? "").startsWith("stop"));
  if (seenStopped && last !== undefined) return { state: "not-restored", evidence: [...evidence, last.seq], ...left };
  return { state: "unproven", evidence, ...left };
}

function timerLeft(history: History): Restoration["timer"] {
  const armed = history.last("timer.armed");
  if (armed === undefined || (history.last("timer.removed")?.seq ?? -1) > armed.seq) return undefined;
  return { name: armed.timer, at: armed.fires, isOverdue: armed.fires <= (history.facts.at(-1)?.at ?? 0) };
}

/** For the report: undefined when nothing was touched. */
export function isRestored({ state }: Restoration): boolean | undefined {
  return state === "untouched" ? undefined : state === "restored";
}

/** `i-0a may still be stopped`, `i-0c is terminated`. */
export function notRestored({ open, gone }: Restoration): string {
  const stopped = open.filter((id) => !gone.includes(id));
  const parts = [
    ...(stopped.length === 0 ? [] : [`${stopped.join(", ")} may still be stopped`]),
    ...(gone.length === 0 ? [] : [`${gone.join(", ")} ${gone.length === 1 ? "is" : "are"} terminated`]),
  ];
  return list(parts);
}

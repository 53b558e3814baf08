// What of the fault is undone, by the facts of the drill so far.
import { contradicted } from "../journal/contradicted.ts";
import type { Fact } from "../journal/facts.ts";

/** A stop was asked for and not refused, or its undo found something to start: it may have been carried out. */
export function wasStopped(facts: readonly Fact[]): boolean {
  const has = (wanted: Fact["kind"]): boolean => facts.some(({ kind }) => kind === wanted);
  return has("fault.requested") && (!has("fault.rejected") || has("undo.requested"));
}

/** Instances whose undo was recorded and is not confirmed, or that were seen down after that. */
export function instancesDown(facts: readonly Fact[]): readonly string[] {
  const down = new Set<string>();
  for (const fact of facts) {
    if (fact.kind === "undo.recorded") for (const id of fact.instances) down.add(id);
    if (fact.kind === "undo.confirmed") for (const id of fact.instances) down.delete(id);
  }
  return [...new Set([...down, ...contradicted(facts).keys()])];
}

/** Those of them that can still be started: a terminated instance is nobody's to bring back, so nothing has to stay for it. */
export function instancesToStart(facts: readonly Fact[]): readonly string[] {
  const gone = new Set(facts.flatMap((fact) => (fact.kind === "undo.failed" ? (fact.gone ?? []) : [])));
  for (const [id, { how }] of contradicted(facts)) if (how === "gone") gone.add(id);
  return instancesDown(facts).filter((id) => !gone.has(id));
}

// What the samples say against a confirmed undo: a confirmation counts until a later sample shows the instance down again.
import type { Fact } from "./facts.ts";

export interface Contradiction {
  /** `gone`: terminated by somebody, so that nobody can start it. */
  readonly how: "stopped" | "gone";
  /** Of the sample. */
  readonly seq: number;
}

/** By instance; only what the last telling sample after the instance's own `undo.confirmed` contradicts. An unknown state tells nothing. */
export function contradicted(facts: readonly Fact[]): ReadonlyMap<string, Contradiction> {
  const confirmed = new Map<string, number>();
  const found = new Map<string, Contradiction>();
  let newest = Number.NEGATIVE_INFINITY;
  for (const fact of facts) {
    if (fact.kind === "undo.confirmed") {
      for (const id of fact.instances) {
        confirmed.set(id, fact.at);
        found.delete(id);
      }
    }
    // Answers may overtake each other.
    if (fact.kind !== "sample" || fact.probe !== "instances" || "missing" in fact.outcome || fact.due < newest) continue;
    newest = fact.due;
    for (const [id, at] of confirmed) {
      const state = fact.outcome.states[id];
      if (fact.due <= at) continue;
      if (state === "running") found.delete(id);
      if (state === "stopping" || state === "stopped") found.set(id, { how: "stopped", seq: fact.seq });
      if (state === "shutting-down" || state === "terminated") found.set(id, { how: "gone", seq: fact.seq });
    }
  }
  return found;
}

// The moments at which a drill's process can be killed, by name: each entry of its journal, and each changing call once it has left.
import type { Fact } from "../../../src/journal/facts.ts";

export interface Namer {
  /** Undefined for a sample that is not the first of its phase. */
  fact(fact: Fact): string | undefined;
  /** `operation`: of AWS, e.g. `StopInstances`. */
  call(operation: string): string;
}

/**
 * Names what happens in one drill, in its order; the same drill once more has the same names. `fault.accepted`, `phase observe entered`,
 * `first sample in observe`, `call CreateTags`, and with a number from the second time on: `undo.requested 2`.
 */
export function createNamer(): Namer {
  const seen = new Map<string, number>();
  const sampled = new Set<string>();
  let phase = "";
  const numbered = (name: string): string => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} ${times}`;
  };
  return {
    fact: (fact) => {
      if (fact.kind === "sample") {
        if (phase === "" || sampled.has(phase)) return undefined;
        sampled.add(phase);
        return `first sample in ${phase}`;
      }
      if (fact.kind === "phase") phase = fact.state === "entered" ? fact.phase : "";
      return numbered(nameOf(fact));
    },
    call: (operation) => numbered(`call ${operation}`),
  };
}

function nameOf(fact: Fact): string {
  switch (fact.kind) {
    case "phase":
      return `phase ${fact.phase} ${fact.state}`;
    case "stack.event":
    case "stack.finished":
      return `${fact.kind} ${fact.stack}`;
    case "steady-state":
      return `${fact.kind} ${fact.when}`;
    case "observed":
      return `${fact.kind} ${fact.what}`;
    default:
      return fact.kind;
  }
}

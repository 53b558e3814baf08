// Names of the points in a process's life: stable from seed to seed, so that trouble can be planned for them.
import type { FactBody } from "../../src/journal/facts.ts";

export interface Points {
  /** The name of the next call of this operation. */
  call(operation: string, input: object): string;
  /** The name of the next entry of this kind; undefined for samples. */
  fact(fact: FactBody): string | undefined;
}

/** `start`: what stands for the phase before the first one. */
export function createPoints(start: string): Points {
  let phase = start;
  const counts = new Map<string, number>();
  const numbered = (name: string): string => {
    const label = `${phase}/${name}`;
    const count = (counts.get(label) ?? 0) + 1;
    counts.set(label, count);
    return `${label}#${count}`;
  };
  return {
    call: (operation, input) => numbered((input as { DryRun?: boolean }).DryRun === true ? `${operation}(dry)` : operation),
    fact: (fact) => {
      if (fact.kind === "sample") return undefined;
      if (fact.kind !== "phase") return numbered(`fact ${fact.kind}`);
      if (fact.state === "entered") phase = fact.phase;
      const name = numbered(`fact ${fact.state}`);
      if (fact.state === "left") phase = `after-${fact.phase}`;
      return name;
    },
  };
}

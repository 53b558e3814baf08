// The append-only list of facts. What a fact is, see facts.ts.
import type { Clock } from "../ports/clock.ts";
import type { Fact, FactBody } from "./facts.ts";

export interface Journal {
  readonly facts: readonly Fact[];
  append(fact: FactBody): Fact;
}

/** `onFact` sees each fact as it is appended (a live view, a file); it must not throw. */
export function createJournal(clock: Pick<Clock, "now">, onFact?: (fact: Fact) => void): Journal {
  const facts: Fact[] = [];
  return {
    facts,
    append: (body) => {
      const fact = { seq: facts.length, at: clock.now(), ...body } as Fact;
      facts.push(fact);
      onFact?.(fact);
      return fact;
    },
  };
}

// A drill with a bug that ends it at once, without undo and without cleanup.
import type { Fact, FactBody } from "../../src/journal/facts.ts";
import { run } from "../../src/run.ts";
import { realSubject, type Subject } from "../actors/subject.ts";

/** What steps append; what side by side with them is appended must not throw. */
const OF_STEPS: ReadonlySet<Fact["kind"]> = new Set(["drill.ended", "error", "left-behind", "phase", "refused", "undo.requested"]);

/** `dies`: at which fact, given those before it. */
export function dying(dies: (fact: FactBody, facts: readonly Fact[], signal: AbortSignal | undefined) => boolean): Subject {
  return {
    ...realSubject,
    run: async (options) => {
      const { journal, signal } = options;
      let isDying = false;
      const append = (body: FactBody): Fact => {
        isDying ||= dies(body, journal.facts, signal);
        if (isDying && OF_STEPS.has(body.kind)) throw new Error("a planted bug");
        return journal.append(body);
      };
      try {
        await run({ ...options, journal: { facts: journal.facts, append } });
      } catch {
        // It is gone.
      }
    },
  };
}

export function wasRequested(facts: readonly Fact[]): boolean {
  return facts.some(({ kind }) => kind === "fault.requested");
}

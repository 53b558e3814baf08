// A phase of the drill, entered and left in the journal on every path.
import { problemsOf } from "../aws/errors.ts";
import type { PhaseName } from "../journal/facts.ts";
import type { Journal } from "../journal/journal.ts";
import { StopCondition } from "../safety/stop-conditions/watch.ts";

/** Runs `work` between `entered` and `left`; a phrase that it returns, or the first problem of what it threw, says why it was left. */
export async function phase<T>(journal: Journal, name: PhaseName, work: () => Promise<T>): Promise<T> {
  journal.append({ kind: "phase", phase: name, state: "entered" });
  try {
    const result = await work();
    journal.append({ kind: "phase", phase: name, state: "left", ...(typeof result === "string" ? { why: result } : {}) });
    return result;
  } catch (error) {
    journal.append({ kind: "phase", phase: name, state: "left", why: reasonOf(error) });
    throw error;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof StopCondition ? error.message : (problemsOf(error)[0]?.what ?? "");
}

// How a run ends: its steps never throw, and the first that fails decides why it ended.
import { problemsOf } from "../aws/errors.ts";
import type { FactOf } from "../journal/facts.ts";
import type { Journal } from "../journal/journal.ts";
import { StopCondition } from "../safety/stop-conditions/watch.ts";
import { Refusal } from "./refusal.ts";

export interface Ending {
  readonly why: FactOf<"drill.ended">["why"];
  /** The result of `work`; undefined when it failed, which is then in the journal: `refused`, `error`, or nothing for an early end. */
  attempt<T>(work: () => Promise<T>): Promise<T | undefined>;
  /** The drill's own work is over: a signal by now interrupted it, whether a step heard it or not. Restoring hears none. */
  workIsOver(): void;
}

/** `signals`: what interrupts. */
export function createEnding(journal: Journal, signals: readonly (AbortSignal | undefined)[]): Ending {
  let why: Ending["why"] = "done";
  const failed = (reason: Ending["why"]): void => {
    if (why === "done") why = reason;
  };
  return {
    get why() {
      return why;
    },
    attempt: async (work) => {
      try {
        return await work();
      } catch (error) {
        if (signals.some((signal) => signal?.aborted && error === signal.reason)) failed("interrupted");
        else if (error instanceof StopCondition) failed("stopped");
        else if (error instanceof Refusal) {
          failed("refused");
          journal.append({ kind: "refused", problems: error.problems });
        } else {
          failed("error");
          journal.append({ kind: "error", problems: problemsOf(error) });
        }
        return undefined;
      }
    },
    workIsOver: () => {
      if (signals.some((signal) => signal?.aborted)) failed("interrupted");
    },
  };
}

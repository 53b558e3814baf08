// The ledger of undos: written before the fault, run last in first out, each once, whatever happened in between.
import { problemsOf } from "../aws/errors.ts";
import { DrillError, type Problem } from "../errors.ts";
import type { Journal } from "../journal/journal.ts";

export interface Undo {
  /** Name of the fault, e.g. `stop-instances`. */
  readonly fault: string;
  readonly instances: readonly string[];
  /** Puts back what the fault changed, and checks it. Does nothing when all is as it was. Rejects when it had to give up. */
  run(): Promise<void>;
}

export interface Rollback {
  /** Undos that were recorded and not yet run. */
  readonly open: number;
  /** To be called before the fault is requested. */
  record(undo: Undo): void;
  /** Runs every open undo, the last recorded first, each even if another failed; then throws all problems at once. */
  undoAll(): Promise<void>;
}

export function createRollback(journal: Journal): Rollback {
  const ledger: Undo[] = [];
  return {
    get open() {
      return ledger.length;
    },
    record: (undo) => {
      journal.append({ kind: "undo.recorded", fault: undo.fault, instances: undo.instances });
      ledger.push(undo);
    },
    undoAll: async () => {
      const problems: Problem[] = [];
      for (let undo = ledger.pop(); undo !== undefined; undo = ledger.pop()) {
        try {
          await undo.run();
        } catch (error) {
          problems.push(...problemsOf(error));
        }
      }
      if (problems.length > 0) throw new DrillError(problems);
    },
  };
}

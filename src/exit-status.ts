// What the process's exit status says, so that a script need not read anything.
import type { Outcome } from "./verdict/types.ts";

export const exitStatus = {
  passed: 0,
  failed: 1,
  /** Bad input: flags, drill file or templates. Nothing ran. */
  badInput: 2,
  inconclusive: 3,
  refused: 4,
  errored: 5,
  /** Ctrl-C: 128 + SIGINT, as shells say it. */
  interrupted: 130,
} as const satisfies Record<Outcome, number> & Record<string, number>;

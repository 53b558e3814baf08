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
  /** Of a sweep: something of a dead drill was found, and all of it is mended (in a dry run: would be tried). */
  swept: 6,
  /** Of a sweep: something could not be mended or looked at. */
  notSwept: 7,
  /** Ctrl-C: 128 + SIGINT, as shells say it. */
  interrupted: 130,
} as const satisfies Record<Outcome, number> & Record<string, number>;

/** The signals that end a command, and its status then: 128 + the signal's number, as shells say it. */
export const signalStatus = { SIGINT: exitStatus.interrupted, SIGTERM: 143, SIGHUP: 129 } as const;

export type EndingSignal = keyof typeof signalStatus;

// Ctrl-C and its relatives: the first ends the drill early and starts the restore, a second ends the watching after it; none stops the restore.
import { type EndingSignal, signalStatus } from "../exit-status.ts";

export interface Interruption {
  /** Aborted by the first signal, or by `abort`. */
  readonly signal: AbortSignal;
  /** Aborted by the next signal after that: nobody wants to wait any longer than needed. */
  readonly hurry: AbortSignal;
  /** The process's exit status for the signal that ended the work; undefined when none did. */
  readonly status: number | undefined;
  abort(reason: Error): void;
  /** Gives the signals back to the process. */
  release(): void;
}

const SIGNALS = Object.keys(signalStatus) as EndingSignal[];

/** What is said at the first signal, and at each further one. */
export interface InterruptionWords {
  readonly first: string;
  readonly again: string;
}

const OF_A_DRILL: InterruptionWords = {
  first: "ending the drill; whatever it changed is being put back.",
  again:
    "still restoring; what comes back is not waited for any longer. Nothing is gained by killing it: what was stopped would stay stopped.",
};

/** `tell` is handed one line for the person at the terminal with each signal. */
export function onInterruption(tell: (line: string) => void, process: NodeJS.EventEmitter, words = OF_A_DRILL): Interruption {
  const controller = new AbortController();
  const hurry = new AbortController();
  let status: number | undefined;
  const listener = (name: EndingSignal): void => {
    if (controller.signal.aborted) {
      tell(`${name} again: ${words.again}`);
      hurry.abort(new Error(`interrupted again by ${name}`));
      return;
    }
    status = signalStatus[name];
    tell(`${name}: ${words.first}`);
    controller.abort(new Error(`interrupted by ${name}`));
  };
  for (const name of SIGNALS) process.on(name, listener);
  return {
    signal: controller.signal,
    hurry: hurry.signal,
    get status() {
      return status;
    },
    abort: (reason) => controller.abort(reason),
    release: () => {
      for (const name of SIGNALS) process.off(name, listener);
    },
  };
}

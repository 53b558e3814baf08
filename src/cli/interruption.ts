// Ctrl-C and its relatives: the first ends the drill early and starts the restore; no further one may stop the restore.

export interface Interruption {
  /** Aborted by the first signal, or by `abort`. */
  readonly signal: AbortSignal;
  abort(reason: Error): void;
  /** Gives the signals back to the process. */
  release(): void;
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** What is said at the first signal, and at each further one. */
export interface InterruptionWords {
  readonly first: string;
  readonly again: string;
}

const OF_A_DRILL: InterruptionWords = {
  first: "ending the drill; whatever it changed is being put back.",
  again: "still restoring. Nothing is gained by killing it: what was stopped would stay stopped.",
};

/** `tell` is handed one line for the person at the terminal with each signal. */
export function onInterruption(tell: (line: string) => void, process: NodeJS.EventEmitter, words = OF_A_DRILL): Interruption {
  const controller = new AbortController();
  const listener = (name: string): void => {
    if (controller.signal.aborted) {
      tell(`${name} again: ${words.again}`);
      return;
    }
    tell(`${name}: ${words.first}`);
    controller.abort(new Error(`interrupted by ${name}`));
  };
  for (const name of SIGNALS) process.on(name, listener);
  return {
    signal: controller.signal,
    abort: (reason) => controller.abort(reason),
    release: () => {
      for (const name of SIGNALS) process.off(name, listener);
    },
  };
}

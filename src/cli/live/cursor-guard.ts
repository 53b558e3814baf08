// Gives the cursor back however the process ends or pauses: a terminal without a cursor is a nuisance long after a drill.

/** Signals that end a process. Where a drill handles one itself (to restore first), it is still running and this guard keeps out. */
const ENDING = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

export interface Guarded {
  /** Shows the cursor; called at the end of the process or before it is suspended. */
  readonly release: () => void;
  /** Draws again, hiding it; called after a suspended process goes on. */
  readonly resume: () => void;
}

/** Returns what ends the guard. With no other listener for a signal the process ends or pauses as it would have without the guard. */
export function guardCursor({ release, resume }: Guarded): () => void {
  const onSignal = (signal: NodeJS.Signals): void => {
    if (process.listenerCount(signal) > 1) return;
    release();
    end();
    process.kill(process.pid, signal);
  };
  const onSuspend = (): void => {
    if (process.listenerCount("SIGTSTP") > 1) return;
    release();
    process.kill(process.pid, "SIGSTOP");
  };
  const end = (): void => {
    process.off("exit", release);
    process.off("SIGTSTP", onSuspend);
    process.off("SIGCONT", resume);
    for (const signal of ENDING) process.off(signal, onSignal);
  };
  process.on("exit", release);
  process.on("SIGTSTP", onSuspend);
  process.on("SIGCONT", resume);
  for (const signal of ENDING) process.on(signal, onSignal);
  return end;
}

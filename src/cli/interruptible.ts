// A command over many rehearsals that Ctrl-C ends at once, with nothing written.
import { exitStatus } from "../exit-status.ts";
import type { progressBar } from "./progress-bar.ts";

/** Runs `work`; its signal is aborted by SIGINT. Returns the exit status; rejects with what `work` throws of itself. */
export async function interruptible(bar: ReturnType<typeof progressBar>, work: (signal: AbortSignal) => Promise<number>): Promise<number> {
  const interrupted = new AbortController();
  const onInterrupt = () => interrupted.abort();
  process.once("SIGINT", onInterrupt);
  try {
    return await work(interrupted.signal);
  } catch (error) {
    if (!interrupted.signal.aborted) throw error;
    bar.clear();
    process.stderr.write("Interrupted; nothing was written.\n");
    return exitStatus.interrupted;
  } finally {
    process.off("SIGINT", onInterrupt);
  }
}

// Deadlines on the world's clock: work is given up when its time is over.
import type { Clock, Millis } from "../ports/clock.ts";

/**
 * What `work` brings, or `late` when `timeout` passes first. The signal aborts when nobody waits for the work any more, whichever
 * came first: `work` lets go of its sockets then. `work` must not reject.
 */
export async function within<T>(clock: Clock, timeout: Millis, late: T, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const over = new AbortController();
  const timer = new AbortController();
  const given = () => late;
  try {
    return await Promise.race([work(over.signal), clock.sleep(timeout, timer.signal).then(given, given)]);
  } finally {
    timer.abort();
    over.abort();
  }
}

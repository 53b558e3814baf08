// Waiting for something the probes will see.
import type { Clock, Instant, Millis } from "../ports/clock.ts";
import { SECOND } from "../time/units.ts";

/** Conditions are looked at once per second: they are answered from memory, so that costs nothing. */
export const LOOK_INTERVAL: Millis = SECOND;

/** True as soon as `condition` holds, false at the deadline. Rejects with the signal's reason. */
export async function until(clock: Clock, condition: () => boolean, deadline: Instant, signal: AbortSignal | undefined): Promise<boolean> {
  for (;;) {
    if (condition()) return true;
    const left = deadline - clock.now();
    if (left <= 0) return false;
    await clock.sleep(Math.min(LOOK_INTERVAL, left), signal);
  }
}

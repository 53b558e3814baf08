// Real time: the monotonic clock, anchored to the date once.
import type { Clock, Instant } from "../ports/clock.ts";

const MILLIS_MAX_OF_A_TIMER = 2 ** 31 - 1;

/** The date as the machine has it now. Measures nothing: it steps. After the machine slept it is ahead of a wall clock made before. */
export function machineDate(): Instant {
  return Date.now();
}

export function createWallClock(): Clock {
  const anchor = Date.now() - performance.now();
  const now = () => anchor + performance.now();
  const clock: Clock = {
    now,
    sleep: (duration, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) {
          reject(signal.reason);
          return;
        }
        const cancel = clock.at(now() + Math.max(0, duration), () => {
          signal?.removeEventListener("abort", abort);
          resolve();
        });
        const abort = () => {
          cancel();
          reject(signal?.reason);
        };
        signal?.addEventListener("abort", abort, { once: true });
      }),
    at: (instant, run) => {
      let timer: NodeJS.Timeout;
      // A Node timer longer than 2^31-1 ms fires at once, and any timer may fire a little early: look again.
      const arm = () => {
        const rest = instant - now();
        timer = setTimeout(() => (instant - now() > 0.5 ? arm() : run()), Math.min(Math.max(0, rest), MILLIS_MAX_OF_A_TIMER));
      };
      arm();
      return () => clearTimeout(timer);
    },
    hold: (work) => work,
  };
  return clock;
}

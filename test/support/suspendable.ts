// A machine over somebody else's time: suspended, its clock stands still and nothing of it runs, while its date and the world go on.
import type { Clock, Instant, Millis } from "../../src/ports/clock.ts";

export interface Suspendable {
  readonly clock: Clock;
  date(): Instant;
  suspend(duration: Millis): void;
  /** Only the date: somebody set it. */
  setDate(by: Millis): void;
}

export function suspendable(real: Clock): Suspendable {
  let lost = 0;
  let from = Number.POSITIVE_INFINITY;
  let until = Number.NEGATIVE_INFINITY;
  let set = 0;
  const now = (): Instant => real.now() - lost - (real.now() < until ? real.now() - from : 0);
  const rest = (instant: Instant): Millis => Math.max(0, until - real.now()) + Math.max(0, instant - now());
  const clock: Clock = {
    now,
    sleep: async (duration, signal) => {
      const end = now() + Math.max(0, duration);
      do await real.sleep(rest(end), signal);
      while (rest(end) > 1e-3);
    },
    at: (instant, run) => {
      let cancel = (): void => undefined;
      const arm = (): void => {
        cancel = real.at(real.now() + rest(instant), () => (rest(instant) > 1e-3 ? arm() : run()));
      };
      arm();
      return () => cancel();
    },
    hold: (work) => real.hold(work),
  };
  return {
    clock,
    date: () => real.now() + set,
    suspend: (duration) => {
      from = real.now();
      until = from + duration;
      real.at(until, () => {
        lost += duration;
        until = Number.NEGATIVE_INFINITY;
      });
    },
    setDate: (by) => {
      set += by;
    },
  };
}

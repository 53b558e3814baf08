// A clock that runs `speed` times as fast as another one, so that a lab's minutes pass in seconds.
import type { Clock, Instant } from "../ports/clock.ts";

/** One moment, read on both clocks. */
export interface Anchor {
  readonly wall: Instant;
  readonly scaled: Instant;
}

/**
 * scaled = anchor.scaled + (wall - anchor.wall) x speed. Lengths of time given to it are in its own (scaled) milliseconds.
 * `anchor` defaults to the present of `inner` on both. What `inner` does early or late (a timer's millisecond) is multiplied too.
 * Throws RangeError for a speed that is not a positive number.
 */
export function createScaledClock(inner: Clock, speed: number, anchor?: Anchor): Clock {
  if (!Number.isFinite(speed) || speed <= 0) throw new RangeError(`the speed of a clock is a positive number, not ${speed}`);
  const start = inner.now();
  const { wall, scaled } = anchor ?? { wall: start, scaled: start };
  return {
    now: () => scaled + (inner.now() - wall) * speed,
    sleep: (duration, signal) => inner.sleep(duration / speed, signal),
    at: (instant, run) => inner.at(wall + (instant - scaled) / speed, run),
    hold: (work) => inner.hold(work),
  };
}

// Time as a parameter: nothing outside src/time reads a clock it was not given.

/** A moment: milliseconds since the Unix epoch. Never subtract an Instant of one clock from one of another. */
export type Instant = number;

/** A length of time in milliseconds. */
export type Millis = number;

/** Takes back something scheduled; does nothing once it has happened. */
export type Cancel = () => void;

export interface Clock {
  /** The present. Monotonic: anchored to the date once, so a step of the system clock moves no measurement. */
  now(): Instant;

  /**
   * Resolves `duration` later (at once for 0 or less, but never in the same turn).
   * Rejects with the signal's reason when the signal aborts first.
   */
  sleep(duration: Millis, signal?: AbortSignal): Promise<void>;

  /**
   * Calls `run` at `instant` (or as soon as possible when that is past), synchronously.
   * For state machines: `run` must not settle a promise that somebody awaits and must not throw; use `sleep` in
   * async code. The virtual clock relies on it and runs many of these without a turn of the event loop in between.
   */
  at(instant: Instant, run: () => void): Cancel;

  /** Waits for work that happens outside the clock (a child process); virtual time stands still meanwhile. */
  hold<T>(work: Promise<T>): Promise<T>;
}

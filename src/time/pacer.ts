// Virtual time in step with the wall: a simulation whose every event happens at its exact instant, while people and programs watch.
import type { Cancel, Clock, Instant } from "../ports/clock.ts";
import { createVirtualClock, type VirtualClock } from "./virtual-clock.ts";

export interface Pacer {
  /** Brings the simulation to the present, then runs `act` alone, at an instant that is handed to it. What comes of it depends on nothing else. */
  change<T>(act: (at: Instant) => T | Promise<T>): Promise<T>;
  /** Runs `act` with the simulation at the present; while outside work holds it up, at once, with the simulation where it is. */
  read<T>(act: () => T | Promise<T>): Promise<T>;
  /** Time stands still from now on. */
  stop(): Promise<void>;
}

export interface Paced {
  readonly simulation: VirtualClock;
  /** Begins to pace; `scaled` says what the present is. Failures of the simulation itself go to `onFailure`. */
  start(scaled: Clock, onFailure: (error: unknown) => void): Pacer;
}

/**
 * A virtual clock that can be driven by hand first (to bring back a past) and paced afterwards. The wall decides only when something is
 * carried out, never its instant or order: the same changes at the same instants make the same history, at any speed.
 */
export function createPaced(begins: Instant): Paced {
  let scheduled: ((at: Instant) => void) | undefined;
  const simulation = createVirtualClock(begins, (at) => scheduled?.(at));
  return {
    simulation,
    start: (scaled, onFailure) => pace(simulation, scaled, onFailure, (listener) => (scheduled = listener)),
  };
}

function pace(
  simulation: VirtualClock,
  scaled: Clock,
  onFailure: (error: unknown) => void,
  onEntry: (listener: ((at: Instant) => void) | undefined) => void,
): Pacer {
  let tail: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let stopped = false;
  let alarm: { readonly at: Instant; readonly cancel: Cancel } | undefined;
  const present = () => Math.max(simulation.now(), Math.floor(scaled.now()));

  /** One at a time, in the order of asking. */
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    waiting += 1;
    const result = tail.then(work).finally(() => {
      waiting -= 1;
      if (waiting === 0) rearm();
    });
    tail = result.catch(() => undefined);
    return result;
  };

  const rearm = () => arm(simulation.next());
  const arm = (at: Instant | undefined) => {
    alarm?.cancel();
    alarm = undefined;
    if (at === undefined || stopped) return;
    alarm = { at, cancel: scaled.at(at, () => alone(() => simulation.advanceTo(present())).catch(onFailure)) };
  };
  // While somebody works, the end of that work looks for the next entry anyway.
  onEntry((at) => {
    if (waiting === 0 && at < (alarm?.at ?? Number.POSITIVE_INFINITY)) arm(at);
  });
  rearm();

  return {
    change: async (act) => {
      const done = await alone(async () => {
        if (!stopped) await simulation.advanceTo(present());
        return { value: act(simulation.now()) };
      });
      return await done.value;
    },
    read: async (act) => {
      if (stopped || simulation.holding()) return await act();
      const done = await alone(async () => {
        await simulation.advanceTo(present());
        return { value: act() };
      });
      return await done.value;
    },
    stop: () =>
      alone(async () => {
        stopped = true;
        onEntry(undefined);
      }),
  };
}

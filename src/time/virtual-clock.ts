// Virtual time: minutes of a drill in milliseconds, the same order of events every time.
import type { Cancel, Clock, Instant, Millis } from "../ports/clock.ts";

interface Entry {
  readonly at: Instant;
  readonly sequence: number;
  /** Wakes async code, so the event loop must turn before time moves on. */
  readonly wakes: boolean;
  run: (() => void) | undefined;
}

/** Thrown when the driven function waits for something that no entry of the clock will ever bring. */
export class StallError extends Error {
  constructor(now: Instant) {
    super(`virtual time stands still at ${new Date(now).toISOString()}: the run waits, and nothing is scheduled`);
    this.name = "StallError";
  }
}

export interface VirtualClock extends Clock {
  /**
   * Runs `main` to its end, moving time straight to the next entry whenever everything waits.
   *
   * How it unfolds, again and again:
   * 1. one turn passes, which drains every settled promise (see `turn`);
   * 2. if `main` has settled, that is the result;
   * 3. while outside work is held, wait for it: time stands still;
   * 4. take the earliest entry, ordered by (instant, sequence), set `now` to its instant, run it;
   * 5. entries of `at` need no turn; go on to the next until one has woken a sleeper.
   *
   * What is still scheduled when `main` ends is dropped. Throws StallError when the queue is empty and `main` unsettled.
   */
  drive<T>(main: () => Promise<T>): Promise<T>;

  /**
   * Runs everything that is due up to and including `instant`, each thing at its own instant and in order, as `drive` does; then the present is
   * `instant`. Outside work that is held is waited for. One call at a time. What happens is the same for the same calls, whenever they are made.
   */
  advanceTo(instant: Instant): Promise<void>;

  /** When the next entry is due; undefined when nothing is scheduled. */
  next(): Instant | undefined;

  /** Whether outside work is held right now. */
  holding(): boolean;
}

/** `onEntry` is told the instant of everything that gets scheduled. */
export function createVirtualClock(start: Instant, onEntry?: (at: Instant) => void): VirtualClock {
  let now = start;
  let sequence = 0;
  const queue: Entry[] = [];
  const held = new Set<Promise<unknown>>();

  const push = (at: Instant, wakes: boolean, run: () => void): Entry => {
    const entry: Entry = { at: Math.max(at, now), sequence: sequence++, wakes, run };
    heapPush(queue, entry);
    onEntry?.(entry.at);
    return entry;
  };

  const sleep = (duration: Millis, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const end = now + Math.max(0, duration);
      if (signal === undefined) push(end, true, resolve);
      else if (signal.aborted) reject(signal.reason);
      else sleepUntil(end, signal, resolve, reject);
    });

  const sleepUntil = (end: Instant, signal: AbortSignal, resolve: () => void, reject: (reason: unknown) => void): void => {
    const abort = () => {
      entry.run = undefined;
      reject(signal.reason);
    };
    const entry = push(end, true, () => {
      signal.removeEventListener("abort", abort);
      resolve();
    });
    signal.addEventListener("abort", abort, { once: true });
  };

  const at = (instant: Instant, run: () => void): Cancel => {
    const entry = push(instant, false, run);
    return () => {
      entry.run = undefined;
    };
  };

  const hold = async <T>(work: Promise<T>): Promise<T> => {
    // The settled shadow never rejects, so waiting for it in `drive` reports nothing twice.
    const shadow = work.then(
      () => undefined,
      () => undefined,
    );
    held.add(shadow);
    try {
      return await work;
    } finally {
      held.delete(shadow);
    }
  };

  const drive = async <T>(main: () => Promise<T>): Promise<T> => {
    let settled = false;
    const result = main().finally(() => {
      settled = true;
    });
    result.catch(() => undefined);
    await eachTurn(() => {
      if (settled) return "over";
      if (held.size > 0) return Promise.race(held);
      if (!runUntilSomeoneWakes()) throw new StallError(now);
      return "again";
    });
    queue.length = 0;
    return result;
  };

  /** One turn of the event loop, and one more after each piece of outside work. */
  const everybodyWaits = async (): Promise<void> => {
    for (;;) {
      await new Promise<void>((resolve) => setImmediate(resolve));
      if (held.size === 0) return;
      await Promise.race(held);
    }
  };

  const advanceTo = async (instant: Instant): Promise<void> => {
    do await everybodyWaits();
    while (runUntilSomeoneWakes(instant));
    now = Math.max(now, instant);
  };

  const next = (): Instant | undefined => {
    while (queue[0] !== undefined && queue[0].run === undefined) heapPop(queue);
    return queue[0]?.at;
  };

  /** False when nothing that is due until `limit` (nothing at all without one) wakes anybody. */
  const runUntilSomeoneWakes = (limit = Number.POSITIVE_INFINITY): boolean => {
    for (;;) {
      if (queue[0] !== undefined && queue[0].at > limit) return false;
      const entry = heapPop(queue);
      if (entry === undefined) return false;
      const { run } = entry;
      if (run === undefined) continue;
      now = entry.at;
      run();
      if (entry.wakes) return true;
    }
  };

  return { now: () => now, sleep, at, hold, drive, advanceTo, next, holding: () => held.size > 0 };
}

/** Every so many turns the event loop itself gets one, so that signals and messages come through. */
const TURNS_BETWEEN_LOOPS = 128;

const SETTLED = Promise.resolve();

/**
 * Calls `step` after each turn until it says that it is over; waits for a promise of its first. Rejects with what `step` throws.
 *
 * A turn ends when every settled promise has been followed up. Node runs a next tick only after the whole queue of microtasks, as
 * `setImmediate` does, but without asking the system for events each time, which would be a good part of a rehearsal's cost. The tick has to
 * be asked for from a microtask: one that is asked for from another tick comes before the microtasks.
 */
function eachTurn(step: () => "again" | "over" | Promise<unknown>): Promise<void> {
  return new Promise((resolve, reject) => {
    let turns = 0;
    const ask = (): void => {
      if (turns++ % TURNS_BETWEEN_LOOPS === 0) setImmediate(take);
      else process.nextTick(take);
    };
    const take = (): void => {
      try {
        const next = step();
        if (next === "over") resolve();
        else if (next === "again") void SETTLED.then(ask);
        else next.then(ask, reject);
      } catch (error) {
        reject(error);
      }
    };
    ask();
  });
}

function before(a: Entry, b: Entry): boolean {
  return a.at < b.at || (a.at === b.at && a.sequence < b.sequence);
}

function heapPush(heap: Entry[], entry: Entry): void {
  let child = heap.length;
  heap.push(entry);
  while (child > 0) {
    const parent = (child - 1) >> 1;
    const above = heap[parent] as Entry;
    if (!before(entry, above)) break;
    heap[child] = above;
    child = parent;
  }
  heap[child] = entry;
}

function heapPop(heap: Entry[]): Entry | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (top === undefined || last === undefined || heap.length === 0) return top;
  let parent = 0;
  for (;;) {
    let child = 2 * parent + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && before(heap[child + 1] as Entry, heap[child] as Entry)) child += 1;
    if (!before(heap[child] as Entry, last)) break;
    heap[parent] = heap[child] as Entry;
    parent = child;
  }
  heap[parent] = last;
  return top;
}

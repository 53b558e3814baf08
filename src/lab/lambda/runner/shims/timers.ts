// Timers of inline code: they pass in the lab's time.
import type { Requests } from "../invocation.ts";

/** What a timer function returns: clearing takes it, or its number. */
interface Timer {
  call: number;
  readonly ref: () => Timer;
  readonly unref: () => Timer;
  readonly hasRef: () => boolean;
  readonly [Symbol.toPrimitive]: () => number;
}

type Run = (...given: unknown[]) => void;

export function timers({ ask, cancel }: Pick<Requests, "ask" | "cancel">): Record<string, unknown> {
  const byCall = new Map<number, Timer>();
  const start = (millis: number, run: () => void): Timer => {
    const timer: Timer = {
      call: -1,
      ref: () => timer,
      unref: () => timer,
      hasRef: () => true,
      [Symbol.toPrimitive]: () => timer.call,
    };
    timer.call = ask({ kind: "sleep", millis: Math.max(0, Number(millis) || 0) }, run);
    byCall.set(timer.call, timer);
    return timer;
  };
  const clear = (timer: Timer | number | undefined | null) => {
    const found = typeof timer === "number" ? byCall.get(timer) : timer;
    if (found !== undefined && found !== null) cancel(found.call);
  };
  const repeat = (timer: Timer, millis: number, run: () => void) => {
    timer.call = ask({ kind: "sleep", millis: Math.max(1, Number(millis) || 1) }, () => {
      repeat(timer, millis, run);
      run();
    });
    byCall.set(timer.call, timer);
  };
  return {
    setTimeout: (run: Run, millis = 1, ...given: unknown[]) => start(millis, () => run(...given)),
    setImmediate: (run: Run, ...given: unknown[]) => start(0, () => run(...given)),
    setInterval: (run: Run, millis = 1, ...given: unknown[]) => {
      const timer = start(Math.max(1, Number(millis) || 1), () => {
        repeat(timer, millis, () => run(...given));
        run(...given);
      });
      return timer;
    },
    clearTimeout: clear,
    clearInterval: clear,
    clearImmediate: clear,
  };
}

/** `node:timers/promises`, as far as functions use it. */
export function promiseTimers({ ask }: Pick<Requests, "ask">): Record<string, unknown> {
  const wait = (millis: number, value: unknown) => new Promise((resolve) => ask({ kind: "sleep", millis }, () => resolve(value)));
  return {
    setTimeout: (millis = 1, value?: unknown) => wait(Math.max(0, millis), value),
    setImmediate: (value?: unknown) => wait(0, value),
    scheduler: { wait: (millis: number) => wait(millis, undefined), yield: () => wait(0, undefined) },
  };
}

// The life of a simulated process: it can be killed, stand still, lose its network or its credentials. Its ports ask here.
import type { Clock, Instant, Millis } from "../../src/ports/clock.ts";

export interface Life {
  readonly isKilled: boolean;
  readonly isOver: boolean;
  readonly isOffline: boolean;
  /** The present as the process sees it: what it does while it stands still it does when it goes on. */
  now(): Instant;
  /** How long it stood still in all. */
  readonly slept: Millis;
  /** Resolves when it was killed. */
  readonly death: Promise<void>;
  /** First and second SIGINT. */
  readonly signal: AbortSignal;
  readonly hurry: AbortSignal;
  /** Its credentials are over. */
  expired: boolean;
  /** Operations that it may not call (any more). */
  readonly denied: Set<string>;
  kill(): void;
  /** It came to its own end: nothing of it runs any more either. */
  end(): void;
  /** From now on nothing of it runs for so long. */
  sleep(duration: Millis): void;
  /** As the operating system does it: when the program next waits for something. */
  interrupt(): void;
  goOffline(duration: Millis): void;
  /** Resolves when something of it may run: at once as a rule, later while it stands still, never when it is dead. */
  runs(): Promise<void> | undefined;
  /** The result of work of others, handed over when it runs. */
  hears<T>(work: Promise<T>): Promise<T>;
}

const NEVER = new Promise<never>(() => undefined);

/** `clock`: AWS's time. */
export function createLife(clock: Clock): Life {
  let killed = false;
  let ended = false;
  let sleepsUntil: Instant = Number.NEGATIVE_INFINITY;
  let offlineUntil: Instant = Number.NEGATIVE_INFINITY;
  let slept = 0;
  let die = (): void => undefined;
  const death = new Promise<void>((resolve) => {
    die = resolve;
  });
  const first = new AbortController();
  const second = new AbortController();
  const wake = async (): Promise<void> => {
    while (clock.now() < sleepsUntil) await clock.sleep(sleepsUntil - clock.now());
    if (killed || ended) await NEVER;
  };
  const runs = (): Promise<void> | undefined => {
    if (killed || ended) return NEVER;
    return clock.now() < sleepsUntil ? wake() : undefined;
  };
  return {
    get isKilled() {
      return killed;
    },
    get isOver() {
      return killed || ended;
    },
    get isOffline() {
      return clock.now() < offlineUntil;
    },
    now: () => Math.max(clock.now(), sleepsUntil),
    get slept() {
      return slept;
    },
    death,
    signal: first.signal,
    hurry: second.signal,
    expired: false,
    denied: new Set(),
    kill: () => {
      if (ended) return;
      killed = true;
      die();
    },
    end: () => {
      ended = true;
    },
    sleep: (duration) => {
      const until = clock.now() + duration;
      slept += Math.max(0, until - Math.max(sleepsUntil, clock.now()));
      sleepsUntil = Math.max(sleepsUntil, until);
    },
    interrupt: () => {
      const arrive = async (): Promise<void> => {
        await clock.sleep(Math.max(0, sleepsUntil - clock.now()));
        if (killed || ended) return;
        if (clock.now() < sleepsUntil) return arrive();
        if (first.signal.aborted) second.abort(new Error("interrupted again by SIGINT"));
        else first.abort(new Error("interrupted by SIGINT"));
      };
      void arrive();
    },
    goOffline: (duration) => {
      offlineUntil = Math.max(offlineUntil, clock.now() + duration);
    },
    runs,
    hears: async (work) => {
      try {
        return await work;
      } finally {
        const turn = runs();
        if (turn !== undefined) await turn;
      }
    },
  };
}

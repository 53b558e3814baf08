// The one retry policy: exponential, full jitter, on the world's clock, limited by attempts and by time.
import pRetry from "p-retry";
import type { Clock, Millis } from "../ports/clock.ts";
import type { Random } from "../ports/random.ts";
import { SECOND } from "../time/units.ts";

export interface RetryPolicy {
  /** Calls in all, the first included. */
  readonly attempts: number;
  /** The first wait is drawn from [0, base); each further bound is twice the one before. */
  readonly base: Millis;
  /** No wait is longer. */
  readonly longest: Millis;
  /** No repeat begins later than this after the first call. */
  readonly deadline: Millis;
}

/** Waits of up to 0.25, 0.5, 1, 2, 4, 8, 8 ... seconds: half a minute on average until an answer counts as final. */
const DEFAULT_POLICY: RetryPolicy = { attempts: 10, base: 250, longest: 8 * SECOND, deadline: 60 * SECOND };

/** With more calls than the default's ten there is as much more time for them: for an account that is throttled more than most. */
export function policyOf(attempts = DEFAULT_POLICY.attempts): RetryPolicy {
  const { deadline } = DEFAULT_POLICY;
  return { ...DEFAULT_POLICY, attempts, deadline: deadline * Math.max(1, attempts / DEFAULT_POLICY.attempts) };
}

export interface RetryOptions {
  readonly clock: Clock;
  readonly random: Random;
  readonly policy?: RetryPolicy;
  readonly signal?: AbortSignal | undefined;
  readonly isWorthRepeating: (error: unknown) => boolean;
  /** Told before each repeat; `attempt` is the number of the call that failed, from 1. */
  readonly onRepeat?: (error: unknown, attempt: number) => void;
}

/** Runs `call` until it succeeds, its error is not worth repeating, or the policy ends; rejects with the last error or the signal's reason. */
export async function retry<T>(call: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { clock, random, signal, policy = DEFAULT_POLICY } = options;
  const start = clock.now();
  signal?.throwIfAborted();
  // Nearly every call succeeds at once, so only a failure goes through the machinery, as that call's outcome.
  let first: { readonly error: unknown } | undefined;
  try {
    const result = await call();
    signal?.throwIfAborted();
    return result;
  } catch (error) {
    first = { error };
  }
  const again = (): Promise<T> => {
    if (first === undefined) return call();
    const { error } = first;
    first = undefined;
    throw error;
  };
  return pRetry(again, {
    retries: policy.attempts - 1,
    // The waiting is done on our clock below, so that virtual time knows of it.
    minTimeout: 0,
    signal,
    onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
      if (!options.isWorthRepeating(error) || retriesLeft === 0) throw error;
      const wait = random.next() * Math.min(policy.longest, policy.base * 2 ** (attemptNumber - 1));
      if (clock.now() + wait - start > policy.deadline) throw error;
      options.onRepeat?.(error, attemptNumber);
      await clock.sleep(wait, signal);
    },
  });
}

// A shared limit on requests per second, kept on the world's clock.
import type { Clock, Instant } from "../ports/clock.ts";

/** Route 53 admits five requests per second and account over its whole API. Source: aws-failover-semantics, section 11. */
export const ROUTE_53_REQUESTS_PER_SECOND = 5;

export interface Limiter {
  /** Resolves when the next request may leave; in the order of the calls. Rejects with the signal's reason. */
  take(signal?: AbortSignal): Promise<void>;
  /** True, and counted, when a request may leave at once. */
  tryTake(): boolean;
}

/** At most `perSecond` requests in any second: request n leaves no sooner than a second after request n - perSecond. */
export function createLimiter(clock: Clock, perSecond: number): Limiter {
  /** When the last `perSecond` requests left or will leave, as a ring. */
  const departures: Instant[] = new Array(perSecond).fill(Number.NEGATIVE_INFINITY);
  let next = 0;
  const earliest = (): Instant => Math.max(clock.now(), (departures[next] as Instant) + 1_000);
  const book = (departure: Instant): void => {
    departures[next] = departure;
    next = (next + 1) % perSecond;
  };
  return {
    take: async (signal) => {
      const departure = earliest();
      book(departure);
      if (departure > clock.now()) await clock.sleep(departure - clock.now(), signal);
    },
    tryTake: () => {
      if (earliest() > clock.now()) return false;
      book(clock.now());
      return true;
    },
  };
}

// The ways in which one run talks to AWS, all sharing one limit on Route 53 and one place where repeats are told.
import { createLimiter, ROUTE_53_REQUESTS_PER_SECOND } from "../aws/limiter.ts";
import { policyOf, type RetryPolicy } from "../aws/retry.ts";
import { persistentAws, samplingAws } from "../aws/senders.ts";
import type { Journal } from "../journal/journal.ts";
import type { Aws } from "../ports/aws.ts";
import type { World } from "../ports/world.ts";
import { createFence, type Fence, fencedAws, latestTime } from "../safety/fence.ts";
import { SECOND } from "../time/units.ts";

/** For the cleanup, which has many calls and an end by which all are over (safety/times.ts). */
const CLEANUP_POLICY: RetryPolicy = { attempts: 8, base: 250, longest: 8 * SECOND, deadline: 30 * SECOND };

export interface AwsTools {
  /** For steps: repeats what is worth repeating, ends with the signal, and passes the fence. */
  readonly aws: Aws;
  /** For the undo: as `aws`, but knows no signal. */
  readonly undoAws: Aws;
  /** For the cleanup: as `undoAws`, but gives up within half a minute. */
  readonly cleanupAws: Aws;
  /** For samples: one try. */
  readonly samplingAws: Aws;
}

/** Each repeat becomes an `aws.retry` fact. `fence`: what a drill may do when; without one nothing is held back but stops. */
export function createAwsTools(world: World, journal: Journal, signal: AbortSignal | undefined, fence: Fence = createFence()): AwsTools {
  const { aws, clock, random, attempts } = world;
  const route53Limiter = createLimiter(clock, ROUTE_53_REQUESTS_PER_SECOND);
  const onRepeat = (repeat: { service: string; operation: string; code: string; attempt: number }): void => {
    journal.append({ kind: "aws.retry", ...repeat });
  };
  const shared = { aws, clock, route53Limiter, onRepeat };
  return {
    aws: persistentAws({
      ...shared,
      aws: fencedAws(aws, latestTime(world), fence),
      random: random.fork("retry"),
      signal,
      policy: policyOf(attempts),
    }),
    // What has to be put back is repeated until its own deadline, whatever the user has set for the rest.
    undoAws: persistentAws({ ...shared, random: random.fork("retry-undo") }),
    cleanupAws: persistentAws({ ...shared, random: random.fork("retry-cleanup"), policy: CLEANUP_POLICY }),
    samplingAws: samplingAws(aws, route53Limiter),
  };
}

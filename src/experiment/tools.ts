// The ways in which one run talks to AWS, all sharing one limit on Route 53 and one place where repeats are told.
import { createLimiter, ROUTE_53_REQUESTS_PER_SECOND } from "../aws/limiter.ts";
import { persistentAws, samplingAws } from "../aws/senders.ts";
import type { Journal } from "../journal/journal.ts";
import type { Aws } from "../ports/aws.ts";
import type { World } from "../ports/world.ts";

export interface AwsTools {
  /** For steps: repeats what is worth repeating, ends with the signal. */
  readonly aws: Aws;
  /** For the undo: as `aws`, but knows no signal. */
  readonly undoAws: Aws;
  /** For samples: one try. */
  readonly samplingAws: Aws;
}

/** Each repeat becomes an `aws.retry` fact. */
export function createAwsTools({ aws, clock, random }: World, journal: Journal, signal: AbortSignal | undefined): AwsTools {
  const route53Limiter = createLimiter(clock, ROUTE_53_REQUESTS_PER_SECOND);
  const onRepeat = (repeat: { service: string; operation: string; code: string; attempt: number }): void => {
    journal.append({ kind: "aws.retry", ...repeat });
  };
  const shared = { aws, clock, route53Limiter, onRepeat };
  return {
    aws: persistentAws({ ...shared, random: random.fork("retry"), signal }),
    undoAws: persistentAws({ ...shared, random: random.fork("retry-undo") }),
    samplingAws: samplingAws(aws, route53Limiter),
  };
}

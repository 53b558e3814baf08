// AWS as the engine uses it: the world's senders with limits and repeats for steps, and without repeats for samples.
import { DrillError } from "../errors.ts";
import type { Aws, AwsCommand, AwsSender, AwsService } from "../ports/aws.ts";
import type { Clock } from "../ports/clock.ts";
import type { Random } from "../ports/random.ts";
import { eachService, operationOf } from "./each-service.ts";
import { AwsCallError, codeOf, isThrottling, isTransient } from "./errors.ts";
import type { Limiter } from "./limiter.ts";
import { type RetryPolicy, retry } from "./retry.ts";

/**
 * Operations without an idempotency token whose repeat could act twice: only repeated here when AWS says that the call was not carried
 * out (throttling); after any other fault their adapter reads the state first. Source: aws-failover-semantics, section 11.
 */
const READ_BEFORE_REPEAT: ReadonlySet<string> = new Set(["StartInstances", "StopInstances"]);

export interface SenderOptions {
  readonly aws: Aws;
  readonly clock: Clock;
  readonly random: Random;
  /** Shared by everything that talks to Route 53. */
  readonly route53Limiter: Limiter;
  readonly policy?: RetryPolicy;
  /** Ends waits and repeats; a call that has left is not taken back. */
  readonly signal?: AbortSignal | undefined;
  readonly onRepeat?: (repeat: { service: AwsService; operation: string; code: string; attempt: number }) => void;
}

/** Senders that keep the limits, repeat what is worth repeating, and reject with AwsCallError (or the signal's reason). */
export function persistentAws(options: SenderOptions): Aws {
  return eachService((service) => persistentSender(service, options));
}

/** Senders for samples: one try, at once or not at all. A repeat would stamp a later observation with an earlier time. */
export function samplingAws(aws: Aws, route53Limiter: Limiter): Aws {
  return eachService((service) => ({
    send: (command) =>
      service === "route53" && !route53Limiter.tryTake()
        ? Promise.reject(new Error("held back by Route 53's request limit"))
        : aws[service].send(command),
  }));
}

function persistentSender(service: AwsService, options: SenderOptions): AwsSender {
  const { aws, clock, random, policy, signal } = options;
  return {
    send: async <Output>(command: AwsCommand<Output>): Promise<Output> => {
      const operation = operationOf(command);
      const send = () => aws[service].send(command);
      const call = service === "route53" ? () => options.route53Limiter.take(signal).then(send) : send;
      try {
        return await retry(call, {
          clock,
          random,
          ...(policy === undefined ? {} : { policy }),
          signal,
          isWorthRepeating: (error) => isThrottling(service, error) || (isTransient(error) && !READ_BEFORE_REPEAT.has(operation)),
          onRepeat: (error, attempt) => options.onRepeat?.({ service, operation, code: codeOf(error), attempt }),
        });
      } catch (error) {
        if (signal?.aborted) throw signal.reason;
        // Held back by ourselves, not answered by AWS.
        if (error instanceof DrillError) throw error;
        throw new AwsCallError(service, operation, error);
      }
    },
  };
}

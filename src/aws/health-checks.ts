// Route 53 health checks: what each checker saw last, and the status that follows.
import { GetHealthCheckCommand, GetHealthCheckStatusCommand } from "@aws-sdk/client-route-53";
import type { Aws } from "../ports/aws.ts";
import type { Instant } from "../ports/clock.ts";

export interface CheckerCount {
  readonly healthy: number;
  readonly total: number;
}

/** The latest probe of one checker. */
export interface CheckerObservation {
  /** Region and address: the name under which a checker comes back in the next answer. */
  readonly checker: string;
  readonly passed: boolean;
  /** By AWS's clock; only compared with the same checker's other times. */
  readonly checkedAt: Instant;
}

/**
 * The latest probe of every checker. Only the prefix of the text is dependable, and it says nothing of the checker's own
 * verdict, which needs FailureThreshold results in a row. Source: aws-failover-semantics, section 1, "Observation APIs".
 */
export async function checkerObservations(aws: Aws, healthCheck: string): Promise<readonly CheckerObservation[]> {
  const output = await aws.route53.send(new GetHealthCheckStatusCommand({ HealthCheckId: healthCheck }));
  return (output.HealthCheckObservations ?? []).map(({ Region, IPAddress, StatusReport }) => ({
    checker: `${Region} ${IPAddress}`,
    passed: StatusReport?.Status?.startsWith("Success") === true,
    checkedAt: StatusReport?.CheckedTime?.getTime() ?? 0,
  }));
}

/** How many results in a row make a checker change its mind: 1 to 10, 3 when not set. Source: docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html */
export async function failureThreshold(aws: Aws, healthCheck: string): Promise<number> {
  const output = await aws.route53.send(new GetHealthCheckCommand({ HealthCheckId: healthCheck }));
  return output.HealthCheck?.HealthCheckConfig?.FailureThreshold ?? 3;
}

/** Healthy when strictly more than 18 % of the checkers say so. Source: aws-failover-semantics, section 1, "Aggregation and state". */
export function statusByCheckers({ healthy, total }: CheckerCount): "healthy" | "unhealthy" | "unknown" {
  if (total === 0) return "unknown";
  return healthy * 100 > total * 18 ? "healthy" : "unhealthy";
}

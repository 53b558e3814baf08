// Route 53 health checks: what each checker saw last, and the status that follows.
import { GetHealthCheckStatusCommand } from "@aws-sdk/client-route-53";
import type { Aws } from "../ports/aws.ts";

export interface CheckerCount {
  readonly healthy: number;
  readonly total: number;
}

/**
 * How many checkers saw a success last. Only the prefix of the text is dependable.
 * Source: aws-failover-semantics, section 1, "Observation APIs".
 */
export async function checkerObservations(aws: Aws, healthCheck: string): Promise<CheckerCount> {
  const output = await aws.route53.send(new GetHealthCheckStatusCommand({ HealthCheckId: healthCheck }));
  const observations = output.HealthCheckObservations ?? [];
  let healthy = 0;
  for (const observation of observations) if (observation.StatusReport?.Status?.startsWith("Success")) healthy += 1;
  return { healthy, total: observations.length };
}

/** Healthy when strictly more than 18 % of the checkers say so. Source: aws-failover-semantics, section 1, "Aggregation and state". */
export function statusByCheckers({ healthy, total }: CheckerCount): "healthy" | "unhealthy" | "unknown" {
  if (total === 0) return "unknown";
  return healthy * 100 > total * 18 ? "healthy" : "unhealthy";
}

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
  /** In AWS's words; for people. */
  readonly text: string;
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
    text: StatusReport?.Status ?? "",
    checkedAt: StatusReport?.CheckedTime?.getTime() ?? 0,
  }));
}

/** How a health check makes a status of its checkers' results. Source: docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html */
export interface HealthCheckSettings {
  /** How many results in a row make a checker change its mind: 1 to 10, 3 when not set. */
  readonly failureThreshold: number;
  readonly inverted: boolean;
  /** Nobody checks any more: it counts as healthy for ever, or as unhealthy when it is inverted. */
  readonly disabled: boolean;
}

export async function healthCheckSettings(aws: Aws, healthCheck: string): Promise<HealthCheckSettings> {
  const output = await aws.route53.send(new GetHealthCheckCommand({ HealthCheckId: healthCheck }));
  const { FailureThreshold = 3, Inverted = false, Disabled = false } = output.HealthCheck?.HealthCheckConfig ?? {};
  return { failureThreshold: FailureThreshold, inverted: Inverted, disabled: Disabled };
}

/** What Route 53 makes of the checkers' status. */
export function statusBySettings(
  byCheckers: "healthy" | "unhealthy" | "unknown",
  { inverted, disabled }: Pick<HealthCheckSettings, "inverted" | "disabled">,
): "healthy" | "unhealthy" | "unknown" {
  const plain = disabled ? "healthy" : byCheckers;
  if (!inverted || plain === "unknown") return plain;
  return plain === "healthy" ? "unhealthy" : "healthy";
}

/** Healthy when strictly more than 18 % of the checkers say so. Source: aws-failover-semantics, section 1, "Aggregation and state". */
export function statusByCheckers({ healthy, total }: CheckerCount): "healthy" | "unhealthy" | "unknown" {
  if (total === 0) return "unknown";
  return healthy * 100 > total * 18 ? "healthy" : "unhealthy";
}

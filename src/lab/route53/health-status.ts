// The status of a health check: the checkers' votes, inverted or pinned, and its way to the name servers.
import type { Lab } from "../lab.ts";
import { reviewAnswers } from "./answer-truth.ts";
import { quorum } from "./checkers.ts";
import type { HealthCheck } from "./types.ts";

/** The status now, whatever the name servers know. A check without data is healthy; `Inverted` turns the result over. */
export function currentStatus(lab: Lab, check: HealthCheck): boolean {
  return plainStatus(lab, check) !== (check.config.Inverted ?? false);
}

function plainStatus(lab: Lab, check: HealthCheck): boolean {
  const { config } = check;
  if (config.Disabled === true) return true;
  switch (config.Type) {
    case "CALCULATED":
      return calculated(lab, config.ChildHealthChecks ?? [], config.HealthThreshold ?? 0);
    case "CLOUDWATCH_METRIC":
      // The lab has no metrics: the data is insufficient, and the last known status of a new check is healthy.
      return config.InsufficientDataHealthStatus !== "Unhealthy";
    case "RECOVERY_CONTROL":
      return true;
    default:
      return quorum(check.checkers.filter((checker) => checker.healthy).length, check.checkers.length);
  }
}

/** Threshold 0 is always healthy, one above the number of children never. Source: https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html */
function calculated(lab: Lab, children: readonly string[], threshold: number): boolean {
  const healthy = children.filter((id) => lab.route53.healthChecks.get(id)?.healthy ?? true).length;
  return healthy >= threshold;
}

/**
 * To be called after anything by which the status may have changed. A change reaches the name servers after
 * `route53.propagation`, never before an earlier one, and the calculated checks above it follow at once.
 */
export function reviewStatus(lab: Lab, check: HealthCheck): void {
  const healthy = currentStatus(lab, check);
  if (healthy === check.healthy) return;
  check.healthy = healthy;
  lab.truth({ what: "health-check.status", subject: check.id, detail: healthy ? "healthy" : "unhealthy" });
  check.servedAt = Math.max(check.servedAt, lab.clock.now() + lab.draw("route53.propagation"));
  lab.clock.at(check.servedAt, () => {
    check.served = healthy;
    reviewAnswers(lab);
  });
  reviewParents(lab, check.id);
}

/** The calculated checks above `id` count again. */
export function reviewParents(lab: Lab, id: string): void {
  for (const other of lab.route53.healthChecks.values()) {
    if (other.config.Type === "CALCULATED" && (other.config.ChildHealthChecks ?? []).includes(id)) reviewStatus(lab, other);
  }
}

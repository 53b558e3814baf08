// What can move DNS: the load balancer's own health and the health check, as far as the fault touches what each of them looks at.
import { type FailoverPath, type HealthCheckFacts, healthyForDns, type TargetGroupFacts } from "./failover-path.ts";
import type { FaultPlan } from "./types.ts";

export interface Signals {
  /** EvaluateTargetHealth: the target group that makes the load balancer unhealthy. */
  readonly alias: TargetGroupFacts | undefined;
  /** The health check, when it may see the targets fail and come back. */
  readonly check: HealthCheckFacts | undefined;
  /** False when the check asks a name that leads nobody knows where. */
  readonly isCertain: boolean;
}

export function signalsOf(path: FailoverPath, fault: FaultPlan): Signals {
  const alias = path.evaluatesTargetHealth ? slowestGroup(path.targetGroups.filter((group) => losesItsMinimum(group, fault))) : undefined;
  // While a target is left it answers the health check.
  const check = isPartial(fault) ? undefined : measuringCheck(path);
  return { alias, check, isCertain: check?.asks === "load-balancer" };
}

/** Some instances are stopped and others are left. */
export function isPartial({ expected }: FaultPlan): boolean {
  return expected !== undefined && expected.selected < expected.total;
}

/** Whether the fault leaves fewer healthy targets than DNS asks for. A part of several groups' targets may be anybody's. */
export function losesItsMinimum(group: TargetGroupFacts, fault: FaultPlan): boolean {
  const { expected } = fault;
  if (expected === undefined || !isPartial(fault)) return !healthyForDns(group, 0, Math.max(1, group.targets.length));
  return group.targets.length === expected.total && !healthyForDns(group, expected.total - expected.selected, expected.total);
}

export function slowestGroup(groups: readonly TargetGroupFacts[]): TargetGroupFacts | undefined {
  return groups.toSorted((a, b) => b.intervalSeconds * b.healthyThreshold - a.intervalSeconds * a.healthyThreshold)[0];
}

function measuringCheck({ healthCheck }: FailoverPath): HealthCheckFacts | undefined {
  if (healthCheck === undefined || healthCheck.disabled || healthCheck.inverted || healthCheck.answered) return undefined;
  if (healthCheck.asks === "site" || healthCheck.asks === "s3-website") return undefined;
  return healthCheck.type === "TCP" && healthCheck.asks === "load-balancer" ? undefined : healthCheck;
}

/** The health check asks the name that fails over. Source: aws-failover-semantics, section 1: the results are unpredictable. */
export function asksItself({ healthCheck }: FailoverPath): boolean {
  return healthCheck !== undefined && healthCheck.asks === "site" && !healthCheck.disabled;
}

export function whyNoAlias({ evaluatesTargetHealth, targetGroups }: FailoverPath): string {
  return evaluatesTargetHealth && targetGroups.length > 0
    ? "the target group's minimum of healthy targets for DNS is off"
    : "the primary record has no EvaluateTargetHealth on a load balancer of these stacks";
}

export function whyNoCheck({ healthCheck }: FailoverPath): string {
  if (healthCheck === undefined) return "the primary record has no health check of these stacks";
  if (healthCheck.disabled) return "the health check is Disabled";
  if (healthCheck.inverted) return "the health check is Inverted";
  if (healthCheck.asks === "site")
    return "the health check asks the name that fails over, so what it sees changes with its own verdict: unpredictable";
  if (healthCheck.asks === "s3-website") return "the health check asks an S3 website, which does not fail with the targets";
  if (healthCheck.answered) return "the load balancer answers the health check itself, whatever becomes of the targets";
  return "a TCP health check only connects, and the load balancer accepts connections without a healthy target, too";
}

// Which targets of a group may get a request at a node, and whose turn it is.
import type { LoadBalancer, LoadBalancerNode, Target, TargetGroup } from "./state.ts";

/**
 * Healthy targets; when fewer are healthy than `unhealthy_state_routing` asks for, the unhealthy ones too (fail open).
 * `initial`, `unused` and `draining` targets never get a request, so a group of only those answers 503.
 * Source: aws-failover-semantics, section 4, "Routing" and "Attributes".
 */
export function routableTargets(balancer: LoadBalancer, group: TargetGroup, zone: string): readonly Target[] {
  const key = crossZone(balancer, group) ? "*" : zone;
  let targets = group.routing.get(key);
  if (targets === undefined) {
    targets = chooseTargets(group, zonalTargets(group, key));
    group.routing.set(key, targets);
  }
  return targets;
}

function chooseTargets(group: TargetGroup, targets: readonly Target[]): readonly Target[] {
  const healthy = targets.filter((target) => target.health.state === "healthy");
  if (!belowMinimum(group, "unhealthy_state_routing", healthy.length, registeredCount(targets))) return healthy;
  return targets.filter((target) => target.health.state === "healthy" || target.health.state === "unhealthy");
}

/** Targets that count for a zone, or all for `*`. */
export function zonalTargets(group: TargetGroup, zone: string): readonly Target[] {
  const targets = [...group.targets.values()];
  return zone === "*" ? targets : targets.filter((target) => target.zone === zone || target.zone === "");
}

export function registeredCount(targets: readonly Target[]): number {
  let count = 0;
  for (const target of targets) if (target.health.state !== "draining") count += 1;
  return count;
}

/** Always on for an application load balancer unless the target group says otherwise. */
export function crossZone(balancer: LoadBalancer, group: TargetGroup): boolean {
  const own = group.attributes.get("load_balancing.cross_zone.enabled");
  return (own === "true" || own === "false" ? own : balancer.attributes.get("load_balancing.cross_zone.enabled")) !== "false";
}

/** Whether the count or the percentage of healthy targets is below what `target_group_health.<action>` asks for; `off` asks for nothing. */
export function belowMinimum(
  group: TargetGroup,
  action: "dns_failover" | "unhealthy_state_routing",
  healthy: number,
  registered: number,
): boolean {
  const count = Number(group.attributes.get(`target_group_health.${action}.minimum_healthy_targets.count`) ?? 1);
  const percentage = Number(group.attributes.get(`target_group_health.${action}.minimum_healthy_targets.percentage`));
  // A comparison with `off`, which is not a number, is false.
  return healthy < count || healthy * 100 < percentage * registered;
}

/** The next target in turn at this node. */
export function takeTurn(node: LoadBalancerNode, group: TargetGroup, targets: readonly Target[]): Target | undefined {
  if (targets.length === 0) return undefined;
  const turn = node.turns.get(group.arn) ?? 0;
  node.turns.set(group.arn, turn + 1);
  return targets[turn % targets.length];
}

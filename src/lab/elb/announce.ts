// Tells of changes: a target's health, a group's healthy count, and what DNS may make of them.
import type { Lab } from "../lab.ts";
import type { Target, TargetGroup } from "./state.ts";
import { targetHealth } from "./target-health.ts";

/** Computes the target's health anew and tells about it when it differs. */
export function settle(lab: Lab, group: TargetGroup, target: Target): void {
  const health = targetHealth(
    target.phase,
    target.checks.map((check) => check.verdict),
    target.failure,
  );
  const before = target.health;
  if (before.state === health.state && before.reason === health.reason && before.description === health.description) return;
  target.health = health;
  const detail = health.reason === undefined ? health.state : `${health.state} ${health.reason}`;
  lab.truth({ what: "target.state", subject: `${group.arn} ${target.id}`, detail });
  if (before.state !== health.state) announce(lab, group);
}

/** Forgets what was derived from the group's targets, and emits targetHealthChanged for each load balancer that uses it. */
export function announce(lab: Lab, group: TargetGroup): void {
  group.routing.clear();
  let healthy = 0;
  for (const target of group.targets.values()) if (target.health.state === "healthy") healthy += 1;
  if (healthy !== group.healthyCount) {
    group.healthyCount = healthy;
    lab.truth({ what: "target-group.healthy", subject: group.arn, detail: String(healthy) });
  }
  for (const balancer of group.balancers) {
    balancer.dns = undefined;
    lab.signals.targetHealthChanged.emit(balancer.arn);
  }
}

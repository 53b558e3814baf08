// EvaluateTargetHealth for load balancers: ELB's verdict reaches the name servers some time later, in order.
import type { Lab } from "../lab.ts";
import { reviewAnswers } from "./answer-truth.ts";
import type { AliasHealth } from "./types.ts";

/** Follows a load balancer from now on. The name servers start with the verdict of this moment. */
export function followLoadBalancer(lab: Lab, arn: string): void {
  if (lab.route53.aliasHealth.has(arn)) return;
  const healthy = lab.route53.outside.loadBalancerHealthy(lab, arn);
  const health: AliasHealth = { arn, healthy, served: healthy, servedAt: lab.clock.now() };
  lab.route53.aliasHealth.set(arn, health);
  lab.truth({ what: "alias.health", subject: arn, detail: healthy ? "healthy" : "unhealthy" });
}

/**
 * A target's health has changed: when that changes the load balancer's verdict, the name servers learn of it after
 * `route53.alias-lag`. Changes arrive in the order in which they happened: one that would overtake its forerunner arrives
 * with it, so a flap shorter than the lag is seen late and shortened, or not at all.
 */
export function noticeTargetHealth(lab: Lab, arn: string): void {
  const health = lab.route53.aliasHealth.get(arn);
  if (health === undefined) return;
  const healthy = lab.route53.outside.loadBalancerHealthy(lab, arn);
  if (healthy === health.healthy) return;
  health.healthy = healthy;
  health.servedAt = Math.max(health.servedAt, lab.clock.now() + lab.draw("route53.alias-lag"));
  lab.clock.at(health.servedAt, () => {
    health.served = healthy;
    lab.truth({ what: "alias.health", subject: arn, detail: healthy ? "healthy" : "unhealthy" });
    reviewAnswers(lab);
  });
}

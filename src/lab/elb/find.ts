// Finding things by ARN or name, with AWS's errors when they are not there.
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import type { Listener, LoadBalancer, Rule, TargetGroup } from "./state.ts";

// Errors carry the names that the SDK's classes have (`LoadBalancerNotFoundException`); on the wire the code lacks "Exception".

export function loadBalancerByArn(lab: Lab, arn: string | undefined): LoadBalancer {
  const found = lab.elb.loadBalancers.get(requiredArn(arn, "loadbalancer", "load balancer"));
  if (found === undefined) throw new LabError("LoadBalancerNotFoundException", "One or more load balancers not found");
  return found;
}

export function targetGroupByArn(lab: Lab, arn: string | undefined): TargetGroup {
  const found = lab.elb.targetGroups.get(requiredArn(arn, "targetgroup", "target group"));
  if (found === undefined) throw new LabError("TargetGroupNotFoundException", "One or more target groups not found");
  return found;
}

export function listenerByArn(lab: Lab, arn: string | undefined): Listener {
  const found = lab.elb.listeners.get(requiredArn(arn, "listener", "listener"));
  if (found === undefined) throw new LabError("ListenerNotFoundException", "One or more listeners not found");
  return found;
}

export function ruleByArn(lab: Lab, arn: string | undefined): Rule {
  const found = lab.elb.rules.get(requiredArn(arn, "listener-rule", "rule"));
  if (found === undefined) throw new LabError("RuleNotFoundException", "One or more rules not found");
  return found;
}

function requiredArn(arn: string | undefined, kind: string, what: string): string {
  if (arn === undefined) throw new LabError("ValidationError", `A ${what} ARN must be specified`);
  if (!arn.startsWith("arn:") || !arn.includes(`:${kind}/`)) {
    throw new LabError("ValidationError", `'${arn}' is not a valid ${what} ARN`);
  }
  return arn;
}

/** Throws when any of `names` is missing from `found`. */
export function requireNames(what: "Load balancers" | "Target groups", names: readonly string[], found: ReadonlySet<string>): void {
  const missing = names.filter((name) => !found.has(name));
  if (missing.length === 0) return;
  const code = what === "Load balancers" ? "LoadBalancerNotFoundException" : "TargetGroupNotFoundException";
  throw new LabError(code, `${what} '[${missing.join(", ")}]' not found`);
}

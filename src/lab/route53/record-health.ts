// The health of a record set as the name servers know it: its health check and, for an alias that asks for it, its target.
import type { ResourceRecordSet } from "@aws-sdk/client-route-53";
import type { Lab } from "../lab.ts";
import { aliasTarget } from "./alias-targets.ts";
import type { HostedZone } from "./types.ts";

/** Aliases to aliases are followed so far; Route 53 allows no cycles, the lab only bounds them. */
export const ALIAS_DEPTH = 8;

/**
 * Both signals must be good; a record set without any is always healthy. Source: aws-failover-semantics, section 2.
 * EvaluateTargetHealth has no effect on S3 websites, and a deleted health check no longer takes part.
 */
export function recordHealthy(lab: Lab, zone: HostedZone, record: ResourceRecordSet, depth = 0): boolean {
  if (record.HealthCheckId !== undefined && lab.route53.healthChecks.get(record.HealthCheckId)?.served === false) return false;
  const alias = record.AliasTarget;
  if (alias?.EvaluateTargetHealth !== true || depth >= ALIAS_DEPTH) return true;
  const target = aliasTarget(lab, zone, alias);
  switch (target.kind) {
    case "load-balancer":
      return lab.route53.aliasHealth.get(target.loadBalancer.arn)?.served ?? true;
    case "record": {
      const group = zone.served.byName.get(target.name)?.get(record.Type as string) ?? [];
      return group.some((inner) => recordHealthy(lab, zone, inner, depth + 1));
    }
    case "unknown":
      return false;
    default:
      return true;
  }
}

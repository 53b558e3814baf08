// Which record set of a name answers, by its routing policy and health. Pure: health comes in as a function.
import type { ResourceRecordSet } from "@aws-sdk/client-route-53";

/** A multivalue answer names at most so many records. Source: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-multivalue.html */
const MULTIVALUE_LIMIT = 8;

/**
 * Failover, as in aws-failover-semantics, section 2: a healthy primary answers, else a healthy secondary, else the primary again.
 * A record set without a health signal is healthy. Every other policy: the healthy ones, or all when none is; multivalue answers
 * with up to eight of them, the rest (weighted, latency, geolocation) simply with the first.
 */
export function choose(group: readonly ResourceRecordSet[], healthy: (record: ResourceRecordSet) => boolean): readonly ResourceRecordSet[] {
  const first = group[0];
  if (first === undefined) return [];
  if (first.Failover !== undefined) return [chooseFailover(group, healthy)];
  if (group.length === 1) return group;
  const fit = group.filter(healthy);
  const candidates = fit.length === 0 ? group : fit;
  return first.MultiValueAnswer === true ? candidates.slice(0, MULTIVALUE_LIMIT) : candidates.slice(0, 1);
}

function chooseFailover(group: readonly ResourceRecordSet[], healthy: (record: ResourceRecordSet) => boolean): ResourceRecordSet {
  const primary = group.find((record) => record.Failover === "PRIMARY");
  const secondary = group.find((record) => record.Failover === "SECONDARY");
  if (primary === undefined || secondary === undefined) return (primary ?? secondary) as ResourceRecordSet;
  if (healthy(primary)) return primary;
  return healthy(secondary) ? secondary : primary;
}

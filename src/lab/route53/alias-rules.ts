// What Route 53 refuses about an alias target. Route 53's own texts.
import type { ResourceRecordSet } from "@aws-sdk/client-route-53";
import { canonicalName } from "../dns/names.ts";
import type { Lab } from "../lab.ts";
import { aliasTarget, CLOUDFRONT_ZONE } from "./alias-targets.ts";
import { plainId } from "./hosted-zones.ts";
import type { HostedZone, RecordSets } from "./types.ts";

/**
 * The target must exist and its zone id must be that of the zone that holds the name: the service's own, or this zone's.
 * `records`: the zone as it would be after the change. Source: aws-failover-semantics, 2 "Record validation", 6 and 8.
 */
export function aliasProblems(lab: Lab, zone: HostedZone, record: ResourceRecordSet, records: RecordSets): readonly string[] {
  const alias = record.AliasTarget;
  if (alias === undefined) return [];
  const zoneId = plainId(alias.HostedZoneId ?? "");
  if (zoneId === "") return ["Encrypted token cannot be empty"];
  const start = `Tried to create an alias that targets ${canonicalName(alias.DNSName ?? "")}, type ${record.Type} in zone ${zoneId}, but`;
  const outside = `${start} the alias target name does not lie within the target zone`;
  const missing = `${start} that target was not found`;
  const target = aliasTarget(lab, zone, alias);
  const addresses = record.Type === "A" || record.Type === "AAAA";
  switch (target.kind) {
    case "load-balancer":
      if (zoneId !== target.loadBalancer.canonicalHostedZoneId) return misplaced(lab, zoneId, outside, missing);
      return addresses ? [] : [missing];
    case "s3-website":
      if (zoneId !== target.endpoint.hostedZoneId) return misplaced(lab, zoneId, outside, missing);
      return record.Type === "A" ? [] : [missing];
    case "cloudfront":
      if (zoneId !== CLOUDFRONT_ZONE) return misplaced(lab, zoneId, outside, missing);
      return alias.EvaluateTargetHealth === true
        ? ["EvaluateTargetHealth must be false for an alias that targets a CloudFront distribution"]
        : [];
    case "record":
      if (zoneId !== zone.id) return [outside];
      return hasRecord(records, target.name, record.Type as string) ? [] : [missing];
    case "not-modelled":
      lab.notModelled(`alias target ${alias.DNSName}`, record.Name ?? "");
      return [];
    default:
      return lab.route53.zones.has(zoneId) ? [outside, missing] : /\.elb\.amazonaws\.com/.test(alias.DNSName ?? "") ? [missing] : [outside];
  }
}

/** With the id of one of the account's own zones, Route 53 also looks the name up there and does not find it. */
function misplaced(lab: Lab, zoneId: string, outside: string, missing: string): readonly string[] {
  return lab.route53.zones.has(zoneId) ? [outside, missing] : [outside];
}

function hasRecord(records: RecordSets, name: string, type: string): boolean {
  for (const record of records.values()) if (record.Name === name && record.Type === type) return true;
  return false;
}

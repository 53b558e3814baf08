// From a template's record set to the API's.
import type { AliasTarget, ResourceRecordSet } from "@aws-sdk/client-route-53";
import { flag, integer, object, type Properties, requiredText, text, texts } from "../../properties.ts";

/** EvaluateTargetHealth is optional in a template and false when left out; the TTL is text. */
export function recordSet(properties: Properties): ResourceRecordSet {
  const alias = object(properties, "AliasTarget");
  const values = texts(properties, "ResourceRecords");
  const geoLocation = object(properties, "GeoLocation");
  const cidrRouting = object(properties, "CidrRoutingConfig");
  const geoProximity = object(properties, "GeoProximityLocation");
  return defined({
    Name: requiredText(properties, "Name"),
    Type: requiredText(properties, "Type"),
    SetIdentifier: text(properties, "SetIdentifier"),
    Weight: integer(properties, "Weight"),
    Region: text(properties, "Region"),
    Failover: text(properties, "Failover"),
    MultiValueAnswer: flag(properties, "MultiValueAnswer"),
    TTL: integer(properties, "TTL"),
    HealthCheckId: text(properties, "HealthCheckId"),
    ResourceRecords: values?.map((Value) => ({ Value })),
    AliasTarget: alias === undefined ? undefined : aliasTarget(alias),
    GeoLocation: geoLocation,
    CidrRoutingConfig: cidrRouting,
    GeoProximityLocation: geoProximity,
  }) as unknown as ResourceRecordSet;
}

function aliasTarget(properties: Properties): AliasTarget {
  return {
    HostedZoneId: requiredText(properties, "HostedZoneId"),
    DNSName: requiredText(properties, "DNSName"),
    EvaluateTargetHealth: flag(properties, "EvaluateTargetHealth") ?? false,
  };
}

export function defined(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

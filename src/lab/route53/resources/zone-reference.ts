// Finding the hosted zone that a record set resource names, by id or by name.
import { canonicalName } from "../../dns/names.ts";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { type Properties, text } from "../../properties.ts";
import { requireZone } from "../hosted-zones.ts";
import type { HostedZone } from "../types.ts";

const ONE_OF = "Exactly one of HostedZoneId and HostedZoneName must be specified.";

/**
 * A name must end in a dot and match exactly one zone.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-route53-recordset.html (HostedZoneName)
 */
export function namedZone(lab: Lab, properties: Properties, group: Properties = properties): HostedZone {
  const id = text(properties, "HostedZoneId") ?? text(group, "HostedZoneId");
  const name = text(properties, "HostedZoneName") ?? text(group, "HostedZoneName");
  if ((id === undefined) === (name === undefined)) throw new LabError("ValidationError", ONE_OF);
  if (id !== undefined) return requireZone(lab, id);
  const wanted = name as string;
  const zones = wanted.endsWith(".") ? [...lab.route53.zones.values()].filter((zone) => zone.name === canonicalName(wanted)) : [];
  const [zone] = zones;
  if (zone === undefined) throw new LabError("ValidationError", `No hosted zones named ${wanted} found`);
  if (zones.length > 1) throw new LabError("ValidationError", `More than one hosted zone named ${wanted} found`);
  return zone;
}

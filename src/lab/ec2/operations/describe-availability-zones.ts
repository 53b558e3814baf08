// DescribeAvailabilityZones: the zones of the lab's region.
import type { DescribeAvailabilityZonesCommandInput, DescribeAvailabilityZonesCommandOutput } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import type { Answer } from "../answer.ts";
import { invalidValue, refuseDryRun } from "../errors.ts";
import { filtered } from "../filters.ts";
import { availabilityZones, zoneId } from "../zones.ts";

export function describeAvailabilityZones(
  lab: Lab,
  input: DescribeAvailabilityZonesCommandInput,
): Answer<DescribeAvailabilityZonesCommandOutput> {
  refuseDryRun(input.DryRun);
  const zones = availabilityZones(lab);
  for (const name of input.ZoneNames ?? []) {
    if (!zones.includes(name)) throw invalidValue(`Invalid availability zone: [${name}]`);
  }
  const asked = zones.filter((id) => !input.ZoneNames?.length || input.ZoneNames.includes(id)).map((id) => ({ id }));
  const matching = filtered(lab, asked, input.Filters, {
    "opt-in-status": () => "opt-in-not-required",
    "region-name": () => lab.region,
    state: () => "available",
    "zone-id": ({ id }) => zoneId(id),
    "zone-name": ({ id }) => id,
    "zone-type": () => "availability-zone",
  });
  return {
    AvailabilityZones: matching.map(({ id }) => ({
      GroupName: `${lab.region}-zg-1`,
      Messages: [],
      NetworkBorderGroup: lab.region,
      OptInStatus: "opt-in-not-required",
      RegionName: lab.region,
      State: "available",
      ZoneId: zoneId(id),
      ZoneName: id,
      ZoneType: "availability-zone",
    })),
  };
}

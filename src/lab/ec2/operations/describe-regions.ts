// DescribeRegions: the regions of the lab's partition.
import type { DescribeRegionsCommandInput, DescribeRegionsCommandOutput } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import type { Answer } from "../answer.ts";
import { invalidValue, refuseDryRun } from "../errors.ts";
import { filtered } from "../filters.ts";
import { needsOptIn, regionsOf } from "../regions.ts";

export function describeRegions(lab: Lab, input: DescribeRegionsCommandInput): Answer<DescribeRegionsCommandOutput> {
  refuseDryRun(input.DryRun);
  const regions = regionsOf(lab.partition);
  for (const name of input.RegionNames ?? []) if (!regions.includes(name)) throw invalidValue(`Invalid region: [${name}]`);
  const asked = regions
    .filter((name) => (input.RegionNames?.length ? input.RegionNames.includes(name) : input.AllRegions === true || !needsOptIn(name)))
    .map((id) => ({ id, optIn: needsOptIn(id) ? "not-opted-in" : "opt-in-not-required" }));
  const domain = lab.partition === "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com";
  const matching = filtered(lab, asked, input.Filters, {
    endpoint: ({ id }) => `ec2.${id}.${domain}`,
    "opt-in-status": ({ optIn }) => optIn,
    "region-name": ({ id }) => id,
  });
  return { Regions: matching.map(({ id, optIn }) => ({ Endpoint: `ec2.${id}.${domain}`, OptInStatus: optIn, RegionName: id })) };
}

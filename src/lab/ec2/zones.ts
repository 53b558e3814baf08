// The availability zones of a region.
import type { Lab } from "../lab.ts";

/** Three per region, the same for every account: `ap-northeast-1a`, `...b`, `...c`. */
export function zonesOf(region: string): string[] {
  return ["a", "b", "c"].map((letter) => region + letter);
}

export function availabilityZones(lab: Lab): string[] {
  return zonesOf(lab.region);
}

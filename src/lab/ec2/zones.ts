// The availability zones of a region.
import type { Lab } from "../lab.ts";

/** Three per region, the same for every account: `ap-northeast-1a`, `...b`, `...c`. */
export function zonesOf(region: string): string[] {
  return ["a", "b", "c"].map((letter) => region + letter);
}

export function availabilityZones(lab: Lab): string[] {
  return zonesOf(lab.region);
}

const DIRECTIONS: Readonly<Record<string, string>> = {
  central: "c",
  east: "e",
  north: "n",
  northeast: "ne",
  northwest: "nw",
  south: "s",
  southeast: "se",
  southwest: "sw",
  west: "w",
};

/** `apne1-az1` for `ap-northeast-1a`. Source of the form: https://docs.aws.amazon.com/ram/latest/userguide/working-with-az-ids.html */
export function zoneId(zone: string): string {
  const [area = "", ...rest] = zone.split("-");
  const last = rest.pop() ?? "";
  const place = rest.map((part) => DIRECTIONS[part] ?? part).join("");
  return `${area}${place}${last.slice(0, -1)}-az${last.charCodeAt(last.length - 1) - 96}`;
}

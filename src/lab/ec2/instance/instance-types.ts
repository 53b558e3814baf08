// What an instance type's name tells: whether it can exist, and its processor architecture.
import { invalidValue } from "../errors.ts";

const SIZES = /^(nano|micro|small|medium|large|xlarge|\d{1,3}xlarge|metal|metal-\d{2}xl)$/;
const FAMILY = /^([a-z]+(?:-[a-z0-9]+)??)(\d+)([a-z]*)(-flex)?$/;

/** Throws as EC2 does for a name that no type can have; which types a region offers is not modelled. */
export function checkInstanceType(name: string): void {
  if (isInstanceType(name)) return;
  throw invalidValue(`Invalid value '${name}' for InstanceType.`);
}

export function isInstanceType(name: string): boolean {
  const [family = "", size = "", ...more] = name.split(".");
  return more.length === 0 && SIZES.test(size) && (FAMILY.test(family) || family.startsWith("u-"));
}

/** A `g` among the letters after the generation is AWS's own processor: t4g, c7gn, im4gn. The first were a1. */
export function architectureOf(name: string): "arm64" | "x86_64" {
  const family = name.split(".")[0] ?? "";
  const options = FAMILY.exec(family)?.[3] ?? "";
  return family === "a1" || options.includes("g") ? "arm64" : "x86_64";
}

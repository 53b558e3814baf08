// How often a probe looks.
import type { ProbeName, ProbePlan, ProbePlans } from "./types.ts";

/** Undefined for a probe that the plan leaves out. */
export function probePlan(probes: ProbePlans, name: ProbeName): ProbePlan | undefined {
  return probes[name === "authoritative-ipv6" ? "authoritative" : name];
}

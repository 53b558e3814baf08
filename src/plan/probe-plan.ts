// How often a probe looks, and how long what it saw says something about the present.
import type { Millis } from "../ports/clock.ts";
import { SECOND } from "../time/units.ts";
import type { ProbeName, ProbePlan, ProbePlans } from "./types.ts";

/** Undefined for a probe that the plan leaves out. */
export function probePlan(probes: ProbePlans, name: ProbeName): ProbePlan | undefined {
  return probes[name === "authoritative-ipv6" ? "authoritative" : name];
}

const FRESH_INTERVALS = 5;
const FRESH_AT_LEAST: Millis = 20 * SECOND;

/** An outcome that is older says nothing about the present: a few samples are lost now and then. */
export function freshFor(probes: ProbePlans, name: ProbeName): Millis {
  return Math.max(FRESH_AT_LEAST, FRESH_INTERVALS * (probePlan(probes, name)?.interval ?? 0));
}

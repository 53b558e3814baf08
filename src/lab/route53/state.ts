// What the lab remembers of route53.
import type { Lab } from "../lab.ts";

export interface Route53State {
  readonly todo?: never;
}

export function createRoute53State(): Route53State {
  return {};
}

/** Called once when the lab is whole: subscribe to signals here. */
export function startRoute53(_lab: Lab): void {}

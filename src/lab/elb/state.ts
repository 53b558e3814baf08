// What the lab remembers of elb.
import type { Lab } from "../lab.ts";

export interface ElbState {
  readonly todo?: never;
}

export function createElbState(): ElbState {
  return {};
}

/** Called once when the lab is whole: subscribe to signals here. */
export function startElb(_lab: Lab): void {}

// What the lab remembers of ec2.
import type { Lab } from "../lab.ts";

export interface Ec2State {
  readonly todo?: never;
}

export function createEc2State(): Ec2State {
  return {};
}

/** Called once when the lab is whole: subscribe to signals here. */
export function startEc2(_lab: Lab): void {}

// What the lab remembers of ssm.
import type { Lab } from "../lab.ts";

export interface SsmState {
  readonly todo?: never;
}

export function createSsmState(): SsmState {
  return {};
}

/** Called once when the lab is whole: subscribe to signals here. */
export function startSsm(_lab: Lab): void {}

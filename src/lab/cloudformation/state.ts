// What the lab remembers of cloudformation.
import type { Lab } from "../lab.ts";

export interface CloudFormationState {
  readonly todo?: never;
}

export function createCloudFormationState(): CloudFormationState {
  return {};
}

/** Called once when the lab is whole: subscribe to signals here. */
export function startCloudFormation(_lab: Lab): void {}

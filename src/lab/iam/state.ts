// What the lab remembers of iam.
import type { Lab } from "../lab.ts";

export interface IamState {
  readonly todo?: never;
}

export function createIamState(): IamState {
  return {};
}

/** Called once when the lab is whole: subscribe to signals here. */
export function startIam(_lab: Lab): void {}

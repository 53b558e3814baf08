// What the lab remembers of SSM's Parameter Store: the account's own parameters.
import type { Instant } from "../../ports/clock.ts";
import type { Lab } from "../lab.ts";
import { ssmParameterValue } from "./parameters.ts";

export interface StoredParameter {
  readonly name: string;
  readonly type: "String" | "StringList" | "SecureString";
  readonly value: string;
  readonly version: number;
  readonly changedAt: Instant;
}

export interface SsmState {
  /** By name. */
  readonly parameters: Map<string, StoredParameter>;
}

export function createSsmState(): SsmState {
  return { parameters: new Map() };
}

/** Called once when the lab is whole: CloudFormation's SSM parameter types look their values up here. */
export function startSsm(lab: Lab): void {
  lab.cloudformation.ssmParameter = ssmParameterValue;
}

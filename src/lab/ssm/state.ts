// What the lab remembers of SSM's Parameter Store: the account's own parameters.
import type { Instant } from "../../ports/clock.ts";

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
  /** Image ids by the public parameters' names, where a newer image has been published since the lab began. */
  readonly newerImages: Map<string, string>;
}

export function createSsmState(): SsmState {
  return { parameters: new Map(), newerImages: new Map() };
}

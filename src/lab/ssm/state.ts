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
}

export function createSsmState(): SsmState {
  return { parameters: new Map() };
}

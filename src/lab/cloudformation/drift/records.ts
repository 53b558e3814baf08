// What drift detection remembers: of each resource, and of each detection.
import type { PropertyDifference, StackDriftDetectionStatus, StackDriftStatus } from "@aws-sdk/client-cloudformation";
import type { Instant } from "../../../ports/clock.ts";

/** One resource as drift detection found it. */
export interface DriftRecord {
  readonly at: Instant;
  readonly status: "DELETED" | "IN_SYNC" | "MODIFIED" | "UNKNOWN";
  /** The thing that was looked at; the stack may have another one since. */
  readonly physicalId: string;
  /** What was compared; absent for a thing that is gone or could not be read. */
  readonly compared?: { readonly expected: Readonly<Record<string, unknown>>; readonly actual: Readonly<Record<string, unknown>> };
  readonly differences: readonly PropertyDifference[];
  readonly reason?: string;
}

export interface DriftDetectionRecord {
  readonly id: string;
  readonly stackId: string;
  readonly started: Instant;
  status: StackDriftDetectionStatus;
  reason: string | undefined;
  /** Undefined while it is in progress. */
  result: { readonly drift: StackDriftStatus; readonly drifted: number } | undefined;
}

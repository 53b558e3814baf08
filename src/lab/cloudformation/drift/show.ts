// Drift as answers show it: of a stack, of a resource, and in full.
import type { StackDriftInformation, StackResourceDrift, StackResourceDriftInformation } from "@aws-sdk/client-cloudformation";
import type { ResourceRecord, StackRecord } from "../records.ts";
import { knownDrift } from "./check-resource.ts";
import type { DriftRecord } from "./records.ts";

export function stackDriftInformation({ drift }: StackRecord): StackDriftInformation {
  if (drift === undefined) return { StackDriftStatus: "NOT_CHECKED" };
  return { StackDriftStatus: drift.status, LastCheckTimestamp: new Date(drift.at) };
}

export function resourceDriftInformation(record: ResourceRecord): StackResourceDriftInformation {
  const drift = knownDrift(record);
  if (drift === undefined) return { StackResourceDriftStatus: "NOT_CHECKED" };
  return { StackResourceDriftStatus: drift.status, LastCheckTimestamp: new Date(drift.at) };
}

export function showResourceDrift(stack: StackRecord, { logicalId, type }: ResourceRecord, drift: DriftRecord): StackResourceDrift {
  const { compared, differences, reason } = drift;
  return {
    StackId: stack.id,
    LogicalResourceId: logicalId,
    PhysicalResourceId: drift.physicalId,
    ResourceType: type,
    ...(compared === undefined
      ? {}
      : { ExpectedProperties: JSON.stringify(compared.expected), ActualProperties: JSON.stringify(compared.actual) }),
    ...(drift.status === "IN_SYNC" || drift.status === "MODIFIED" ? { PropertyDifferences: differences.map((one) => ({ ...one })) } : {}),
    StackResourceDriftStatus: drift.status,
    Timestamp: new Date(drift.at),
    ...(reason === undefined ? {} : { DriftStatusReason: reason }),
  };
}

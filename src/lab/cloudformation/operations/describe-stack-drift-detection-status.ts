// DescribeStackDriftDetectionStatus: how far a detection is, and what it makes of the stack.
import type { DescribeStackDriftDetectionStatusInput, DescribeStackDriftDetectionStatusOutput } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";

/** Throws ValidationError for an id that no detection has. */
export function describeStackDriftDetectionStatus(
  lab: Lab,
  { StackDriftDetectionId: id }: DescribeStackDriftDetectionStatusInput,
): DescribeStackDriftDetectionStatusOutput {
  const detection = lab.cloudformation.driftDetections.get(id ?? "");
  if (detection === undefined) throw new LabError("ValidationError", `Drift detection with id [${id}] does not exist`);
  const { stackId, started, status, reason, result } = detection;
  return {
    StackId: stackId,
    StackDriftDetectionId: detection.id,
    DetectionStatus: status,
    ...(reason === undefined ? {} : { DetectionStatusReason: reason }),
    ...(result === undefined ? {} : { StackDriftStatus: result.drift, DriftedStackResourceCount: result.drifted }),
    Timestamp: new Date(started),
  };
}

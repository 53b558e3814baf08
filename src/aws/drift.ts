// Drift: what of a stack is no longer as its template says.
import {
  DescribeStackDriftDetectionStatusCommand,
  DescribeStackResourceDriftsCommand,
  DetectStackDriftCommand,
} from "@aws-sdk/client-cloudformation";
import type { Aws } from "../ports/aws.ts";
import { allItems } from "./pages.ts";

export interface DriftStatus {
  /** `DETECTION_IN_PROGRESS`, `DETECTION_COMPLETE` or `DETECTION_FAILED` (some resources could not be looked at; the others were). */
  readonly detection: string;
  readonly reason: string | undefined;
  /** `IN_SYNC`, `DRIFTED`, `UNKNOWN` or `NOT_CHECKED`. */
  readonly drift: string;
}

export interface ResourceDrift {
  readonly logicalId: string;
  readonly type: string;
  /** `MODIFIED` or `DELETED`. */
  readonly status: string;
  readonly differences: readonly { readonly path: string; readonly expected: string; readonly actual: string }[];
}

/** Begins a detection; it goes on in the background. The result is its id. */
export async function beginDriftDetection(aws: Aws, nameOrId: string): Promise<string> {
  const output = await aws.cloudformation.send(new DetectStackDriftCommand({ StackName: nameOrId }));
  return output.StackDriftDetectionId ?? "";
}

export async function driftStatus(aws: Aws, detection: string): Promise<DriftStatus> {
  const output = await aws.cloudformation.send(new DescribeStackDriftDetectionStatusCommand({ StackDriftDetectionId: detection }));
  return {
    detection: output.DetectionStatus ?? "",
    reason: output.DetectionStatusReason,
    drift: output.StackDriftStatus ?? "UNKNOWN",
  };
}

/** The resources that the latest detection found changed or gone. */
export async function driftedResources(aws: Aws, nameOrId: string): Promise<readonly ResourceDrift[]> {
  const drifts = await allItems(
    (token: string | undefined) =>
      aws.cloudformation.send(
        new DescribeStackResourceDriftsCommand({
          StackName: nameOrId,
          StackResourceDriftStatusFilters: ["MODIFIED", "DELETED"],
          NextToken: token,
        }),
      ),
    (page) => page.NextToken,
    (page) => page.StackResourceDrifts,
  );
  return drifts.map((drift) => ({
    logicalId: drift.LogicalResourceId ?? "",
    type: drift.ResourceType ?? "",
    status: drift.StackResourceDriftStatus ?? "",
    differences: (drift.PropertyDifferences ?? []).map((difference) => ({
      path: difference.PropertyPath ?? "",
      expected: difference.ExpectedValue ?? "",
      actual: difference.ActualValue ?? "",
    })),
  }));
}

// Drift: what of a stack is no longer as its template says.
import {
  DescribeStackDriftDetectionStatusCommand,
  DescribeStackResourceDriftsCommand,
  DetectStackDriftCommand,
  ListStackResourcesCommand,
} from "@aws-sdk/client-cloudformation";
import type { Aws } from "../ports/aws.ts";
import { codeOf, messageOf } from "./errors.ts";
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

/**
 * Begins a detection; it goes on in the background. The result is its id; undefined while another one of the stack is in progress:
 * somebody else's, or this one when the answer was lost and the call repeated.
 */
export async function beginDriftDetection(aws: Aws, nameOrId: string): Promise<string | undefined> {
  try {
    const output = await aws.cloudformation.send(new DetectStackDriftCommand({ StackName: nameOrId }));
    return output.StackDriftDetectionId ?? "";
  } catch (error) {
    // A ValidationError like any other: only the text tells.
    if (codeOf(error) === "ValidationError" && /already in progress/i.test(messageOf(error))) return undefined;
    throw error;
  }
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

/** `LogicalId: reason` of what the latest detection could not look at. */
export async function unreadResources(aws: Aws, nameOrId: string): Promise<readonly string[]> {
  const drifts = await allItems(
    (token: string | undefined) =>
      aws.cloudformation.send(
        new DescribeStackResourceDriftsCommand({ StackName: nameOrId, StackResourceDriftStatusFilters: ["UNKNOWN"], NextToken: token }),
      ),
    (page) => page.NextToken,
    (page) => page.StackResourceDrifts,
  );
  return drifts.map(({ LogicalResourceId, DriftStatusReason }) => `${LogicalResourceId}: ${DriftStatusReason ?? "no reason given"}`);
}

/** `LogicalId (type)` of what the latest detection did not look at: types of which CloudFormation detects no drift, above all. */
export async function uncheckedResources(aws: Aws, nameOrId: string): Promise<readonly string[]> {
  const summaries = await allItems(
    (token: string | undefined) => aws.cloudformation.send(new ListStackResourcesCommand({ StackName: nameOrId, NextToken: token })),
    (page) => page.NextToken,
    (page) => page.StackResourceSummaries,
  );
  return summaries
    .filter(({ DriftInformation }) => ["NOT_CHECKED", "UNSUPPORTED"].includes(DriftInformation?.StackResourceDriftStatus ?? "NOT_CHECKED"))
    .map(({ LogicalResourceId, ResourceType }) => `${LogicalResourceId} (${ResourceType})`);
}

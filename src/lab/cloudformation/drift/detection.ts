// One detection over a stack: it answers its caller at once, and has looked at everything some time later.
import type { StackDriftStatus } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import type { Caller } from "../../sts/caller.ts";
import type { ResourceRecord, StackRecord } from "../records.ts";
import { checkResource, knownDrift } from "./check-resource.ts";
import type { DriftDetectionRecord, DriftRecord } from "./records.ts";

/** Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html, "Considerations" */
const DETECTABLE: ReadonlySet<StackRecord["status"]> = new Set([
  "CREATE_COMPLETE",
  "IMPORT_COMPLETE",
  "IMPORT_ROLLBACK_COMPLETE",
  "UPDATE_COMPLETE",
  "UPDATE_ROLLBACK_COMPLETE",
  "UPDATE_ROLLBACK_FAILED",
]);

/** Throws ValidationError. */
export function checkDetectable({ id, status }: StackRecord): void {
  if (!DETECTABLE.has(status)) {
    throw new LabError("ValidationError", `Drift detection cannot be performed on stack [${id}] while it is in status ${status}`);
  }
}

/** Starts a detection of the resources named, or of all; throws ValidationError while another one is under way. */
export function beginDetection(
  lab: Lab,
  stack: StackRecord,
  logicalIds: readonly string[] | undefined,
  caller: Caller,
): DriftDetectionRecord {
  const { driftDetections } = lab.cloudformation;
  for (const other of driftDetections.values()) {
    if (other.stackId === stack.id && other.status === "DETECTION_IN_PROGRESS") {
      throw new LabError("ValidationError", `Drift detection is already in progress for stack [${stack.id}]`);
    }
  }
  const detection: DriftDetectionRecord = {
    id: lab.ids.uuid(),
    stackId: stack.id,
    started: lab.clock.now(),
    status: "DETECTION_IN_PROGRESS",
    reason: "User Initiated",
    result: undefined,
  };
  driftDetections.set(detection.id, detection);
  lab.clock.at(lab.clock.now() + lab.draw("cloudformation.drift.detect"), () => look(lab, stack, detection, logicalIds, caller));
  return detection;
}

function look(
  lab: Lab,
  stack: StackRecord,
  detection: DriftDetectionRecord,
  logicalIds: readonly string[] | undefined,
  caller: Caller,
): void {
  const looked = [...stack.resources.values()].filter(({ logicalId }) => logicalIds?.includes(logicalId) ?? true);
  for (const record of looked) noteDrift(record, checkResource(lab, stack, record, caller));
  const unreadable = looked.filter((record) => knownDrift(record)?.status === "UNKNOWN").map(({ logicalId }) => logicalId);
  const drifted = looked.filter((record) => isDrifted(knownDrift(record))).length;
  detection.status = unreadable.length === 0 ? "DETECTION_COMPLETE" : "DETECTION_FAILED";
  detection.reason = unreadable.length === 0 ? undefined : `Failed to detect drift on resource [${unreadable.join(", ")}]`;
  const drift: StackDriftStatus = drifted > 0 ? "DRIFTED" : unreadable.length > 0 ? "UNKNOWN" : "IN_SYNC";
  detection.result = { drift, drifted };
  stack.drift = { status: drift, at: lab.clock.now() };
}

/** What could not be checked is unchecked again. */
export function noteDrift(record: ResourceRecord, drift: DriftRecord | undefined): void {
  if (drift === undefined) delete record.drift;
  else record.drift = drift;
}

function isDrifted(drift: DriftRecord | undefined): boolean {
  return drift?.status === "MODIFIED" || drift?.status === "DELETED";
}

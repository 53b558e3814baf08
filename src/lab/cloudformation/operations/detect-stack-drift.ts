// DetectStackDrift: begins a detection over a whole stack or some of its resources.
import type { DetectStackDriftInput, DetectStackDriftOutput } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { ADMIN, type Caller } from "../../sts/caller.ts";
import { beginDetection, checkDetectable } from "../drift/detection.ts";
import { inBrackets, requireLiveStack } from "../stack-table.ts";

/** Throws ValidationError, also while another detection of the stack is in progress. */
export function detectStackDrift(
  lab: Lab,
  { StackName, LogicalResourceIds: wanted }: DetectStackDriftInput,
  caller: Caller = ADMIN,
): DetectStackDriftOutput {
  const stack = requireLiveStack(lab, StackName, inBrackets);
  checkDetectable(stack);
  const unknown = (wanted ?? []).filter((logicalId) => !stack.resources.has(logicalId));
  if (unknown.length > 0) {
    throw new LabError("ValidationError", `Resources [${unknown.join(", ")}] do not exist for stack ${StackName}`);
  }
  return { StackDriftDetectionId: beginDetection(lab, stack, wanted?.length ? wanted : undefined, caller).id };
}

// DetectStackResourceDrift: looks at one resource and answers with what it found.
import type { DetectStackResourceDriftInput, DetectStackResourceDriftOutput } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { ADMIN, type Caller } from "../../sts/caller.ts";
import { checkResource } from "../drift/check-resource.ts";
import { checkDetectable, noteDrift } from "../drift/detection.ts";
import { showResourceDrift } from "../drift/show.ts";
import { inBrackets, requireLiveStack, requireResource } from "../stack-table.ts";

/** Throws ValidationError, also for a type of which CloudFormation detects no drift. */
export function detectStackResourceDrift(
  lab: Lab,
  input: DetectStackResourceDriftInput,
  caller: Caller = ADMIN,
): DetectStackResourceDriftOutput {
  const stack = requireLiveStack(lab, input.StackName, inBrackets);
  const record = requireResource(stack, input.StackName, input.LogicalResourceId);
  checkDetectable(stack);
  const drift = checkResource(lab, stack, record, caller);
  if (drift === undefined) {
    throw new LabError("ValidationError", `Drift detection is not supported for resource [${record.logicalId}] of type [${record.type}]`);
  }
  noteDrift(record, drift);
  return { StackResourceDrift: showResourceDrift(stack, record, drift) };
}

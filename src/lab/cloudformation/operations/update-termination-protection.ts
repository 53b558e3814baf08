// UpdateTerminationProtection: whether the stack may be deleted.
import type { UpdateTerminationProtectionInput, UpdateTerminationProtectionOutput } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { inBrackets, requireLiveStack } from "../stack-table.ts";

/** Throws ValidationError, also for a nested stack: the root stack's protection is what counts. */
export function updateTerminationProtection(lab: Lab, input: UpdateTerminationProtectionInput): UpdateTerminationProtectionOutput {
  const stack = requireLiveStack(lab, input.StackName, inBrackets);
  const { EnableTerminationProtection: enable } = input;
  if (enable === undefined) {
    throw new LabError(
      "ValidationError",
      "1 validation error detected: Value null at 'enableTerminationProtection' failed to satisfy constraint: Member must not be null",
    );
  }
  if (stack.parentId !== undefined) {
    throw new LabError(
      "ValidationError",
      `Termination protection cannot be changed on nested stack [${stack.name}], only on its root stack`,
    );
  }
  stack.terminationProtection = enable;
  return { StackId: stack.id };
}

// CancelUpdateStack: an update under way is rolled back.
import type { CancelUpdateStackInput } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { currentOperation } from "../engine/operation.ts";
import { checkStatus } from "../stack-status.ts";
import { inBrackets, requireLiveStack } from "../stack-table.ts";

/** Throws ValidationError in any other status than UPDATE_IN_PROGRESS. */
export function cancelUpdateStack(lab: Lab, input: CancelUpdateStackInput): Record<string, never> {
  const stack = requireLiveStack(lab, input.StackName, inBrackets);
  checkStatus(stack, "CancelUpdateStack", ["UPDATE_IN_PROGRESS"]);
  const operation = currentOperation(stack);
  if (operation !== undefined) {
    operation.cancelled = true;
    operation.halt();
  }
  return {};
}

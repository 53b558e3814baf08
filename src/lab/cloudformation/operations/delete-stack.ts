// DeleteStack: removes a stack, also one that is still being created. A stack that does not exist is no error.
import type { DeleteStackInput } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { makeObsolete } from "../change-sets.ts";
import { deleteStackResources } from "../engine/delete-stack.ts";
import { beginOperation, currentOperation, goOn } from "../engine/operation.ts";
import { setStackStatus } from "../events.ts";
import { checkDeletable } from "../stack-status.ts";
import { findStack } from "../stack-table.ts";

/** Throws ValidationError while an update is under way or the stack is protected. */
export function deleteStack(lab: Lab, input: DeleteStackInput): Record<string, never> {
  const stack = findStack(lab, input.StackName ?? "");
  if (stack === undefined || stack.status === "DELETE_COMPLETE" || stack.status === "DELETE_IN_PROGRESS") return {};
  checkDeletable(stack);
  const force = input.DeletionMode === "FORCE_DELETE_STACK";
  const retain = new Set(input.RetainResources ?? []);
  if ((force || retain.size > 0) && stack.status !== "DELETE_FAILED") {
    const what = force ? "DeletionMode FORCE_DELETE_STACK" : "RetainResources";
    throw new LabError(
      "ValidationError",
      `Invalid operation on stack [${stack.id}]. ${what} is valid only for stacks in the DELETE_FAILED state.`,
    );
  }
  const before = currentOperation(stack);
  makeObsolete(lab, stack);
  const operation = beginOperation(lab, stack, "DELETE_STACK", input.ClientRequestToken);
  setStackStatus(lab, stack, operation, "DELETE_IN_PROGRESS", "User Initiated");
  if (before !== undefined) {
    before.overtaken = true;
    before.halt();
  }
  goOn(lab, stack, operation, () => deleteStackResources(lab, stack, operation, { retain, force }, before));
  return {};
}

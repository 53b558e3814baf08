// RollbackStack: back from where a creation or an update was left when it failed, with its rollback disabled.
import type { RollbackStackInput, RollbackStackOutput } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { makeObsolete } from "../change-sets.ts";
import { rollBackCreation } from "../engine/create-stack.ts";
import { beginOperation, goOn } from "../engine/operation.ts";
import { rollBackUpdate } from "../engine/roll-back.ts";
import { checkStatus } from "../stack-status.ts";
import { inBrackets, requireLiveStack } from "../stack-table.ts";

/** Throws ValidationError in any other status than CREATE_FAILED and UPDATE_FAILED. */
export function rollbackStack(lab: Lab, input: RollbackStackInput): RollbackStackOutput {
  const stack = requireLiveStack(lab, input.StackName, inBrackets);
  checkStatus(stack, "RollbackStack", ["CREATE_FAILED", "UPDATE_FAILED"]);
  const { unfinished } = stack;
  if (stack.status === "UPDATE_FAILED" && unfinished === undefined) {
    throw new LabError("ValidationError", `Stack [${stack.id}] has no update to roll back`);
  }
  makeObsolete(lab, stack);
  const operation = beginOperation(lab, stack, "ROLLBACK", input.ClientRequestToken);
  const keep = input.RetainExceptOnCreate !== true;
  goOn(lab, stack, operation, () =>
    unfinished === undefined
      ? rollBackCreation(lab, stack, operation, "User Initiated", keep)
      : rollBackUpdate(lab, stack, operation, unfinished, "User Initiated"),
  );
  return { StackId: stack.id, OperationId: operation.id };
}

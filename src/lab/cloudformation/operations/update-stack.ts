// UpdateStack: changes a stack without a change set.
import type { UpdateStackInput, UpdateStackOutput } from "@aws-sdk/client-cloudformation";
import { EvaluationError } from "../../../template/scope.ts";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { makeObsolete } from "../change-sets.ts";
import { checkResourceTypes } from "../changes/resource-types.ts";
import { stackChanges } from "../changes/stack-changes.ts";
import { defineStack } from "../definition.ts";
import { beginOperation, goOn } from "../engine/operation.ts";
import { updateStackResources } from "../engine/update-stack.ts";
import { setStackStatus } from "../events.ts";
import type { StackDefinition, StackRecord } from "../records.ts";
import { policyOf } from "../stack-policy.ts";
import { checkUpdatable } from "../stack-status.ts";
import { inBrackets, requireLiveStack } from "../stack-table.ts";

/** Throws ValidationError (also `No updates are to be performed.`) and InsufficientCapabilitiesException. */
export function updateStack(lab: Lab, input: UpdateStackInput): UpdateStackOutput {
  const stack = requireLiveStack(lab, input.StackName, inBrackets);
  const token = input.ClientRequestToken;
  const last = stack.operations.at(-1);
  if (token !== undefined && last?.token === token && last.type === "UPDATE_STACK") return { StackId: stack.id, OperationId: last.id };
  checkUpdatable(stack);
  const next = defineStack(lab, input, stack, stack.definition);
  checkResourceTypes(stack, next);
  if (!anythingToDo(lab, stack, next)) throw new LabError("ValidationError", "No updates are to be performed.");
  const given = policyOf(lab, input.StackPolicyBody, input.StackPolicyURL);
  const policy = policyOf(lab, input.StackPolicyDuringUpdateBody, input.StackPolicyDuringUpdateURL) ?? stack.policy;
  stack.policy = given ?? stack.policy;
  makeObsolete(lab, stack);
  const operation = beginOperation(lab, stack, "UPDATE_STACK", token);
  setStackStatus(lab, stack, operation, "UPDATE_IN_PROGRESS", "User Initiated");
  const disableRollback = input.DisableRollback ?? input.DeploymentConfig?.DisableRollback ?? false;
  goOn(lab, stack, operation, () => updateStackResources(lab, stack, operation, next, { disableRollback, policy }));
  return { StackId: stack.id, OperationId: operation.id };
}

/** What no execution could evaluate is something to do as well: the update starts, and fails for that reason. */
function anythingToDo(lab: Lab, stack: StackRecord, next: StackDefinition): boolean {
  if (stack.status === "CREATE_FAILED" || stack.status === "UPDATE_FAILED") return true;
  try {
    return stackChanges(lab, stack, next).any;
  } catch (error) {
    if (error instanceof EvaluationError) return true;
    throw error;
  }
}

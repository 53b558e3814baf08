// ExecuteChangeSet: does what the change set says.
import type { ExecuteChangeSetInput, ExecuteChangeSetOutput } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { makeObsolete } from "../change-sets.ts";
import { createStackResources } from "../engine/create-stack.ts";
import { beginOperation, goOn } from "../engine/operation.ts";
import { updateStackResources } from "../engine/update-stack.ts";
import { setStackStatus } from "../events.ts";
import { familyOf } from "../nested-change-sets.ts";
import type { ChangeSetRecord, OperationRecord, StackRecord } from "../records.ts";
import { checkUpdatable } from "../stack-status.ts";
import { requireChangeSet } from "../stack-table.ts";

/** Throws ChangeSetNotFoundException, InvalidChangeSetStatusException, ValidationError. */
export function executeChangeSet(lab: Lab, input: ExecuteChangeSetInput): ExecuteChangeSetOutput {
  const changeSet = requireChangeSet(lab, input.ChangeSetName, input.StackName);
  const stack = lab.cloudformation.stacks.get(changeSet.stackId) as StackRecord;
  checkExecutable(changeSet);
  const { DisableRollback } = input;
  if (DisableRollback !== undefined && changeSet.onStackFailure !== undefined) {
    throw new LabError("ValidationError", "You cannot specify both DisableRollback and OnStackFailure");
  }
  const onFailure = changeSet.onStackFailure ?? (DisableRollback === true ? "DO_NOTHING" : "ROLLBACK");
  const create = stack.status === "REVIEW_IN_PROGRESS";
  if (!create) checkUpdatable(stack);

  makeObsolete(lab, stack, changeSet);
  const family = familyOf(lab, changeSet).filter(({ execution }) => execution === "AVAILABLE");
  for (const one of family) one.execution = "EXECUTE_IN_PROGRESS";
  stack.changeSetId = changeSet.id;
  stack.disableRollback = onFailure === "DO_NOTHING";
  const operation = beginOperation(lab, stack, create ? "CREATE_STACK" : "UPDATE_STACK", input.ClientRequestToken);
  if (create) {
    stack.definition = changeSet.definition;
    setStackStatus(lab, stack, operation, "CREATE_IN_PROGRESS", "User Initiated");
    goOn(lab, stack, operation, () => thenNoteResult(family, operation, createStackResources(lab, stack, operation, onFailure)));
  } else {
    setStackStatus(lab, stack, operation, "UPDATE_IN_PROGRESS", "User Initiated");
    const options = { disableRollback: onFailure === "DO_NOTHING", policy: stack.policy };
    const workflow = () => updateStackResources(lab, stack, operation, changeSet.definition, options);
    goOn(lab, stack, operation, () => thenNoteResult(family, operation, workflow()));
  }
  return {};
}

function checkExecutable({ id, status, execution }: ChangeSetRecord): void {
  if (status !== "CREATE_COMPLETE") {
    throw new LabError("InvalidChangeSetStatusException", `ChangeSet [${id}] cannot be executed in its current status of [${status}]`);
  }
  if (execution !== "AVAILABLE") {
    throw new LabError(
      "InvalidChangeSetStatusException",
      `ChangeSet [${id}] cannot be executed in its current execution status of [${execution}]`,
    );
  }
}

async function thenNoteResult(family: readonly ChangeSetRecord[], operation: OperationRecord, workflow: Promise<void>): Promise<void> {
  let crashed = true;
  try {
    await workflow;
    crashed = false;
  } finally {
    for (const one of family) one.execution = crashed || operation.failed ? "EXECUTE_FAILED" : "EXECUTE_COMPLETE";
  }
}

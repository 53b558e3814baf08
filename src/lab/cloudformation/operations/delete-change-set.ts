// DeleteChangeSet: also for a FAILED one. Those nested in it go too. The shell stack that a CREATE change set made stays.
import type { DeleteChangeSetInput, DeleteChangeSetOutput } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { familyOf } from "../nested-change-sets.ts";
import type { ChangeSetRecord } from "../records.ts";
import { findChangeSet } from "../stack-table.ts";

/** One that does not exist is no error, as in AWS. Throws InvalidChangeSetStatusException while it is being executed. */
export function deleteChangeSet(lab: Lab, input: DeleteChangeSetInput): DeleteChangeSetOutput {
  const changeSet = findChangeSet(lab, input.ChangeSetName ?? "", input.StackName);
  if (changeSet === undefined) return {};
  if (changeSet.execution === "EXECUTE_IN_PROGRESS") {
    throw new LabError(
      "InvalidChangeSetStatusException",
      `ChangeSet [${changeSet.id}] cannot be deleted in its current execution status of [${changeSet.execution}]`,
    );
  }
  for (const one of familyOf(lab, changeSet)) remove(lab, one);
  return {};
}

function remove(lab: Lab, changeSet: ChangeSetRecord): void {
  changeSet.status = "DELETE_COMPLETE";
  changeSet.execution = "UNAVAILABLE";
  lab.cloudformation.changeSets.delete(changeSet.id);
  const stack = lab.cloudformation.stacks.get(changeSet.stackId);
  const at = stack?.changeSets.indexOf(changeSet.id) ?? -1;
  if (at >= 0) stack?.changeSets.splice(at, 1);
}

// CreateChangeSet: what an update would do, or a new stack's shell with what it would get.
import type { ChangeSetType, CreateChangeSetInput, CreateChangeSetOutput } from "@aws-sdk/client-cloudformation";
import { drawnApart } from "../../drawn-apart.ts";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { fillChangeSet } from "../change-sets.ts";
import { checkResourceTypes } from "../changes/resource-types.ts";
import { addStack, changeSetId, stackIdentity } from "../create-records.ts";
import { defineStack } from "../definition.ts";
import { beginOperation, createOperation } from "../engine/operation.ts";
import { setStackStatus } from "../events.ts";
import type { ChangeSetRecord, StackRecord } from "../records.ts";
import { checkUpdatable } from "../stack-status.ts";
import { findChangeSet, findStack, inBrackets } from "../stack-table.ts";
import { checkName } from "../template/limits.ts";

/** Throws AlreadyExistsException, ValidationError, InsufficientCapabilitiesException. */
export function createChangeSet(lab: Lab, input: CreateChangeSetInput): CreateChangeSetOutput {
  const name = checkName(input.ChangeSetName, "changeSetName");
  const type: ChangeSetType = input.ChangeSetType ?? "UPDATE";
  const stackName = input.StackName?.startsWith("arn:") ? input.StackName : checkName(input.StackName, "stackName");
  const existing = findStack(lab, stackName);
  const live = existing?.status === "DELETE_COMPLETE" ? undefined : existing;
  if (live !== undefined) {
    const same = findChangeSet(lab, name, live.id);
    if (same !== undefined && input.ClientToken !== undefined && same.token === input.ClientToken) return { Id: same.id, StackId: live.id };
    // An executed change set has done its work: its name may be used again.
    if (same !== undefined && same.execution !== "EXECUTE_COMPLETE")
      throw new LabError("AlreadyExistsException", `ChangeSet ${name} already exists`);
  }
  checkFits(type, live, stackName, name);
  if (type === "UPDATE" && input.OnStackFailure === "DELETE") {
    throw new LabError("ValidationError", "OnStackFailure DELETE is valid only for change sets of type CREATE");
  }
  const identity = live ?? stackIdentity(lab, stackName);
  const definition = defineStack(lab, input, identity, live?.definition);
  if (live !== undefined) checkResourceTypes(live, definition);
  const stack = live ?? addShell(lab, identity);
  const changeSet: ChangeSetRecord = {
    id: changeSetId(lab, name),
    name,
    stackId: stack.id,
    type,
    created: lab.clock.now(),
    description: input.Description,
    definition,
    onStackFailure: input.OnStackFailure ?? (input.DeploymentConfig?.DisableRollback === true ? "DO_NOTHING" : undefined),
    includeNestedStacks: input.IncludeNestedStacks ?? false,
    token: input.ClientToken,
    operation: createOperation(lab, "CREATE_CHANGESET", input.ClientToken),
    nested: [],
    status: "CREATE_IN_PROGRESS",
    execution: "UNAVAILABLE",
    reason: undefined,
    changes: [],
    findings: [],
  };
  lab.cloudformation.changeSets.set(changeSet.id, changeSet);
  stack.changeSets.push(changeSet.id);
  changeSet.operation.done = fillChangeSet(drawnApart(lab, stack.name), stack, changeSet);
  return { Id: changeSet.id, StackId: stack.id };
}

function checkFits(type: ChangeSetType, stack: StackRecord | undefined, stackName: string, name: string): void {
  if (type === "IMPORT")
    throw new LabError("ValidationError", "ResourcesToImport is not supported here: the lab does not import resources");
  if (type === "CREATE" && stack !== undefined && stack.status !== "REVIEW_IN_PROGRESS") {
    throw new LabError("ValidationError", `Stack [${stack.name}] already exists and cannot be created again with the changeSet [${name}].`);
  }
  if (type === "UPDATE") {
    if (stack === undefined) throw new LabError("ValidationError", inBrackets(stackName));
    checkUpdatable(stack);
  }
}

/** A stack without resources, until its change set is executed. */
function addShell(lab: Lab, identity: { readonly id: string; readonly name: string }): StackRecord {
  const stack = addStack(lab, identity, undefined, {});
  const operation = beginOperation(lab, stack, "CREATE_CHANGESET", undefined);
  operation.ended = lab.clock.now();
  setStackStatus(lab, stack, operation, "REVIEW_IN_PROGRESS", "User Initiated");
  return stack;
}

// AWS::CloudFormation::Stack: a stack inside a stack, its template in the lab's S3.
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import type { ResourceModel } from "../../resource.ts";
import { stackChanges } from "../changes/stack-changes.ts";
import { addStack, stackIdentity } from "../create-records.ts";
import { defineStack } from "../definition.ts";
import { createStackResources } from "../engine/create-stack.ts";
import { deleteStackResources } from "../engine/delete-stack.ts";
import { generatedName } from "../engine/generated-name.ts";
import { beginOperation, goOn } from "../engine/operation.ts";
import { updateStackResources } from "../engine/update-stack.ts";
import { setStackStatus } from "../events.ts";
import { nestedInput } from "../nested-input.ts";
import type { StackRecord } from "../records.ts";

/** The parent rolls back or not; the child only stops where it failed, and is removed or updated again by the parent. */
export const nestedStack: ResourceModel = {
  type: "AWS::CloudFormation::Stack",

  create: async (lab, request) => {
    const parent = lab.cloudformation.stacks.get(request.stackId);
    const identity = stackIdentity(lab, generatedName(lab, request.stackName, request.logicalId));
    const definition = defineStack(lab, nestedInput(request, parent?.definition?.capabilities), identity);
    const stack = addStack(lab, identity, definition, { disableRollback: true, parent });
    const operation = beginOperation(lab, stack, "CREATE_STACK", parent?.operations.at(-1)?.token);
    setStackStatus(lab, stack, operation, "CREATE_IN_PROGRESS", "User Initiated");
    request.initiated(stack.id);
    goOn(lab, stack, operation, () => createStackResources(lab, stack, operation, "DO_NOTHING"));
    await operation.done;
    if (operation.failed) throw embeddedFailure(stack, "created");
    return { physicalId: stack.id };
  },

  update: async (lab, request, existing) => {
    const stack = requireChild(lab, existing.physicalId);
    const parent = lab.cloudformation.stacks.get(request.stackId);
    const next = defineStack(lab, nestedInput(request, parent?.definition?.capabilities), stack, stack.definition);
    if (stack.status.endsWith("_COMPLETE") && !stackChanges(lab, stack, next).any) return { physicalId: stack.id };
    const operation = beginOperation(lab, stack, "UPDATE_STACK", parent?.operations.at(-1)?.token);
    setStackStatus(lab, stack, operation, "UPDATE_IN_PROGRESS", "User Initiated");
    goOn(lab, stack, operation, () => updateStackResources(lab, stack, operation, next, { disableRollback: true }));
    await operation.done;
    if (operation.failed) throw embeddedFailure(stack, "updated");
    return { physicalId: stack.id };
  },

  remove: async (lab, existing) => {
    const stack = requireChild(lab, existing.physicalId);
    if (stack.status === "DELETE_COMPLETE") return;
    const operation = beginOperation(lab, stack, "DELETE_STACK", undefined);
    setStackStatus(lab, stack, operation, "DELETE_IN_PROGRESS", "User Initiated");
    goOn(lab, stack, operation, () => deleteStackResources(lab, stack, operation, { retain: new Set(), force: false }, undefined));
    await operation.done;
    if (operation.failed) throw embeddedFailure(stack, "deleted");
  },

  // The things inside are not looked at: that takes a detection of the nested stack itself.
  read: (lab, { physicalId }) => {
    const stack = lab.cloudformation.stacks.get(physicalId);
    if (stack === undefined || stack.status === "DELETE_COMPLETE") return undefined;
    return { Parameters: stack.definition?.parameters ?? {}, TimeoutInMinutes: stack.timeoutMinutes };
  },

  attribute: (lab, physicalId, name) => {
    const key = name.startsWith("Outputs.") ? name.slice("Outputs.".length) : undefined;
    return requireChild(lab, physicalId).outputs.find((output) => output.key === key)?.value;
  },
};

function requireChild(lab: Lab, id: string): StackRecord {
  const stack = lab.cloudformation.stacks.get(id);
  if (stack === undefined) throw new LabError("ValidationError", `Stack with id ${id} does not exist`);
  return stack;
}

function embeddedFailure({ id, reason }: StackRecord, what: "created" | "updated" | "deleted"): LabError {
  return new LabError("GeneralServiceException", `Embedded stack ${id} was not successfully ${what}: ${reason ?? "Unknown"}`);
}

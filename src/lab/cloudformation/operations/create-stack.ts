// CreateStack: the stack exists at once, its resources come by and by.
import type { CreateStackInput, CreateStackOutput, OnFailure } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { addStack, stackIdentity } from "../create-records.ts";
import { defineStack } from "../definition.ts";
import { createStackResources } from "../engine/create-stack.ts";
import { beginOperation, goOn } from "../engine/operation.ts";
import { setStackStatus } from "../events.ts";
import { policyOf } from "../stack-policy.ts";
import { checkName } from "../template/limits.ts";

/** Throws AlreadyExistsException, ValidationError, InsufficientCapabilitiesException. */
export function createStack(lab: Lab, input: CreateStackInput): CreateStackOutput {
  const name = checkName(input.StackName, "stackName");
  const onFailure = onFailureOf(input);
  const existing = lab.cloudformation.stacksByName.get(name);
  if (existing !== undefined) {
    const [first] = existing.operations;
    const token = input.ClientRequestToken;
    if (token !== undefined && first?.type === "CREATE_STACK" && first.token === token)
      return { StackId: existing.id, OperationId: first.id };
    throw new LabError("AlreadyExistsException", `Stack [${name}] already exists`);
  }
  const identity = stackIdentity(lab, name);
  const definition = defineStack(lab, input, identity);
  const policy = policyOf(lab, input.StackPolicyBody, input.StackPolicyURL);
  const stack = addStack(lab, identity, definition, {
    disableRollback: onFailure === "DO_NOTHING",
    terminationProtection: input.EnableTerminationProtection ?? false,
    timeoutMinutes: input.TimeoutInMinutes,
    policy,
  });
  const operation = beginOperation(lab, stack, "CREATE_STACK", input.ClientRequestToken);
  setStackStatus(lab, stack, operation, "CREATE_IN_PROGRESS", "User Initiated");
  goOn(lab, stack, operation, () => createStackResources(lab, stack, operation, onFailure));
  return { StackId: stack.id, OperationId: operation.id };
}

function onFailureOf({ OnFailure, DisableRollback, DeploymentConfig }: CreateStackInput): OnFailure {
  if (OnFailure !== undefined && DisableRollback !== undefined) {
    throw new LabError("ValidationError", "You can not specify both DisableRollback and OnFailure");
  }
  const disabled = DisableRollback ?? DeploymentConfig?.DisableRollback ?? false;
  return OnFailure ?? (disabled ? "DO_NOTHING" : "ROLLBACK");
}

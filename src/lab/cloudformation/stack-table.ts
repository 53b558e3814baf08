// Finding stacks and change sets by what callers name them, with the texts for what is not there.
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import type { ChangeSetRecord, ResourceRecord, StackRecord } from "./records.ts";

/** By name (existing stacks only) or by id (deleted ones too). */
export function findStack(lab: Lab, nameOrId: string): StackRecord | undefined {
  return lab.cloudformation.stacksByName.get(nameOrId) ?? lab.cloudformation.stacks.get(nameOrId);
}

export type NotFoundText = (nameOrId: string) => string;

/** DescribeStacks and most others. */
export const withId: NotFoundText = (name) => `Stack with id ${name} does not exist`;
/** DescribeStackEvents, UpdateStack, CreateChangeSet and others. */
export const inBrackets: NotFoundText = (name) => `Stack [${name}] does not exist`;

/** Throws ValidationError, HTTP 400 (aws-failover-semantics, section 11). */
export function requireStack(lab: Lab, nameOrId: string | undefined, text: NotFoundText = withId): StackRecord {
  if (nameOrId === undefined || nameOrId === "") {
    throw new LabError(
      "ValidationError",
      "1 validation error detected: Value null at 'stackName' failed to satisfy constraint: Member must not be null",
    );
  }
  const stack = findStack(lab, nameOrId);
  if (stack === undefined) throw new LabError("ValidationError", text(nameOrId));
  return stack;
}

/** A stack that is not deleted. */
export function requireLiveStack(lab: Lab, nameOrId: string | undefined, text: NotFoundText = inBrackets): StackRecord {
  const stack = requireStack(lab, nameOrId, text);
  if (stack.status === "DELETE_COMPLETE") throw new LabError("ValidationError", text(nameOrId as string));
  return stack;
}

/** Throws ValidationError. */
export function requireResource(stack: StackRecord, asNamed: string | undefined, logicalId: string | undefined): ResourceRecord {
  const resource = stack.resources.get(logicalId ?? "");
  if (resource === undefined) throw new LabError("ValidationError", `Resource ${logicalId} does not exist for stack ${asNamed}`);
  return resource;
}

/** By change set id, or by name together with its stack. Throws ChangeSetNotFoundException, HTTP 404. */
export function requireChangeSet(lab: Lab, nameOrId: string | undefined, stackName: string | undefined): ChangeSetRecord {
  const found = findChangeSet(lab, nameOrId ?? "", stackName);
  if (found === undefined) throw new LabError("ChangeSetNotFoundException", `ChangeSet [${nameOrId}] does not exist`, 404);
  return found;
}

export function findChangeSet(lab: Lab, nameOrId: string, stackName: string | undefined): ChangeSetRecord | undefined {
  const byId = lab.cloudformation.changeSets.get(nameOrId);
  if (byId !== undefined) return byId;
  if (nameOrId.startsWith("arn:")) return undefined;
  if (stackName === undefined) {
    throw new LabError("ValidationError", "StackName must be specified if ChangeSetName is not specified as an ARN.");
  }
  const stack = requireStack(lab, stackName, inBrackets);
  return stack.changeSets.map((id) => lab.cloudformation.changeSets.get(id)).findLast((changeSet) => changeSet?.name === nameOrId);
}

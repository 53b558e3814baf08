// Stacks and their parts as answers show them.
import type { Parameter, Stack, StackSummary, Tag } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../lab.ts";
import { stackDriftInformation } from "./drift/show.ts";
import type { StackDefinition, StackRecord } from "./records.ts";

const HIDDEN = "****";

/** Values of NoEcho parameters hidden; SSM parameters with what they came to. */
export function parametersOf(definition: StackDefinition | undefined): Parameter[] {
  if (definition === undefined) return [];
  return Object.entries(definition.compiled.template.Parameters).map(([name, { NoEcho, Type }]) => {
    const resolved = definition.resolved[name];
    return {
      ParameterKey: name,
      ParameterValue: isTrue(NoEcho) ? HIDDEN : (definition.parameters[name] ?? ""),
      ...(Type.startsWith("AWS::SSM::Parameter::Value<")
        ? { ResolvedValue: Array.isArray(resolved) ? resolved.join(",") : String(resolved) }
        : {}),
    };
  });
}

/** NoEcho may be written as text. */
export function isTrue(value: unknown): boolean {
  return value === true || value === "true";
}

export function tagsOf(definition: StackDefinition | undefined): Tag[] {
  return (definition?.tags ?? []).map(({ Key, Value }) => ({ Key, Value }));
}

export function describeStack(stack: StackRecord): Stack {
  const { definition } = stack;
  return {
    StackId: stack.id,
    StackName: stack.name,
    ...(stack.changeSetId === undefined ? {} : { ChangeSetId: stack.changeSetId }),
    ...(definition?.compiled.template.Description === undefined ? {} : { Description: definition.compiled.template.Description }),
    Parameters: parametersOf(definition),
    CreationTime: new Date(stack.created),
    ...(stack.deleted === undefined ? {} : { DeletionTime: new Date(stack.deleted) }),
    ...(stack.updated === undefined ? {} : { LastUpdatedTime: new Date(stack.updated) }),
    RollbackConfiguration: {},
    StackStatus: stack.status,
    ...(stack.reason === undefined ? {} : { StackStatusReason: stack.reason }),
    DisableRollback: stack.disableRollback,
    NotificationARNs: [...(definition?.notificationArns ?? [])],
    ...(stack.timeoutMinutes === undefined ? {} : { TimeoutInMinutes: stack.timeoutMinutes }),
    Capabilities: [...(definition?.capabilities ?? [])] as Stack["Capabilities"],
    Outputs: stack.outputs.map(({ key, value, description, exportName }) => ({
      OutputKey: key,
      OutputValue: value,
      ...(description === undefined ? {} : { Description: description }),
      ...(exportName === undefined ? {} : { ExportName: exportName }),
    })),
    ...(definition?.roleArn === undefined ? {} : { RoleARN: definition.roleArn }),
    Tags: tagsOf(definition),
    EnableTerminationProtection: stack.terminationProtection,
    ...(stack.parentId === undefined ? {} : { ParentId: stack.parentId }),
    ...(stack.rootId === undefined ? {} : { RootId: stack.rootId }),
    DriftInformation: stackDriftInformation(stack),
    LastOperations: stack.operations.slice(-1).map(({ id, type }) => ({ OperationId: id, OperationType: type })),
  };
}

export function summarizeStack(stack: StackRecord): StackSummary {
  const description = stack.definition?.compiled.template.Description;
  return {
    StackId: stack.id,
    StackName: stack.name,
    ...(description === undefined ? {} : { TemplateDescription: description }),
    CreationTime: new Date(stack.created),
    ...(stack.updated === undefined ? {} : { LastUpdatedTime: new Date(stack.updated) }),
    ...(stack.deleted === undefined ? {} : { DeletionTime: new Date(stack.deleted) }),
    StackStatus: stack.status,
    ...(stack.reason === undefined ? {} : { StackStatusReason: stack.reason }),
    ...(stack.parentId === undefined ? {} : { ParentId: stack.parentId }),
    ...(stack.rootId === undefined ? {} : { RootId: stack.rootId }),
    DriftInformation: stackDriftInformation(stack),
  };
}

/** The outputs of a stack that exists, by key; empty while it has none. */
export function stackOutputs(lab: Lab, stackName: string): Readonly<Record<string, string>> {
  const outputs = lab.cloudformation.stacksByName.get(stackName)?.outputs ?? [];
  return Object.fromEntries(outputs.map(({ key, value }) => [key, value]));
}

// Stacks and their parts as answers show them.
import type { Output, Parameter, Stack, StackSummary, Tag } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../lab.ts";
import { stackDriftInformation } from "./drift/show.ts";
import type { OutputRecord, StackDefinition, StackRecord } from "./records.ts";

const HIDDEN = "****";

/** A definition does not change, and a stack that is followed is asked for many times. */
const shownParameters = new WeakMap<StackDefinition, Parameter[]>();

/** Values of NoEcho parameters hidden; SSM parameters with what they came to. */
export function parametersOf(definition: StackDefinition | undefined): Parameter[] {
  if (definition === undefined) return [];
  let shown = shownParameters.get(definition);
  if (shown === undefined) {
    shown = Object.freeze(showParameters(definition)) as Parameter[];
    shownParameters.set(definition, shown);
  }
  return shown;
}

function showParameters(definition: StackDefinition): readonly Parameter[] {
  return Object.entries(definition.compiled.template.Parameters).map(([name, { NoEcho, Type }]) => {
    const resolved = definition.resolved[name];
    return Object.freeze({
      ParameterKey: name,
      ParameterValue: isTrue(NoEcho) ? HIDDEN : (definition.parameters[name] ?? ""),
      ...(Type.startsWith("AWS::SSM::Parameter::Value<")
        ? { ResolvedValue: Array.isArray(resolved) ? resolved.join(",") : String(resolved) }
        : {}),
    });
  });
}

/** NoEcho may be written as text. */
export function isTrue(value: unknown): boolean {
  return value === true || value === "true";
}

export function tagsOf(definition: StackDefinition | undefined): Tag[] {
  return (definition?.tags ?? []).map(({ Key, Value }) => ({ Key, Value }));
}

/** Written without spreading: whoever follows a deployment asks several times a second. */
export function describeStack(stack: StackRecord): Stack {
  const { definition } = stack;
  const shown: Stack = {
    StackId: stack.id,
    StackName: stack.name,
    Parameters: parametersOf(definition),
    CreationTime: new Date(stack.created),
    RollbackConfiguration: {},
    StackStatus: stack.status,
    DisableRollback: stack.disableRollback,
    NotificationARNs: [...(definition?.notificationArns ?? [])],
    Capabilities: [...(definition?.capabilities ?? [])] as Stack["Capabilities"],
    Outputs: stack.outputs.map(describeOutput),
    Tags: tagsOf(definition),
    EnableTerminationProtection: stack.terminationProtection,
    DriftInformation: stackDriftInformation(stack),
    LastOperations: stack.operations.slice(-1).map(({ id, type }) => ({ OperationId: id, OperationType: type })),
  };
  if (stack.changeSetId !== undefined) shown.ChangeSetId = stack.changeSetId;
  if (definition?.compiled.template.Description !== undefined) shown.Description = definition.compiled.template.Description;
  if (stack.deleted !== undefined) shown.DeletionTime = new Date(stack.deleted);
  if (stack.updated !== undefined) shown.LastUpdatedTime = new Date(stack.updated);
  if (stack.reason !== undefined) shown.StackStatusReason = stack.reason;
  if (stack.timeoutMinutes !== undefined) shown.TimeoutInMinutes = stack.timeoutMinutes;
  if (definition?.roleArn !== undefined) shown.RoleARN = definition.roleArn;
  if (stack.parentId !== undefined) shown.ParentId = stack.parentId;
  if (stack.rootId !== undefined) shown.RootId = stack.rootId;
  return shown;
}

function describeOutput({ key, value, description, exportName }: OutputRecord): Output {
  const shown: Output = { OutputKey: key, OutputValue: value };
  if (description !== undefined) shown.Description = description;
  if (exportName !== undefined) shown.ExportName = exportName;
  return shown;
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

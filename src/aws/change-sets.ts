// CloudFormation change sets: create, look at, execute, remove, list.
import {
  type Capability,
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DescribeChangeSetCommand,
  ExecuteChangeSetCommand,
  ListChangeSetsCommand,
  type ResourceChange,
} from "@aws-sdk/client-cloudformation";
import type { Aws } from "../ports/aws.ts";
import { codeOf } from "./errors.ts";
import { allItems } from "./pages.ts";

export interface ChangeSetRequest {
  readonly stack: string;
  readonly name: string;
  readonly type: "CREATE" | "UPDATE";
  /** The text, or where in S3 it is. */
  readonly template: { readonly body: string } | { readonly url: string };
  readonly parameters: Readonly<Record<string, string>>;
  readonly capabilities: readonly string[];
  /** None: the stack's tags stay as they are. */
  readonly tags: Readonly<Record<string, string>>;
  /** ARN of the role with which CloudFormation works on the resources, from now on; none: the stack keeps what it has. */
  readonly role?: string | undefined;
  /** Marks the request as this one, so that its repeat is known as such; the name where it is left out. */
  readonly token?: string;
  /** Also one for each stack nested in it, so that what happens in them can be looked at. */
  readonly withNested?: boolean;
}

export interface ChangeSetState {
  readonly status: string;
  readonly executionStatus: string;
  readonly reason: string | undefined;
}

/** CloudFormation has no status for "no change": it is a FAILED change set with one of two reasons. Source: aws-failover-semantics, section 7. */
const NO_CHANGE = [/didn't contain changes/i, /no updates are to be performed/i];

export function saysNoChange(reason: string | undefined): boolean {
  return reason !== undefined && NO_CHANGE.some((phrase) => phrase.test(reason));
}

/** A repeat with the same name is taken for the first one: names carry the drill's id, so nobody else uses them. */
export async function createChangeSet(aws: Aws, request: ChangeSetRequest): Promise<void> {
  const tags = Object.entries(request.tags).map(([Key, Value]) => ({ Key, Value }));
  try {
    await aws.cloudformation.send(
      new CreateChangeSetCommand({
        StackName: request.stack,
        ChangeSetName: request.name,
        ChangeSetType: request.type,
        ClientToken: request.token ?? request.name,
        ...("url" in request.template ? { TemplateURL: request.template.url } : { TemplateBody: request.template.body }),
        Parameters: Object.entries(request.parameters).map(([key, value]) => ({ ParameterKey: key, ParameterValue: value })),
        Capabilities: request.capabilities as Capability[],
        ...(tags.length === 0 ? {} : { Tags: tags }),
        ...(request.role === undefined ? {} : { RoleARN: request.role }),
        ...(request.withNested ? { IncludeNestedStacks: true } : {}),
      }),
    );
  } catch (error) {
    if (codeOf(error) !== "AlreadyExistsException") throw error;
  }
}

export async function describeChangeSet(aws: Aws, stack: string, name: string): Promise<ChangeSetState> {
  const output = await aws.cloudformation.send(new DescribeChangeSetCommand({ StackName: stack, ChangeSetName: name }));
  return { status: output.Status ?? "", executionStatus: output.ExecutionStatus ?? "", reason: output.StatusReason };
}

/** What CloudFormation fetched from the Parameter Store for this change set, by parameter. */
export async function fetchedValues(aws: Aws, stack: string, name: string): Promise<Readonly<Record<string, string>>> {
  const output = await aws.cloudformation.send(new DescribeChangeSetCommand({ StackName: stack, ChangeSetName: name }));
  const fetched = (output.Parameters ?? []).flatMap(({ ParameterKey: key = "", ResolvedValue: value }) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return Object.fromEntries(fetched);
}

/** What executing a change set does to one resource. Source: docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceChange.html */
export interface PlannedChange {
  readonly logicalId: string;
  readonly type: string;
  /** Undefined for what is not there yet. */
  readonly physicalId: string | undefined;
  /** `Add`, `Modify`, `Remove`, or what CloudFormation may come to know besides. */
  readonly action: string;
  /** Of what is modified: whether another thing takes its place. `Conditional`: CloudFormation only knows while it does it. */
  readonly replacement: "True" | "Conditional" | "False" | undefined;
  /** The thing stays when its resource goes. */
  readonly retained: boolean;
  /** Why it is replaced: the property or attribute, and the parameter, resource or attribute behind that, if any. */
  readonly causes: readonly { readonly property: string; readonly entity: string | undefined }[];
  /** ARN of the change set of the stack that this resource is. */
  readonly changeSet: string | undefined;
}

/** Of all pages. */
export async function plannedChanges(aws: Aws, stack: string, nameOrArn: string): Promise<readonly PlannedChange[]> {
  const changes = await allItems(
    (token: string | undefined) =>
      aws.cloudformation.send(new DescribeChangeSetCommand({ StackName: stack, ChangeSetName: nameOrArn, NextToken: token })),
    (page) => page.NextToken,
    (page) => page.Changes,
  );
  return changes.flatMap(({ ResourceChange: change }) => (change === undefined ? [] : [plannedChange(change)]));
}

function plannedChange(change: ResourceChange): PlannedChange {
  const causes = (change.Details ?? []).flatMap(({ Target, ChangeSource, CausingEntity }) => {
    const { RequiresRecreation: recreation = "Never", Name, Attribute } = Target ?? {};
    const entity = ChangeSource === "ParameterReference" && CausingEntity !== undefined ? `parameter ${CausingEntity}` : CausingEntity;
    return recreation === "Never" ? [] : [{ property: Name ?? Attribute ?? "", entity }];
  });
  return {
    logicalId: change.LogicalResourceId ?? "",
    type: change.ResourceType ?? "",
    physicalId: change.PhysicalResourceId,
    action: change.Action ?? "",
    replacement: change.Replacement,
    retained: change.PolicyAction === "Retain",
    causes: [...new Map(causes.map((cause) => [`${cause.property} ${cause.entity}`, cause])).values()],
    changeSet: change.ChangeSetId,
  };
}

/** `token` marks the events of the operation. A repeat whose first answer was lost finds the change set executed, and is content. */
export async function executeChangeSet(aws: Aws, stack: string, name: string, token: string): Promise<void> {
  try {
    await aws.cloudformation.send(new ExecuteChangeSetCommand({ StackName: stack, ChangeSetName: name, ClientRequestToken: token }));
  } catch (error) {
    if (!codeOf(error).startsWith("InvalidChangeSetStatus")) throw error;
    const { executionStatus } = await describeChangeSet(aws, stack, name);
    if (!executionStatus.startsWith("EXECUTE_")) throw error;
  }
}

export async function deleteChangeSet(aws: Aws, stack: string, name: string): Promise<void> {
  await aws.cloudformation.send(new DeleteChangeSetCommand({ StackName: stack, ChangeSetName: name }));
}

/** Names of the change sets of a stack that wait to be executed or could not be created; executed ones, failed or not, are history. */
export async function openChangeSets(aws: Aws, stack: string): Promise<readonly string[]> {
  const summaries = await allItems(
    (token: string | undefined) => aws.cloudformation.send(new ListChangeSetsCommand({ StackName: stack, NextToken: token })),
    (page) => page.NextToken,
    (page) => page.Summaries,
  );
  return summaries
    .filter((summary) => !/^EXECUTE_/.test(summary.ExecutionStatus ?? "") && !summary.Status?.startsWith("DELETE_"))
    .map((summary) => summary.ChangeSetName ?? "");
}

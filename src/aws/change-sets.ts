// CloudFormation change sets: create, look at, execute, remove, list.
import {
  type Capability,
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DescribeChangeSetCommand,
  ExecuteChangeSetCommand,
  ListChangeSetsCommand,
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
        ClientToken: request.name,
        ...("url" in request.template ? { TemplateURL: request.template.url } : { TemplateBody: request.template.body }),
        Parameters: Object.entries(request.parameters).map(([key, value]) => ({ ParameterKey: key, ParameterValue: value })),
        Capabilities: request.capabilities as Capability[],
        ...(tags.length === 0 ? {} : { Tags: tags }),
        ...(request.role === undefined ? {} : { RoleARN: request.role }),
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

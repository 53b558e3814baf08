// CloudFormation stacks: their state, outputs and resources, and their removal.
import {
  DeleteStackCommand,
  DescribeStacksCommand,
  GetTemplateCommand,
  ListStackResourcesCommand,
  type Stack,
} from "@aws-sdk/client-cloudformation";
import type { Aws } from "../ports/aws.ts";
import { codeOf, messageOf } from "./errors.ts";
import { allItems } from "./pages.ts";

export interface StackState {
  readonly id: string;
  readonly name: string;
  /** One of CloudFormation's stack statuses, e.g. `CREATE_COMPLETE`. */
  readonly status: string;
  readonly reason: string | undefined;
  readonly outputs: Readonly<Record<string, string>>;
  /** Without the tags that AWS itself sets (`aws:…`). */
  readonly tags: Readonly<Record<string, string>>;
  /** As given; values of NoEcho parameters come as asterisks. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What CloudFormation fetched from the Parameter Store when it last made or changed the stack, by parameter. */
  readonly resolved: Readonly<Record<string, string>>;
  /** Id of the stack that this one is nested in. */
  readonly parent: string | undefined;
  /** Termination protection is on: CloudFormation refuses to delete it. */
  readonly isProtected: boolean;
}

export interface StackResource {
  readonly logicalId: string;
  readonly physicalId: string;
  readonly type: string;
}

/** Undefined when there is no such stack. `nameOrId`: a deleted stack is only found by its id. */
export async function describeStack(aws: Aws, nameOrId: string): Promise<StackState | undefined> {
  try {
    const output = await aws.cloudformation.send(new DescribeStacksCommand({ StackName: nameOrId }));
    const stack = output.Stacks?.[0];
    return stack === undefined ? undefined : stackState(stack);
  } catch (error) {
    // A missing stack is a ValidationError with this text. Source: aws-failover-semantics, section 11.
    if (codeOf(error) === "ValidationError" && /does not exist/i.test(messageOf(error))) return undefined;
    throw error;
  }
}

/** Every stack of the account and region, nested ones too; deleted ones are not listed. */
export async function allStacks(aws: Aws): Promise<readonly StackState[]> {
  const stacks = await allItems(
    (token: string | undefined) => aws.cloudformation.send(new DescribeStacksCommand({ NextToken: token })),
    (page) => page.NextToken,
    (page) => page.Stacks,
  );
  return stacks.map(stackState);
}

/** The template as it was sent; of a nested root, as it was packaged. */
export async function stackTemplate(aws: Aws, nameOrId: string): Promise<string> {
  const output = await aws.cloudformation.send(new GetTemplateCommand({ StackName: nameOrId, TemplateStage: "Original" }));
  return output.TemplateBody ?? "";
}

/** Resources that exist (a physical id is known), of all pages. */
export async function stackResources(aws: Aws, nameOrId: string): Promise<readonly StackResource[]> {
  const summaries = await allItems(
    (token: string | undefined) => aws.cloudformation.send(new ListStackResourcesCommand({ StackName: nameOrId, NextToken: token })),
    (page) => page.NextToken,
    (page) => page.StackResourceSummaries,
  );
  return summaries
    .filter((summary) => summary.PhysicalResourceId !== undefined && summary.ResourceStatus !== "DELETE_COMPLETE")
    .map((summary) => ({
      logicalId: summary.LogicalResourceId ?? "",
      physicalId: summary.PhysicalResourceId ?? "",
      type: summary.ResourceType ?? "",
    }));
}

/** Asks for the removal; it goes on in the background. Deleting twice is harmless. */
export async function deleteStack(aws: Aws, nameOrId: string, token: string): Promise<void> {
  await aws.cloudformation.send(new DeleteStackCommand({ StackName: nameOrId, ClientRequestToken: token }));
}

function stackState(stack: Stack): StackState {
  const outputs: Record<string, string> = {};
  for (const { OutputKey = "", OutputValue = "" } of stack.Outputs ?? []) outputs[OutputKey] = OutputValue;
  const tags: Record<string, string> = {};
  for (const { Key = "", Value = "" } of stack.Tags ?? []) if (!Key.startsWith("aws:")) tags[Key] = Value;
  const parameters: Record<string, string> = {};
  const resolved: Record<string, string> = {};
  for (const { ParameterKey = "", ParameterValue = "", ResolvedValue } of stack.Parameters ?? []) {
    parameters[ParameterKey] = ParameterValue;
    if (ResolvedValue !== undefined) resolved[ParameterKey] = ResolvedValue;
  }
  return {
    id: stack.StackId ?? "",
    name: stack.StackName ?? "",
    status: stack.StackStatus ?? "",
    reason: stack.StackStatusReason,
    outputs,
    tags,
    parameters,
    resolved,
    parent: stack.ParentId,
    isProtected: stack.EnableTerminationProtection === true,
  };
}

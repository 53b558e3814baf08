// May we? Asked of IAM's policy simulator, and of EC2 by trying without doing.
import { CreateTagsCommand, DeleteTagsCommand, StartInstancesCommand, StopInstancesCommand } from "@aws-sdk/client-ec2";
import { type EvaluationResult, GetRoleCommand, SimulatePrincipalPolicyCommand } from "@aws-sdk/client-iam";
import type { Aws } from "../ports/aws.ts";
import { codeOf, isThrottling, messageOf } from "./errors.ts";
import { allItems } from "./pages.ts";

/** The role's ARN, which has its path; undefined when there is no such role. */
export async function roleArnOf(aws: Aws, name: string): Promise<string | undefined> {
  try {
    return (await aws.iam.send(new GetRoleCommand({ RoleName: name }))).Role?.Arn;
  } catch (error) {
    // IAM says NoSuchEntity; the SDK names the error as in its model.
    if (codeOf(error).startsWith("NoSuchEntity")) return undefined;
    throw error;
  }
}

export interface Simulation {
  /** ARN of the role or user whose policies are asked. */
  readonly source: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** Condition keys of the request with their values: the simulator looks nothing up. */
  readonly context: Readonly<Record<string, readonly string[]>>;
}

export interface Denied {
  readonly action: string;
  readonly resource: string;
  /** A statement says no, rather than none saying yes. */
  readonly explicitly: boolean;
  /** Condition keys that policies ask for and the simulation did not know. */
  readonly unknownKeys: readonly string[];
}

/** What the policies of `source` do not allow, service control policies included. Source: docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html */
export async function deniedOf(aws: Aws, { source, actions, resources, context }: Simulation): Promise<readonly Denied[]> {
  const results = await allItems(
    (marker: string | undefined) =>
      aws.iam.send(
        new SimulatePrincipalPolicyCommand({
          PolicySourceArn: source,
          ActionNames: [...actions],
          ResourceArns: [...resources],
          ContextEntries: Object.entries(context).map(([ContextKeyName, values]) => ({
            ContextKeyName,
            ContextKeyType: typeOf(ContextKeyName, values),
            ContextKeyValues: [...values],
          })),
          Marker: marker,
        }),
      ),
    (page) => (page.IsTruncated ? page.Marker : undefined),
    (page) => page.EvaluationResults,
  );
  return results.flatMap(deniedResults);
}

/** Source: docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html (Boolean, the only such key that a drill's requests bear). */
function typeOf(key: string, values: readonly string[]): "boolean" | "string" | "stringList" {
  if (key === "kms:GrantIsForAWSResource") return "boolean";
  return values.length === 1 && key !== "kms:EncryptionContextKeys" ? "string" : "stringList";
}

function deniedResults(result: EvaluationResult): readonly Denied[] {
  const { EvalActionName: action = "", EvalDecision, EvalResourceName = "*", MissingContextValues = [] } = result;
  const specific = result.ResourceSpecificResults ?? [];
  if (specific.length === 0) {
    if (EvalDecision === "allowed") return [];
    return [{ action, resource: EvalResourceName, explicitly: EvalDecision === "explicitDeny", unknownKeys: MissingContextValues }];
  }
  return specific
    .filter((one) => one.EvalResourceDecision !== "allowed")
    .map((one) => ({
      action,
      resource: one.EvalResourceName ?? EvalResourceName,
      explicitly: one.EvalResourceDecision === "explicitDeny",
      unknownKeys: [...MissingContextValues, ...(one.MissingContextValues ?? [])],
    }));
}

export type Trial = "StopInstances" | "StartInstances" | "CreateTags" | "DeleteTags";

/** `missing`: not permitted. `refused`: EC2 would not do it for another reason. */
export type TrialOutcome = "allowed" | { readonly missing: string } | { readonly refused: string };

/**
 * Tries a call on exactly these instances without doing it: success is the error `DryRunOperation`, a missing right `UnauthorizedOperation`
 * (aws-failover-semantics, section 5). Rejects when the question itself failed.
 */
export async function tryOut(aws: Aws, trial: Trial, ids: readonly string[], tags: readonly string[]): Promise<TrialOutcome> {
  try {
    await send(aws, trial, [...ids], tags);
  } catch (error) {
    const code = codeOf(error);
    if (code === "DryRunOperation") return "allowed";
    const says = `${code}: ${messageOf(error)}`;
    if (code === "UnauthorizedOperation") return { missing: says };
    if (isThrottling("ec2", error) || !isAnswer(error)) throw error;
    return { refused: says };
  }
  throw new Error(`EC2 took a dry run of ${trial} for the real thing`);
}

/** EC2 has judged the request, rather than failed at it. */
function isAnswer(error: unknown): boolean {
  const { cause } = error as { cause?: { $metadata?: { httpStatusCode?: number } } };
  return cause?.$metadata?.httpStatusCode === 400;
}

function send(aws: Aws, trial: Trial, ids: string[], tags: readonly string[]): Promise<unknown> {
  switch (trial) {
    case "StopInstances":
      return aws.ec2.send(new StopInstancesCommand({ InstanceIds: ids, DryRun: true }));
    case "StartInstances":
      return aws.ec2.send(new StartInstancesCommand({ InstanceIds: ids, DryRun: true }));
    case "CreateTags":
      return aws.ec2.send(new CreateTagsCommand({ Resources: ids, Tags: tags.map((Key) => ({ Key, Value: "" })), DryRun: true }));
    case "DeleteTags":
      return aws.ec2.send(new DeleteTagsCommand({ Resources: ids, Tags: tags.map((Key) => ({ Key })), DryRun: true }));
  }
}

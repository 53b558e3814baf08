// One change set of one stack: asked for, followed to the moment it can be executed or is known to hold no change, looked at, and removed again.
import { type ChangeSetRequest, deleteChangeSet, describeChangeSet, saysNoChange } from "../aws/change-sets.ts";
import { codeOf } from "../aws/errors.ts";
import { deleteStack, type StackState } from "../aws/stacks.ts";
import { DrillError, type Problem } from "../errors.ts";
import type { StackPlan } from "../plan/types.ts";
import type { Millis } from "../ports/clock.ts";
import { SECOND } from "../time/units.ts";
import { onlyNewerValues } from "./as-deployed.ts";
import type { DeployContext } from "./context.ts";
import { isShell } from "./stack-status.ts";
import { uploadTemplates } from "./upload.ts";
import { leftAsItIs, lossesIn, wouldReplace } from "./would-replace.ts";

/** How long a deletion is waited for where the name is needed again. */
const DELETION_LIMIT: Millis = 30 * SECOND;

/** The drill's change set of each stack bears this name. */
export const changeSetName = ({ drill }: Pick<DeployContext, "drill">): string => `failover-drill-${drill}`;

/** `existing`: the stack when there is one. Uploads the templates that the request names. */
export async function changeSetRequest(
  context: DeployContext,
  stack: StackPlan,
  parameters: Readonly<Record<string, string>>,
  existing: StackState | undefined,
): Promise<ChangeSetRequest> {
  const isCreate = existing === undefined || isShell(existing.status);
  return {
    stack: stack.name,
    name: changeSetName(context),
    type: isCreate ? "CREATE" : "UPDATE",
    template: await uploadTemplates(context, stack),
    parameters,
    capabilities: stack.capabilities,
    // An update keeps the tags that the stack has, ours or its owner's, and makes no stack ours that was not.
    tags: { ...(isCreate ? context.tags : existing.tags), ...stack.tags },
    role: context.role,
    withNested: !isCreate && context.replace !== "allow" && stack.body.includes("AWS::CloudFormation::Stack"),
  };
}

/**
 * Until the next poll: stacks in a row wait for each other's change sets, most of which are ready within ten seconds, so the waiting itself
 * adds a few hundredths of what it has taken so far; none is ready within two seconds, but that nothing changes may be known by then.
 */
const interval = (waited: Millis): Millis => (waited < 2 * SECOND ? SECOND : Math.min(Math.max(0.2 * SECOND, waited / 40), SECOND));

/** Waits for a change set that was just created. `no-change` removes it again. Throws `deploy.change-set-failed` with CloudFormation's reason. */
async function changeSetOutcome(context: DeployContext, key: string, request: ChangeSetRequest): Promise<"ready" | "no-change"> {
  const { aws, clock, signal } = context;
  const begins = clock.now();
  for (;;) {
    await clock.sleep(interval(clock.now() - begins), signal);
    const { status, reason } = await describeChangeSet(aws, request.stack, request.name);
    if (status === "CREATE_COMPLETE") return "ready";
    if (status === "FAILED") {
      await deleteChangeSet(aws, request.stack, request.name);
      if (saysNoChange(reason)) return "no-change";
      // The shell that a failed CREATE change set leaves behind holds nothing and only counts against the quota.
      if (request.type === "CREATE") await deleteStack(aws, request.stack, `${request.name}-shell`);
      throw new DrillError([
        {
          code: "deploy.change-set-failed",
          what: `CloudFormation refuses the template of stack "${key}": ${reason ?? "no reason given"}`,
          whose: "yours",
          next: "Mend the template or its parameters.",
        },
      ]);
    }
    if (clock.now() >= context.deadline) {
      throw new DrillError([
        {
          code: "deploy.deadline",
          what: `The change set of stack "${key}" was still ${status} when the time for deploying was over.`,
          whose: "aws",
          next: "Repeat the drill; raise deadlines.deploy if it only needs longer.",
        },
      ]);
    }
  }
}

export interface PreparedChangeSet {
  readonly outcome: "ready" | "no-change";
  /** Why it must not be executed. */
  readonly against?: Problem;
  /** Why it was not worth executing, where CloudFormation would have changed something. */
  readonly left?: string;
}

/**
 * Waits for a change set that was just asked for, and looks at what it would take away, unless the drill file allows that. Where nothing
 * but newer values from the Parameter Store would do so, nobody has asked for it: the change set is removed, and the stack stays as it is.
 */
export async function prepareChangeSet(
  context: DeployContext,
  stack: StackPlan,
  request: ChangeSetRequest,
  existing: StackState | undefined,
): Promise<PreparedChangeSet> {
  const outcome = await changeSetOutcome(context, stack.key, request);
  if (outcome === "no-change" || existing === undefined || request.type !== "UPDATE" || context.replace === "allow") return { outcome };
  const losses = await lossesIn(context.aws, request.stack, request.name);
  const against = wouldReplace(stack, losses);
  if (against === undefined) return { outcome };
  const newer = await onlyNewerValues(context.aws, stack, existing, request);
  if (newer.length === 0) return { outcome, against };
  await discardChangeSet(context, request);
  return { outcome: "no-change", left: leftAsItIs(stack, newer, losses) };
}

/** Removes a change set that is not to be executed, and waits half a minute at most. Whether it is gone, and its name free again. */
export async function discardChangeSet({ aws, clock, signal }: DeployContext, { stack, name }: ChangeSetRequest): Promise<boolean> {
  await deleteChangeSet(aws, stack, name);
  const deadline = clock.now() + DELETION_LIMIT;
  while (await isThere(() => describeChangeSet(aws, stack, name))) {
    if (clock.now() >= deadline) return false;
    await clock.sleep(SECOND, signal);
  }
  return true;
}

/** The same where another one is to bear its name: what is left of the old one would be taken for the new. */
export async function replaceChangeSet(context: DeployContext, key: string, request: ChangeSetRequest): Promise<void> {
  if (await discardChangeSet(context, request)) return;
  throw new DrillError([
    {
      code: "deploy.change-set-failed",
      what: `The change set ${request.name} of stack "${key}" no longer fits, and CloudFormation does not remove it.`,
      whose: "aws",
      next: "Delete it in CloudFormation, then repeat the drill.",
    },
  ]);
}

/** One with nested change sets goes bit by bit. */
async function isThere(describe: () => Promise<{ readonly status: string }>): Promise<boolean> {
  try {
    return (await describe()).status !== "DELETE_COMPLETE";
  } catch (error) {
    if (codeOf(error).startsWith("ChangeSetNotFound")) return false;
    throw error;
  }
}

// Brings one stack to what the plan says, whatever state it is in.
import { type ChangeSetRequest, createChangeSet, executeChangeSet } from "../aws/change-sets.ts";
import { deleteStack, describeStack, type StackState } from "../aws/stacks.ts";
import { DrillError } from "../errors.ts";
import type { StackPlan } from "../plan/types.ts";
import type { Instant } from "../ports/clock.ts";
import { changeSetOutcome } from "./change-set.ts";
import type { DeployContext, DeployedStack } from "./context.ts";
import { eventMarker } from "./event-reader.ts";
import { createEventTree } from "./event-tree.ts";
import { isDeleted, isInProgress, isShell, isStuck, isSuccess, mustBeDeletedFirst } from "./stack-status.ts";
import { tellEvents } from "./tell-events.ts";
import { uploadTemplates } from "./upload.ts";
import { followOperation, waitForStack } from "./wait-for-stack.ts";

/**
 * The steps: wait for any other operation; delete what a failed create left; change set; execute; follow to the end.
 * A stack that `isThere` was not when the deployment began is created at once: if somebody else has made it since, CloudFormation refuses.
 * Appends `stack.event` and `stack.finished`. Throws a DrillError that names the stack, the resource and AWS's reason.
 */
export async function deployStack(
  context: DeployContext,
  stack: StackPlan,
  parameters: Readonly<Record<string, string>>,
  isThere: boolean,
): Promise<DeployedStack> {
  const started = context.clock.now();
  const existing = isThere ? await readyForChange(context, stack) : undefined;
  const isCreate = existing === undefined || isShell(existing.status);
  const changeSet = `failover-drill-${context.drill}`;
  const request: ChangeSetRequest = {
    stack: stack.name,
    name: changeSet,
    type: isCreate ? "CREATE" : "UPDATE",
    template: await uploadTemplates(context, stack),
    parameters,
    capabilities: stack.capabilities,
    // An update keeps the tags that the stack has, ours or its owner's, and makes no stack ours that was not.
    tags: { ...(isCreate ? context.tags : existing.tags), ...stack.tags },
    role: context.role,
  };
  await createChangeSet(context.aws, request);
  // Looked at while the change set is being made, which takes longer.
  const looking = beforeExecution(context, stack, existing);
  looking.catch(() => undefined);
  const outcome = await changeSetOutcome(context, stack.key, request);
  if (outcome === "no-change" && existing !== undefined) return finish(context, stack, existing, false, started);
  const finished = await execute(context, stack, await looking, changeSet, started);
  return finish(context, stack, finished, true, started);
}

interface BeforeExecution extends Pick<StackState, "id" | "status"> {
  /** The newest event. */
  readonly marker: string | undefined;
}

async function beforeExecution({ aws }: DeployContext, stack: StackPlan, existing: StackState | undefined): Promise<BeforeExecution> {
  const state = existing ?? (await describeStack(aws, stack.name));
  if (state === undefined) throw gone(stack);
  return { id: state.id, status: state.status, marker: await eventMarker(aws, state.id) };
}

/** The stack when it can take a change set; undefined when there is none (any more). */
async function readyForChange(context: DeployContext, stack: StackPlan): Promise<StackState | undefined> {
  let state = await describeStack(context.aws, stack.name);
  if (state !== undefined && isInProgress(state.status))
    state = await waitForStack(context, { key: stack.key, id: state.id }, (now) => !isInProgress(now.status));
  if (state === undefined || isDeleted(state.status)) return undefined;
  if (isStuck(state.status)) {
    throw new DrillError([
      {
        code: "deploy.stack-stuck",
        what: `Stack "${stack.key}" (${stack.name}) is in ${state.status} and cannot be updated.`,
        whose: "yours",
        next: "Continue its rollback in CloudFormation, or delete it, then repeat the drill.",
      },
    ]);
  }
  if (!mustBeDeletedFirst(state.status)) return state;
  await deleteStack(context.aws, state.id, `failover-drill-${context.drill}-delete-${stack.key}`);
  const left = await waitForStack(context, { key: stack.key, id: state.id }, (now) => now.status === "DELETE_FAILED");
  if (left === undefined) return undefined;
  throw new DrillError([
    {
      code: "deploy.leftover-not-deleted",
      what: `Stack "${stack.key}" (${stack.name}) is in ${left.status}: ${left.reason ?? "no reason given"}`,
      whose: "yours",
      next: "Delete the stack in CloudFormation, then repeat the drill.",
    },
  ]);
}

async function execute(
  context: DeployContext,
  stack: StackPlan,
  { id, status: statusBefore, marker }: BeforeExecution,
  changeSet: string,
  started: Instant,
): Promise<StackState> {
  const { aws, journal } = context;
  const tree = createEventTree(aws, id, marker);
  const tell = () => tellEvents(journal, stack.key, tree);
  await executeChangeSet(aws, id, changeSet, `${changeSet}-${stack.key}`);
  const state = await followOperation(context, { key: stack.key, id, statusBefore }, tree, tell);
  if (state !== undefined && isSuccess(state.status)) return state;
  const cause = tree.rootCause();
  journal.append({
    kind: "stack.finished",
    stack: stack.key,
    status: state?.status ?? "DELETE_COMPLETE",
    changed: true,
    took: context.clock.now() - started,
    outputs: {},
    ...(cause === undefined ? {} : { rootCause: cause }),
  });
  throw new DrillError([
    {
      code: "deploy.stack-failed",
      what:
        cause === undefined
          ? `Stack "${stack.key}" (${stack.name}) ended as ${state?.status ?? "deleted"}: ${state?.reason ?? "no reason given"}`
          : `Stack "${stack.key}" (${stack.name}) ended as ${state?.status ?? "deleted"} because ${cause.logicalId} (${cause.type}) failed: ${cause.reason}`,
      whose: "yours",
      next: `Mend ${cause?.logicalId ?? "the stack"} in ${stack.template}, then repeat the drill.`,
      place: { file: stack.template },
    },
  ]);
}

function finish(context: DeployContext, stack: StackPlan, state: StackState, changed: boolean, started: Instant): DeployedStack {
  const { status, outputs } = state;
  context.journal.append({ kind: "stack.finished", stack: stack.key, status, changed, took: context.clock.now() - started, outputs });
  return { id: state.id, name: state.name, outputs };
}

function gone(stack: StackPlan): DrillError {
  return new DrillError([
    {
      code: "deploy.stack-gone",
      what: `Stack "${stack.key}" (${stack.name}) disappeared while it was being deployed.`,
      whose: "yours",
      next: "Let nothing else delete the site's stacks during a drill.",
    },
  ]);
}

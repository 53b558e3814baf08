// Brings one stack to what the plan says, whatever state it is in.
import { createChangeSet, executeChangeSet } from "../aws/change-sets.ts";
import { describeStack, type StackState } from "../aws/stacks.ts";
import { DrillError } from "../errors.ts";
import { Refusal } from "../experiment/refusal.ts";
import type { StackPlan } from "../plan/types.ts";
import type { Instant } from "../ports/clock.ts";
import { changeSetRequest, discardChangeSet, prepareChangeSet, replaceChangeSet } from "./change-set.ts";
import type { DeployContext, DeployedStack } from "./context.ts";
import { deployRoleAdvice } from "./deploy-role.ts";
import { eventMarker } from "./event-reader.ts";
import { createEventTree } from "./event-tree.ts";
import type { LookedAhead } from "./look-ahead.ts";
import { readyForChange } from "./ready.ts";
import { isSuccess } from "./stack-status.ts";
import { tellEvents } from "./tell-events.ts";
import { followOperation } from "./wait-for-stack.ts";

/**
 * The steps: wait for any other operation; delete what a failed create left; change set; look at it; execute; follow to the end.
 * A stack that `isThere` was not when the deployment began is created at once: if somebody else has made it since, CloudFormation refuses.
 * `looked`: the change set that was looked at before; `holds`: nothing that it needs has changed since.
 * Appends `stack.event` and `stack.finished`, and a notice where a newer value was not taken. Throws a DrillError that names the stack, the resource and AWS's reason, and a Refusal when the
 * update would replace or remove what serves.
 */
export async function deployStack(
  context: DeployContext,
  stack: StackPlan,
  parameters: Readonly<Record<string, string>>,
  isThere: boolean,
  { looked, holds }: { readonly looked: LookedAhead | undefined; readonly holds: boolean },
): Promise<DeployedStack & { readonly changed: boolean }> {
  const started = context.clock.now();
  if (looked !== undefined && holds) {
    const { existing } = looked;
    if (looked.outcome === "no-change") return finish(context, stack, existing, false, started, looked.left);
    const before = await beforeExecution(context, stack, existing);
    return finish(context, stack, await execute(context, stack, before, looked.request.name, started), true, started);
  }
  if (looked?.outcome === "ready") await replaceChangeSet(context, stack.key, looked.request);
  const existing = isThere ? await readyForChange(context, stack) : undefined;
  const request = await changeSetRequest(context, stack, parameters, existing);
  await createChangeSet(context.aws, request);
  // Looked at while the change set is being made, which takes longer.
  const looking = beforeExecution(context, stack, existing);
  looking.catch(() => undefined);
  const { outcome, against, left } = await prepareChangeSet(context, stack, request, existing);
  if (outcome === "no-change" && existing !== undefined) return finish(context, stack, existing, false, started, left);
  if (against !== undefined) {
    await discardChangeSet(context, request);
    throw new Refusal([against]);
  }
  const finished = await execute(context, stack, await looking, request.name, started);
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
      next:
        deployRoleAdvice(cause?.reason ?? "", context.role) ??
        `Mend ${cause?.logicalId ?? "the stack"} in ${stack.template}, then repeat the drill.`,
      place: { file: stack.template },
    },
  ]);
}

function finish(
  context: DeployContext,
  stack: StackPlan,
  state: StackState,
  changed: boolean,
  started: Instant,
  left?: string,
): DeployedStack & { readonly changed: boolean } {
  const { status, outputs } = state;
  if (left !== undefined) context.journal.append({ kind: "notice", code: "deploy.newer-value-left", what: left });
  context.journal.append({ kind: "stack.finished", stack: stack.key, status, changed, took: context.clock.now() - started, outputs });
  return { id: state.id, name: state.name, outputs, changed };
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

// Brings an existing stack to where it can take a change set: no other operation under way, nothing left of a failed creation.
import { deleteStack, describeStack, type StackState } from "../aws/stacks.ts";
import { DrillError } from "../errors.ts";
import type { StackPlan } from "../plan/types.ts";
import type { DeployContext } from "./context.ts";
import { isDeleted, isInProgress, isShell, isStuck, mustBeDeletedFirst } from "./stack-status.ts";
import { waitForStack } from "./wait-for-stack.ts";

/** The stack when it can take a change set; undefined when there is none (any more). Deletes what a failed creation left. */
export async function readyForChange(context: DeployContext, stack: StackPlan): Promise<StackState | undefined> {
  const state = await atRest(context, stack, await describeStack(context.aws, stack.name));
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

/** The stack when it can be updated as it is; undefined when it would be made anew, or only a person can help. Changes nothing. */
export async function updatable(context: DeployContext, stack: StackPlan, seen: StackState): Promise<StackState | undefined> {
  const state = await atRest(context, stack, seen);
  if (state === undefined) return undefined;
  const { status } = state;
  return isDeleted(status) || isShell(status) || isStuck(status) || mustBeDeletedFirst(status) ? undefined : state;
}

async function atRest(context: DeployContext, { key }: StackPlan, state: StackState | undefined): Promise<StackState | undefined> {
  if (state === undefined || !isInProgress(state.status)) return state;
  return waitForStack(context, { key, id: state.id }, (now) => !isInProgress(now.status));
}

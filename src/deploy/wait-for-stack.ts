// Follows one stack operation to its end.
import { describeStack, type StackState } from "../aws/stacks.ts";
import { DrillError } from "../errors.ts";
import type { Millis } from "../ports/clock.ts";
import { formatDuration, SECOND } from "../time/units.ts";
import type { DeployContext } from "./context.ts";
import type { EventTree } from "./event-tree.ts";
import { isDeleted, isInProgress } from "./stack-status.ts";

/** With an answer within half a second, a finished stack is noticed within 2 s. */
const STATUS_INTERVAL: Millis = 1.5 * SECOND;

/** Events are told every seventh status poll, about every 10 s: they explain, the status decides. */
const STATUS_POLLS_PER_EVENT_POLL = 7;

/** After the end the last events may take a moment to show. */
const LAST_EVENT_POLLS = 5;

/**
 * Polls the status every 1.5 s until the stack is gone (undefined) or `isOver` says so.
 * `progress` is called with each poll (from 1) that finds neither. Throws `deploy.deadline` when the context's deadline comes first.
 */
export async function waitForStack(
  context: DeployContext,
  stack: { readonly key: string; readonly id: string },
  isOver: (state: StackState) => boolean | Promise<boolean>,
  progress?: (poll: number) => Promise<void>,
): Promise<StackState | undefined> {
  const { aws, clock, signal } = context;
  for (let poll = 1; ; poll += 1) {
    await clock.sleep(STATUS_INTERVAL, signal);
    const state = await describeStack(aws, stack.id);
    if (state === undefined || isDeleted(state.status)) return undefined;
    if (await isOver(state)) return state;
    if (clock.now() >= context.deadline) throw outOfTime(context, stack.key, state.status);
    await progress?.(poll);
  }
}

/**
 * Follows an operation that was just asked for: its events are told about every 10 s and at the end until the stack's own last event is
 * among them. `statusBefore` is not taken for the end until such an event shows: AWS may answer with it for a moment.
 */
export function followOperation(
  context: DeployContext,
  stack: { readonly key: string; readonly id: string; readonly statusBefore: string },
  tree: Pick<EventTree, "hasTold">,
  tell: () => Promise<void>,
): Promise<StackState | undefined> {
  const isOver = async ({ status }: StackState): Promise<boolean> => {
    if (isInProgress(status)) return false;
    for (let poll = 0; poll < LAST_EVENT_POLLS; poll += 1) {
      if (poll > 0) await context.clock.sleep(SECOND, context.signal);
      await tell();
      if (tree.hasTold(status)) return true;
    }
    return status !== stack.statusBefore;
  };
  return waitForStack(context, stack, isOver, async (poll) => {
    if (poll % STATUS_POLLS_PER_EVENT_POLL === 0) await tell();
  });
}

function outOfTime(context: DeployContext, key: string, status: string): DrillError {
  return new DrillError([
    {
      code: "deploy.deadline",
      what: `Stack "${key}" was still ${status} when the ${formatDuration(context.deadline - context.startedAt)} for deploying were over.`,
      whose: "yours",
      next: "Look at the stack's events in CloudFormation; raise deadlines.deploy if it only needs longer.",
    },
  ]);
}

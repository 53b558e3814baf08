// Follows one stack operation to its end.
import { describeStack, type StackState } from "../aws/stacks.ts";
import { DrillError } from "../errors.ts";
import type { Millis } from "../ports/clock.ts";
import { formatDuration, SECOND } from "../time/units.ts";
import type { DeployContext } from "./context.ts";
import type { EventTree } from "./event-tree.ts";
import { isDeleted, isInProgress } from "./stack-status.ts";

/** With an answer within half a second, a finished stack is noticed within 2 s. */
const INTERVAL: Millis = 1.5 * SECOND;

/** Once no resource is being worked on, the stack's end is mostly one or two seconds away; five stacks in a row wait for it. */
const INTERVAL_NEAR_THE_END: Millis = 0.2 * SECOND;

/** About 9 s; what takes longer (CloudFormation cleans up, or begins with other resources) is no end. */
const POLLS_NEAR_THE_END = 30;

/** After the end the last events may take a moment to show. */
const LAST_EVENT_POLLS = 5;

interface PollPlan {
  /** Until the next poll. */
  readonly interval: () => Millis;
  /** Asked for with each poll, side by side with the status. */
  readonly tell: () => Promise<void>;
}

/**
 * Polls the status, every 1.5 s where there is no plan, until the stack is gone (undefined) or `isOver` says so.
 * Throws `deploy.deadline` when the context's deadline comes first.
 */
export async function waitForStack(
  context: DeployContext,
  stack: { readonly key: string; readonly id: string },
  isOver: (state: StackState) => boolean | Promise<boolean>,
  plan?: PollPlan,
): Promise<StackState | undefined> {
  const { aws, clock, signal } = context;
  for (;;) {
    await clock.sleep(plan?.interval() ?? INTERVAL, signal);
    const [state] = await Promise.all([describeStack(aws, stack.id), plan?.tell()]);
    if (state === undefined || isDeleted(state.status)) return undefined;
    if (await isOver(state)) return state;
    if (clock.now() >= context.deadline) throw outOfTime(context, stack.key, state.status);
  }
}

/**
 * Follows an operation that was just asked for. Status and events are asked for side by side: every 1.5 s while resources are being worked
 * on, every 0.2 s once the events show that none is any more; at the end until the stack's own last event is among those told.
 * `statusBefore` is not taken for the end until such an event shows: AWS may answer with it for a moment.
 */
export function followOperation(
  context: DeployContext,
  stack: { readonly key: string; readonly id: string; readonly statusBefore: string },
  tree: Pick<EventTree, "hasTold" | "isAtRest">,
  tell: () => Promise<void>,
): Promise<StackState | undefined> {
  const isOver = async ({ status }: StackState): Promise<boolean> => {
    if (isInProgress(status)) return false;
    for (let poll = 0; poll < LAST_EVENT_POLLS && !tree.hasTold(status); poll += 1) {
      if (poll > 0) await context.clock.sleep(SECOND, context.signal);
      await tell();
    }
    return tree.hasTold(status) || status !== stack.statusBefore;
  };
  let atRest = 0;
  const interval = (): Millis => {
    atRest = tree.isAtRest() ? atRest + 1 : 0;
    return atRest > 0 && atRest <= POLLS_NEAR_THE_END ? INTERVAL_NEAR_THE_END : INTERVAL;
  };
  return waitForStack(context, stack, isOver, { interval, tell });
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

// Deletes one stack and follows it to its end; a bucket that is not empty is emptied, and the stack deleted again.
import { emptyBucket } from "../aws/objects.ts";
import type { StackEvent } from "../aws/stack-events.ts";
import { deleteStack, describeStack, type StackState } from "../aws/stacks.ts";
import { DrillError } from "../errors.ts";
import type { StackPlan } from "../plan/types.ts";
import type { DeployContext } from "./context.ts";
import { eventMarker } from "./event-reader.ts";
import { createEventTree, type EventTree, type ToldEvent } from "./event-tree.ts";
import type { RootCause } from "./root-cause.ts";
import { isDeleted, isInProgress } from "./stack-status.ts";
import { tellEvents } from "./tell-events.ts";
import { followOperation, waitForStack } from "./wait-for-stack.ts";

/** Deletions in all: something may still write into a bucket while it is being emptied. */
const ATTEMPTS = 3;

/** How CloudFormation and S3 say that a bucket holds objects. */
const NOT_EMPTY = /BucketNotEmpty|bucket you tried to delete is not empty/i;

export type Removal = "deleted" | "not-there";

/** Appends `stack.event` and `stack.finished`. Throws a DrillError that names the resource and AWS's reason when the stack stays. */
export async function removeStack(context: DeployContext, stack: StackPlan): Promise<Removal> {
  const { aws, clock, journal } = context;
  const started = clock.now();
  let state = await describeStack(aws, stack.name);
  if (state !== undefined && isInProgress(state.status))
    state = await waitForStack(context, { key: stack.key, id: state.id }, (now) => !isInProgress(now.status));
  if (state === undefined || isDeleted(state.status)) return "not-there";
  for (let attempt = 1; ; attempt += 1) {
    const { left, told, cause } = await deleteOnce(context, stack, state, attempt);
    const buckets = left === undefined || attempt === ATTEMPTS ? [] : fullBuckets(told);
    if (left !== undefined && buckets.length > 0) {
      for (const bucket of buckets) await emptyBucket(aws, bucket);
      state = left;
      continue;
    }
    journal.append({
      kind: "stack.finished",
      stack: stack.key,
      status: left?.status ?? "DELETE_COMPLETE",
      changed: true,
      took: clock.now() - started,
      outputs: {},
      ...(left === undefined || cause === undefined ? {} : { rootCause: cause }),
    });
    if (left === undefined) return "deleted";
    throw new DrillError([
      {
        code: "teardown.delete-failed",
        what:
          cause === undefined
            ? `Stack "${stack.key}" (${stack.name}) could not be deleted: ${left.reason ?? "no reason given"}`
            : `Stack "${stack.key}" (${stack.name}) could not be deleted because of ${cause.logicalId} (${cause.type}): ${cause.reason}`,
        whose: "yours",
        next: "Mend what CloudFormation names, then repeat the teardown.",
      },
    ]);
  }
}

interface Deletion {
  /** The stack when it is still there. */
  readonly left: StackState | undefined;
  readonly told: readonly ToldEvent[];
  readonly cause: RootCause | undefined;
}

async function deleteOnce(context: DeployContext, stack: StackPlan, { id, status }: StackState, attempt: number): Promise<Deletion> {
  const { aws, drill, journal } = context;
  const told: ToldEvent[] = [];
  const tree = createEventTree(aws, id, await eventMarker(aws, id));
  const telling: EventTree = {
    ...tree,
    read: async () => {
      const events = await tree.read();
      told.push(...events);
      return events;
    },
  };
  const tell = () => tellEvents(journal, stack.key, telling);
  await deleteStack(aws, id, `failover-drill-${drill}-teardown-${stack.key}-${attempt}`);
  const left = await followOperation(context, { key: stack.key, id, statusBefore: status }, telling, tell);
  // A stack that is gone has told its last events too, as long as it is asked for by its id.
  if (left === undefined) await tell();
  return { left, told, cause: tree.rootCause() };
}

/** Physical ids of the buckets, in nested stacks too, that could not be deleted for what is in them. */
function fullBuckets(told: readonly StackEvent[]): readonly string[] {
  const full = told.filter(
    ({ type, status, reason, physicalId }) =>
      type === "AWS::S3::Bucket" && status === "DELETE_FAILED" && NOT_EMPTY.test(reason ?? "") && physicalId !== undefined,
  );
  return [...new Set(full.map(({ physicalId }) => physicalId as string))];
}

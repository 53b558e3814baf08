// The events of a stack operation and of the stacks nested in it, told as one story.
import type { StackEvent } from "../aws/stack-events.ts";
import type { Aws } from "../ports/aws.ts";
import type { Instant } from "../ports/clock.ts";
import { createEventReader, type EventReader } from "./event-reader.ts";
import { type RootCause, rootCause } from "./root-cause.ts";
import { isInProgress } from "./stack-status.ts";

export interface ToldEvent extends StackEvent {
  /** Logical ids of the nested stacks from the root down; empty for the root's own events. */
  readonly path: readonly string[];
}

export interface EventTree {
  /** What has become visible since the last call: each stack's events oldest first, all by time. */
  read(): Promise<readonly ToldEvent[]>;
  /** The stack's own last event is among those told. */
  hasTold(status: string): boolean;
  /** Resources were worked on, and none is any more: the end may be near. */
  isAtRest(): boolean;
  /** The failure behind the failure, looked for in nested stacks too; `Network/Vpc` names a resource of a nested one. */
  rootCause(): RootCause | undefined;
}

const NESTED_STACK = "AWS::CloudFormation::Stack";

/** Everything after `marker`, see `createEventReader`. */
export function createEventTree(aws: Aws, stackId: string, marker: string | undefined): EventTree {
  return branch(aws, stackId, createEventReader(aws, stackId, marker), [], Number.NEGATIVE_INFINITY);
}

/** `since`: events before it belong to earlier operations. */
function branch(aws: Aws, stackId: string, reader: EventReader, path: readonly string[], since: Instant): EventTree {
  /** By physical id. Read until the whole operation is over: a parent's last event may show before its child's. */
  const children = new Map<string, { readonly logicalId: string; readonly tree: EventTree }>();
  /** The last status of each resource, by what was told so far. */
  const last = new Map<string, string>();
  let counted = 0;
  const grow = ({ physicalId, logicalId, type, status, time }: StackEvent): void => {
    if (type !== NESTED_STACK || physicalId === undefined || physicalId === stackId) return;
    if (children.has(physicalId) || !isInProgress(status)) return;
    // A stack that is made now has no earlier operations; of any other its parent's event is the beginning.
    const from = status.startsWith("CREATE") ? Number.NEGATIVE_INFINITY : time;
    const tree = branch(aws, physicalId, createEventReader(aws, physicalId, undefined), [...path, logicalId], from);
    children.set(physicalId, { logicalId, tree });
  };
  return {
    read: async () => {
      const own = (await reader.read()).filter((event) => event.time >= since);
      for (const event of own) grow(event);
      if (own.length === 0 && children.size === 0) return [];
      const nested = await Promise.all([...children.values()].map(({ tree }) => tree.read()));
      return [...own.map((event) => ({ ...event, path })), ...nested.flat()].sort((a, b) => a.time - b.time);
    },
    hasTold: (status) => reader.told.some((event) => event.physicalId === stackId && event.status === status),
    isAtRest: () => {
      for (; counted < reader.told.length; counted += 1) {
        const { time, physicalId, logicalId, status } = reader.told[counted] as StackEvent;
        if (time >= since && physicalId !== stackId) last.set(logicalId, status);
      }
      return last.size > 0 && ![...last.values()].some(isInProgress);
    },
    rootCause: () => {
      const cause = rootCause(reader.told.filter((event) => event.time >= since && event.physicalId !== stackId));
      if (cause?.type !== NESTED_STACK) return cause ?? rootCause(reader.told.filter((event) => event.time >= since));
      const child = [...children.values()].find(({ logicalId }) => logicalId === cause.logicalId);
      const deeper = child?.tree.rootCause();
      return deeper === undefined ? cause : { ...deeper, logicalId: `${cause.logicalId}/${deeper.logicalId}` };
    },
  };
}

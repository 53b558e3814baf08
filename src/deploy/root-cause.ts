// The first failure of an operation: the one whose reason explains the others.
import type { StackEvent } from "../aws/stack-events.ts";
import { isFailure } from "./stack-status.ts";

export interface RootCause {
  readonly logicalId: string;
  readonly type: string;
  readonly reason: string;
}

/** CloudFormation's words for resources that it gave up because another one failed. */
const CANCELLED = /cancelled/i;

/** The first *_FAILED event by time that is not a cancellation; undefined when nothing failed. Source: aws-failover-semantics, section 7. */
export function rootCause(events: readonly StackEvent[]): RootCause | undefined {
  let first: StackEvent | undefined;
  for (const event of events) {
    if (!isFailure(event.status) || CANCELLED.test(event.reason ?? "")) continue;
    if (first === undefined || event.time < first.time) first = event;
  }
  return first === undefined ? undefined : { logicalId: first.logicalId, type: first.type, reason: first.reason ?? "no reason given" };
}

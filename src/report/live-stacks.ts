// The stacks while they are deployed, folded over their events.
import type { FactOf } from "../journal/facts.ts";
import type { Plan } from "../plan/types.ts";
import type { Instant } from "../ports/clock.ts";
import type { Tone } from "./timeline-letters.ts";

export interface LiveStack {
  /** The CloudFormation stack's name, which its own events bear as their logical id. */
  readonly name: string;
  readonly after: readonly string[];
  /** CloudFormation's word for it; undefined before its first event. */
  readonly status: string | undefined;
  /** When it was first heard of, by AWS's own time stamp. */
  readonly since: Instant | undefined;
  /** Logical ids of the resources that CloudFormation works on, in the order in which it began. */
  readonly working: readonly string[];
  readonly done: number;
  readonly failed: number;
  /** Present once the operation is over. */
  readonly end: Pick<FactOf<"stack.finished">, "took" | "changed"> | undefined;
}

export function plannedStacks(plan: Plan): ReadonlyMap<string, LiveStack> {
  return new Map(plan.stacks.map(({ key, name, after }) => [key, { ...NEW, name, after }]));
}

const NEW: LiveStack = { name: "", after: [], status: undefined, since: undefined, working: [], done: 0, failed: 0, end: undefined };

export function liveStacks(
  stacks: ReadonlyMap<string, LiveStack>,
  fact: FactOf<"stack.event"> | FactOf<"stack.finished">,
): ReadonlyMap<string, LiveStack> {
  const before = stacks.get(fact.stack) ?? NEW;
  const after: LiveStack =
    fact.kind === "stack.finished"
      ? { ...before, status: fact.status, working: [], end: { took: fact.took, changed: fact.changed } }
      : withEvent(before, fact);
  return new Map(stacks).set(fact.stack, after);
}

function withEvent(stack: LiveStack, event: FactOf<"stack.event">): LiveStack {
  const heard = { ...stack, since: stack.since ?? event.time };
  if (isOwnEvent(stack, event)) return { ...heard, status: event.status };
  const others = stack.working.filter((id) => id !== event.logicalId);
  if (isUnderway(event.status)) return { ...heard, working: [...others, event.logicalId] };
  return {
    ...heard,
    working: others,
    done: stack.done + (isMade(event.status) ? 1 : 0),
    failed: stack.failed + (isFailed(event.status) ? 1 : 0),
  };
}

/** The stack's own event, not one of a resource in it: its logical id is the name that its ARN bears. */
export function isOwnEvent(
  stack: Pick<LiveStack, "name"> | undefined,
  { type, logicalId, physicalId }: Pick<FactOf<"stack.event">, "type" | "logicalId" | "physicalId">,
): boolean {
  if (type !== "AWS::CloudFormation::Stack") return false;
  return logicalId === stack?.name || physicalId?.includes(`:stack/${logicalId}/`) === true;
}

export function isUnderway(status: string): boolean {
  return status.endsWith("_IN_PROGRESS");
}

/** Done as asked for; what a rollback deletes is not. */
function isMade(status: string): boolean {
  return status.endsWith("_COMPLETE") && !status.startsWith("DELETE_");
}

export function isFailed(status: string): boolean {
  return status.endsWith("_FAILED");
}

/** A stack that took its changes back has not done what it was asked for, even though it is complete. */
export function toneOfStack({ status, end }: Pick<LiveStack, "status" | "end">): Tone {
  if (status === undefined) return "quiet";
  if (isFailed(status) || status.includes("ROLLBACK") || status.startsWith("DELETE")) return "bad";
  return end === undefined && isUnderway(status) ? "other" : "good";
}

// The condensed log of a deployment: one line per resource when it is done or fails, one per stack at its start and at its end.
import type { FactOf } from "../journal/facts.ts";
import { formatDuration } from "../time/units.ts";
import { isFailed, isOwnEvent, isUnderway, type LiveStack, toneOfStack } from "./live-stacks.ts";
import type { Change } from "./live-told.ts";

/** CloudFormation's words for resources that it gave up because another one failed. */
const CANCELLED = /cancelled/i;

/** The reason of every operation's first event; it tells nothing. */
const USER_INITIATED = "User Initiated";

/** Nothing for beginnings (the frame names what is at work) and for the stack's own end (`stack.finished` tells it). */
export function stackEventLine(stack: LiveStack | undefined, event: FactOf<"stack.event">): readonly Change[] {
  const { logicalId, type, status, reason } = event;
  const because = reason === undefined || reason === "" || reason === USER_INITIATED ? "" : `: ${reason}`;
  if (isOwnEvent(stack, event)) return isUnderway(status) ? [{ words: `${event.stack}: ${status}${because}`, ...toned(status) }] : [];
  if (isUnderway(status)) return [];
  const words = `${event.stack}: ${logicalId} ${status} (${type})`;
  if (!isFailed(status)) return [{ words, paint: "dim" }];
  if (CANCELLED.test(reason ?? "")) return [{ words: `${words}${because}`, paint: "dim" }];
  return [{ words: `✗ ${words}${because}`, paint: "red", heavy: true }];
}

/** The first failure explains the others, so it is named with the end. */
export function stackFinishedLine({ stack, status, changed, took, rootCause }: FactOf<"stack.finished">): Change {
  const words = `${stack}: ${status}${changed ? ` after ${formatDuration(took)}` : ", nothing to change"}`;
  if (rootCause !== undefined) {
    const { logicalId, type, reason } = rootCause;
    return { words: `✗ ${words}, because ${logicalId} (${type}) failed: ${reason}`, paint: "red", heavy: true };
  }
  const bad = toneOfStack({ status, end: { took, changed } }) === "bad";
  return bad ? { words: `✗ ${words}`, paint: "red", heavy: true } : { words: `✓ ${words}`, paint: "green" };
}

function toned(status: string): Pick<Change, "paint"> {
  return status.includes("ROLLBACK") || status.startsWith("DELETE") ? { paint: "red" } : {};
}

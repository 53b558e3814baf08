// A stack's new events into the journal.
import type { Journal } from "../journal/journal.ts";
import type { EventTree } from "./event-tree.ts";

/** Appends a `stack.event` for each; those of nested stacks are told as of `key/LogicalId`. */
export async function tellEvents(journal: Journal, key: string, tree: Pick<EventTree, "read">): Promise<void> {
  for (const { path, time, logicalId, type, status, reason, physicalId } of await tree.read()) {
    journal.append({
      kind: "stack.event",
      stack: [key, ...path].join("/"),
      time,
      logicalId,
      type,
      status,
      ...(reason === undefined ? {} : { reason }),
      ...(physicalId === undefined ? {} : { physicalId }),
    });
  }
}

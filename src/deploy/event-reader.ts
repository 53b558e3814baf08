// Tells a stack's events oldest first, each once, over many polls.
import { freshStackEvents, newestStackEvent, type StackEvent } from "../aws/stack-events.ts";
import type { Aws } from "../ports/aws.ts";

export interface EventReader {
  /** What has become visible since the last call, oldest first. An event that becomes visible late is told late, never lost. */
  read(): Promise<readonly StackEvent[]>;
  /** All that was told so far. */
  readonly told: readonly StackEvent[];
}

/** Everything after `marker` (the newest event of the time before the operation; undefined for a stack without any). */
export function createEventReader(aws: Aws, stackId: string, marker: string | undefined): EventReader {
  const known = new Set<string>();
  const told: StackEvent[] = [];
  return {
    told,
    read: async () => {
      const fresh = [...(await freshStackEvents(aws, stackId, marker, known))].reverse();
      for (const event of fresh) known.add(event.id);
      told.push(...fresh);
      return fresh;
    },
  };
}

export { newestStackEvent as eventMarker };

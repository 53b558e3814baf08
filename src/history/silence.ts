// A drill that never ran is worse than one that failed: nobody is told.
import type { Instant, Millis } from "../ports/clock.ts";
import type { DrillRecord, Silence } from "./types.ts";

/** GitHub drops a scheduled run now and then; two in a row are no accident. */
const SCHEDULES = 2;

/** `before`: the newest drill before `until`, whatever became of it. Undefined when there is none: a beginning is not silent. */
export function silence(before: Pick<DrillRecord, "startedAt"> | undefined, until: Instant, every: Millis): Silence | undefined {
  if (before === undefined) return undefined;
  const lasted = Math.max(0, until - before.startedAt);
  return { newest: before.startedAt, lasted, every, tooLong: lasted > SCHEDULES * every };
}

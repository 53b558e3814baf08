// A drill that never ran is worse than one that failed: nobody is told. One that is refused each time proves as little.
import type { Instant, Millis } from "../ports/clock.ts";
import type { DrillRecord, EarlierDrill, Silence } from "./types.ts";

/** GitHub drops a scheduled run now and then; two in a row are no accident. */
const SCHEDULES = 2;

/** `before`: the newest drill before `until`, whatever became of it. Undefined when there is none: a beginning is not silent. */
export function silence(before: Pick<DrillRecord, "startedAt"> | undefined, until: Instant, every: Millis): Silence | undefined {
  if (before === undefined) return undefined;
  const lasted = Math.max(0, until - before.startedAt);
  return { newest: before.startedAt, lasted, every, tooLong: lasted > SCHEDULES * every };
}

/**
 * How long no drill of the site was let begin, when `current` was refused. Where all `earlier` ones (the newest first) were refused,
 * the oldest of them: it has lasted at least since then.
 */
export function refusedSince(current: DrillRecord, earlier: readonly EarlierDrill[], every: Millis): Silence | undefined {
  if (current.outcome !== "refused") return undefined;
  const begun = earlier.find(({ record }) => record.outcome !== "refused") ?? earlier.at(-1);
  return silence(begun?.record, current.startedAt, every);
}

// The undo on the instances' own tags: whoever finds one stopped reads there which drill did it and by when it was to be undone.
import { readTags, removeTags, type Tags, writeTags } from "../aws/tags.ts";
import { DrillError } from "../errors.ts";
import type { Aws } from "../ports/aws.ts";
import type { Clock, Instant, Millis } from "../ports/clock.ts";
import { formatInstant, SECOND } from "../time/units.ts";
import { orRefuse } from "./denied.ts";

export const MARK = {
  drill: "failover-drill:drill",
  startedAt: "failover-drill:started-at",
  undoBy: "failover-drill:undo-by",
  lock: "failover-drill:lock",
} as const;

/** Set by a person, with any value, on any instance of the radius: the drill ends at once and restores. */
export const STOP_TAG = "failover-drill:stop";

/** EC2's tags show a little after they were written or removed. */
const SETTLE: Millis = 20 * SECOND;

export interface Marks {
  readonly drill: string;
  readonly startedAt: Instant;
  readonly undoBy: Instant;
  /** Stack id of the drill's lock. */
  readonly lock: string;
}

/** What an instance bears; undefined without the mark of a drill. A time that cannot be read is long past: whoever left it is not alive. */
export function marksOf(tags: Tags): Marks | undefined {
  const drill = tags[MARK.drill];
  if (drill === undefined) return undefined;
  const time = (key: string): Instant => Date.parse(tags[key] ?? "") || 0;
  return { drill, startedAt: time(MARK.startedAt), undoBy: time(MARK.undoBy), lock: tags[MARK.lock] ?? "" };
}

/** Marks and stop tags of these instances as they are now. */
export function readMarks(aws: Aws, ids: readonly string[]): Promise<ReadonlyMap<string, Tags>> {
  return readTags(aws, ids, [...Object.values(MARK), STOP_TAG]);
}

/** Writes the marks and reads them back. Throws `safety.marks-not-readable` when they do not show, or show another drill's. */
export async function writeMarks(
  { aws, clock, signal }: { readonly aws: Aws; readonly clock: Clock; readonly signal: AbortSignal | undefined },
  ids: readonly string[],
  marks: Marks,
): Promise<void> {
  const wanted: Tags = {
    [MARK.drill]: marks.drill,
    [MARK.startedAt]: formatInstant(marks.startedAt),
    [MARK.undoBy]: formatInstant(marks.undoBy),
    [MARK.lock]: marks.lock,
  };
  const mayNot = <T>(goal: string, work: () => Promise<T>) => orRefuse("safety.cannot-mark", goal, "", work);
  await mayNot("write the undo to the instances' tags", () => writeTags(aws, ids, wanted));
  const deadline = clock.now() + SETTLE;
  for (;;) {
    const found = await mayNot("read the undo back from the instances' tags", () => readMarks(aws, ids));
    const unread = ids.filter((id) => Object.entries(wanted).some(([key, value]) => found.get(id)?.[key] !== value));
    if (unread.length === 0) return;
    if (clock.now() >= deadline) throw notReadable(unread, found);
    await clock.sleep(SECOND, signal);
  }
}

/**
 * Removes the marks of this drill and the stop tags beside them, whatever is left of them, and looks whether they are gone. Marks of other
 * drills stay. Returns which instances bore them, which bore a stop tag, and which still bear something.
 */
export async function removeMarks(
  { aws, clock }: { readonly aws: Aws; readonly clock: Clock },
  ids: readonly string[],
  drill: string,
): Promise<{ readonly removed: readonly string[]; readonly stopTags: readonly string[]; readonly left: readonly string[] }> {
  const own = (found: ReadonlyMap<string, Tags>) => ids.filter((id) => found.get(id)?.[MARK.drill] === drill);
  const first = await readMarks(aws, ids);
  const removed = own(first);
  const stopTags = removed.length === 0 ? [] : ids.filter((id) => first.get(id)?.[STOP_TAG] !== undefined);
  const doomed = [...new Set([...removed, ...stopTags])];
  await Promise.all(doomed.map((id) => removeTags(aws, id, ownTags(first.get(id) ?? {}, drill))));
  const deadline = clock.now() + SETTLE;
  for (;;) {
    const left = doomed.length === 0 ? [] : own(await readMarks(aws, ids));
    if (left.length === 0 || clock.now() >= deadline) return { removed, stopTags, left };
    await clock.sleep(SECOND);
  }
}

/** With their values, so that nothing goes that another drill has written meanwhile. */
function ownTags(tags: Tags, drill: string): Tags {
  if (tags[MARK.drill] === drill) return tags;
  const { [STOP_TAG]: stop } = tags;
  return stop === undefined ? {} : { [STOP_TAG]: stop };
}

function notReadable(ids: readonly string[], found: ReadonlyMap<string, Tags>): DrillError {
  const others = [...new Set(ids.flatMap((id) => found.get(id)?.[MARK.drill] ?? []))];
  const seen = others.length === 0 ? "show no marks" : `bear the marks of ${others.join(" and ")}`;
  return new DrillError([
    {
      code: "safety.marks-not-readable",
      what: `The undo was written to the tags of ${ids.join(", ")} and cannot be read back: they ${seen}.`,
      whose: "aws",
      next: "Nothing was stopped. Let nothing else write these tags, and repeat the drill.",
    },
  ]);
}

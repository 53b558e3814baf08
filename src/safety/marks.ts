// The undo on the instances' own tags: whoever finds one stopped reads there which drill did it and by when it was to be undone.
import { readTags, type Tags, writeTags } from "../aws/tags.ts";
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
export const SETTLE: Millis = 20 * SECOND;

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

/** What an instance with these marks bears. */
export function tagsOf(marks: Marks): Tags {
  return {
    [MARK.drill]: marks.drill,
    [MARK.startedAt]: formatInstant(marks.startedAt),
    [MARK.undoBy]: formatInstant(marks.undoBy),
    [MARK.lock]: marks.lock,
  };
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
  const wanted = tagsOf(marks);
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

// The marks taken off again: what shows is deleted by its values, and what may be there unseen by the values that the drill wrote.
import { codeOf } from "../aws/errors.ts";
import { removeTags, type Tags } from "../aws/tags.ts";
import type { Aws } from "../ports/aws.ts";
import type { Clock } from "../ports/clock.ts";
import { SECOND } from "../time/units.ts";
import { MARK, type Marks, readMarks, SETTLE, STOP_TAG, tagsOf } from "./marks.ts";

export interface RemovedMarks {
  /** Bore the drill's marks. */
  readonly removed: readonly string[];
  /** Bore a stop tag. */
  readonly stopTags: readonly string[];
  /** Still bear the drill's marks. */
  readonly left: readonly string[];
}

/** What a drill knows of its own marks. */
export interface WrittenMarks {
  readonly marks: Marks;
  /** They showed once on every instance. If not, they may show for the first time while they are being removed. */
  readonly wereRead: boolean;
}

/**
 * Removes the marks of this drill and the stop tags beside them, whatever is left of them, and looks whether they are gone. Marks of other
 * drills stay. With `written`, what does not show is deleted all the same; marks that were never read back are looked for until SETTLE is
 * over, and deleted unseen once more then.
 */
export async function removeMarks(
  { aws, clock }: { readonly aws: Aws; readonly clock: Clock },
  ids: readonly string[],
  drill: string,
  written?: WrittenMarks,
): Promise<RemovedMarks> {
  const mayShowLate = written?.wereRead === false;
  const own = (found: ReadonlyMap<string, Tags>) => ids.filter((id) => found.get(id)?.[MARK.drill] === drill);
  let found = await readMarks(aws, ids);
  const removed = new Set(own(found));
  const stopTags = removed.size === 0 ? [] : ids.filter((id) => found.get(id)?.[STOP_TAG] !== undefined);
  const erase = (doomed: readonly string[]) => Promise.all(doomed.map((id) => removeTags(aws, id, shownTags(found.get(id) ?? {}, drill))));
  const eraseUnseen = () => eraseUnread(aws, written === undefined ? [] : ids.filter((id) => !removed.has(id)), written);

  await erase([...new Set([...removed, ...stopTags])]);
  // When they may show late it is done again in the end: what goes wrong now need not be told.
  await (mayShowLate ? eraseUnseen().catch(() => undefined) : eraseUnseen());
  if (removed.size === 0 && !mayShowLate) return { removed: [], stopTags, left: [] };
  const deadline = clock.now() + SETTLE;
  for (;;) {
    found = await readMarks(aws, ids);
    const left = own(found);
    const isOver = clock.now() >= deadline;
    if (mayShowLate) await erase(left);
    for (const id of left) removed.add(id);
    if (mayShowLate && isOver) await eraseUnseen();
    const isSure = !mayShowLate || removed.size === ids.length;
    if ((left.length === 0 && isSure) || isOver) return { removed: [...removed], stopTags, left };
    await clock.sleep(SECOND);
  }
}

/** DeleteTags compares values, so that nothing of anybody else's goes. An instance that EC2 does not know any more bears nothing. */
async function eraseUnread(aws: Aws, ids: readonly string[], written: WrittenMarks | undefined): Promise<void> {
  if (written === undefined) return;
  const results = await Promise.allSettled(ids.map((id) => removeTags(aws, id, tagsOf(written.marks))));
  for (const result of results) if (result.status === "rejected" && !/^InvalidI/.test(codeOf(result.reason))) throw result.reason;
}

/** With their values, so that nothing goes that another drill has written meanwhile. */
function shownTags(tags: Tags, drill: string): Tags {
  if (tags[MARK.drill] === drill) return tags;
  const { [STOP_TAG]: stop } = tags;
  return stop === undefined ? {} : { [STOP_TAG]: stop };
}

// A drill that slept until its lock was over starts only what still bears its marks.
import type { Aws } from "../ports/aws.ts";
import type { Clock } from "../ports/clock.ts";
import type { Fence } from "./fence.ts";
import { MARK, readMarks } from "./marks.ts";

/**
 * Those of `ids` that somebody else holds or has put back. While the lock lasts there are none, and nothing is asked. After it, marks of another
 * drill say whose an instance is, and no marks that somebody swept them, once it ran. Rejects when they cannot be read.
 */
export async function notOurs(
  context: { readonly aws: Aws; readonly time: Pick<Clock, "now">; readonly fence: Fence; readonly drill: string },
  ids: readonly string[],
): Promise<readonly string[]> {
  const { aws, time, fence, drill } = context;
  if (time.now() <= fence.lockEnds) return [];
  const marks = await readMarks(aws, ids);
  return ids.filter((id) => marks.get(id)?.[MARK.drill] !== drill);
}

// The locks that a sweep knows of.
import { codeOf, messageOf } from "../../aws/errors.ts";
import { allStacks } from "../../aws/stacks.ts";
import { type HeldLock, LOCK_PREFIX, lockName, readLock } from "../site-lock.ts";
import type { FoundLocks, SweepContext } from "./types.ts";

/**
 * The site's lock, or without a plan every lock; and those of these stack ids, which marks name. Rejects when the former cannot be looked at
 * or a stack only looks like a lock; of the latter, which may be other sites', it is told which could not be read.
 */
export async function findLocks({ aws, plan }: Pick<SweepContext, "aws" | "plan">, marked: readonly string[] = []): Promise<FoundLocks> {
  const names =
    plan === undefined
      ? (await allStacks(aws)).filter(({ name }) => name.startsWith(LOCK_PREFIX)).map(({ id }) => id)
      : [lockName(plan.site)];
  const held = new Map<string, HeldLock>();
  const found = (lock: HeldLock | undefined): void => {
    // Tags may name any stack.
    if (lock?.name.startsWith(LOCK_PREFIX)) held.set(lock.id, lock);
  };
  for (const name of names) found(await readLock(aws, name));
  const unread = new Map<string, string>();
  for (const id of new Set(marked)) {
    if (!id.startsWith("arn:") || held.has(id)) continue;
    try {
      found(await readLock(aws, id));
    } catch (error) {
      unread.set(id, `${codeOf(error)}: ${messageOf(error)}`);
    }
  }
  return { held: [...held.values()], unread };
}

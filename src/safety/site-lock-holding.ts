// The site's lock for whoever changes the site without being a drill.
import { Refusal } from "../experiment/refusal.ts";
import type { Aws } from "../ports/aws.ts";
import type { Fence } from "./fence.ts";
import { isExpired, type LockContext, lockName, ownLock, readLock, releaseLock, takeLock } from "./site-lock.ts";
import { siteHeld } from "./site-lock-words.ts";

/** Throws a Refusal while a drill holds the site, or held it and its time is not over. */
export async function refuseWhileHeld({ plan, aws, clock }: Pick<LockContext, "plan" | "aws" | "clock">): Promise<void> {
  const held = await readLock(aws, lockName(plan.site));
  if (held !== undefined && !isExpired(held, clock.now())) throw new Refusal([siteHeld(held)]);
}

export interface HoldingContext extends LockContext {
  /** Knows no signal. */
  readonly undoAws: Aws;
  /** That of `aws`: nothing leaves any more when the lock is over. */
  readonly fence?: Fence;
}

/** Runs `work` while holding the lock, which is given back on every path. Throws a Refusal when a drill holds the site. */
export async function holdingLock<T>(context: HoldingContext, work: () => Promise<T>): Promise<T> {
  const freely = { ...context, aws: context.undoAws };
  const release = async (): Promise<void> => {
    const lock = await ownLock(freely);
    if (lock !== undefined) await releaseLock(freely, lock);
  };
  let result: T;
  try {
    const { until } = await takeLock(context);
    if (context.fence !== undefined) context.fence.lockEnds = until;
    result = await work();
  } catch (error) {
    // What went wrong first is what is told.
    await release().catch(() => undefined);
    throw error;
  }
  await release();
  return result;
}

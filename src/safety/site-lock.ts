// At most one drill per site, account and region.
import { createHash } from "node:crypto";
import { createLockStack } from "../aws/locks.ts";
import { deleteStack, describeStack, type StackState } from "../aws/stacks.ts";
import { DrillError } from "../errors.ts";
import { Refusal } from "../experiment/refusal.ts";
import type { Journal } from "../journal/journal.ts";
import type { Plan, SitePlan } from "../plan/types.ts";
import type { Aws } from "../ports/aws.ts";
import type { Clock, Instant, Millis } from "../ports/clock.ts";
import { formatInstant, MINUTE, SECOND } from "../time/units.ts";
import { orRefuse } from "./denied.ts";
import { noLock, siteHeld, takenOver, unclear } from "./site-lock-words.ts";
import { CLOCK_MARGIN, endsBy } from "./times.ts";

export const LOCK_PREFIX = "failover-drill-lock-";

const TAGS = { drill: "failover-drill:drill", until: "failover-drill:until", owner: "failover-drill:owner" } as const;

/** How long a lock that is just being given back is waited for, and the giving back itself. */
const PATIENCE: Millis = 2 * MINUTE;

/** CloudFormation's own limits on names of stacks, and of values of tags. */
const NAME_LENGTH = 128;
const TAG_LENGTH = 256;

export interface SiteLock {
  readonly name: string;
  /** Of this incarnation. */
  readonly id: string;
  readonly until: Instant;
}

/** A lock as anybody reads it. */
export interface HeldLock extends SiteLock {
  readonly drill: string;
  /** ARN of whoever took it. */
  readonly owner: string;
  /** It is being given back. */
  readonly isLeaving: boolean;
}

export interface LockContext {
  readonly plan: Pick<Plan, "site" | "deadlines">;
  readonly aws: Aws;
  readonly clock: Clock;
  readonly journal: Journal;
  /** The drill's id. */
  readonly drill: string;
  /** ARN of the caller, told to whoever finds the site held. */
  readonly owner: string;
  readonly signal?: AbortSignal | undefined;
}

/** `failover-drill-lock-www-example-com`; the port only where it is not the scheme's own. */
export function lockName({ scheme, host, port }: Pick<SitePlan, "scheme" | "host" | "port">): string {
  const own = port === (scheme === "https" ? 443 : 80);
  const name = `${LOCK_PREFIX}${host}${own ? "" : `-${port}`}`.replaceAll(/[^\w-]|_/g, "-");
  if (name.length <= NAME_LENGTH) return name;
  return `${name.slice(0, NAME_LENGTH - 17)}-${createHash("sha256").update(name).digest("hex").slice(0, 16)}`;
}

/** The lock of that name or stack id; undefined when nobody holds it. Throws a DrillError for a stack that is no lock. */
export async function readLock(aws: Aws, nameOrId: string): Promise<HeldLock | undefined> {
  const stack = await describeStack(aws, nameOrId);
  if (stack === undefined || stack.status === "DELETE_COMPLETE") return undefined;
  return heldLock(stack);
}

/** The lock that a stack is; throws a DrillError when it is none. */
function heldLock(stack: StackState): HeldLock {
  const { [TAGS.drill]: drill, [TAGS.until]: until = "", [TAGS.owner]: owner = "unknown" } = stack.tags;
  if (drill === undefined || Number.isNaN(Date.parse(until))) throw new DrillError([noLock(stack)]);
  return { name: stack.name, id: stack.id, drill, owner, until: Date.parse(until), isLeaving: stack.status === "DELETE_IN_PROGRESS" };
}

/** Nobody may rely on it any more: it ran out, and clocks do not differ by more than the margin. */
export function isExpired({ until }: Pick<HeldLock, "until">, now: Instant): boolean {
  return now > until + CLOCK_MARGIN;
}

/**
 * Takes the site's lock; appends `lock.taken`. Throws a Refusal that names owner and expiry when another drill holds it.
 *
 * Why two drills cannot both win: the lock is a CloudFormation stack of a fixed name, and CreateStack of a name that exists fails, so of any
 * number of callers one creates it. A stack's id is unique for each incarnation of the name, and DeleteStack by id removes that incarnation or
 * nothing. So an expired lock is taken over by deleting the id that was read and creating the name anew: of two that do so the slower deletes
 * something that is gone, and CreateStack again lets one win. The only clock in it is the one that judges the expiry; a holder whose process
 * slept is kept from its site by the fence (fence.ts), which knows `until` too, and the margin between the two is CLOCK_MARGIN.
 */
export function takeLock(context: LockContext): Promise<SiteLock> {
  return orRefuse("safety.cannot-lock", `hold the site (lock ${lockName(context.plan.site)})`, "", () => take(context));
}

async function take(context: LockContext): Promise<SiteLock> {
  const { plan, aws, clock, journal, drill, owner, signal } = context;
  const name = lockName(plan.site);
  const deadline = clock.now() + PATIENCE;
  for (let attempt = 1; ; attempt += 1) {
    const until = endsBy(plan, clock.now());
    const tags = { [TAGS.drill]: drill, [TAGS.until]: formatInstant(until), [TAGS.owner]: owner.slice(0, TAG_LENGTH) };
    // An answer that was lost is repeated by the sender with the same token and tags, or found here by the drill's id.
    const created = await createLockStack(aws, { name, token: `failover-drill-${drill}-lock-${attempt}`, tags });
    const held = created === undefined ? await readLock(aws, name) : { name, id: created, until, drill, owner, isLeaving: false };
    if (held?.drill === drill && !held.isLeaving) {
      journal.append({ kind: "lock.taken", lock: name, id: held.id, until: held.until });
      return { name, id: held.id, until: held.until };
    }
    if (held !== undefined && !held.isLeaving) {
      if (!isExpired(held, clock.now())) throw new Refusal([siteHeld(held)]);
      journal.append({ kind: "notice", code: "safety.lock-taken-over", what: takenOver(held) });
      await deleteStack(aws, held.id, `failover-drill-${drill}-take-over`);
    }
    do {
      if (clock.now() >= deadline) throw new Refusal([held === undefined ? unclear(name) : siteHeld(held)]);
      await clock.sleep(SECOND, signal);
    } while (held !== undefined && (await readLock(aws, held.id)) !== undefined);
  }
}

/** Gives the lock back and waits until it is gone; appends `lock.released`. Rejects when it stays. */
export async function releaseLock({ aws, clock, journal }: Pick<LockContext, "aws" | "clock" | "journal">, lock: SiteLock): Promise<void> {
  await deleteStack(aws, lock.id, `failover-drill-release-${lock.id.slice(-36)}`);
  const begin = clock.now();
  for (;;) {
    const stack = await describeStack(aws, lock.id);
    if (stack === undefined || stack.status === "DELETE_COMPLETE") break;
    if (stack.status === "DELETE_FAILED" || clock.now() - begin > PATIENCE) {
      throw new DrillError([
        {
          code: "safety.lock-stays",
          what: `The lock ${lock.name} is ${stack.status}: ${stack.reason ?? "no reason given"}`,
          whose: "aws",
          next: `Delete it: aws cloudformation delete-stack --stack-name ${lock.id}`,
        },
      ]);
    }
    await clock.sleep(SECOND);
  }
  journal.append({ kind: "lock.released", lock: lock.name, id: lock.id });
}

/** The lock that this drill took, also when it does not know it because an answer was lost. */
export async function ownLock({ plan, aws, drill }: Pick<LockContext, "plan" | "aws" | "drill">): Promise<SiteLock | undefined> {
  const stack = await describeStack(aws, lockName(plan.site));
  const isOwn = stack !== undefined && stack.status !== "DELETE_COMPLETE" && stack.tags[TAGS.drill] === drill;
  return isOwn ? heldLock(stack) : undefined;
}

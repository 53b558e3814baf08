// Change sets that drills may have left, and stacks that are nothing but a shell of some.
import { openChangeSets } from "../../aws/change-sets.ts";
import { codeOf, messageOf } from "../../aws/errors.ts";
import { allStacks, describeStack, type StackState } from "../../aws/stacks.ts";
import { PLAN_TAG } from "../../deploy/ownership.ts";
import { isDeleted, isShell } from "../../deploy/stack-status.ts";
import { LOCK_PREFIX } from "../site-lock.ts";
import type { FoundStack, OpenChangeSet, SweepContext } from "./types.ts";

interface FoundChangeSets {
  readonly changeSets: readonly OpenChangeSet[];
  readonly emptyShells: readonly FoundStack[];
}

/** Of the plan's stacks; without a plan, of those that bear a drill's own tag, and of shells, which bear no tags yet. */
export async function findChangeSets({ aws, plan }: Pick<SweepContext, "aws" | "plan">): Promise<FoundChangeSets> {
  const changeSets: OpenChangeSet[] = [];
  const emptyShells: FoundStack[] = [];
  for (const { id, name, status } of await candidates({ aws, plan })) {
    const stack: FoundStack = { id, name, isShell: isShell(status) };
    const names = await openChangeSets(aws, id).catch(noneOfNoStack);
    changeSets.push(...names.map((changeSet) => ({ stack, name: changeSet })));
    // Without a plan nobody can tell whose it is.
    if (plan !== undefined && stack.isShell && names.length === 0) emptyShells.push(stack);
  }
  return { changeSets, emptyShells };
}

async function candidates({ aws, plan }: Pick<SweepContext, "aws" | "plan">): Promise<readonly StackState[]> {
  if (plan !== undefined) {
    const states = await Promise.all(plan.stacks.map(({ name }) => describeStack(aws, name)));
    return states.filter((state) => state !== undefined && !isDeleted(state.status)) as StackState[];
  }
  return (await allStacks(aws)).filter(
    ({ name, tags, status, parent }) => parent === undefined && !name.startsWith(LOCK_PREFIX) && (PLAN_TAG in tags || isShell(status)),
  );
}

/** Somebody has deleted the stack meanwhile. */
function noneOfNoStack(error: unknown): readonly string[] {
  if (isNoStack(error)) return [];
  throw error;
}

export function isNoStack(error: unknown): boolean {
  return codeOf(error) === "ValidationError" && /does not exist/i.test(messageOf(error));
}

// Deletes what a drill file deployed: each stack as soon as nothing needs it any more, independent ones side by side.
import { problemsOf } from "../aws/errors.ts";
import { describeStack } from "../aws/stacks.ts";
import { DrillError, type Problem } from "../errors.ts";
import { Refusal } from "../experiment/refusal.ts";
import type { StackPlan } from "../plan/types.ts";
import type { DeployContext } from "./context.ts";
import { isOurs } from "./ownership.ts";
import { polite } from "./polite.ts";
import { type Removal, removeStack } from "./remove-stack.ts";
import { isDeleted, isShell } from "./stack-status.ts";

/** What is there of the drill file's stacks, and every reason against deleting it. */
export interface TeardownPlan {
  /** Keys of the stacks to delete, those that nothing needs first. */
  readonly doomed: readonly string[];
  readonly problems: readonly Problem[];
}

/** Only stacks that bear our own tags are deleted (or empty shells); any other is a reason against the whole teardown. */
export async function planTeardown(context: Pick<DeployContext, "aws" | "tags">, stacks: readonly StackPlan[]): Promise<TeardownPlan> {
  const states = await Promise.all(stacks.map(async (stack) => ({ stack, state: await describeStack(context.aws, stack.name) })));
  const there = states.flatMap(({ stack, state }) => (state === undefined || isDeleted(state.status) ? [] : [{ stack, state }]));
  const problems = there.flatMap(({ stack, state }) => {
    if (state.parent !== undefined || (!isOurs(state, context.tags) && !isShell(state.status))) return [notOurs(stack, context.tags)];
    return state.isProtected ? [isProtected(stack)] : [];
  });
  return { doomed: there.map(({ stack }) => stack.key).reverse(), problems };
}

/**
 * Appends `stack.event` and `stack.finished`. Throws a Refusal, before anything is deleted, when a stack is not ours; when a stack cannot be
 * deleted, those that it needs stay, the others go, and one DrillError tells all problems.
 */
export async function teardown(given: DeployContext, stacks: readonly StackPlan[]): Promise<ReadonlyMap<string, Removal>> {
  const context = polite(given);
  const { problems: against, doomed } = await planTeardown(context, stacks);
  if (against.length > 0) throw new Refusal(against);
  const removed = new Map<string, Removal>();
  const problems: Problem[] = [];
  const underway = new Map<string, Promise<void>>();
  const removeOne = async (stack: StackPlan): Promise<void> => {
    const dependants = stacks.filter(({ after }) => after.includes(stack.key));
    await Promise.all(dependants.map(({ key }) => underway.get(key)));
    context.signal?.throwIfAborted();
    const blocking = dependants.filter(({ key }) => !removed.has(key));
    if (blocking.length > 0) {
      if (doomed.includes(stack.key)) problems.push(stillNeeded(stack, blocking));
      return;
    }
    try {
      removed.set(stack.key, doomed.includes(stack.key) ? await removeStack(context, stack) : "not-there");
    } catch (error) {
      context.signal?.throwIfAborted();
      problems.push(...problemsOf(error));
    }
  };
  // Dependants come later in a plan's order, so from its end each finds those that need it already under way.
  for (const stack of [...stacks].reverse()) underway.set(stack.key, removeOne(stack));
  await Promise.all(underway.values());
  if (problems.length > 0) throw new DrillError(problems);
  return removed;
}

function notOurs({ key, name }: StackPlan, own: DeployContext["tags"]): Problem {
  const tags = Object.entries(own).map(([tag, value]) => `${tag}=${value}`);
  return {
    code: "teardown.not-ours",
    what: `Stack "${key}" (${name}) does not bear ${tags.join(" ")}: this drill did not make it.`,
    whose: "yours",
    next: "Nothing was deleted. Delete it in CloudFormation yourself, or tag it so if this program may.",
  };
}

function isProtected({ key, name }: StackPlan): Problem {
  return {
    code: "teardown.protected",
    what: `Stack "${key}" (${name}) has termination protection.`,
    whose: "yours",
    next: "Nothing was deleted. Take the protection off in CloudFormation if it may go.",
  };
}

function stillNeeded({ key, name }: StackPlan, blocking: readonly StackPlan[]): Problem {
  return {
    code: "teardown.still-needed",
    what: `Stack "${key}" (${name}) stays because ${blocking.map((other) => `"${other.key}"`).join(" and ")} could not be deleted.`,
    whose: "yours",
    next: "Mend what is named there, then repeat the teardown.",
  };
}

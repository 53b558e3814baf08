// Before the first change set is executed, those of all existing stacks are looked at: what would take away something that serves is refused
// while nothing is changed yet.
import { type ChangeSetRequest, createChangeSet } from "../aws/change-sets.ts";
import { AwsCallError } from "../aws/errors.ts";
import type { StackState } from "../aws/stacks.ts";
import { DrillError, type Problem } from "../errors.ts";
import { Refusal } from "../experiment/refusal.ts";
import type { StackPlan } from "../plan/types.ts";
import { changeSetName, changeSetRequest, discardChangeSet, prepareChangeSet } from "./change-set.ts";
import type { DeployContext, DeployedStack } from "./context.ts";
import { updatable } from "./ready.ts";
import { filledParameters } from "./references.ts";

/** A change set that was looked at and takes nothing away. It holds as long as nothing that its stack needs has changed. */
export interface LookedAhead {
  readonly existing: StackState;
  readonly request: ChangeSetRequest;
  readonly outcome: "ready" | "no-change";
  readonly left?: string;
}

/**
 * By stack key. Not among them, and so looked at when it is their turn: stacks with parameters from a stack that is still to be made, and those
 * whose change set could not be made. `there`: the stacks that exist. Throws a Refusal with every reason, all change sets removed again.
 */
export async function lookAhead(
  context: DeployContext,
  stacks: readonly StackPlan[],
  there: ReadonlyMap<string, StackState>,
): Promise<ReadonlyMap<string, LookedAhead>> {
  if (context.replace === "allow") return new Map();
  const states = new Map<string, StackState>();
  await everyOne(
    stacks.map(async (stack) => {
      const seen = there.get(stack.key);
      const state = seen && (await updatable(context, stack, seen));
      if (state !== undefined) states.set(stack.key, state);
    }),
  );
  const looks = await everyOne(stacks.map((stack) => lookAt(context, stack, states)));
  const found = looks.filter((look) => look !== undefined);
  const against = found.flatMap(({ problem }) => problem ?? []);
  if (against.length > 0) {
    const open = found.filter(({ outcome }) => outcome === "ready");
    await everyOne(open.map(({ request }) => discardChangeSet(context, request)));
    throw new Refusal(against);
  }
  return new Map(found.map((look) => [look.key, look]));
}

type Look = LookedAhead & { readonly key: string; readonly problem: Problem | undefined };

async function lookAt(context: DeployContext, stack: StackPlan, states: ReadonlyMap<string, StackState>): Promise<Look | undefined> {
  const existing = states.get(stack.key);
  const parameters = existing && parametersOf(stack, states);
  if (existing === undefined || parameters === undefined) return undefined;
  return unlessRefused(context, async () => {
    const request = { ...(await changeSetRequest(context, stack, parameters, existing)), token: `${changeSetName(context)}-ahead` };
    try {
      await createChangeSet(context.aws, request);
      const { against, ...prepared } = await prepareChangeSet(context, stack, request, existing);
      return { key: stack.key, existing, request, ...prepared, problem: against };
    } catch (error) {
      context.signal?.throwIfAborted();
      await discardChangeSet(context, request);
      throw error;
    }
  });
}

/** With what other stacks give it after their own update a change set may be well. If it is not, that is told at its stack's turn. */
async function unlessRefused<T>({ signal }: DeployContext, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof DrillError || error instanceof AwsCallError) return undefined;
    throw error;
  }
}

/** All of them to their end, also when one fails: what they leave is only then there to be removed. */
async function everyOne<T>(work: readonly Promise<T>[]): Promise<readonly T[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

/** As they are now; undefined while one of them is not known. */
function parametersOf(stack: StackPlan, deployed: ReadonlyMap<string, DeployedStack>): Readonly<Record<string, string>> | undefined {
  if (!stack.after.every((key) => deployed.has(key))) return undefined;
  try {
    return filledParameters(stack, (key) => deployed.get(key));
  } catch (error) {
    if (error instanceof DrillError) return undefined;
    throw error;
  }
}

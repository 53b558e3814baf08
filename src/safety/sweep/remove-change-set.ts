// What a dead drill has left in CloudFormation: a change set that was never executed, and the shell of a stack around it.
import { deleteChangeSet, openChangeSets } from "../../aws/change-sets.ts";
import { codeOf } from "../../aws/errors.ts";
import { deleteStack, describeStack } from "../../aws/stacks.ts";
import { untilMade } from "../../deploy/left-behind.ts";
import { isShell } from "../../deploy/stack-status.ts";
import { DrillError, type Problem } from "../../errors.ts";
import type { Millis } from "../../ports/clock.ts";
import { SECOND } from "../../time/units.ts";
import { isExpired } from "../site-lock.ts";
import { isNoStack } from "./find-change-sets.ts";
import { findLocks } from "./find-locks.ts";
import type { FoundStack, OpenChangeSet, SweepContext } from "./types.ts";

/** From the look at the locks to the deletion of a shell; a deployment's first change set takes longer to be made and executed. */
const SHELL_LIMIT: Millis = 5 * SECOND;

/** How often it is tried to be that fast. */
const SHELL_ATTEMPTS = 10;

/** Resolves to true when it is gone; rejects when it stays. Its name carries the drill's id, so it is nobody else's. */
export async function sweepChangeSet({ aws, clock }: SweepContext, { stack, name }: OpenChangeSet): Promise<true> {
  try {
    await untilMade(aws, clock, stack.id, name);
    await deleteChangeSet(aws, stack.id, name);
    if (!(await openChangeSets(aws, stack.id)).includes(name)) return true;
  } catch (error) {
    if (isGone(error)) return true;
    throw error;
  }
  throw new DrillError([changeSetStays(stack, name)]);
}

/**
 * Deletes the shell of a stack that holds nothing but `changeSet`. False when it holds, has become or may be about to become something else.
 * A drill that takes its lock after nobody was seen to hold one needs longer than SHELL_LIMIT until it has made something of the shell.
 */
export async function sweepShell(context: SweepContext, stack: FoundStack, changeSet?: string): Promise<boolean> {
  const { aws, clock } = context;
  try {
    if (changeSet !== undefined) await untilMade(aws, clock, stack.id, changeSet);
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
  for (let attempt = 0; attempt < SHELL_ATTEMPTS; attempt += 1) {
    const looked = clock.now();
    if (!(await isNobodys(context, stack, changeSet))) return false;
    if (clock.now() - looked > SHELL_LIMIT) continue;
    await deleteStack(aws, stack.id, `failover-drill-sweep-${stack.id.slice(-36)}`);
    return true;
  }
  throw new DrillError([shellStays(stack)]);
}

async function isNobodys(context: SweepContext, stack: FoundStack, changeSet: string | undefined): Promise<boolean> {
  const { aws, clock, drill } = context;
  const { held } = await findLocks(context);
  if (held.some((lock) => lock.drill !== drill && !isExpired(lock, clock.now()))) return false;
  const state = await describeStack(aws, stack.id);
  if (state === undefined || !isShell(state.status)) return false;
  return (await openChangeSets(aws, stack.id)).every((name) => name === changeSet);
}

function isGone(error: unknown): boolean {
  return isNoStack(error) || codeOf(error).startsWith("ChangeSetNotFound");
}

function changeSetStays({ name: stack }: FoundStack, name: string): Problem {
  return {
    code: "sweep.change-set-stays",
    what: `The change set ${name} of stack ${stack} was deleted and is still listed.`,
    whose: "aws",
    next: `Delete it: aws cloudformation delete-change-set --stack-name ${stack} --change-set-name ${name}`,
  };
}

function shellStays({ name }: FoundStack): Problem {
  return {
    code: "sweep.shell-stays",
    what: `The empty stack ${name} was left: AWS answered too slowly to be sure that nobody else is about to use it.`,
    whose: "aws",
    next: `Repeat the sweep, or delete it if no drill is running: aws cloudformation delete-stack --stack-name ${name}`,
  };
}

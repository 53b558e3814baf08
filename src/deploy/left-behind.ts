// What a deployment of this drill may have left in CloudFormation, removed: change sets that were never executed, and shells of stacks.
import { type ChangeSetState, deleteChangeSet, describeChangeSet, openChangeSets } from "../aws/change-sets.ts";
import { codeOf, messageOf } from "../aws/errors.ts";
import { deleteStack, describeStack } from "../aws/stacks.ts";
import type { StackPlan } from "../plan/types.ts";
import type { Aws } from "../ports/aws.ts";
import type { Clock, Millis } from "../ports/clock.ts";
import { SECOND } from "../time/units.ts";
import type { DeployContext } from "./context.ts";
import { isDeleted, isShell } from "./stack-status.ts";

const PREFIX = "failover-drill-";

/** How long a change set that is still being made is waited for: CloudFormation deletes it only then. */
const CHANGE_SET_LIMIT: Millis = 30 * SECOND;

type Context = Pick<DeployContext, "aws" | "clock" | "drill">;

/**
 * Removes the drill's own change sets that were never executed, and stacks that are nothing but the shell of one. Only while the site's lock
 * is held. Returns, in words, what is left, that of other drills too; empty when all is clean.
 */
export async function removeLeftovers(context: Context, stacks: readonly StackPlan[]): Promise<readonly string[]> {
  const things = await Promise.all(
    stacks.map(async ({ name }) => {
      try {
        return await leftoversOf(context, name);
      } catch (error) {
        return [`perhaps a change set of stack ${name}, which could not be looked at (${codeOf(error)}: ${messageOf(error)})`];
      }
    }),
  );
  return things.flat();
}

async function leftoversOf({ aws, clock, drill }: Context, name: string): Promise<readonly string[]> {
  const stack = await describeStack(aws, name);
  if (stack === undefined || isDeleted(stack.status)) return [];
  const own = `${PREFIX}${drill}`;
  const there = await openChangeSets(aws, stack.id);
  // A shell goes with its change sets; one that holds a change set of anybody else stays.
  if (isShell(stack.status) && there.every((changeSet) => changeSet === own)) {
    if (there.includes(own)) await untilMade(aws, clock, stack.id, own);
    await deleteStack(aws, stack.id, `${own}-shell-${stack.name}`.slice(0, 128));
    const left = await describeStack(aws, stack.id);
    const gone = left === undefined || isDeleted(left.status) || left.status === "DELETE_IN_PROGRESS";
    return gone ? [] : [`stack ${name}, an empty shell in ${left.status}: aws cloudformation delete-stack --stack-name ${name}`];
  }
  if (there.includes(own)) {
    await untilMade(aws, clock, stack.id, own);
    await deleteChangeSet(aws, stack.id, own);
  }
  const left = there.includes(own) ? await openChangeSets(aws, stack.id) : there;
  return left
    .filter((changeSet) => changeSet.startsWith(PREFIX))
    .map(
      (changeSet) =>
        `change set ${changeSet} of stack ${name}: aws cloudformation delete-change-set --stack-name ${name} --change-set-name ${changeSet}`,
    );
}

/** Waits while the change set is being made, half a minute at most. */
export async function untilMade(aws: Aws, clock: Clock, stack: string, changeSet: string): Promise<void> {
  const isBeingMade = ({ status }: ChangeSetState): boolean => status === "CREATE_PENDING" || status === "CREATE_IN_PROGRESS";
  const deadline = clock.now() + CHANGE_SET_LIMIT;
  while (isBeingMade(await describeChangeSet(aws, stack, changeSet)) && clock.now() < deadline) await clock.sleep(SECOND);
}

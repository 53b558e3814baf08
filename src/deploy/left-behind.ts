// What a deployment of ours may have left in CloudFormation.
import { openChangeSets } from "../aws/change-sets.ts";
import { describeStack } from "../aws/stacks.ts";
import type { StackPlan } from "../plan/types.ts";
import type { Aws } from "../ports/aws.ts";
import { isDeleted, isShell } from "./stack-status.ts";

/** Change sets of this program that were never executed, and stacks that are nothing but the shell of one. In words; empty when all is clean. */
export async function leftBehind(aws: Aws, stacks: readonly StackPlan[]): Promise<readonly string[]> {
  const things: string[] = [];
  for (const { name } of stacks) {
    const stack = await describeStack(aws, name);
    if (stack === undefined || isDeleted(stack.status)) continue;
    if (isShell(stack.status)) things.push(`stack ${name}: an empty shell in ${stack.status}`);
    for (const changeSet of await openChangeSets(aws, name)) {
      if (changeSet.startsWith("failover-drill-")) things.push(`change set ${changeSet} of stack ${name}`);
    }
  }
  return things;
}

// Deploys all stacks: each as soon as the ones it needs are done, independent ones side by side.
import { problemsOf } from "../aws/errors.ts";
import { DrillError, type Problem } from "../errors.ts";
import { Refusal } from "../experiment/refusal.ts";
import type { StackPlan } from "../plan/types.ts";
import { lookBeforehand } from "./before.ts";
import type { DeployContext, Deployed, DeployedStack } from "./context.ts";
import { deployStack } from "./deploy-stack.ts";
import { lookAhead } from "./look-ahead.ts";
import { polite } from "./polite.ts";
import { filledParameters } from "./references.ts";

/**
 * `stacks` in dependency order (as a plan has them). When one fails, the others in flight go on to their end and what needs it is not
 * started; then one DrillError tells all problems. Rejects with the signal's reason when it aborts, and with a Refusal, before anything is
 * changed, when a stack is somebody else's, a bucket for templates is missing, or an update would replace or remove what serves. Where that
 * last can be told only after other stacks are done, the Refusal comes then.
 */
export async function deploy(given: DeployContext, stacks: readonly StackPlan[]): Promise<Deployed> {
  const context = polite(given);
  const { reasons, there } = await lookBeforehand(context, stacks);
  if (reasons.length > 0) throw new Refusal(reasons);
  const ahead = await lookAhead(context, stacks, there);
  const done = new Map<string, DeployedStack>();
  const changed = new Set<string>();
  const problems: Problem[] = [];
  let refused = true;
  const underway = new Map<string, Promise<void>>();
  const deployOne = async (stack: StackPlan): Promise<void> => {
    await Promise.all(stack.after.map((key) => underway.get(key)));
    context.signal?.throwIfAborted();
    if (!stack.after.every((key) => done.has(key))) return;
    try {
      const parameters = filledParameters(stack, (key) => done.get(key));
      const holds = !stack.after.some((key) => changed.has(key));
      const looked = ahead.get(stack.key);
      const { changed: isChanged, ...deployed } = await deployStack(context, stack, parameters, there.has(stack.key), { looked, holds });
      if (isChanged) changed.add(stack.key);
      done.set(stack.key, deployed);
    } catch (error) {
      context.signal?.throwIfAborted();
      if (!(error instanceof Refusal)) refused = false;
      problems.push(...problemsOf(error).map((problem) => inStack(stack, problem)));
    }
  };
  for (const stack of stacks) underway.set(stack.key, deployOne(stack));
  // When it is interrupted, requests under way are waited for: what they leave is only then there to be removed.
  await Promise.allSettled(underway.values());
  context.signal?.throwIfAborted();
  if (problems.length > 0) throw refused ? new Refusal(problems) : new DrillError(problems);
  return done;
}

/** AWS's own errors do not say which stack they are about. */
function inStack(stack: StackPlan, problem: Problem): Problem {
  if (!problem.code.startsWith("aws.")) return problem;
  return { ...problem, what: `Stack "${stack.key}" (${stack.name}): ${problem.what}`, place: { file: stack.template } };
}

// Without a role of its own CloudFormation works with its caller's rights: are they enough for what the deployment would make or change?
import type { Denied } from "../../aws/permissions.ts";
import { compareStacks } from "../../deploy/compare.ts";
import type { ChangesOf } from "../../deploy/newer-values.ts";
import { ownTags } from "../../deploy/ownership.ts";
import type { Problem } from "../../errors.ts";
import type { Plan, StackPlan } from "../../plan/types.ts";
import type { Aws } from "../../ports/aws.ts";
import type { Need } from "../needs/types.ts";
import { buildNeedsOf, type NeedsOptions } from "../needs.ts";
import { isDenial } from "./gate.ts";
import { noDeployRole } from "./permission-problems.ts";

/** What the simulator does not allow of some needs. */
type Ask = (needs: readonly Need[]) => Promise<readonly Denied[]>;

/**
 * Of the stacks that are missing or would change; where all is as the templates say, nothing is asked. Conditions that only the thing itself
 * can meet do not count: what they forbid shows in the deployment, before anything is stopped.
 */
export async function buildProblems(aws: Aws, plan: Plan, options: NeedsOptions, ask: Ask): Promise<readonly Problem[]> {
  if (plan.deployRole !== undefined) return [];
  const stacks = await changing(aws, plan);
  if (stacks.length === 0) return [];
  const needs = buildNeedsOf({ ...plan, stacks }, options).filter(({ when }) => when.includes("deploy"));
  const denied = (await ask(needs)).filter(({ unknownKeys }) => unknownKeys.length === 0);
  if (denied.length === 0) return [];
  return [noDeployRole(denied, stacks)];
}

/** What is fetched anew for a thing that serves is mostly an image, which replaces it: the stack is left as it is, and needs no rights. */
const REPLACES: ChangesOf = () => [{ replacement: "always" }];

async function changing(aws: Aws, plan: Plan): Promise<readonly StackPlan[]> {
  try {
    const { replace } = plan.safety;
    const outlooks = await compareStacks({ aws, tags: ownTags(plan), replace, changesOf: REPLACES }, plan.stacks);
    const would = new Map(outlooks.map(({ key, would }) => [key, would]));
    return plan.stacks.filter(({ key }) => ["create", "replace", "update"].includes(would.get(key) ?? ""));
  } catch (error) {
    // The simulator tells which right is missing for that.
    if (isDenial(error)) return [];
    throw error;
  }
}

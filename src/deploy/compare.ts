// What a deployment would do to each stack, told from what is there now. Reads only.
import { describeStack, type StackState, stackTemplate } from "../aws/stacks.ts";
import { fillReferences } from "../drill-file/references.ts";
import type { Problem } from "../errors.ts";
import type { StackPlan } from "../plan/types.ts";
import { leftToDefault } from "./as-deployed.ts";
import type { DeployContext, DeployedStack } from "./context.ts";
import { type ChangesOf, newerValues } from "./newer-values.ts";
import { sameText, whyNotOurs } from "./ownership.ts";
import { isDeleted, isInProgress, isShell, isStuck, mustBeDeletedFirst } from "./stack-status.ts";
import { type Loss, wouldReplace } from "./would-replace.ts";

export interface StackOutlook {
  readonly key: string;
  readonly name: string;
  /** CloudFormation's; undefined when there is no such stack. */
  readonly status: string | undefined;
  /** `refused`: the drill would not begin. `wait`: another operation is under way. */
  readonly would: "create" | "replace" | "update" | "nothing" | "wait" | "refused";
  /** In words: what would change, or why not. */
  readonly why: readonly string[];
  /** What newer values of the Parameter Store would replace; what edits would is known from the drill's own change set only. */
  readonly replaces?: readonly Loss[];
  readonly problem?: Problem;
  readonly deployed?: DeployedStack;
}

interface CompareContext extends Pick<DeployContext, "aws" | "tags" | "replace"> {
  /** Left out: nobody says what a newer value replaces. */
  readonly changesOf?: ChangesOf;
}

/** In the order given, which is the order of their dependencies. */
export async function compareStacks(context: CompareContext, stacks: readonly StackPlan[]): Promise<readonly StackOutlook[]> {
  const states = await Promise.all(stacks.map((stack) => describeStack(context.aws, stack.name)));
  const outlooks = new Map<string, StackOutlook>();
  for (const [index, stack] of stacks.entries()) outlooks.set(stack.key, await outlookOf(context, stack, states[index], outlooks));
  return [...outlooks.values()];
}

async function outlookOf(
  { aws, tags, replace, changesOf }: CompareContext,
  stack: StackPlan,
  state: StackState | undefined,
  before: ReadonlyMap<string, StackOutlook>,
): Promise<StackOutlook> {
  const { key, name } = stack;
  if (state === undefined || isDeleted(state.status)) return { key, name, status: undefined, would: "create", why: [] };
  const { status, id, outputs } = state;
  const about = { key, name, status };
  if (isShell(status)) return { ...about, would: "create", why: ["only an empty shell is there"] };
  const problem = await whyNotOurs(aws, state, stack, tags);
  if (problem !== undefined) return { ...about, would: "refused", why: [problem.what], problem };
  if (isStuck(status)) return { ...about, would: "refused", why: [`${status} cannot be updated: continue its rollback, or delete it`] };
  if (mustBeDeletedFirst(status)) return { ...about, would: "replace", why: ["what a failed creation left is deleted first"] };
  const deployed = { id, name, outputs };
  if (isInProgress(status)) return { ...about, would: "wait", why: ["another operation is under way"], deployed };
  const { newer, unknown, losses } = await newerValues(aws, stack, state, changesOf);
  const against = replace === "allow" ? undefined : wouldReplace(stack, losses);
  const edits = [
    ...(sameText(await stackTemplate(aws, id), stack.body) ? [] : ["template"]),
    ...changedParameters(stack, state, before),
    ...Object.entries(stack.tags).flatMap(([tag, value]) => (state.tags[tag] === value ? [] : [`tag ${tag}`])),
  ];
  // As the deployment does, see prepareChangeSet.
  if (against !== undefined && edits.length === 0)
    return {
      ...about,
      would: "nothing",
      why: [...newer, `left as it is, for the newer value ${lossWords(losses).join(", ")}`, ...unknown],
      deployed,
    };
  return {
    ...about,
    would: edits.length + newer.length === 0 ? "nothing" : "update",
    why: [...edits, ...newer, ...lossWords(losses), ...unknown],
    ...(losses.length === 0 ? {} : { replaces: losses }),
    ...(against === undefined ? {} : { problem: against }),
    deployed,
  };
}

function lossWords(losses: readonly Loss[]): readonly string[] {
  return losses.map(
    ({ logicalId, how, causes }) => `${how === "replaced" ? "replaces" : "perhaps replaces"} ${logicalId} (${causes.join(", ")})`,
  );
}

/** A value that follows another stack's output may change when that stack is still to be made or updated. */
function changedParameters(stack: StackPlan, state: StackState, before: ReadonlyMap<string, StackOutlook>): readonly string[] {
  const given = Object.entries(stack.parameters).flatMap(([name, text]) => {
    const unsure = new Set<string>();
    const value = fillReferences(text, ({ stack: other, output }) => {
      const outlook = before.get(other);
      const known = outlook?.deployed?.outputs[output];
      if (known === undefined) unsure.add(other);
      return known ?? "";
    });
    const now = state.parameters[name];
    if (unsure.size > 0) return [`parameter ${name} (known when ${[...unsure].join(" and ")} is deployed)`];
    return now === value || isHidden(now) ? [] : [`parameter ${name}: ${now ?? "none"} -> ${value}`];
  });
  const left = leftToDefault(stack, state, stack.parameters).filter(({ now }) => !isHidden(now));
  return [...given, ...left.map(({ name, now, value }) => `parameter ${name}: ${now} -> ${value}, the template's default`)];
}

/** CloudFormation shows a NoEcho value as asterisks. */
function isHidden(value: string | undefined): boolean {
  return /^\*+$/.test(value ?? "");
}

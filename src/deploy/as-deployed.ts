// Whether what is asked of a stack is what it was deployed with: its template, its parameters, its tags.
import { fetchedValues } from "../aws/change-sets.ts";
import { type StackState, stackTemplate } from "../aws/stacks.ts";
import type { StackPlan } from "../plan/types.ts";
import type { Aws } from "../ports/aws.ts";
import { parseTemplate } from "../template/parse.ts";
import type { TemplateValue } from "../template/types.ts";
import { sameText } from "./ownership.ts";

type Values = Readonly<Record<string, string>>;

/** What is asked for: of a change set that is ready. */
interface Asked {
  readonly stack: string;
  readonly name: string;
  readonly parameters: Values;
  readonly tags: Values;
}

/**
 * The newer values of the Parameter Store, in words, that are the only cause of this change set. None where something that was asked for differs
 * from what is deployed, or may differ (CloudFormation shows a NoEcho value to nobody), and where the values are fetched by a nested stack or
 * a dynamic reference, which no change set tells.
 */
export async function onlyNewerValues(aws: Aws, stack: StackPlan, state: StackState, asked: Asked): Promise<readonly string[]> {
  const given = Object.entries(asked.parameters);
  if (given.some(([name, value]) => state.parameters[name] !== value)) return [];
  if (leftToDefault(stack, state, asked.parameters).length > 0) return [];
  if (Object.entries(asked.tags).some(([tag, value]) => state.tags[tag] !== value)) return [];
  if (!sameText(await stackTemplate(aws, state.id), stack.body)) return [];
  const fetched = await fetchedValues(aws, asked.stack, asked.name);
  return Object.entries(state.resolved).flatMap(([parameter, now]) => {
    const newest = fetched[parameter];
    return newest === undefined || newest === now ? [] : [newerValue(parameter, now, newest, state.parameters[parameter] ?? "")];
  });
}

/** `name`: of the parameter in the Parameter Store. */
export function newerValue(parameter: string, now: string, newest: string, name: string): string {
  return `parameter ${parameter}: ${now} -> ${newest}, the newest value of ${name}`;
}

/** Parameters that bear another value than the template's default and are not given any more: an update takes the default. */
export function leftToDefault(
  { body, template: file }: StackPlan,
  state: StackState,
  given: Values,
): readonly { readonly name: string; readonly now: string; readonly value: string }[] {
  const result = parseTemplate(body, file);
  const declared = result.ok ? (result.parsed.template.Parameters ?? {}) : {};
  return Object.entries(declared).flatMap(([name, { Default }]) => {
    const now = state.parameters[name];
    if (name in given || now === undefined || Default === undefined || isValue(now, Default)) return [];
    return [{ name, now, value: String(Default) }];
  });
}

/** A number may have been written in another way than it is shown. */
function isValue(now: string, value: TemplateValue): boolean {
  return now === String(value) || (typeof value === "number" && Number(now) === value);
}

// Parameters whose value CloudFormation fetches from the Parameter Store: what an update would fetch now, and what it would replace for it.
import { codeOf, messageOf } from "../aws/errors.ts";
import { newestValues } from "../aws/parameters.ts";
import { type StackState, stackResources } from "../aws/stacks.ts";
import type { StackPlan } from "../plan/types.ts";
import type { Aws } from "../ports/aws.ts";
import { parseTemplate } from "../template/parse.ts";
import type { TemplateValue } from "../template/types.ts";
import { newerValue } from "./as-deployed.ts";
import { mayServe, standsInTheWay } from "./serving.ts";
import type { Loss } from "./would-replace.ts";

/** What a change of properties means for the physical thing, by the rules of its type. */
export type ChangesOf = (
  type: string,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
) => readonly { readonly replacement: "never" | "maybe" | "always" }[];

export interface NewerValues {
  /** In words, one for each parameter with a newer value. */
  readonly newer: readonly string[];
  /** In words: what could not be asked. */
  readonly unknown: readonly string[];
  readonly losses: readonly Loss[];
}

/** Of a stack whose template, parameters and tags stay as they are; what is in stacks nested in it is not looked at. */
export async function newerValues(aws: Aws, stack: StackPlan, state: StackState, changesOf: ChangesOf = () => []): Promise<NewerValues> {
  const fetched = Object.entries(state.resolved).flatMap(([parameter, now]) => {
    const name = state.parameters[parameter];
    return name === undefined ? [] : [{ parameter, name, now }];
  });
  const unseen = unseenValues(stack);
  try {
    const values = await newestValues(aws, [...new Set(fetched.map(({ name }) => name))]);
    const newer = fetched.flatMap((one) => {
      const newest = values.get(one.name);
      return newest === undefined || newest === one.now ? [] : [{ ...one, newest }];
    });
    return {
      newer: newer.map(({ parameter, name, now, newest }) => newerValue(parameter, now, newest, name)),
      unknown: unseen,
      losses: await thereNow(aws, state, lossesFor(stack, new Map(newer.map((one) => [one.parameter, one])), changesOf)),
    };
  } catch (error) {
    const names = fetched.map(({ name }) => name).join(", ");
    const why = `${codeOf(error)}: ${messageOf(error)}`;
    return { newer: [], unknown: [`not known: whether ${names} has a newer value (${why})`, ...unseen], losses: [] };
  }
}

/** Values that are fetched where this does not look. */
function unseenValues({ body, nested = [] }: StackPlan): readonly string[] {
  const unseen = [
    ...(nested.some((child) => child.body.includes("AWS::SSM::Parameter::Value")) ? ["its nested stacks"] : []),
    ...([body, ...nested.map((child) => child.body)].some((text) => text.includes("{{resolve:ssm:")) ? ["dynamic references"] : []),
  ];
  return unseen.map((where) => `not known: whether ${where} would get newer values from the Parameter Store`);
}

/** A resource with a condition may not be there. */
async function thereNow(aws: Aws, { id }: StackState, losses: readonly Loss[]): Promise<readonly Loss[]> {
  if (losses.length === 0) return losses;
  const there = new Set((await stackResources(aws, id)).map(({ logicalId }) => logicalId));
  return losses.filter(({ logicalId }) => there.has(logicalId));
}

type Newer = ReadonlyMap<string, { readonly now: string; readonly newest: string }>;

/** Only where a property is the parameter's value itself. */
function lossesFor({ body, template: file }: StackPlan, newer: Newer, changesOf: ChangesOf): readonly Loss[] {
  const result = parseTemplate(body, file);
  if (!result.ok) return [];
  return Object.entries(result.parsed.template.Resources).flatMap(([logicalId, { Type: type, Properties = {} }]): Loss[] => {
    const found = Object.entries(Properties).flatMap(([property, value]) => {
      const parameter = referredParameter(value);
      const change = parameter === undefined ? undefined : newer.get(parameter);
      if (change === undefined) return [];
      const [{ replacement } = { replacement: "never" }] = changesOf(type, { [property]: change.now }, { [property]: change.newest });
      return replacement === "never" ? [] : [{ cause: `${property} from parameter ${parameter}`, replacement }];
    });
    const always = found.some(({ replacement }) => replacement === "always");
    if (found.length === 0 || !(always ? mayServe(type) : standsInTheWay(type))) return [];
    return [{ logicalId, type, how: always ? "replaced" : "perhaps", causes: found.map(({ cause }) => cause) }];
  });
}

function referredParameter(value: TemplateValue): string | undefined {
  return typeof value === "object" && value !== null && "Ref" in value ? String(value.Ref) : undefined;
}

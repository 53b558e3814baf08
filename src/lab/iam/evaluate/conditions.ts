// Whether one test of a statement's Condition holds for a request.
import { operatorNamed } from "./operators.ts";
import type { ConditionTest, Context } from "./types.ts";
import { filledIn } from "./variables.ts";

/**
 * Several keys are all required, several values of one key are alternatives. A key that the request does not have fails
 * the test, but passes a negated one, one with `IfExists` and one with `ForAllValues`.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
export function conditionHolds(test: ConditionTest, context: Context, hasVariables: boolean): boolean {
  const { set, name, ifExists } = partsOf(test.operator);
  const actual = context.get(test.key.toLowerCase()) ?? [];
  if (name === "null") return test.values.some((value) => (value.toLowerCase() === "true") === (actual.length === 0));

  const operator = operatorNamed(name);
  if (operator === undefined) return false;
  if (actual.length === 0) return set === "forallvalues" || (set === undefined && (ifExists || operator.negated));

  const wanted = test.values.flatMap((value) => (hasVariables ? (filledIn(value, context) ?? []) : value));
  const passes = (value: string) => wanted.some((one) => operator.compare(one, value)) !== operator.negated;
  if (set === "forallvalues") return actual.every(passes);
  if (set === "foranyvalue") return actual.some(passes);
  return operator.negated ? actual.every(passes) : actual.some(passes);
}

/** The test cannot be told without this key. */
export function needsKey(test: ConditionTest): boolean {
  const { name, ifExists } = partsOf(test.operator);
  return name !== "null" && !ifExists;
}

function partsOf(operator: string): { set: "forallvalues" | "foranyvalue" | undefined; name: string; ifExists: boolean } {
  const lower = operator.toLowerCase();
  const set = lower.startsWith("forallvalues:") ? "forallvalues" : lower.startsWith("foranyvalue:") ? "foranyvalue" : undefined;
  const rest = set === undefined ? lower : lower.slice(set.length + 1);
  const ifExists = rest.endsWith("ifexists");
  return { set, name: ifExists ? rest.slice(0, -"ifexists".length) : rest, ifExists };
}

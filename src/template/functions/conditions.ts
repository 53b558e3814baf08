// Functions about conditions: Fn::If, Fn::And, Fn::Or, Fn::Not, Fn::Equals, and `Condition` inside them.
import { EvaluationError } from "../scope.ts";
import type { TemplateValue } from "../types.ts";
import { type Evaluation, type IntrinsicFunction, isFunctionCall, isScalarValue, mayBeText, part, textOf } from "./function.ts";

const IF = "Template error: Fn::If requires a list argument with three elements";
const IF_NAME = "Template error: Fn::If requires a list argument with the first element being a condition";
const AND_OR = (name: string) => `Template error: every ${name} object requires a list of at least 2 and at most 10 boolean parameters.`;
const NOT = "Template error: every Fn::Not object requires one boolean parameter.";
const EQUALS = "Template error: every Fn::Equals object requires a list of 2 string parameters.";

export const choose: IntrinsicFunction = {
  shape: (argument) => {
    if (!Array.isArray(argument) || argument.length !== 3) return IF;
    return typeof argument[0] === "string" ? undefined : IF_NAME;
  },
  evaluate: (argument, evaluation) => evaluation.value(part(argument, evaluation.condition(part(argument, 0) as string) ? 1 : 2)),
};

/** `{ Condition: "Name" }`. */
function conditionName(value: TemplateValue): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { Condition } = value;
  return typeof Condition === "string" && Object.keys(value).length === 1 ? Condition : undefined;
}

/** What a condition, or a part of one, comes to. */
export function truth(value: TemplateValue, evaluation: Evaluation): boolean {
  const name = conditionName(value);
  if (name !== undefined) return evaluation.condition(name);
  const result = evaluation.value(value);
  if (result === true || result === "true") return true;
  if (result === false || result === "false") return false;
  throw new EvaluationError("Template error: every condition must come to true or false");
}

const mayBeTruth = (value: TemplateValue): boolean =>
  value === true || value === false || value === "true" || value === "false" || isFunctionCall(value) || conditionName(value) !== undefined;

const severalTruths = (name: string, all: boolean): IntrinsicFunction => ({
  shape: (argument) =>
    Array.isArray(argument) && argument.length >= 2 && argument.length <= 10 && argument.every(mayBeTruth) ? undefined : AND_OR(name),
  evaluate: (argument, evaluation) =>
    all
      ? (argument as TemplateValue[]).every((item) => truth(item, evaluation))
      : (argument as TemplateValue[]).some((item) => truth(item, evaluation)),
});

export const and = severalTruths("Fn::And", true);
export const or = severalTruths("Fn::Or", false);

export const not: IntrinsicFunction = {
  shape: (argument) => (Array.isArray(argument) && argument.length === 1 && argument.every(mayBeTruth) ? undefined : NOT),
  evaluate: (argument, evaluation) => !truth(part(argument, 0), evaluation),
};

export const equals: IntrinsicFunction = {
  shape: (argument) => (Array.isArray(argument) && argument.length === 2 && argument.every(mayBeText) ? undefined : EQUALS),
  evaluate: (argument, evaluation) => {
    const [left, right] = [0, 1].map((index) => {
      const value = evaluation.value(part(argument, index));
      // A list is compared item by item, as its text.
      return isScalarValue(value) ? textOf(value, EQUALS) : JSON.stringify(value);
    });
    return left === right;
  },
};

// What an intrinsic function is here: how its argument must look, and how it is evaluated.
import { EvaluationError, type Scope } from "../scope.ts";
import type { Template, TemplateValue } from "../types.ts";

/** Stands for AWS::NoValue until the map or list around it drops it. */
export const NO_VALUE: unique symbol = Symbol("AWS::NoValue");

export interface Evaluation {
  readonly template: Template;
  readonly scope: Scope;
  /** Throws EvaluationError for a condition that does not exist. */
  condition(name: string): boolean;
  /** Any value with its functions resolved; may be NO_VALUE. */
  value(value: TemplateValue): unknown;
}

export interface IntrinsicFunction {
  /** CloudFormation's text when the argument cannot be right, whatever its parts turn out to be. */
  shape(argument: TemplateValue): string | undefined;
  /** Throws EvaluationError. */
  evaluate(argument: TemplateValue, evaluation: Evaluation): unknown;
}

/** The shape is checked when the template is read, so the parts exist here. */
export function part(argument: TemplateValue, index: number): TemplateValue {
  return (argument as readonly TemplateValue[])[index] as TemplateValue;
}

/** A map with one key that is a function: its value is known only when evaluated. */
export function isFunctionCall(value: TemplateValue | undefined): value is { [name: string]: TemplateValue } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const names = Object.keys(value);
  const name = names[0];
  return names.length === 1 && name !== undefined && (name === "Ref" || name.startsWith("Fn::"));
}

/** Text, number or boolean. */
export function isScalarValue(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

export function mayBeText(value: TemplateValue | undefined): boolean {
  return isScalarValue(value) || isFunctionCall(value);
}

export function mayBeList(value: TemplateValue | undefined): boolean {
  return Array.isArray(value) || isFunctionCall(value);
}

/** The value as text (CloudFormation makes no difference between 80 and "80"); throws `message` for lists and maps. */
export function textOf(value: unknown, message: string): string {
  if (typeof value === "string") return value;
  if (isScalarValue(value)) return String(value);
  throw new EvaluationError(message);
}

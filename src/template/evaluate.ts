// Intrinsic functions, evaluated.
import type { Scope } from "./scope.ts";
import type { Template, TemplateValue } from "./types.ts";

/** Every condition of the template, by name. */
export function evaluateConditions(_template: Template, _scope: Scope): Readonly<Record<string, boolean>> {
  throw new Error("not built yet");
}

/** `value` with all intrinsic functions resolved; keys whose value is AWS::NoValue are left out. Throws EvaluationError. */
export function evaluate(_value: TemplateValue, _template: Template, _conditions: Readonly<Record<string, boolean>>, _scope: Scope): unknown {
  throw new Error("not built yet");
}

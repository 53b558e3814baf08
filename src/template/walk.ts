// Visits every intrinsic function in a value, with its path.
import { CONDITION_FUNCTIONS } from "./functions/names.ts";
import type { TemplatePath, TemplateValue } from "./types.ts";

export interface FunctionCall {
  /** `Ref`, `Fn::…` (known or not), or `Condition` where it names a condition. */
  readonly name: string;
  readonly argument: TemplateValue;
  /** Path of the argument: the last step is the function's name. */
  readonly path: TemplatePath;
  /** False when the map around it has other keys as well, which CloudFormation refuses. */
  readonly alone: boolean;
}

/** Outer functions before inner ones, in the order of the file. With `inCondition`, `value` is (part of) a condition. */
export function visitFunctions(value: TemplateValue, path: TemplatePath, visit: (call: FunctionCall) => void, inCondition = false): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visitFunctions(item, [...path, index], visit, inCondition);
    return;
  }
  const keys = Object.keys(value);
  for (const key of keys) {
    const inner = value[key] as TemplateValue;
    const here = [...path, key];
    const isCall =
      key.startsWith("Fn::") || (key === "Ref" && keys.length === 1) || (key === "Condition" && keys.length === 1 && inCondition);
    if (!isCall) {
      visitFunctions(inner, here, visit, inCondition);
      continue;
    }
    visit({ name: key, argument: inner, path: here, alone: keys.length === 1 });
    visitFunctions(inner, here, visit, CONDITION_FUNCTIONS.has(key) || (inCondition && key === "Fn::If"));
  }
}

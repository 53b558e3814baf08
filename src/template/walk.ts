// Visits every intrinsic function in a value, with its path.
import { CONDITION_FUNCTIONS } from "./functions/names.ts";
import type { TemplatePath, TemplateValue } from "./types.ts";

export interface FunctionCall {
  /** `Ref`, `Fn::…` (known or not), or `Condition` where it names a condition. */
  readonly name: string;
  readonly argument: TemplateValue;
  /** Path of the argument: the last step is the function's name. */
  readonly path: TemplatePath;
  /** Inside a branch of Fn::If. */
  readonly conditional: boolean;
  /** False when the map around it has other keys as well, which CloudFormation refuses. */
  readonly alone: boolean;
}

interface Around {
  readonly inCondition: boolean;
  readonly conditional: boolean;
}

/** Outer functions before inner ones, in the order of the file. With `inCondition`, `value` is (part of) a condition. */
export function visitFunctions(value: TemplateValue, path: TemplatePath, visit: (call: FunctionCall) => void, inCondition = false): void {
  descend(value, path, visit, { inCondition, conditional: false });
}

function descend(value: TemplateValue, path: TemplatePath, visit: (call: FunctionCall) => void, around: Around): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) descend(item, [...path, index], visit, around);
    return;
  }
  const keys = Object.keys(value);
  for (const key of keys) {
    const inner = value[key] as TemplateValue;
    const here = [...path, key];
    const isCall =
      key.startsWith("Fn::") || (key === "Ref" && keys.length === 1) || (key === "Condition" && keys.length === 1 && around.inCondition);
    if (!isCall) {
      descend(inner, here, visit, around);
      continue;
    }
    visit({ name: key, argument: inner, path: here, conditional: around.conditional, alone: keys.length === 1 });
    descend(inner, here, visit, {
      inCondition: CONDITION_FUNCTIONS.has(key) || (around.inCondition && key === "Fn::If"),
      conditional: around.conditional || key === "Fn::If",
    });
  }
}

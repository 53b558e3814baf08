// Whether the outputs would be others: a stack can be updated for that alone.
import { EvaluationError, type Scope } from "../../../template/scope.ts";
import { evaluateOutputs } from "../engine/outputs.ts";
import type { StackDefinition, StackRecord } from "../records.ts";
import { sameValue } from "./same-value.ts";

/** Also true when a value is not known before execution. */
export function outputsDiffer(stack: StackRecord, next: StackDefinition, scope: Scope): boolean {
  try {
    const asMap = (outputs: StackRecord["outputs"]) =>
      Object.fromEntries(outputs.map(({ key, value, description, exportName }) => [key, [value, description ?? "", exportName ?? ""]]));
    return !sameValue(asMap(stack.outputs), asMap(evaluateOutputs(next, scope)));
  } catch (error) {
    if (error instanceof EvaluationError) return true;
    throw error;
  }
}

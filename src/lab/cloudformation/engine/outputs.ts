// Outputs and exports: evaluated when all resources are there, checked against the rest of the region, then published.
import { evaluate } from "../../../template/evaluate.ts";
import { EvaluationError, type Scope } from "../../../template/scope.ts";
import type { Lab } from "../../lab.ts";
import type { OutputRecord, StackDefinition, StackRecord } from "../records.ts";

/** Throws EvaluationError for what cannot be evaluated, or is no text. */
export function evaluateOutputs(definition: StackDefinition, scope: Scope): readonly OutputRecord[] {
  const { conditions, compiled } = definition;
  const { template } = compiled;
  const records: OutputRecord[] = [];
  for (const [key, { Value, Description, Condition, Export }] of Object.entries(template.Outputs)) {
    if (Condition !== undefined && conditions[Condition] !== true) continue;
    const value = evaluate(Value, template, conditions, scope);
    if (value === undefined || value === null || typeof value === "object") {
      throw new EvaluationError(
        `Template format error: Output ${key} is malformed. The Value field of every Outputs member must evaluate to a String.`,
      );
    }
    const exportName = Export === undefined ? undefined : String(evaluate(Export.Name, template, conditions, scope));
    records.push({ key, value: String(value), description: Description, exportName });
  }
  return records;
}

/** Why these outputs cannot be published; undefined when they can. */
export function exportConflict(lab: Lab, stack: StackRecord, outputs: readonly OutputRecord[]): string | undefined {
  const published = new Map(outputs.map((output) => [output.exportName, output.value]));
  for (const { exportName } of outputs) {
    const other = exportName === undefined ? undefined : lab.cloudformation.exports.get(exportName);
    if (other !== undefined && other.stackId !== stack.id) {
      return `Export with name ${exportName} is already exported by stack ${lab.cloudformation.stacks.get(other.stackId)?.name}.`;
    }
  }
  for (const { name, value } of exportsOf(lab, stack)) {
    if (published.get(name) === value) continue;
    const users = importersOf(lab, name);
    if (users.length > 0) {
      return `Export ${name} cannot be ${published.has(name) ? "updated" : "deleted"} as it is in use by ${users.join(", ")}`;
    }
  }
  return undefined;
}

/** Replaces what the stack exported before. */
export function publishOutputs(lab: Lab, stack: StackRecord, outputs: readonly OutputRecord[]): void {
  const { exports } = lab.cloudformation;
  for (const { name } of exportsOf(lab, stack)) exports.delete(name);
  for (const { exportName: name, value } of outputs) {
    if (name !== undefined) exports.set(name, { name, value, stackId: stack.id, since: lab.clock.now() });
  }
  stack.outputs = outputs;
}

/** Names of the stacks whose templates import `exportName`. */
export function importersOf(lab: Lab, exportName: string): readonly string[] {
  return [...lab.cloudformation.stacks.values()]
    .filter(({ imports, status }) => status !== "DELETE_COMPLETE" && imports.has(exportName))
    .map(({ name }) => name);
}

/** `Export X cannot be deleted as it is in use by Y`; undefined when no export of the stack is in use. */
export function exportInUse(lab: Lab, stack: StackRecord): string | undefined {
  for (const { name } of exportsOf(lab, stack)) {
    const users = importersOf(lab, name).filter((user) => user !== stack.name);
    if (users.length > 0) return `Export ${name} cannot be deleted as it is in use by ${users.join(", ")}`;
  }
  return undefined;
}

function exportsOf(lab: Lab, stack: StackRecord) {
  return stack.outputs.flatMap(({ exportName }) => {
    const record = exportName === undefined ? undefined : lab.cloudformation.exports.get(exportName);
    return record === undefined ? [] : [record];
  });
}

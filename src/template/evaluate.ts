// Intrinsic functions, evaluated.
import { truth } from "./functions/conditions.ts";
import { type Evaluation, NO_VALUE } from "./functions/function.ts";
import { FUNCTIONS } from "./functions/index.ts";
import { EvaluationError, type Scope } from "./scope.ts";
import type { Template, TemplateValue } from "./types.ts";

/** Every condition of the template, by name. Throws EvaluationError. */
export function evaluateConditions(template: Template, scope: Scope): Readonly<Record<string, boolean>> {
  const known: Record<string, boolean> = {};
  const open = new Set<string>();
  const condition = (name: string): boolean => {
    const done = known[name];
    if (done !== undefined && Object.hasOwn(known, name)) return done;
    if (!Object.hasOwn(template.Conditions, name)) throw unknownCondition(name);
    if (open.has(name)) throw new EvaluationError(`Template error: Found circular condition dependency: [${[...open].join(", ")}]`);
    open.add(name);
    const result = truth(template.Conditions[name] as TemplateValue, evaluation);
    open.delete(name);
    known[name] = result;
    return result;
  };
  const evaluation = createEvaluation(template, scope, condition);
  for (const name of Object.keys(template.Conditions)) condition(name);
  return known;
}

/** `value` with all intrinsic functions resolved; keys whose value is AWS::NoValue are left out. Throws EvaluationError. */
export function evaluate(value: TemplateValue, template: Template, conditions: Readonly<Record<string, boolean>>, scope: Scope): unknown {
  const condition = (name: string): boolean => {
    const known = Object.hasOwn(conditions, name) ? conditions[name] : undefined;
    if (known === undefined) throw unknownCondition(name);
    return known;
  };
  const result = createEvaluation(template, scope, condition).value(value);
  return result === NO_VALUE ? undefined : result;
}

function unknownCondition(name: string): EvaluationError {
  return new EvaluationError(`Template error: Unresolved condition dependency ${name}`);
}

function createEvaluation(template: Template, scope: Scope, condition: (name: string) => boolean): Evaluation {
  const evaluation: Evaluation = { template, scope, condition, value };

  function value(input: TemplateValue): unknown {
    if (typeof input !== "object" || input === null) return input;
    return Array.isArray(input) ? list(input) : map(input);
  }

  function list(input: readonly TemplateValue[]): unknown[] {
    const result: unknown[] = [];
    for (const item of input) {
      const evaluated = value(item);
      if (evaluated !== NO_VALUE) result.push(evaluated);
    }
    return result;
  }

  function map(input: { readonly [key: string]: TemplateValue }): unknown {
    const keys = Object.keys(input);
    const first = keys[0];
    if (keys.length === 1 && first !== undefined) {
      const called = FUNCTIONS.get(first);
      const argument = input[first] as TemplateValue;
      if (called !== undefined) {
        const wrong = called.shape(argument);
        if (wrong !== undefined) throw new EvaluationError(wrong);
        return called.evaluate(argument, evaluation);
      }
      if (first.startsWith("Fn::")) throw new EvaluationError(`Template format error: Unrecognized function ${first}`);
    }
    const result: Record<string, unknown> = {};
    for (const key of keys) {
      const evaluated = value(input[key] as TemplateValue);
      if (evaluated !== NO_VALUE) result[key] = evaluated;
    }
    return result;
  }

  return evaluation;
}

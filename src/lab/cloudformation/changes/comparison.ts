// The stack as it is beside what it shall become, for working out what would change: values that only execution can tell get a stand-in.
import { evaluate } from "../../../template/evaluate.ts";
import { EvaluationError, type Scope } from "../../../template/scope.ts";
import type { TemplateResource } from "../../../template/types.ts";
import type { Lab } from "../../lab.ts";
import { withReferencesResolved } from "../dynamic-references.ts";
import { KNOWN_AFTER_APPLY } from "../known-after-apply.ts";
import type { BuiltResource, StackDefinition, StackRecord } from "../records.ts";
import type { Replacement } from "../schema.ts";
import { attributeOf, referenceOf, stackScope } from "../scope.ts";

export type Properties = Readonly<Record<string, unknown>>;

export interface Comparison {
  readonly lab: Lab;
  readonly stack: StackRecord;
  readonly next: StackDefinition;
  readonly scope: Scope;
  /** Resources whose physical id will be another one, or is none yet. */
  readonly renewed: Map<string, Replacement>;
  /** Set when the stand-in was handed out. */
  unknownAsked: boolean;
}

/** Undefined when there is no such thing (any more). */
export function presentResource(stack: StackRecord, logicalId: string): BuiltResource | undefined {
  const record = stack.resources.get(logicalId);
  return record === undefined || record.status === "DELETE_COMPLETE" ? undefined : record.built;
}

export function startComparison(lab: Lab, stack: StackRecord, next: StackDefinition): Comparison {
  const unknown = () => {
    comparison.unknownAsked = true;
    return KNOWN_AFTER_APPLY;
  };
  const present = (logicalId: string) => {
    const renewal = comparison.renewed.get(logicalId);
    return renewal === "always" ? undefined : presentResource(stack, logicalId);
  };
  const comparison: Comparison = {
    lab,
    stack,
    next,
    scope: {
      ...stackScope(lab, stack, next, new Set()),
      reference: (logicalId) => {
        const built = present(logicalId);
        return built === undefined ? unknown() : referenceOf(lab, built);
      },
      attribute: (logicalId, name) => {
        const built = present(logicalId);
        return built === undefined ? unknown() : attributeOf(lab, built, name);
      },
    },
    renewed: new Map(),
    unknownAsked: false,
  };
  return comparison;
}

/** Each property by itself: one that cannot be evaluated yet stays as the template has it. */
export function plannedProperties(comparison: Comparison, { Properties }: TemplateResource): Properties {
  const { next, scope } = comparison;
  const { template } = next.compiled;
  const planned: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(Properties ?? {})) {
    comparison.unknownAsked = false;
    try {
      const evaluated = evaluate(value, template, next.conditions, scope);
      if (evaluated !== undefined) planned[name] = withReferencesResolved(comparison.lab, evaluated);
    } catch (error) {
      if (!(error instanceof EvaluationError) || !comparison.unknownAsked) throw error;
      planned[name] = KNOWN_AFTER_APPLY;
    }
  }
  return planned;
}

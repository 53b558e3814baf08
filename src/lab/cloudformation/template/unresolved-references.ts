// References to resources that will not exist because their condition is false. DependsOn does not count: CloudFormation leaves it out then.
import { referencedResources } from "../../../template/dependencies.ts";
import type { Template, TemplateValue } from "../../../template/types.ts";

export interface UnresolvedReferences {
  readonly inResources: readonly string[];
  readonly inOutputs: readonly string[];
}

export function unresolvedReferences(template: Template, conditions: Readonly<Record<string, boolean>>): UnresolvedReferences {
  const holds = (condition: string | undefined) => condition === undefined || conditions[condition] === true;
  const missing = (values: readonly TemplateValue[]): readonly string[] => {
    const referred = new Set(values.flatMap((value) => [...referencedResources(value, template, conditions)]));
    return [...referred].filter((logicalId) => !holds(template.Resources[logicalId]?.Condition));
  };
  return {
    inResources: missing(
      Object.values(template.Resources)
        .filter(({ Condition }) => holds(Condition))
        .map(({ Properties }) => (Properties ?? {}) as TemplateValue),
    ),
    inOutputs: missing(
      Object.values(template.Outputs)
        .filter(({ Condition }) => holds(Condition))
        .map(({ Value }) => Value),
    ),
  };
}

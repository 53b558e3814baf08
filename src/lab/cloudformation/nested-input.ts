// What a parent asks of a nested stack, as a caller would ask it.
import { LabError } from "../operation.ts";
import type { ResourceRequest } from "../resource.ts";
import type { DefinitionInput } from "./definition.ts";

/** Parameters are texts; lists come joined by commas. The parent's tags and capabilities hold for the child too. */
export function nestedInput(
  { properties, tags }: Pick<ResourceRequest, "properties" | "tags">,
  capabilities: readonly string[] = [],
): DefinitionInput {
  const { TemplateURL: url, Parameters: parameters, Tags: own } = properties;
  if (typeof url !== "string")
    throw new LabError("ValidationError", "Properties validation failed: #: required key [TemplateURL] not found");
  const stackTags = tags.filter(({ Key }) => !Key.startsWith("aws:"));
  const ownTags = Array.isArray(own) ? (own as { Key: string; Value: string }[]) : [];
  return {
    TemplateURL: url,
    Parameters: Object.entries((parameters ?? {}) as Record<string, unknown>).map(([ParameterKey, value]) => ({
      ParameterKey,
      ParameterValue: Array.isArray(value) ? value.join(",") : String(value),
    })),
    Capabilities: capabilities,
    Tags: [...stackTags.filter(({ Key }) => ownTags.every((tag) => tag.Key !== Key)), ...ownTags],
  };
}

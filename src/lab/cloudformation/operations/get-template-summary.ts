// GetTemplateSummary: what a template asks for and what is in it.
import type { GetTemplateSummaryInput, GetTemplateSummaryOutput } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { chooseTemplate } from "../definition.ts";
import { describeTemplate } from "../describe-template.ts";
import { requireStack } from "../stack-table.ts";
import { checkTemplate } from "../template/check-template.ts";

/** Throws ValidationError. */
export function getTemplateSummary(lab: Lab, input: GetTemplateSummaryInput): GetTemplateSummaryOutput {
  const ofStack = input.StackName === undefined ? undefined : requireStack(lab, input.StackName).definition;
  const compiled = ofStack?.compiled ?? chooseTemplate(lab, input);
  checkTemplate(compiled);
  const { template } = compiled;
  const byType = Map.groupBy(Object.entries(template.Resources), ([, { Type }]) => Type);
  const { parameters, ...common } = describeTemplate(compiled);
  return {
    ...common,
    Parameters: parameters.map(({ name, parameter, text }) => ({
      ...text,
      ParameterType: parameter.Type,
      ParameterConstraints: parameter.AllowedValues === undefined ? {} : { AllowedValues: parameter.AllowedValues.map(String) },
      ParameterKey: name,
    })),
    ResourceTypes: [...byType.keys()],
    Version: template.AWSTemplateFormatVersion ?? "2010-09-09",
    ...(template.Metadata === undefined ? {} : { Metadata: JSON.stringify(template.Metadata) }),
    ResourceIdentifierSummaries: [...byType].map(([type, entries]) => ({
      ResourceType: type,
      LogicalResourceIds: entries.map(([logicalId]) => logicalId),
    })),
  };
}

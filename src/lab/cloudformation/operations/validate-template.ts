// ValidateTemplate: whether a text is a template; nothing about the values in it.
import type { ValidateTemplateInput, ValidateTemplateOutput } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { chooseTemplate } from "../definition.ts";
import { describeTemplate } from "../describe-template.ts";
import { checkTemplate } from "../template/check-template.ts";

/** Throws ValidationError. */
export function validateTemplate(lab: Lab, input: ValidateTemplateInput): ValidateTemplateOutput {
  const compiled = chooseTemplate(lab, input);
  checkTemplate(compiled);
  const { parameters, ...common } = describeTemplate(compiled);
  return { ...common, Parameters: parameters.map(({ name, text }) => ({ ParameterKey: name, ...text })) };
}

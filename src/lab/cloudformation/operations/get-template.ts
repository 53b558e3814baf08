// GetTemplate: the template of a stack or a change set, as it was sent.
import type { GetTemplateInput, GetTemplateOutput } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { requireChangeSet, requireStack } from "../stack-table.ts";

/** Throws ValidationError, ChangeSetNotFoundException. */
export function getTemplate(lab: Lab, input: GetTemplateInput): GetTemplateOutput {
  const definition =
    input.ChangeSetName === undefined
      ? requireStack(lab, input.StackName).definition
      : requireChangeSet(lab, input.ChangeSetName, input.StackName).definition;
  if (definition === undefined)
    throw new LabError("ValidationError", `Stack ${input.StackName} is in REVIEW_IN_PROGRESS state and has no template.`);
  return { TemplateBody: definition.compiled.text, StagesAvailable: ["Original", "Processed"] };
}

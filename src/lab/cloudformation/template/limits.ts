// Limits on what a caller sends, with the texts CloudFormation answers.
// Source: aws-failover-semantics, section 7 (cloudformation-limits.html) and the patterns of
// https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html
import {
  DESCRIPTION_LIMIT,
  PARAMETER_VALUE_LIMIT,
  TEMPLATE_INLINE_LIMIT,
  TEMPLATE_URL_LIMIT,
  utf8Length,
} from "../../../template/limits.ts";
import { LabError } from "../../operation.ts";

const NAME_LENGTH = 128;
const TAGS_LIMIT = 50;
const NAME_PATTERN = /^[a-zA-Z][-a-zA-Z0-9]*$/;

function constraint(value: string, member: string, rule: string): LabError {
  return new LabError(
    "ValidationError",
    `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: Member must ${rule}`,
  );
}

/** Stack and change set names: a letter, then letters, digits and hyphens, 128 in all. */
export function checkName(value: string | undefined, member: "stackName" | "changeSetName"): string {
  if (value === undefined || value === "") throw constraint("null", member, "not be null");
  if (value.length > NAME_LENGTH) throw constraint(value, member, `have length less than or equal to ${NAME_LENGTH}`);
  if (!NAME_PATTERN.test(value)) throw constraint(value, member, "satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*");
  return value;
}

export function checkTemplateBody(body: string): void {
  if (utf8Length(body) > TEMPLATE_INLINE_LIMIT) {
    throw constraint(body, "templateBody", `have length less than or equal to ${TEMPLATE_INLINE_LIMIT}`);
  }
}

export function checkTemplateOfUrl(body: string): void {
  if (utf8Length(body) > TEMPLATE_URL_LIMIT) {
    throw new LabError("ValidationError", `Template may not exceed ${TEMPLATE_URL_LIMIT} bytes in size.`);
  }
}

export function checkDescription(description: string | undefined): void {
  if (description !== undefined && utf8Length(description) > DESCRIPTION_LIMIT) {
    throw new LabError("ValidationError", `Template format error: 'Description' length is greater than ${DESCRIPTION_LIMIT}.`);
  }
}

export function checkParameterValue(name: string, value: string): void {
  if (utf8Length(value) > PARAMETER_VALUE_LIMIT) {
    throw new LabError(
      "ValidationError",
      `Parameter ${name} failed to satisfy constraint: value may not exceed ${PARAMETER_VALUE_LIMIT} bytes`,
    );
  }
}

export function checkTags(tags: readonly { readonly Key?: string | undefined }[]): void {
  if (tags.length > TAGS_LIMIT) throw constraint(`[${tags.length} tags]`, "tags", `have length less than or equal to ${TAGS_LIMIT}`);
  const reserved = tags.find(({ Key }) => Key?.toLowerCase().startsWith("aws:"));
  if (reserved !== undefined) {
    throw new LabError("ValidationError", "aws: prefixed tag key names are not allowed for external use.");
  }
  const keys = tags.map(({ Key }) => Key);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new LabError("ValidationError", `Template error: duplicate tag keys [${twice}]`);
}

// From what a caller sends to what a stack shall become: template, parameters, conditions, tags. Everything refused at once is refused here.
import type { Parameter, Tag } from "@aws-sdk/client-cloudformation";
import { evaluateConditions } from "../../template/evaluate.ts";
import { resolveParameters } from "../../template/parameters.ts";
import { EvaluationError } from "../../template/scope.ts";
import type { TemplateParameter, TemplateValue } from "../../template/types.ts";
import { authorizeParameter, checkServiceRole } from "../iam/authorize/handlers.ts";
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import type { ResourceTag } from "../resource.ts";
import type { StackDefinition } from "./records.ts";
import { conditionScope } from "./scope.ts";
import { checkCapabilities } from "./template/capabilities.ts";
import { checkDependencies, checkTemplate } from "./template/check-template.ts";
import { type CompiledTemplate, compileTemplate } from "./template/compiled-template.ts";
import { checkDescription, checkParameterValue, checkTags, checkTemplateBody, checkTemplateOfUrl } from "./template/limits.ts";
import { templateOfUrl } from "./template-url.ts";

/** The part that CreateStack, UpdateStack and CreateChangeSet have in common. */
export interface DefinitionInput {
  readonly TemplateBody?: string | undefined;
  readonly TemplateURL?: string | undefined;
  readonly UsePreviousTemplate?: boolean | undefined;
  readonly Parameters?: readonly Parameter[] | undefined;
  readonly Capabilities?: readonly string[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly NotificationARNs?: readonly string[] | undefined;
  readonly RoleARN?: string | undefined;
}

/** Throws ValidationError or InsufficientCapabilitiesException. `previous` is what the stack is now, for an update. */
export function defineStack(
  lab: Lab,
  input: DefinitionInput,
  stack: { readonly id: string; readonly name: string },
  previous?: StackDefinition,
): StackDefinition {
  const compiled = chooseTemplate(lab, input, previous);
  const { template } = compiled;
  checkDescription(template.Description);
  checkTemplate(compiled);
  const tags = input.Tags === undefined && previous !== undefined ? previous.tags : readTags(input.Tags ?? []);
  const capabilities = input.Capabilities ?? [];
  const parameters = chooseParameters(template.Parameters, input.Parameters ?? [], previous);
  const roleArn = input.RoleARN ?? previous?.roleArn;
  if (input.RoleARN !== undefined) checkServiceRole(lab, input.RoleARN, stack.id);
  const { values, errors } = resolveParameters(template, parameters, (name) => {
    authorizeParameter(lab, roleArn, name);
    return lab.cloudformation.ssmParameter(lab, name);
  });
  if (errors.length > 0) throw new LabError("ValidationError", parameterErrorText(errors));
  checkCapabilities(compiled.capabilityNeed, capabilities);
  const notificationArns = input.NotificationARNs ?? previous?.notificationArns ?? [];
  const conditions = conditionsOf(lab, compiled, values, stack, notificationArns);
  checkDependencies(compiled, conditions);
  return {
    compiled,
    parameters: withDefaults(template.Parameters, parameters),
    resolved: values,
    conditions,
    tags,
    capabilities,
    notificationArns,
    roleArn,
  };
}

/** The template that the input names; throws ValidationError. */
export function chooseTemplate(lab: Lab, input: DefinitionInput, previous?: StackDefinition): CompiledTemplate {
  const { TemplateBody: body, TemplateURL: url } = input;
  if (body !== undefined && url !== undefined) {
    throw new LabError("ValidationError", "You cannot specify both Template URL and Template Body");
  }
  if (body !== undefined) {
    if (body === "")
      throw new LabError(
        "ValidationError",
        "1 validation error detected: Value '' at 'templateBody' failed to satisfy constraint: Member must have length greater than or equal to 1",
      );
    checkTemplateBody(body);
    return compileTemplate(body);
  }
  if (url !== undefined) {
    const text = templateOfUrl(lab, url);
    checkTemplateOfUrl(text);
    return compileTemplate(text);
  }
  if (input.UsePreviousTemplate === true && previous !== undefined) return previous.compiled;
  throw new LabError("ValidationError", "Either Template URL or Template Body must be specified.");
}

function readTags(tags: readonly Tag[]): readonly ResourceTag[] {
  checkTags(tags);
  return tags.map(({ Key, Value }) => ({ Key: Key ?? "", Value: Value ?? "" }));
}

function chooseParameters(
  declared: Readonly<Record<string, TemplateParameter>>,
  given: readonly Parameter[],
  previous: StackDefinition | undefined,
): Readonly<Record<string, string>> {
  const chosen: Record<string, string> = {};
  for (const { ParameterKey: key, ParameterValue: value, UsePreviousValue: usePrevious } of given) {
    if (key === undefined) continue;
    if (usePrevious === true) {
      if (value !== undefined) {
        throw new LabError(
          "ValidationError",
          `Invalid input for parameter key ${key}. Cannot specify usePreviousValue as true and non empty value for a parameter`,
        );
      }
      const before = previous?.parameters[key];
      if (before !== undefined) chosen[key] = before;
      else if (declared[key]?.Default === undefined) {
        throw new LabError(
          "ValidationError",
          `Invalid input for parameter key ${key}. Cannot specify usePreviousValue as true for a parameter key not in the previous template`,
        );
      }
    } else if (value !== undefined) {
      checkParameterValue(key, value);
      chosen[key] = value;
    }
  }
  return chosen;
}

/** All that concern a missing value or an unknown name come from CloudFormation in one text each; the first kind decides. */
function parameterErrorText(errors: readonly { readonly message: string }[]): string {
  return [...new Set(errors.map(({ message }) => message))].join("; ");
}

function withDefaults(
  declared: Readonly<Record<string, TemplateParameter>>,
  chosen: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const [name, { Default }] of Object.entries(declared)) {
    const value = chosen[name] ?? defaultText(Default);
    if (value !== undefined) all[name] = value;
  }
  return all;
}

function defaultText(value: TemplateValue | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  return Array.isArray(value) ? value.join(",") : String(value);
}

function conditionsOf(
  lab: Lab,
  compiled: CompiledTemplate,
  resolved: Readonly<Record<string, unknown>>,
  stack: { readonly id: string; readonly name: string },
  notificationArns: readonly string[],
): Readonly<Record<string, boolean>> {
  try {
    return evaluateConditions(compiled.template, conditionScope(lab, stack, resolved, notificationArns));
  } catch (error) {
    if (error instanceof EvaluationError) throw new LabError("ValidationError", error.message);
    throw error;
  }
}

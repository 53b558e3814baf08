// The stacks' templates evaluated without AWS: every resource with its properties, placeholders where only AWS will know.

import { fillReferences } from "../drill-file/references.ts";
import type { Place, Problem } from "../errors.ts";
import { evaluate, evaluateConditions } from "../template/evaluate.ts";
import { resolveParameters } from "../template/parameters.ts";
import { EvaluationError, type Scope } from "../template/scope.ts";
import type { ParsedTemplate, TemplatePath } from "../template/types.ts";
import { isUnknown, outsideToken, readToken, token } from "./tokens.ts";

export interface ModelResource {
  readonly stack: string;
  readonly logicalId: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Place of a property in the template's file, or of its nearest parent. */
  place(...path: TemplatePath): Place;
}

export interface SiteModel {
  readonly resources: readonly ModelResource[];
  /** By stack key, then output name; values may hold placeholders. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The resource that a placeholder points at. */
  follow(value: unknown): ModelResource | undefined;
  ofType(type: string): readonly ModelResource[];
}

export interface ModelStack {
  readonly key: string;
  readonly name: string;
  readonly parsed: ParsedTemplate;
  readonly parameters: Readonly<Record<string, string>>;
  /** Where a parameter of the drill file stands. */
  placeOfParameter(name: string): Place;
}

/** `stacks` in dependency order. All problems of all stacks at once: parameters, unknown outputs, template errors. */
export function buildSiteModel(
  stacks: readonly ModelStack[],
  region: string,
  account: string | undefined,
  supportsAttribute: (type: string, attribute: string) => boolean,
): { readonly model: SiteModel; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const resources: ModelResource[] = [];
  const outputs: Record<string, Record<string, string>> = {};
  for (const stack of stacks) {
    const parameters = fillParameters(stack, outputs, problems);
    outputs[stack.key] = evaluateStack(stack, planScope(stack, region, account, supportsAttribute), parameters, resources, problems);
  }
  const byName = new Map(resources.map((resource) => [`${resource.stack}.${resource.logicalId}`, resource]));
  const byType = Map.groupBy(resources, (resource) => resource.type);
  const model: SiteModel = {
    resources,
    outputs,
    follow: (value) => {
      const found = readToken(value);
      return found && byName.get(`${found.stack}.${found.logicalId}`);
    },
    ofType: (type) => byType.get(type) ?? [],
  };
  return { model, problems };
}

function fillParameters(
  stack: ModelStack,
  outputs: Readonly<Record<string, Readonly<Record<string, string>>>>,
  problems: Problem[],
): Readonly<Record<string, string>> {
  const filled: Record<string, string> = {};
  for (const [name, text] of Object.entries(stack.parameters)) {
    filled[name] = fillReferences(text, ({ stack: other, output }) => {
      const known = outputs[other]?.[output];
      if (known !== undefined) return known;
      problems.push({
        code: "plan.unknown-output",
        what: `parameter ${name} of stack ${stack.key} refers to \${${other}.${output}}, but the template of ${other} has no output ${output}`,
        whose: "yours",
        next: `Outputs of ${other}: ${Object.keys(outputs[other] ?? {}).join(", ") || "none"}.`,
        place: stack.placeOfParameter(name),
      });
      return outsideToken(`${other} output ${output}`);
    });
  }
  return filled;
}

function evaluateStack(
  stack: ModelStack,
  scopeWith: (parameters: Readonly<Record<string, unknown>>) => Scope,
  given: Readonly<Record<string, string>>,
  resources: ModelResource[],
  problems: Problem[],
): Record<string, string> {
  const { template } = stack.parsed;
  const resolved = resolveParameters(template, given, (name) => outsideToken(`parameter ${name}`), isUnknown);
  for (const error of resolved.errors) {
    const inFile = error.parameter in stack.parameters;
    problems.push({
      code: "plan.parameter",
      what: `stack ${stack.key}: ${error.message}`,
      whose: "yours",
      next: inFile
        ? "Correct the value in the drill file."
        : `Give it under stacks.${stack.key}.parameters in the drill file, or a Default in the template.`,
      place: inFile ? stack.placeOfParameter(error.parameter) : stack.parsed.place(["Parameters", error.parameter]),
    });
  }
  if (resolved.errors.length > 0) return Object.fromEntries(Object.keys(template.Outputs).map((name) => [name, outsideToken(name)]));
  const scope = scopeWith(resolved.values);
  const attempt = <T>(path: TemplatePath, whenWrong: T, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof EvaluationError)) throw error;
      problems.push({
        code: "plan.template",
        what: `stack ${stack.key}: ${error.message}`,
        whose: "yours",
        next: "CloudFormation would reject this template; correct the expression.",
        place: stack.parsed.place(path),
      });
      return whenWrong;
    }
  };
  const conditions = attempt(["Conditions"], {}, () => evaluateConditions(template, scope));
  const isOn = (condition: string | undefined) => condition === undefined || conditions[condition] === true;
  for (const [logicalId, resource] of Object.entries(template.Resources)) {
    if (!isOn(resource.Condition)) continue;
    const path = ["Resources", logicalId, "Properties"];
    resources.push({
      stack: stack.key,
      logicalId,
      type: resource.Type,
      properties: attempt(path, {}, () => evaluate({ ...resource.Properties }, template, conditions, scope) as Record<string, unknown>),
      place: (...inside) => stack.parsed.place(inside.length === 0 ? ["Resources", logicalId] : [...path, ...inside]),
    });
  }
  const outputs: Record<string, string> = {};
  for (const [name, output] of Object.entries(template.Outputs)) {
    if (isOn(output.Condition))
      outputs[name] = String(attempt(["Outputs", name], "", () => evaluate(output.Value, template, conditions, scope)));
  }
  return outputs;
}

function planScope(
  stack: ModelStack,
  region: string,
  account: string | undefined,
  supportsAttribute: (type: string, attribute: string) => boolean,
): (parameters: Readonly<Record<string, unknown>>) => Scope {
  const partition = region.startsWith("cn-") ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
  const { Resources } = stack.parsed.template;
  return (parameters) => ({
    pseudo: {
      "AWS::AccountId": account ?? outsideToken("account"),
      "AWS::NotificationARNs": [],
      "AWS::Partition": partition,
      "AWS::Region": region,
      "AWS::StackId": outsideToken(`stack id of ${stack.key}`),
      "AWS::StackName": stack.name,
      "AWS::URLSuffix": partition === "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com",
    },
    parameters,
    // Zone names are made up like AWS's own; which ones an account really has does not matter before deploying.
    zones: (of) => ["a", "b", "c"].map((letter) => `${of}${letter}`),
    reference: (logicalId) => token(stack.key, logicalId),
    attribute: (logicalId, name) =>
      supportsAttribute(Resources[logicalId]?.Type ?? "", name) ? token(stack.key, logicalId, name) : undefined,
    importValue: (name) => outsideToken(`export ${name}`),
  });
}

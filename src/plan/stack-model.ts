// One stack on its way into the site model: parameters, conditions, properties, outputs, and the stacks nested in it.
import type { Problem } from "../errors.ts";
import { evaluate, evaluateConditions } from "../template/evaluate.ts";
import { didYouMean, nearestName } from "../template/nearest-name.ts";
import { type ParameterError, resolveParameters } from "../template/parameters.ts";
import { EvaluationError, type Scope } from "../template/scope.ts";
import type { TemplatePath } from "../template/types.ts";
import { findNestedTemplate, handedDown, STACK_TYPE } from "./nested-stacks.ts";
import { partitionOf } from "./partition.ts";
import type { ModelContext, ModelResource, ModelStack, NestedModel } from "./site-model.ts";
import { isUnknown, outsideToken, token } from "./tokens.ts";
import { splitText, unknowns } from "./unknowns.ts";
import type { Values } from "./values.ts";

/** The model as it grows. */
export interface Modelling extends ModelContext {
  readonly resources: ModelResource[];
  readonly nested: NestedModel[];
  readonly problems: Problem[];
}

/** A stack on its way into the model: one of the drill file's, or nested in one. */
interface Entering extends ModelStack {
  /** Logical ids from the drill file's stack down. */
  readonly path: readonly string[];
  /** Files of the templates from the root down to this one. */
  readonly files: readonly string[];
  /** Where the mistake is when a parameter was not given. */
  readonly adviceForMissing: string;
}

/** The stack's outputs; its resources, those of stacks nested in it, and all problems go into the model. */
export function evaluateStack(stack: Entering, modelling: Modelling): Readonly<Record<string, string>> {
  const { problems, resources } = modelling;
  const { template } = stack.parsed;
  const resolved = resolveParameters(template, stack.parameters, (name) => outsideToken(`parameter ${name}`), isUnknown);
  problems.push(...parameterProblems(stack, resolved.errors));
  if (resolved.errors.length > 0) return Object.fromEntries(Object.keys(template.Outputs).map((name) => [name, outsideToken(name)]));
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
  const propertiesOf = once<Values>({}, (logicalId) => {
    const properties = { ...template.Resources[logicalId]?.Properties };
    return attempt(["Resources", logicalId, "Properties"], {}, () =>
      withReferencesUnknown(evaluate(properties, template, conditions, scope) ?? {}),
    ) as Values;
  });
  /** Evaluated when the first of its outputs is asked for, so the order of the resources does not matter. */
  const outputsOf = once<Readonly<Record<string, string>> | undefined>(undefined, (logicalId) =>
    evaluateNested(stack, logicalId, propertiesOf(logicalId), modelling),
  );
  const scope = planScope(stack, modelling, listsReadAnew(resolved.values), outputsOf, propertiesOf);
  const conditions = attempt(["Conditions"], {}, () => evaluateConditions(template, scope));
  const isOn = (condition: string | undefined) => condition === undefined || conditions[condition] === true;
  for (const [logicalId, resource] of Object.entries(template.Resources)) {
    if (!isOn(resource.Condition)) continue;
    const path = ["Resources", logicalId, "Properties"];
    resources.push({
      stack: stack.key,
      logicalId,
      type: resource.Type,
      properties: propertiesOf(logicalId),
      place: (...inside) => stack.parsed.place(inside.length === 0 ? ["Resources", logicalId] : [...path, ...inside]),
    });
    if (resource.Type === STACK_TYPE) outputsOf(logicalId);
  }
  const outputs: Record<string, string> = {};
  for (const [name, output] of Object.entries(template.Outputs)) {
    if (isOn(output.Condition))
      outputs[name] = String(
        attempt(["Outputs", name], outsideToken(`output ${name}`), () => evaluate(output.Value, template, conditions, scope)),
      );
  }
  return outputs;
}

/** A list with an unknown in it may be longer than its text shows. */
function listsReadAnew(parameters: Values): Values {
  const read = (value: unknown) =>
    Array.isArray(value) && value.some(isUnknown) ? splitText(",", value.join(",")).map((item) => item.trim()) : value;
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, read(value)]));
}

/** What a dynamic reference stands for is known to AWS alone. */
function withReferencesUnknown(value: unknown): unknown {
  if (typeof value === "string") return value.replace(/\{\{(resolve:[^{}]+)\}\}/g, (_, reference) => outsideToken(reference));
  if (Array.isArray(value)) return value.map(withReferencesUnknown);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withReferencesUnknown(item)]));
}

/** A parameter of the template whose name is only misspelled is not missing as well. */
function parameterProblems(stack: Entering, errors: readonly ParameterError[]): readonly Problem[] {
  const declared = Object.keys(stack.parsed.template.Parameters);
  const free = declared.filter((name) => !(name in stack.parameters));
  const given = ({ parameter }: ParameterError) => parameter in stack.parameters;
  const unknown = errors.filter((error) => given(error) && !declared.includes(error.parameter));
  const meant = new Set(unknown.map(({ parameter }) => nearestName(parameter, free)));
  return errors
    .filter((error) => given(error) || !meant.has(error.parameter))
    .map((error) => {
      const { parameter } = error;
      const none = unknown.includes(error);
      return {
        code: "plan.parameter",
        // CloudFormation's words name all of a kind at once; here each has a problem, and so a place, of its own.
        what: `stack ${stack.key}: ${error.message.replace(/^Parameters: \[.*\]/, `Parameters: [${parameter}]`)}`,
        whose: "yours",
        next: none
          ? didYouMean(parameter, free.length > 0 ? free : declared, "Remove it.")
          : given(error)
            ? "Correct the value where it is given."
            : stack.adviceForMissing,
        place: given(error) ? stack.placeOfParameter(parameter) : stack.parsed.place(["Parameters", parameter]),
      };
    });
}

/** Outputs of the stack nested in `parent` under `logicalId`; undefined when its template is out of reach. */
function evaluateNested(
  parent: Entering,
  logicalId: string,
  properties: Values,
  modelling: Modelling,
): Readonly<Record<string, string>> | undefined {
  const url = properties.TemplateURL;
  const place = (...path: TemplatePath) => parent.parsed.place(["Resources", logicalId, "Properties", ...path]);
  const found = findNestedTemplate(url, parent.files, modelling.readFile);
  if (found === undefined) return undefined;
  if ("problems" in found) {
    modelling.problems.push(...found.problems.map((problem) => ({ place: place("TemplateURL"), ...problem })));
    return undefined;
  }
  const path = [...parent.path, logicalId];
  const key = `${parent.key}/${logicalId}`;
  const { parsed, where } = found;
  modelling.nested.push({ stack: parent.key.split("/")[0] ?? parent.key, path, where, url: String(url), parsed });
  const parameters = handedDown(properties.Parameters);
  for (const name of parameters.lists) {
    modelling.problems.push({
      code: "plan.nested-parameter",
      what: `stack ${parent.key}: parameter ${name} of the nested stack ${logicalId} is a list, and CloudFormation hands only text down`,
      whose: "yours",
      next: 'Join the list: !Join [",", ...].',
      place: place("Parameters", name),
    });
  }
  const child: Entering = {
    key,
    name: outsideToken(`name of stack ${key}`),
    parsed,
    parameters: parameters.values,
    placeOfParameter: (name) => place("Parameters", name),
    path,
    files: [...parent.files, parsed.file],
    adviceForMissing: `Give it under Parameters of ${logicalId} in ${parent.parsed.file}, or a Default in the template.`,
  };
  return evaluateStack(child, modelling);
}

/** `work`, done at most once per logical id; asked for while it is being done, as in a circle of resources, it gives `meanwhile`. */
function once<T>(meanwhile: T, work: (logicalId: string) => T): (logicalId: string) => T {
  const done = new Map<string, T>();
  return (logicalId) => {
    if (!done.has(logicalId)) {
      done.set(logicalId, meanwhile);
      done.set(logicalId, work(logicalId));
    }
    return done.get(logicalId) as T;
  };
}

function planScope(
  stack: ModelStack,
  { region, account, supportsAttribute }: ModelContext,
  parameters: Values,
  outputsOf: (logicalId: string) => Readonly<Record<string, string>> | undefined,
  propertiesOf: (logicalId: string) => Values,
): Scope {
  const partition = partitionOf(region);
  const { Resources } = stack.parsed.template;
  return {
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
    attribute: (logicalId, name) => {
      const type = Resources[logicalId]?.Type ?? "";
      const outputs = type === STACK_TYPE ? outputsOf(logicalId) : undefined;
      if (outputs !== undefined) return name.startsWith("Outputs.") ? outputs[name.slice("Outputs.".length)] : undefined;
      // Of all attributes this one is mostly reckoned with, and is what the template says, unless a pool of addresses gives it.
      const block = type === "AWS::EC2::VPC" && name === "CidrBlock" ? propertiesOf(logicalId).CidrBlock : undefined;
      if (typeof block === "string") return block;
      return supportsAttribute(type, name) ? token(stack.key, logicalId, name) : undefined;
    },
    importValue: (name) => outsideToken(`export ${name}`),
    unknowns,
  };
}

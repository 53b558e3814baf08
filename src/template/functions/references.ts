// Functions that ask for something by name: Ref, Fn::GetAtt, Fn::ImportValue, Fn::FindInMap, Fn::GetAZs.
import { EvaluationError } from "../scope.ts";
import type { TemplateValue } from "../types.ts";
import { type Evaluation, type IntrinsicFunction, isScalarValue, mayBeText, NO_VALUE, part, textOf } from "./function.ts";

/** The value of a pseudo parameter, a parameter or a resource. */
export function resolveReference(name: string, evaluation: Evaluation): unknown {
  const { scope, template } = evaluation;
  if (name === "AWS::NoValue") return NO_VALUE;
  if (Object.hasOwn(scope.pseudo, name)) return scope.pseudo[name as keyof typeof scope.pseudo];
  if (Object.hasOwn(template.Parameters, name)) {
    if (!Object.hasOwn(scope.parameters, name)) throw new EvaluationError(`Parameters: [${name}] must have values`);
    return scope.parameters[name];
  }
  requireResource(name, evaluation);
  return scope.reference(name);
}

/** Fn::GetAtt, also as `${A.B}` in Fn::Sub. */
export function resolveAttribute(logicalId: string, attribute: string, evaluation: Evaluation): unknown {
  requireResource(logicalId, evaluation);
  const value = evaluation.scope.attribute(logicalId, attribute);
  if (value !== undefined) return value;
  throw new EvaluationError(`Template error: resource ${logicalId} does not support attribute type ${attribute} in Fn::GetAtt`);
}

function requireResource(logicalId: string, evaluation: Evaluation): void {
  const { Resources } = evaluation.template;
  const condition = Object.hasOwn(Resources, logicalId) ? Resources[logicalId]?.Condition : false;
  if (condition === undefined || (condition !== false && evaluation.condition(condition))) return;
  throw new EvaluationError(
    `Template format error: Unresolved resource dependencies [${logicalId}] in the Resources block of the template`,
  );
}

const REF = "Template error: every Ref object must have a single String value.";
const GET_ATT = "Template error: every Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute";
const FIND_IN_MAP =
  "Template error: every Fn::FindInMap object requires three parameters, the map name, map key and the attribute for return value";
const IMPORT_VALUE = "Template error: the attribute in Fn::ImportValue must be a string or a function that returns a string";
const GET_AZS = "Template error: every Fn::GetAZs object must have a single String value: a region, or an empty text for the stack's own";

export const ref: IntrinsicFunction = {
  shape: (argument) => (typeof argument === "string" && argument !== "" ? undefined : REF),
  evaluate: (argument, evaluation) => resolveReference(argument as string, evaluation),
};

export const getAtt: IntrinsicFunction = {
  shape: (argument) => {
    if (!Array.isArray(argument) || argument.length !== 2) return GET_ATT;
    const [name, attribute] = argument;
    const named = typeof name === "string" && name !== "";
    return named && mayBeText(attribute) && attribute !== "" ? undefined : GET_ATT;
  },
  evaluate: (argument, evaluation) =>
    resolveAttribute(part(argument, 0) as string, textOf(evaluation.value(part(argument, 1)), GET_ATT), evaluation),
};

export const importValue: IntrinsicFunction = {
  shape: (argument) => (mayBeText(argument) ? undefined : IMPORT_VALUE),
  evaluate: (argument, evaluation) => {
    const name = textOf(evaluation.value(argument), IMPORT_VALUE);
    const value = evaluation.scope.importValue(name);
    if (value === undefined) throw new EvaluationError(`No export named ${name} found.`);
    return value;
  },
};

export const getAZs: IntrinsicFunction = {
  shape: (argument) => (mayBeText(argument) ? undefined : GET_AZS),
  evaluate: (argument, evaluation) => {
    const region = textOf(evaluation.value(argument), GET_AZS);
    return evaluation.scope.zones(region === "" ? evaluation.scope.pseudo["AWS::Region"] : region);
  },
};

/** The fourth parameter of Fn::FindInMap, `{ DefaultValue: … }`. */
export function defaultOfFindInMap(argument: TemplateValue): TemplateValue | undefined {
  const last = Array.isArray(argument) ? argument[3] : undefined;
  if (typeof last !== "object" || last === null || Array.isArray(last)) return undefined;
  return last.DefaultValue;
}

export const findInMap: IntrinsicFunction = {
  shape: (argument) => {
    if (!Array.isArray(argument) || argument.length < 3 || argument.length > 4) return FIND_IN_MAP;
    if (!argument.slice(0, 3).every(mayBeText)) return FIND_IN_MAP;
    return argument.length === 4 && defaultOfFindInMap(argument) === undefined
      ? `${FIND_IN_MAP}; the fourth can only be a DefaultValue`
      : undefined;
  },
  evaluate: (argument, evaluation) => {
    const [map, first, second] = [0, 1, 2].map((index) => textOf(evaluation.value(part(argument, index)), FIND_IN_MAP)) as [
      string,
      string,
      string,
    ];
    const found = own(own(own(evaluation.template.Mappings, map), first), second);
    if (found !== undefined) return found;
    const unknown = evaluation.scope.unknowns?.findInMap(evaluation.template.Mappings, [map, first, second]);
    if (unknown !== undefined) return unknown;
    const otherwise = defaultOfFindInMap(argument);
    if (otherwise !== undefined) return evaluation.value(otherwise);
    if (!Object.hasOwn(evaluation.template.Mappings, map)) {
      throw new EvaluationError(`Template error: Mapping named '${map}' is not present in the 'Mappings' section of template.`);
    }
    throw new EvaluationError(`Template error: Unable to get mapping for ${map}::${first}::${second}`);
  },
};

function own(map: unknown, key: string): unknown {
  if (typeof map !== "object" || map === null || isScalarValue(map) || !Object.hasOwn(map, key)) return undefined;
  return (map as Readonly<Record<string, unknown>>)[key];
}

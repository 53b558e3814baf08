// Functions that make text: Fn::Join, Fn::Split, Fn::Sub, Fn::Base64, Fn::ToJsonString.
import { EvaluationError } from "../scope.ts";
import { substitutionParts, variablesOf } from "../substitution.ts";
import type { TemplateValue } from "../types.ts";
import { type IntrinsicFunction, isFunctionCall, isScalarValue, mayBeList, mayBeText, NO_VALUE, part, textOf } from "./function.ts";
import { resolveAttribute, resolveReference } from "./references.ts";

const JOIN =
  "Template error: every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.";
const SPLIT =
  "Template error: every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string to be split or a function that returns a string to be split.";
const SUB =
  "Template error: One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a string as first argument, and an optional second argument to specify a mapping of values to replace in the string";
const SUB_NAME =
  "Template error: variable names in Fn::Sub syntax must contain only alphanumeric characters, underscores, periods, and colons";
const BASE64 = "Template error: every Fn::Base64 object must have a String-typed value.";
const TO_JSON_STRING = "Template error: every Fn::ToJsonString object requires a map or a list";

export const join: IntrinsicFunction = {
  shape: (argument) =>
    Array.isArray(argument) && argument.length === 2 && isScalarValue(argument[0]) && mayBeList(argument[1]) ? undefined : JOIN,
  evaluate: (argument, evaluation) => {
    const delimiter = String(part(argument, 0));
    const list = evaluation.value(part(argument, 1));
    const unknown = evaluation.scope.unknowns?.join(delimiter, list);
    if (unknown !== undefined) return unknown;
    if (!Array.isArray(list)) throw new EvaluationError(JOIN);
    return list.map((item) => textOf(item, JOIN)).join(delimiter);
  },
};

export const split: IntrinsicFunction = {
  shape: (argument) =>
    Array.isArray(argument) && argument.length === 2 && isScalarValue(argument[0]) && argument[0] !== "" && mayBeText(argument[1])
      ? undefined
      : SPLIT,
  evaluate: (argument, evaluation) => {
    const delimiter = String(part(argument, 0));
    const text = textOf(evaluation.value(part(argument, 1)), SPLIT);
    return evaluation.scope.unknowns?.split(delimiter, text) ?? text.split(delimiter);
  },
};

export const sub: IntrinsicFunction = {
  shape: (argument) => {
    const text = Array.isArray(argument) ? argument[0] : argument;
    const map = Array.isArray(argument) ? argument[1] : {};
    const isMap = typeof map === "object" && map !== null && !Array.isArray(map) && !isFunctionCall(map);
    if (!isScalarValue(text) || !isMap || (Array.isArray(argument) && argument.length !== 2)) return SUB;
    const bad = variablesOf(String(text)).find((name) => !/^[\w.:]+$/.test(name));
    return bad === undefined ? undefined : `${SUB_NAME}; "\${${bad}}" is none (for a literal, write "\${!${bad}}")`;
  },
  evaluate: (argument, evaluation) => {
    const text = String(Array.isArray(argument) ? argument[0] : argument);
    const map = (Array.isArray(argument) ? argument[1] : undefined) as { [name: string]: TemplateValue } | undefined;
    let result = "";
    for (const piece of substitutionParts(text)) {
      if (piece.variable === undefined) {
        result += piece.text;
        continue;
      }
      const name = piece.variable;
      const dot = name.indexOf(".");
      const value =
        map !== undefined && Object.hasOwn(map, name)
          ? evaluation.value(map[name] as TemplateValue)
          : dot > 0
            ? resolveAttribute(name.slice(0, dot), name.slice(dot + 1), evaluation)
            : resolveReference(name, evaluation);
      result +=
        value === NO_VALUE ? "" : textOf(value, `Template error: variable ${name} in Fn::Sub expression does not resolve to a string`);
    }
    return result;
  },
};

export const base64: IntrinsicFunction = {
  shape: (argument) => (mayBeText(argument) ? undefined : BASE64),
  evaluate: (argument, evaluation) => Buffer.from(textOf(evaluation.value(argument), BASE64), "utf8").toString("base64"),
};

export const toJsonString: IntrinsicFunction = {
  shape: (argument) => (typeof argument === "object" && argument !== null ? undefined : TO_JSON_STRING),
  evaluate: (argument, evaluation) => JSON.stringify(evaluation.value(argument)),
};

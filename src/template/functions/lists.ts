// Functions that make or take lists: Fn::Select, Fn::Length, Fn::Cidr.
import { EvaluationError } from "../scope.ts";
import { CIDR_COUNT_MAX, cidrBlocks } from "./cidr-blocks.ts";
import { type IntrinsicFunction, isScalarValue, mayBeList, mayBeText, part, textOf } from "./function.ts";

const SELECT = "Template error: Fn::Select requires a list argument with two elements: an integer index and a list";
const LENGTH = "Template error: every Fn::Length object requires a list or a function that returns a list";
const CIDR = `Template error: every Fn::Cidr object requires three parameters, (1) a CIDR block, (2) the number of blocks to make, from 1 to ${CIDR_COUNT_MAX}, and (3) the number of subnet bits for each`;

export const select: IntrinsicFunction = {
  shape: (argument) =>
    Array.isArray(argument) && argument.length === 2 && mayBeText(argument[0]) && mayBeList(argument[1]) && isIndex(argument[0])
      ? undefined
      : SELECT,
  evaluate: (argument, evaluation) => {
    const wanted = textOf(evaluation.value(part(argument, 0)), SELECT);
    const list = evaluation.value(part(argument, 1));
    const unknown = evaluation.scope.unknowns?.select(wanted, list);
    if (unknown !== undefined) return unknown;
    const index = Number(wanted);
    if (!Array.isArray(list) || !Number.isInteger(index)) throw new EvaluationError(SELECT);
    if (index < 0 || index >= list.length) {
      throw new EvaluationError(`Template error: Fn::Select cannot select nonexistent value at index ${index}`);
    }
    return list[index];
  },
};

function isIndex(value: unknown): boolean {
  return !isScalarValue(value) || /^\s*-?\d+\s*$/.test(String(value));
}

export const length: IntrinsicFunction = {
  shape: (argument) => (mayBeList(argument) ? undefined : LENGTH),
  evaluate: (argument, evaluation) => {
    const list = evaluation.value(argument);
    const unknown = evaluation.scope.unknowns?.length(list);
    if (unknown !== undefined) return unknown;
    if (!Array.isArray(list)) throw new EvaluationError(LENGTH);
    return list.length;
  },
};

export const cidr: IntrinsicFunction = {
  shape: (argument) =>
    Array.isArray(argument) && (argument.length === 2 || argument.length === 3) && argument.every(mayBeText) ? undefined : CIDR,
  evaluate: (argument, evaluation) => {
    const [block = "", count = "", bits] = (argument as unknown[]).map((_, index) => textOf(evaluation.value(part(argument, index)), CIDR));
    const { unknowns } = evaluation.scope;
    // In the place of what is unknown stands what leaves the most room, so that what is known is checked all the same.
    const orWidest = (text: string, widest: string) => (unknowns?.isUnknown(text) ? widest : text);
    const result = cidrBlocks(
      orWidest(block, "::/0"),
      Number(orWidest(count, "1")),
      bits === undefined ? undefined : Number(orWidest(bits, "1")),
    );
    if (typeof result === "string") throw new EvaluationError(`${CIDR}: ${result}`);
    return unknowns?.cidr(block, count, bits) ?? result;
  },
};

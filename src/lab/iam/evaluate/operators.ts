// Condition operators on one value each. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
import { isIP } from "node:net";
import { hidden, plain } from "./variables.ts";
import { matchesArn, matchesText } from "./wildcard.ts";

/** `wanted` is the policy's value with its variables filled in, `actual` the request's. */
type Compare = (wanted: string, actual: string) => boolean;

const numbers =
  (holds: (actual: number, wanted: number) => boolean): Compare =>
  (wanted, actual) =>
    holds(Number(actual), Number(wanted));

const dates =
  (holds: (actual: number, wanted: number) => boolean): Compare =>
  (wanted, actual) =>
    holds(instantOf(actual), instantOf(wanted));

const arns: Compare = (wanted, actual) => matchesArn(wanted, hidden(wanted, actual));

const POSITIVE: Readonly<Record<string, Compare>> = {
  stringequals: (wanted, actual) => plain(wanted) === actual,
  stringequalsignorecase: (wanted, actual) => plain(wanted).toLowerCase() === actual.toLowerCase(),
  stringlike: (wanted, actual) => matchesText(wanted, hidden(wanted, actual)),
  numericequals: numbers((actual, wanted) => actual === wanted),
  numericlessthan: numbers((actual, wanted) => actual < wanted),
  numericlessthanequals: numbers((actual, wanted) => actual <= wanted),
  numericgreaterthan: numbers((actual, wanted) => actual > wanted),
  numericgreaterthanequals: numbers((actual, wanted) => actual >= wanted),
  dateequals: dates((actual, wanted) => actual === wanted),
  datelessthan: dates((actual, wanted) => actual < wanted),
  datelessthanequals: dates((actual, wanted) => actual <= wanted),
  dategreaterthan: dates((actual, wanted) => actual > wanted),
  dategreaterthanequals: dates((actual, wanted) => actual >= wanted),
  bool: (wanted, actual) => wanted.toLowerCase() === actual.toLowerCase(),
  binaryequals: (wanted, actual) => wanted === actual,
  ipaddress: (wanted, actual) => inRange(wanted, actual),
  arnequals: arns,
  arnlike: arns,
};

const NEGATED: Readonly<Record<string, string>> = {
  stringnotequals: "stringequals",
  stringnotequalsignorecase: "stringequalsignorecase",
  stringnotlike: "stringlike",
  numericnotequals: "numericequals",
  datenotequals: "dateequals",
  notipaddress: "ipaddress",
  arnnotequals: "arnequals",
  arnnotlike: "arnlike",
};

export interface Operator {
  readonly compare: Compare;
  /** True when no value of the policy may match. */
  readonly negated: boolean;
}

/** In lower case, without set operator and `IfExists`; undefined for a name that IAM does not know. */
export function operatorNamed(name: string): Operator | undefined {
  const positive = NEGATED[name] ?? name;
  const compare = POSITIVE[positive];
  return compare === undefined ? undefined : { compare, negated: name in NEGATED };
}

/** ISO 8601, or seconds since the epoch. */
function instantOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text);
}

function inRange(range: string, address: string): boolean {
  const [network = "", size] = range.split("/");
  if (isIP(network) !== isIP(address) || isIP(address) === 0) return false;
  if (isIP(address) === 6) return size === undefined && network.toLowerCase() === address.toLowerCase();
  const bits = size === undefined ? 32 : Number(size);
  const shift = 2n ** BigInt(32 - bits);
  return numberOf(network) / shift === numberOf(address) / shift;
}

function numberOf(address: string): bigint {
  return address.split(".").reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}

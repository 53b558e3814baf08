// How live properties differ from what the template says: only what the template sets is compared.
// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html and
// https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_PropertyDifference.html
import type { PropertyDifference } from "@aws-sdk/client-cloudformation";
import { sameValue } from "../changes/same-value.ts";

type Values = Readonly<Record<string, unknown>>;

/** How a value that is not there is written. */
const NOTHING = "null";

/**
 * `NOT_EQUAL` for another value, `REMOVE` for one that is gone, `ADD` for one more in a list; with paths such as `/HealthCheckConfig/Port`.
 * What `actual` does not mention cannot be read, and is passed over.
 */
export function propertyDifferences(expected: Values, actual: Values): readonly PropertyDifference[] {
  const found: PropertyDifference[] = [];
  compareMaps("", expected, actual, found);
  return found;
}

/** The part of `values` that `other` mentions too: what a comparison of both has looked at. */
export function comparable(values: Values, other: Values): Values {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name, value]) => name in other && value !== undefined)
      .map(([name, value]) => {
        const counterpart = other[name];
        return [name, isMap(value) && isMap(counterpart) ? comparable(value, counterpart) : value];
      }),
  );
}

function compareMaps(path: string, expected: Values, actual: Values, found: PropertyDifference[]): void {
  for (const [name, value] of Object.entries(expected)) {
    if (name in actual && value !== undefined) compare(`${path}/${name}`, value, actual[name], found);
  }
}

function compare(path: string, expected: unknown, actual: unknown, found: PropertyDifference[]): void {
  if (actual === undefined || actual === null) found.push(difference(path, expected, undefined, "REMOVE"));
  else if (isMap(expected) && isMap(actual)) compareMaps(path, expected, actual, found);
  else if (Array.isArray(expected) && Array.isArray(actual)) compareLists(path, expected, actual, found);
  else if (!sameValue(expected, actual)) found.push(difference(path, expected, actual, "NOT_EQUAL"));
}

/**
 * Order does not count. Of what has no counterpart, items with the same `Key` belong together, then those in the same turn; what is
 * left over was removed, or added.
 */
function compareLists(path: string, expected: readonly unknown[], actual: readonly unknown[], found: PropertyDifference[]): void {
  const extra = new Map(actual.entries());
  const take = (fits: (item: unknown) => boolean): boolean => {
    for (const [index, item] of extra) if (fits(item)) return extra.delete(index);
    return false;
  };
  // What says more chooses first: something vague fits in many places.
  const missing = [...expected.entries()]
    .sort(([, a], [, b]) => sizeOf(b) - sizeOf(a))
    .filter(([, item]) => !take((candidate) => isSame(item, candidate)))
    .sort(([a], [b]) => a - b);
  const turn: (readonly [number, unknown])[] = [];
  for (const [index, item] of missing) {
    const key = keyOf(item);
    const namesake = key === undefined ? undefined : [...extra].find(([, candidate]) => keyOf(candidate) === key);
    if (namesake === undefined) turn.push([index, item]);
    else {
      extra.delete(namesake[0]);
      compare(`${path}/${index}`, item, namesake[1], found);
    }
  }
  for (const [index, item] of turn) {
    const [next] = keyOf(item) === undefined ? extra : [];
    if (next === undefined) found.push(difference(`${path}/${index}`, item, undefined, "REMOVE"));
    else {
      extra.delete(next[0]);
      compare(`${path}/${index}`, item, next[1], found);
    }
  }
  for (const [index, item] of extra) found.push(difference(`${path}/${index}`, undefined, item, "ADD"));
}

function isSame(expected: unknown, actual: unknown): boolean {
  const found: PropertyDifference[] = [];
  compare("", expected, actual, found);
  return found.length === 0;
}

/** How much an item says: the values in it. */
function sizeOf(item: unknown): number {
  return typeof item === "object" && item !== null ? Object.values(item).reduce<number>((sum, value) => sum + sizeOf(value), 0) : 1;
}

/** What names a tag, or an attribute of a load balancer. */
function keyOf(item: unknown): unknown {
  return isMap(item) ? item.Key : undefined;
}

function difference(path: string, expected: unknown, actual: unknown, type: PropertyDifference["DifferenceType"]): PropertyDifference {
  return { PropertyPath: path, ExpectedValue: textOf(expected), ActualValue: textOf(actual), DifferenceType: type };
}

function textOf(value: unknown): string {
  if (value === undefined) return NOTHING;
  return typeof value === "string" ? value : JSON.stringify(value);
}

function isMap(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// Property differences: what is the same is never told, what the template does not set or nobody can read is never compared.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { PropertyDifference } from "@aws-sdk/client-cloudformation";
import fc from "fast-check";
import { comparable, propertyDifferences } from "../../../src/lab/cloudformation/drift/differences.ts";

const SEED = 20_261_124;

const lines = (expected: Record<string, unknown>, actual: Record<string, unknown>) =>
  propertyDifferences(expected, actual).map(
    ({ DifferenceType, PropertyPath, ExpectedValue, ActualValue }) =>
      `${DifferenceType} ${PropertyPath} ${ExpectedValue} -> ${ActualValue}`,
  );

const cases: readonly (readonly [string, Record<string, unknown>, Record<string, unknown>, readonly string[]])[] = [
  ["numbers and booleans may be text", { A: "80", B: true }, { A: 80, B: "true" }, []],
  ["another value", { A: { B: 1 } }, { A: { B: 2 } }, ["NOT_EQUAL /A/B 1 -> 2"]],
  ["a value that is gone", { A: { B: 1, C: 2 } }, { A: { B: undefined, C: 2 } }, ["REMOVE /A/B 1 -> null"]],
  ["what cannot be read", { A: { B: 1 }, C: 1 }, { A: {} }, []],
  ["what the template does not set", { A: {} }, { A: { B: 1 }, C: 1 }, []],
  ["another kind", { A: [1] }, { A: { B: 1 } }, ['NOT_EQUAL /A [1] -> {"B":1}']],
  ["order does not count", { A: ["x", "y"] }, { A: ["y", "x"] }, []],
  ["twice is not once", { A: ["x", "x"] }, { A: ["x"] }, ["REMOVE /A/1 x -> null"]],
  ["one more", { A: ["x"] }, { A: ["z", "x"] }, ["ADD /A/0 null -> z"]],
  ["one in place of another", { A: ["x", "y"] }, { A: ["x", "z"] }, ["NOT_EQUAL /A/1 y -> z"]],
  [
    "items of a list, at the part that changed",
    {
      A: [
        { Port: 80, Cidr: "a" },
        { Port: 443, Cidr: "a" },
      ],
    },
    {
      A: [
        { Port: 443, Cidr: "a" },
        { Port: 80, Cidr: "b" },
      ],
    },
    ["NOT_EQUAL /A/0/Cidr a -> b"],
  ],
  [
    "a vague item leaves the other its place",
    { A: [{ Id: "a" }, { Id: "a", Port: 81 }] },
    {
      A: [
        { Id: "a", Port: 81 },
        { Id: "a", Port: 80 },
      ],
    },
    [],
  ],
  [
    "tags by their keys",
    {
      Tags: [
        { Key: "a", Value: "1" },
        { Key: "b", Value: "2" },
      ],
    },
    {
      Tags: [
        { Key: "c", Value: "1" },
        { Key: "b", Value: "3" },
      ],
    },
    ["NOT_EQUAL /Tags/1/Value 2 -> 3", 'REMOVE /Tags/0 {"Key":"a","Value":"1"} -> null', 'ADD /Tags/0 null -> {"Key":"c","Value":"1"}'],
  ],
];

for (const [name, expected, actual, told] of cases) {
  test(name, () => assert.deepEqual(lines(expected, actual), told));
}

const scalar = fc.oneof(fc.constantFrom("a", "b", "c"), fc.integer({ min: 0, max: 3 }), fc.boolean());
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("A", "B", "C"), tie("value"), { noNullPrototype: true }),
  ),
}));
const values = fc.dictionary(fc.constantFrom("A", "B", "C"), value, { noNullPrototype: true });

test("nothing differs from itself, however its lists are turned and its numbers written", () => {
  fc.assert(
    fc.property(values, (one) => {
      assert.deepEqual(propertyDifferences(one, one), []);
      assert.deepEqual(propertyDifferences(one, turned(one) as typeof one), []);
      assert.deepEqual(comparable(one, one), one);
    }),
    { seed: SEED },
  );
});

test("every difference is at a place that is there, and says what is there", () => {
  fc.assert(
    fc.property(values, values, (expected, actual) => {
      for (const difference of propertyDifferences(expected, actual)) {
        const { DifferenceType: type, PropertyPath: path } = difference as Required<PropertyDifference>;
        if (type === "ADD") assert.equal(difference.ExpectedValue, "null");
        else assert.equal(difference.ExpectedValue, text(at(expected, path)), path);
        if (type === "REMOVE") assert.equal(difference.ActualValue, "null");
      }
    }),
    { seed: SEED },
  );
});

test("what is compared is what both mention", () => {
  fc.assert(
    fc.property(values, values, (expected, actual) => {
      const both = comparable(expected, actual);
      assert.deepEqual(propertyDifferences(both, actual), propertyDifferences(expected, actual));
      assert.deepEqual(
        Object.keys(both),
        Object.keys(expected).filter((name) => name in actual),
      );
    }),
    { seed: SEED },
  );
});

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned).reverse();
  if (typeof value !== "object" || value === null) return typeof value === "string" ? value : String(value);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, turned(item)]));
}

function at(root: unknown, path: string | undefined): unknown {
  return (path ?? "")
    .split("/")
    .slice(1)
    .reduce((value, name) => (value as Record<string, unknown>)[name], root);
}

const text = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

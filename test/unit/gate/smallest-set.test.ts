// The smallest part of a change that shows a symptom: exactly the culprits, in few tests.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { smallestSet } from "../../../src/gate/smallest-set.ts";

const scene = fc.integer({ min: 1, max: 24 }).chain((size) =>
  fc.record({
    whole: fc.constant(Array.from({ length: size }, (_, index) => index)),
    culprits: fc.subarray(
      Array.from({ length: size }, (_, index) => index),
      { minLength: 1, maxLength: Math.min(3, size) },
    ),
    /** Pairs that make no sense apart. */
    apart: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 2 }),
  }),
);

test("exactly the culprits are left, as long as every part can be told", async () => {
  await fc.assert(
    fc.asyncProperty(scene, async ({ whole, culprits }) => {
      const budget = { tests: 1_000 };
      const found = await smallestSet(whole, async (part) => (culprits.every((one) => part.includes(one)) ? "shows" : "shows-not"), budget);
      assert.deepEqual(
        found,
        culprits.toSorted((a, b) => a - b),
      );
      if (culprits.length === 1) assert.ok(1_000 - budget.tests <= 2 * Math.ceil(Math.log2(whole.length + 1)) + 2);
    }),
    { numRuns: 500 },
  );
});

test("parts that nobody can tell of only make the answer larger, never wrong", async () => {
  await fc.assert(
    fc.asyncProperty(scene, async ({ whole, culprits, apart }) => {
      const found = await smallestSet(
        whole,
        async (part) => {
          if (apart.some(([a, b]) => part.includes(a) !== part.includes(b))) return "unresolved";
          return culprits.every((one) => part.includes(one)) ? "shows" : "shows-not";
        },
        { tests: 2_000 },
      );
      assert.ok(culprits.every((one) => found?.includes(one)));
    }),
    { numRuns: 300 },
  );
});

test("without tests left there is no answer", async () => {
  assert.equal(await smallestSet([1, 2, 3], async () => "shows-not", { tests: 1 }), undefined);
});

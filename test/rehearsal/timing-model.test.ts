// A thousand rehearsals of the shipped site: all pass, and their distributions are those of the timing model.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import type { MetricName } from "../../src/plan/types.ts";
import { rehearseMany, type SeedResult } from "../../src/rehearse-many.ts";
import { shippedPlan } from "../support/shipped.ts";

const SEEDS = 1000;
let results: readonly SeedResult[];

before(async () => {
  const seeds = Array.from({ length: SEEDS }, (_, index) => String(index + 1));
  results = await rehearseMany({ plan: shippedPlan(), seeds, conditions: "realistic" });
});

test("the shipped site passes in all of 1,000 seeds under realistic conditions", () => {
  const others = results.filter(({ outcome }) => outcome !== "passed").map(({ seed, sentence }) => `seed ${seed}: ${sentence}`);
  assert.deepEqual(others, []);
  assert.equal(results.length, SEEDS);
});

/** Medians and 95th percentiles in seconds: aws-failover-semantics, timing model, its two tables. */
const model: readonly (readonly [metric: MetricName, median: number, p95: number])[] = [
  ["no-healthy-target", 55, 67],
  ["dns-failover", 76, 101],
  ["failover", 106, 145],
  ["dns-return", 128, 152],
];

for (const [metric, median, p95] of model) {
  test(`${metric}: median ${median} s and p95 ${p95} s, within 10 %`, () => {
    const values = results
      .map(({ measurements }) => measurements.find((measurement) => measurement.metric === metric)?.measured)
      .filter((range) => range !== undefined)
      .map(({ min, max }) => (min + max) / 2000)
      .sort((a, b) => a - b);
    assert.equal(values.length, SEEDS, "measured in every rehearsal");
    const at = (share: number) => values[Math.floor(share * values.length)] as number;
    for (const [name, expected, actual] of [
      ["median", median, at(0.5)],
      ["p95", p95, at(0.95)],
    ] as const) {
      assert.ok(Math.abs(actual - expected) <= 0.1 * expected, `${name} ${actual.toFixed(1)} s, the model says ${expected} s`);
    }
  });
}

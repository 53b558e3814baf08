// Sampling error: what cannot be told is not told, what is plain is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { shareAtLeast, shiftOf, spreadOf } from "../../../src/gate/spread.ts";
import { createRandom, triangular } from "../../../src/random/seeded.ts";
import type { SeedResult } from "../../../src/rehearse-many.ts";

const allowance = { share: 0.1, resolution: 1_000 };

function results(values: readonly number[]): readonly SeedResult[] {
  return values.map((value, index) => ({
    seed: String(index),
    outcome: "passed",
    sentence: "",
    findings: [],
    notModelled: [],
    measurements: [
      {
        metric: "failover",
        measured: { min: value - 500, max: value + 500 },
        predicted: undefined,
        objective: undefined,
        objectiveRuling: undefined,
        agrees: undefined,
      },
    ],
  }));
}

/** About as failover is spread: 40 to 195 s, mostly 100 s. */
function drawn(label: string, count: number, factor = 1): readonly SeedResult[] {
  const random = createRandom(label);
  return results(Array.from({ length: count }, () => factor * triangular(random, 40_000, 100_000, 195_000)));
}

test("the same on both sides: no difference at all", () => {
  const same = drawn("same", 100);
  const shift = shiftOf(same, same, "failover", allowance);
  assert.deepEqual(shift?.p50, { by: 0, interval: { min: 0, max: 0 }, allowed: shift?.p50.allowed, ruling: "held" });
  assert.equal(shift?.p95?.ruling, "held");
});

test("other draws of the same are never called worse", () => {
  let held = 0;
  for (let trial = 0; trial < 60; trial += 1) {
    const shift = shiftOf(drawn(`a${trial}`, 100), drawn(`b${trial}`, 100), "failover", allowance);
    assert.notEqual(shift?.p50.ruling, "deviated", `trial ${trial}`);
    assert.notEqual(shift?.p95?.ruling, "deviated", `trial ${trial}`);
    if (shift?.p50.ruling === "held") held += 1;
  }
  assert.ok(held > 0);
});

test("half as long again is always called worse, pair by pair even a little beyond what is allowed", () => {
  for (let trial = 0; trial < 20; trial += 1) {
    const shift = shiftOf(drawn(`a${trial}`, 100), drawn(`b${trial}`, 100, 1.5), "failover", allowance);
    assert.equal(shift?.p50.ruling, "deviated", `trial ${trial}`);
    const paired = shiftOf(drawn(`a${trial}`, 100), drawn(`a${trial}`, 100, 1.15), "failover", { share: 0.05, resolution: 0 });
    assert.equal(paired?.p50.ruling, "deviated", `trial ${trial}`);
  }
});

test("better is not worse, and less than the probes can see is nothing", () => {
  const [slow, fast] = [drawn("x", 100, 2), drawn("x", 100)];
  assert.equal(shiftOf(slow, fast, "failover", allowance)?.p95?.ruling, "held");
  const tiny = shiftOf(results(Array(30).fill(1_000)), results(Array(30).fill(1_900)), "failover", allowance);
  assert.equal(tiny?.p50.ruling, "held");
});

test("few pairs: no p95 below 20, nothing below 5; what only one side measured is left out", () => {
  assert.equal(shiftOf(drawn("a", 19), drawn("a", 19), "failover", allowance)?.p95, undefined);
  assert.equal(shiftOf(drawn("a", 4), drawn("a", 4), "failover", allowance), undefined);
  assert.equal(shiftOf(drawn("a", 9), drawn("a", 9), "recovery", allowance), undefined);
  assert.equal(spreadOf(drawn("a", 9), "recovery"), undefined);
});

test("percentiles by nearest rank", () => {
  const spread = spreadOf(results(Array.from({ length: 100 }, (_, index) => (index + 1) * 1_000)), "failover");
  assert.deepEqual(spread, { rehearsals: 100, min: 1_000, p50: 50_000, p95: 95_000, max: 100_000 });
});

test("the lower end of a share, as Wilson's formula has it", () => {
  assert.equal(shareAtLeast(0, 100), 0);
  assert.equal(shareAtLeast(1, 100).toFixed(4), "0.0018");
  assert.equal(shareAtLeast(3, 100).toFixed(4), "0.0103");
  assert.equal(shareAtLeast(1, 8).toFixed(4), "0.0224");
});

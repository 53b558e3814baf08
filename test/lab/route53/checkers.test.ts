// How one checker counts, and how the checkers' votes become a status.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { CHECKER_REGIONS, checkerAddress, countResult, quorum } from "../../../src/lab/route53/checkers.ts";

test("healthy if and only if strictly more than 18 % of the checkers say so", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.nat({ max: 200 }), (checkers, some) => {
      const healthy = Math.min(some, checkers);
      assert.equal(quorum(healthy, checkers), healthy / checkers > 0.18 + 1e-12, `${healthy} of ${checkers}`);
    }),
  );
});

test("exactly 18 % is not enough; of 16 checkers three are", () => {
  assert.equal(quorum(9, 50), false);
  assert.equal(quorum(10, 50), true);
  assert.equal(quorum(2, 16), false);
  assert.equal(quorum(3, 16), true);
  assert.equal(quorum(1, 6), false);
  assert.equal(quorum(2, 6), true);
});

test("every (state, streak, result) of a checker, for every threshold", () => {
  for (let threshold = 1; threshold <= 10; threshold += 1) {
    for (const healthy of [true, false]) {
      for (let streak = 0; streak < threshold; streak += 1) {
        for (const passed of [true, false]) {
          const count = { healthy, streak };
          const turned = countResult(count, passed, threshold);
          const where = JSON.stringify({ threshold, healthy, streak, passed });
          if (passed === healthy) assert.deepEqual({ turned, ...count }, { turned: false, healthy, streak: 0 }, where);
          else if (streak + 1 < threshold) assert.deepEqual({ turned, ...count }, { turned: false, healthy, streak: streak + 1 }, where);
          else assert.deepEqual({ turned, ...count }, { turned: true, healthy: passed, streak: 0 }, where);
        }
      }
    }
  }
});

test("a checker is what its last `threshold` equal results say, and stays what it was otherwise", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 60 }), fc.integer({ min: 1, max: 10 }), (results, threshold) => {
      const count = { healthy: true, streak: 0 };
      let expected = true;
      results.forEach((passed, index) => {
        countResult(count, passed, threshold);
        const last = results.slice(Math.max(0, index + 1 - threshold), index + 1);
        if (last.length === threshold && last.every((one) => one === passed)) expected = passed;
        assert.equal(count.healthy, expected);
      });
    }),
  );
});

test("eight regions, two checkers each, sixteen different addresses", () => {
  const addresses = CHECKER_REGIONS.flatMap((region) => [0, 1].map((index) => checkerAddress(region, index, 0.5)));
  assert.equal(CHECKER_REGIONS.length, 8);
  assert.equal(new Set(addresses).size, 16);
  for (const address of [...addresses, checkerAddress("us-east-1", 1, 0.999999)]) assert.match(address, /^(\d{1,3}\.){3}\d{1,3}$/);
  assert.equal(checkerAddress("us-east-1", 1, 0.999999), "54.243.31.254");
});

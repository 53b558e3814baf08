// The comparison's statistics: what moves the limit and what does not.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { compare, EARLIER_MIN, median } from "../../../src/history/regression.ts";
import type { Compared } from "../../../src/history/types.ts";
import { createRandom } from "../../../src/random/seeded.ts";
import { recordOfNight } from "../../support/drills-of-a-site.ts";

/** `earlier`: the oldest first. The objective is 240 s. */
function failover(current: number, earlier: readonly number[], worse = 0.2): Compared {
  const drills = earlier.map((seconds, night) => ({
    record: recordOfNight({ night, failover: seconds, outcome: seconds > 240 ? "failed" : "passed" }),
    counts: true,
  }));
  const [first] = compare(recordOfNight({ night: 1_000, failover: current }), drills.toReversed(), { worse });
  assert.ok(first);
  return first;
}

const some = fc.array(fc.integer({ min: 10, max: 600 }), { minLength: EARLIER_MIN, maxLength: 25 });

describe("the median", () => {
  it("is the middle one, or between the two in the middle", () => {
    assert.equal(median([]), undefined);
    assert.equal(median([3]), 3);
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([9, 1, 5, 6]), 5.5);
  });

  it("has as many below as above", () => {
    fc.assert(
      fc.property(some, (values) => {
        const middle = median(values) ?? Number.NaN;
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        assert.ok(below <= values.length / 2 && above <= values.length / 2);
      }),
    );
  });
});

describe("the limit", () => {
  it("of a site like clockwork is the allowed share", () => {
    assert.equal(failover(97, [97, 97, 97, 97, 97]).limit, 97_000 * 1.2);
  });

  it("of a restless site is three deviations", () => {
    const { median: middle, spread, limit } = failover(97, [60, 80, 100, 120, 140]);
    assert.equal(middle, 100_000);
    assert.equal(spread, 1.4826 * 1.206 * 20_000);
    assert.equal(limit, 100_000 + 3 * 1.4826 * 1.206 * 20_000);
  });

  it("has the deviation of normal values right on average, however few they are", () => {
    const random = createRandom("normal");
    const normal = () => 100 + 5 * Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
    for (const drills of [5, 6, 7, 8, 9, 10, 20]) {
      const rounds = 3_000;
      let sum = 0;
      for (let round = 0; round < rounds; round += 1) sum += failover(100, Array.from({ length: drills }, normal)).spread ?? Number.NaN;
      // Without the correction five have 0.82 of it, and twenty 0.96.
      assert.ok(Math.abs(sum / rounds / 5_000 - 1) < 0.03, `${drills}: ${sum / rounds / 5_000}`);
    }
  });

  it("is never below what an earlier drill took that was found in order", () => {
    assert.equal(failover(97, [97, 97, 140, 97, 97]).limit, 140_000);
    assert.equal(failover(140, [97, 97, 140, 97, 97]).ruling, "held");
    assert.equal(failover(142, [97, 97, 140, 97, 97]).ruling, "deviated");
  });

  it("is not raised by an earlier regression: one that stays is called one again", () => {
    const usual = [97, 97, 97, 97, 97];
    assert.equal(failover(200, usual).ruling, "deviated");
    assert.equal(failover(200, [...usual, 200]).ruling, "deviated");
    assert.equal(failover(200, [...usual, 200, 200, 200]).ruling, "deviated");
    assert.equal(failover(200, [...usual, 200, 200, 200, 200, 200, 200]).ruling, "held");
  });

  it("is not moved by one night that lasted an hour", () => {
    assert.equal(failover(97, [97, 97, 97, 97, 97, 97, 3_600]).limit, 97_000 * 1.2);
    assert.equal(failover(130, [97, 97, 97, 97, 97, 97, 3_600]).ruling, "deviated");
    assert.equal(failover(130, [3_600, 97, 97, 97, 97, 97, 97]).ruling, "deviated");
  });

  it("is never below the median with the share on top, and longer is never judged better", () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 10, max: 600 }), fc.integer({ min: 0, max: 600 }), (earlier, current, more) => {
        const rank = { held: 0, inconclusive: 1, deviated: 2, "not-enough-history": 9, "not-measured": 9 } as const;
        const a = failover(current, earlier);
        const b = failover(current + more, earlier);
        assert.ok((a.limit ?? 0) >= (a.median ?? 0) * 1.2);
        assert.ok(rank[a.ruling] <= rank[b.ruling]);
      }),
    );
  });

  it("lies within a range that cannot tell", () => {
    assert.equal(failover(116, [97, 97, 97, 97, 97]).ruling, "held");
    assert.equal(failover(117, [97, 97, 97, 97, 97]).ruling, "inconclusive");
    assert.equal(failover(118, [97, 97, 97, 97, 97]).ruling, "deviated");
  });
});

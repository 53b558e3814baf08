// The comparison's statistics: what moves the limit and what does not, and how often chance alone is called a regression.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { compare, EARLIER_MIN, median } from "../../../src/history/regression.ts";
import type { Compared } from "../../../src/history/types.ts";
import { createRandom } from "../../../src/random/seeded.ts";
import { recordOfNight } from "../../support/drills-of-a-site.ts";

function failover(current: number, earlier: readonly number[], worse = 0.2): Compared {
  const drills = earlier.map((seconds, night) => ({ record: recordOfNight({ night, failover: seconds }), counts: true }));
  const [first] = compare(recordOfNight({ night: 1_000, failover: current }), drills, { worse });
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
    assert.equal(spread, 1.4826 * 20_000);
    assert.equal(limit, 100_000 + 3 * 1.4826 * 20_000);
  });

  it("is not moved by one night that lasted an hour", () => {
    assert.equal(failover(97, [97, 97, 97, 97, 97, 97, 3_600]).limit, 97_000 * 1.2);
    assert.equal(failover(130, [97, 97, 97, 97, 97, 97, 3_600]).ruling, "deviated");
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

it("hardly ever calls chance a regression, and mostly finds half as long again", (t) => {
  // A failover of about 97 s whose parts (stopping, checks, a resolver's cache) vary. The figures stand in the docstring of `compare`.
  const seed = "regression-by-chance";
  const random = createRandom(seed);
  const drawn = () => 70 + 20 * random.next() + 15 * random.next() + 20 * random.next();
  const share = (nights: number, factor: number) => {
    let deviated = 0;
    for (let round = 0; round < 2_000; round += 1) {
      const earlier = Array.from({ length: nights }, drawn);
      if (failover(drawn() * factor, earlier).ruling === "deviated") deviated += 1;
    }
    return deviated / 20;
  };
  const rows = [5, 10, 20].map((nights) => ({ nights, false: share(nights, 1), found: share(nights, 1.5) }));
  t.diagnostic(`seed ${seed}: ${rows.map((row) => `${row.nights} nights: ${row.false} % false, ${row.found} % found`).join("; ")}`);
  for (const row of rows) {
    assert.ok(row.false < 2, `${row.nights}: ${row.false}`);
    assert.ok(row.found > 70, `${row.nights}: ${row.found}`);
  }
});

// How often the comparison is wrong and right, over rehearsals of the shipped site. The figures of docs/history.md are bench/history-rates.ts's own.
import assert from "node:assert/strict";
import { it } from "node:test";
import { rates, rehearsed } from "../../../bench/history-rates.ts";
import { createRandom } from "../../../src/random/seeded.ts";

it("seldom calls chance a regression, the less the more drills there are, and mostly finds half as long again", async (t) => {
  const pool = await rehearsed(200);
  const random = createRandom("rates");
  const rows = [5, 10, 20].map((earlier) => {
    const row = (factor: number) => rates(pool, random, { earlier, factor, rounds: 1_000 });
    return { earlier, chance: row(1), longer: row(1.5) };
  });
  t.diagnostic(rows.map(({ earlier, chance, longer }) => `${earlier}: ${chance.any} by chance, ${longer.any} found`).join("; "));
  const [five, ten, twenty] = rows.map(({ chance }) => chance.any);
  assert.ok((five ?? 1) < 0.1 && (ten ?? 1) < 0.07 && (twenty ?? 1) < 0.05, `${five} ${ten} ${twenty}`);
  for (const { earlier, longer } of rows) assert.ok(longer.any > 0.75, `${earlier}: ${longer.any}`);
});

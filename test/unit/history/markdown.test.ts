// The summary: the verdict first, the same numbers in charts and table, and never larger than GitHub shows.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { judgeHistory } from "../../../src/history/judge.ts";
import { historySummary } from "../../../src/history/markdown.ts";
import type { History } from "../../../src/history/types.ts";
import { recordOfNight } from "../../support/drills-of-a-site.ts";

const DAY = 86_400_000;

function history(nights: readonly (number | undefined)[], more: Partial<History> = {}): History {
  const drills = nights.map((failover, night) => recordOfNight({ night, failover, digest: night < 3 ? "d0" : "d1" }));
  const current = drills.at(-1);
  const told = { artifact: "failover-drill", at: 0, runs: 100, worse: 0.2, jobResult: undefined, skipped: [] };
  return { ...judgeHistory({ ...told, current, records: drills, every: undefined }), ...more };
}

const summary = (of: History) => historySummary(of, { runUrl: (run) => `https://github.com/o/r/actions/runs/${run}` });

describe("the summary", () => {
  it("begins with the verdict", () => {
    assert.match(
      summary(history([97, 97, 97, 97, 97, 98])),
      /^## ✅ History of reference-site in ap-northeast-1\n\n\*\*Steady: time to fail over 97\.0 to 98\.0 s, the median of 5 earlier drills is 97\.0 s\.\*\*\n/,
    );
  });

  it("has every number of the charts in the table, the newest first", () => {
    const text = summary(history([91, 92, undefined, 94, 95, 96]));
    const bars = /"time to fail over, seconds"[\s\S]*?bar \[(.*)\]/.exec(text)?.[1]?.split(", ");
    assert.deepEqual(bars, ["91.0", "92.0", "94.0", "95.0", "96.0"]);
    assert.match(text, /"time to fail over, seconds"\n {2}x-axis "drill" \[1, 2, 4, 5, 6\]/);
    assert.deepEqual(
      [...text.matchAll(/^\| (\d+) \| 2026/gm)].map(([, number]) => number),
      ["6", "5", "4", "3", "2", "1"],
    );
    const cells = [...text.matchAll(/\| PASSED \| (?:[\d.]+ to )?(\S+)/g)].map(([, cell]) => cell);
    assert.deepEqual(cells, ["96.0", "95.0", "94.0", "-", "92.0", "91.0"]);
  });

  it("marks the one drill before which templates or drill file changed", () => {
    const text = summary(history([97, 97, 97, 97, 97]));
    const marked = text.split("\n").filter((line) => line.includes("templates or drill file changed"));
    assert.equal(marked.length, 1);
    assert.match(marked[0] ?? "", /^\| 4 \| 2026-11-25 /);
  });

  it("marks silence where it was, and drills that count for nothing", () => {
    const drills = [0, 1, 9].map((night) => recordOfNight({ night }));
    const refused = recordOfNight({ night: 10, outcome: "refused", failover: undefined, restored: undefined });
    const current = recordOfNight({ night: 11, restored: false });
    const told = { artifact: "a", at: 0, runs: 20, worse: 0.2, jobResult: undefined, skipped: [], every: DAY };
    const text = summary(judgeHistory({ ...told, current, records: [...drills, refused] }));
    assert.match(text, /^\| 3 \| 2026-12-01 .*🔇 8 days of silence before \|$/m);
    assert.equal(text.match(/of silence before/g)?.length, 1);
    assert.match(text, /^\| 4 \| 2026-12-02 .*REFUSED.*not compared \|$/m);
    assert.match(text, /^\| 5 \| 2026-12-03 .*\*\*NOT RESTORED\*\* \|$/m);
    // The refused one has no bar and no place in the charts.
    assert.match(text, /x-axis "drill" \[1, 2, 3, 5\]/);
  });

  it("says so where there is nothing to draw", () => {
    assert.match(summary(history([97])), /A trend needs two drills/);
    assert.match(summary(history([])), /^## ➖ History of failover-drill\n\n\*\*No drill ran/);
  });

  it("is never larger than GitHub shows, whatever the drills say of themselves", () => {
    const drills = Array.from({ length: 101 }, (_, night) =>
      recordOfNight({ night, name: "@".repeat(20_000), sentence: "&".repeat(1_000_000) }),
    );
    const skipped = Array.from({ length: 1_000 }, () => ({ source: "@".repeat(10_000), why: "@".repeat(10_000) }));
    const told = { artifact: "a", at: 0, runs: 100, worse: 0.2, jobResult: undefined, skipped, every: DAY };
    const text = summary(judgeHistory({ ...told, current: drills.at(-1), records: drills }));
    assert.ok(Buffer.byteLength(text) < 1_000_000, String(Buffer.byteLength(text)));
    assert.match(text, /\| 2026-11-22 /);
  });
});

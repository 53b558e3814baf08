import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { consoleMerged } from "../../../src/report/console/merged.ts";
import { markdownMerged } from "../../../src/report/markdown/merged.ts";
import { type MergedPart, mergeReports, WORST_FIRST } from "../../../src/report/merge.ts";
import { judge } from "../../../src/verdict/judge.ts";
import { PLAN, tell } from "../../support/journal-builder.ts";

const report = judge(tell());

function part(name: string, change: Partial<MergedPart["report"]> = {}, region = "eu-west-1"): MergedPart {
  const drill = { ...report.drill, region };
  return { source: `${name}/report.json`, report: { ...report, plan: { ...PLAN, name, region }, drill, ...change } };
}

const shop = part("shop", { outcome: "failed", sentence: "Failed: too late." });
const blog = part("blog");
const stuck = part("api", { outcome: "inconclusive", sentence: "Inconclusive: cut.", restored: false });
const missing = { code: "report.unreadable", what: "no file", whose: "yours", next: "Name it.", place: { file: "x/report.json" } } as const;

describe("merged reports", () => {
  const merged = mergeReports([blog, shop, stuck]);

  it("put what is not restored first, then the worst, and count", () => {
    assert.deepEqual(
      merged.sites.map(({ name }) => name),
      ["api", "shop", "blog"],
    );
    assert.equal(merged.outcome, "failed");
    assert.equal(merged.sentence, "3 sites: 1 failed, 1 inconclusive, 1 passed; NOT RESTORED: 1.");
    assert.deepEqual(merged.totals, { passed: 1, failed: 1, inconclusive: 1, refused: 0, errored: 0 });
  });

  it("do not depend on the order in which they were given", () => {
    const parts = ["c", "a", "b", "a"].flatMap((name, index) => WORST_FIRST.map((outcome) => part(name, { outcome }, `eu-west-${index}`)));
    const sorted = mergeReports(parts);
    const ranks = sorted.sites.map(({ outcome }) => WORST_FIRST.indexOf(outcome));
    assert.deepEqual(ranks, ranks.toSorted());
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: parts.length }), (shuffled) => {
        assert.deepEqual(mergeReports(shuffled), sorted);
      }),
      { numRuns: 30 },
    );
  });

  it("are errored when one cannot be read: a site without a verdict is no pass", () => {
    const { outcome, sentence, problems } = mergeReports([blog], [missing]);
    assert.deepEqual([outcome, sentence, problems.length], ["errored", "1 site: 1 passed; 1 report could not be read.", 1]);
    assert.equal(mergeReports([]).outcome, "errored");
    assert.equal(mergeReports([blog, part("shop")]).outcome, "passed");
  });

  it("are a table in Markdown, with a line of its own for what did not pass", () => {
    const text = markdownMerged(mergeReports([blog, shop, stuck], [missing]));
    assert.match(text, /^## 💥 3 sites: 1 failed, 1 inconclusive, 1 passed; NOT RESTORED: 1; 1 report could not be read\.\n/);
    assert.match(text, /^- x\/report.json: no file /m);
    assert.match(text, /^\| ❌ \| shop \| eu-west-1 \| FAILED \| 95\.7 to 97\.0 s \(objective 240\.0 s met\) \| .* \| yes \|$/m);
    assert.match(text, /^\| ❔ \| api \| .* \| \*\*NO\*\* \|$/m);
    assert.match(text, /^\*\*shop, eu-west-1\*\*: Failed: too late\.$/m);
    assert.doesNotMatch(text, /^\*\*blog/m);
  });

  it("stay below the limit of a job summary, however many there are", () => {
    const many = Array.from({ length: 20_000 }, (_, index) => part(`site-${index}`, { outcome: "failed", sentence: "x".repeat(500) }));
    const text = markdownMerged(mergeReports(many));
    assert.ok(Buffer.byteLength(text) < 1_000_000);
    assert.match(text, /^## ❌ 20000 sites: 20000 failed\./);
  });

  it("are columns in the terminal", () => {
    const text = consoleMerged(merged, { colour: false, width: 110 });
    assert.match(text, /^3 sites: /);
    assert.match(text, /^ {2}INCONCLUSIVE {2}api .* NOT RESTORED$/m);
    assert.match(text, /^ {2}PASSED {8}blog {2}eu-west-1 {2}95\.7 to 97\.0 s/m);
  });
});

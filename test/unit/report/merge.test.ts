import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { consoleMerged } from "../../../src/report/console/merged.ts";
import { markdownMerged } from "../../../src/report/markdown/merged.ts";
import { type MergedPart, mergeReports, WORST_FIRST } from "../../../src/report/merge.ts";
import { formatInstant } from "../../../src/time/units.ts";
import { judge } from "../../../src/verdict/judge.ts";
import { PLAN, tell } from "../../support/journal-builder.ts";

const report = judge(tell());

function part(name: string, change: Partial<MergedPart["report"]> = {}, region = "eu-west-1"): MergedPart {
  const drill = { ...report.drill, id: `drill-of-${name}`, world: "aws" as const, region };
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
    const parts = ["c", "a", "b", "a"].flatMap((name, index) =>
      WORST_FIRST.map((outcome) => {
        const { source, report } = part(name, { outcome }, `eu-west-${index}`);
        return { source, report: { ...report, drill: { ...report.drill, id: `drill-${name}-${index}-${outcome}` } } };
      }),
    );
    parts.push(...["y", "x"].map((folder) => ({ ...blog, source: `${folder}/report.json` })));
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

  it("count a drill once, whatever its report is called, and name the others", () => {
    const copies = ["b/report.json", "a/report.json", "c/report.json"].map((source) => ({ ...blog, source }));
    const merged = mergeReports([shop, ...copies]);
    assert.equal(merged.sentence, "2 sites: 1 failed, 1 passed.");
    assert.deepEqual(merged.totals, { passed: 1, failed: 1, inconclusive: 0, refused: 0, errored: 0 });
    const drill = "drill-of-blog";
    assert.deepEqual(merged.duplicates, [
      { source: "b/report.json", drill, of: "a/report.json" },
      { source: "c/report.json", drill, of: "a/report.json" },
    ]);
    const terminal = consoleMerged(merged, { colour: false, width: 110 });
    const markdown = markdownMerged(merged);
    for (const { source } of merged.duplicates) {
      assert.ok(terminal.includes(`\n  Counted once: ${source} is of the same drill as a/report.json (${drill}).\n`), terminal);
      assert.ok(markdown.includes(`\n- Counted once: ${source} is of the same drill as a/report.json &#40;${drill}&#41;.\n`), markdown);
    }
    assert.doesNotMatch(consoleMerged(mergeReports([shop, blog]), { colour: false, width: 110 }), /Counted once/);
    assert.doesNotMatch(markdownMerged(mergeReports([shop, blog])), /Counted once/);
  });

  it("count what is worst of a drill that was judged twice", () => {
    const judgedAgain = { ...part("blog", { outcome: "failed", sentence: "Failed: too late." }), source: "z/report.json" };
    const { outcome, totals, duplicates } = mergeReports([blog, judgedAgain]);
    assert.deepEqual([outcome, totals.failed, totals.passed], ["failed", 1, 0]);
    assert.deepEqual(duplicates, [{ source: "blog/report.json", drill: "drill-of-blog", of: "z/report.json" }]);
  });

  it("are of two drills where two sites were rehearsed from one seed", () => {
    const rehearsed = (name: string, change: object, digest = `digest-of-${name}`): MergedPart => {
      const { source, report } = part(name);
      const drill = { ...report.drill, id: "drill-of-seed-1", world: "rehearsal" as const, ...change };
      return { source, report: { ...report, drill, plan: { ...PLAN, name, region: "eu-west-1", digest } } };
    };
    const [alpha, beta, hostile] = [rehearsed("alpha", {}), rehearsed("beta", {}), rehearsed("alpha", { conditions: "hostile" })];
    assert.deepEqual(mergeReports([alpha, beta, hostile]).duplicates, []);
    assert.equal(mergeReports([alpha, { ...alpha, source: "copy" }]).duplicates.length, 1);
  });

  it("say of each when it was, and what was not on AWS", () => {
    const DAY = 86_400_000;
    const elsewhere = (name: string, world: "lab" | "rehearsal", days: number): MergedPart => {
      const { source, report } = part(name);
      return { source, report: { ...report, drill: { ...report.drill, world, startedAt: report.drill.startedAt - days * DAY } } };
    };
    const day = (days: number) => formatInstant(report.drill.startedAt - days * DAY).slice(0, 10);
    const merged = mergeReports([blog, elsewhere("old", "lab", 400), elsewhere("paper", "rehearsal", 1)]);
    assert.equal(merged.sentence, "3 sites: 3 passed; not on AWS: 2.");
    const terminal = consoleMerged(merged, { colour: false, width: 110 });
    const [visible = ""] = markdownMerged(merged).split("<details>");
    for (const [name, verdict, days] of [
      ["blog", "PASSED", 0],
      ["old", "PASSED (lab)", 400],
      ["paper", "PASSED (rehearsal)", 1],
    ] as const) {
      assert.ok(visible.includes(`\n| ✅ | ${name} | eu-west-1 | ${day(days)} | ${verdict} | `), visible);
      const row = terminal.split("\n").find((line) => line.includes(` ${name} `)) ?? "";
      assert.deepEqual(row.trim().split(/ {2,}/).slice(0, 4), [verdict, name, "eu-west-1", day(days)], terminal);
    }
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
    assert.match(text, /^\| ❌ \| shop \| eu-west-1 \| \S+ \| FAILED \| 95\.7 to 97\.0 s \(objective 240\.0 s met\) \| .* \| yes \|$/m);
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
    assert.match(text, /^ {2}PASSED {8}blog {2}eu-west-1 {2}[\d-]+ {2}95\.7 to 97\.0 s/m);
  });
});

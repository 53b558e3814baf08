import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { code, escapeMarkdown } from "../../../src/report/markdown/escape.ts";
import { markdownReport } from "../../../src/report/markdown.ts";
import { judge } from "../../../src/verdict/judge.ts";
import { append, BUDGET, change, cutAfter, PLAN, tell, without } from "../../support/journal-builder.ts";

describe("escaping for Markdown", () => {
  const cases: [string, string][] = [
    ["a | b", "a &#124; b"],
    ["<img src=x>", "&#60;img src=x&#62;"],
    ["`code` **bold** _it_", "&#96;code&#96; &#42;&#42;bold&#42;&#42; &#95;it&#95;"],
    ["[x](y)", "&#91;x&#93;&#40;y&#41;"],
    // GitHub looks for these in the finished text, where an entity is a character again: only a gap of no width parts them.
    ["@team #12 $x$", "&#64;&#8203;team &#35;&#8203;12 &#36;x&#36;"],
    ["GH-12 #x", "GH-&#8203;12 &#35;x"],
    [":white_check_mark: :x: :100:", ":&#8203;white&#95;check&#95;mark: :&#8203;x: :&#8203;100:"],
    ["dns.yml:132:11 03:17:00 arn:aws:iam::111122223333:role/x", "dns.yml:132:11 03:17:00 arn:aws:iam::111122223333:role/x"],
    ["https://evil.example www.evil.example", "https&#58;//evil.example www&#46;evil.example"],
    ["- item", "&#45; item"],
    ["one\ntwo\r\nthree", "one two three"],
    ["::error::x", ": :&#8203;error::x"],
    ["&#124;", "&#38;&#35;&#8203;124;"],
    ["plain text, 1.5 s", "plain text, 1.5 s"],
  ];
  for (const [text, expected] of cases) it(JSON.stringify(text), () => assert.equal(escapeMarkdown(text), expected));

  it("leaves nothing that Markdown or HTML could act on", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const bare = escapeMarkdown(text).replace(/&#\d+;/g, "");
        assert.doesNotMatch(bare, /[<>`*_~|\\[\](){}#!$@&\n\r]|:\/\//);
      }),
    );
  });

  it("makes code that cannot be left", () => assert.equal(code("a`</code>b"), "<code>a&#96;&#60;/code&#62;b</code>"));
});

describe("the job summary", () => {
  const text = markdownReport(judge(tell()));

  it("says the verdict first", () => {
    assert.match(text, /^## ✅ PASSED: reference-site\n\n\*\*Passed: the site failed over/);
  });

  it("says right below the verdict which drill it was, where and when, and that its times are UTC", () => {
    const where = "Drill <code>reference-site-7f3a</code>, account 111122223333, ap-northeast-1";
    const when = "2026-11-22 03:17:00 to 03:32:20 UTC (15 min 20 s)";
    assert.equal(text.split("\n")[4], `${where}, ${when}. All times are UTC.`);
    const nowhere = markdownReport(judge(without(tell(), "identity", "plan")));
    assert.match(nowhere, /^Drill <code>reference-site-7f3a<\/code>, 2026-11-22 03:17:00 to /m);
  });

  it("says once of a drill that stopped nothing that it measured nothing, and shows what was predicted", () => {
    const problem = { code: "lock.held", what: "Another drill holds the lock.", whose: "yours", next: "Wait." } as const;
    const refused = append(
      cutAfter(tell(), (fact) => fact.kind === "identity"),
      { kind: "refused", problems: [problem] },
    );
    for (const facts of [refused, cutAfter(tell(), (fact) => fact.kind === "undo.recorded")]) {
      const summary = markdownReport(judge(facts));
      assert.doesNotMatch(summary, /not seen/);
      assert.equal(summary.match(/not measured/gi)?.length, 1);
      assert.match(summary, /^\| fault \| time to fail over \| 17\.0 to 195\.0 s \| 240\.0 s \|$/m);
    }
  });

  it("marks a check that was not reached as it marks such a step", () => {
    const summary = markdownReport(judge(cutAfter(tell(), (fact) => fact.kind === "undo.recorded")));
    assert.match(summary, /^\| ➖ \| 3\. /m);
    assert.match(summary, /^\| ➖ \| <code>failed-over-in-time<\/code> \|/m);
  });

  it("has a row per step, metric and check", () => {
    assert.equal(text.match(/^\| ✅ \| \d\. /gm)?.length, 5);
    assert.match(text, /^\| fault \| time to fail over \| \*\*95\.7 to 97\.0 s\*\* \| 17\.0 to 195\.0 s \| ✅ \| 240\.0 s met \|$/m);
    assert.equal(text.match(/^\| ✅ \| <code>[a-z-]+<\/code> \|/gm)?.length, 12);
  });

  it("is readable without Mermaid, which is there only when asked for", () => {
    assert.doesNotMatch(text, /mermaid/);
    const chart = /```mermaid\ngantt\n[^`]*```/.exec(markdownReport(judge(tell()), { mermaid: true }))?.[0] ?? "";
    assert.match(chart, / {2}section phases\n[^`]* {2}observe :2026-11-22 03:27:40, 160s\n/);
    assert.match(chart, / {2}section time to fail over\n {2}instance stopping :2026-11-22 03:27:40, 35s\n/);
    assert.match(chart, / {2}section time to recover\n/);
    // The same numbers in tables, for whom it is not drawn.
    assert.match(text, /^\| 03:27:40 \| observe \| 159\.8 s \|/m);
    assert.match(text, /^\| instance stopping \| 34\.9 s \|$/m);
  });

  it("keeps tables, headings and folds whole whatever a template or AWS says", () => {
    const evil = "x | y\n## no\n</details><script>`\n```";
    const facts = append(
      change(
        tell({
          plan: {
            ...PLAN,
            name: evil,
            budget: { ...BUDGET, derivation: [evil], warnings: [{ code: "a.b", what: evil, whose: "yours", next: evil }] },
          },
        }),
        "phase",
        () => ({ why: evil }),
      ),
      { kind: "not-modelled", what: evil, where: evil },
      { kind: "left-behind", things: [evil] },
    );
    const summary = markdownReport(judge(facts));
    assert.equal(summary.match(/^## /gm)?.length, 1);
    assert.doesNotMatch(summary, /<script|no\n/);
    assert.equal(summary.match(/<details>/g)?.length, summary.match(/<\/details>/g)?.length);
    assert.equal(summary.match(/^```/gm)?.length, 2);
    for (const row of summary.split("\n").filter((line) => line.startsWith("| ✅") || line.startsWith("| ❌"))) {
      assert.equal(row.split("|").length, 5, row);
    }
  });

  it("draws a drill over midnight as one", () => {
    const late = tell().map((fact) => ({ ...fact, at: fact.at + 20.6 * 3_600_000 }));
    const chart = markdownReport(judge(late), { mermaid: true });
    assert.match(chart, /:2026-11-22 23:53:00, /);
    assert.match(chart, /:2026-11-23 00:0\d:\d\d, /);
  });

  it("says of each signal when it changed, and what the lab cannot prove", () => {
    assert.match(text, /^\| 03:32:14 \| primary \| 5\.0 s \| 5 \|$/m);
    assert.match(text, /Measured in the lab, not on AWS/);
    const onAws = markdownReport(judge(change(tell(), "drill.started", () => ({ world: "aws" }))));
    assert.doesNotMatch(onAws, /Measured in the lab/);
  });

  it("says what was left", () => {
    assert.match(text, /^- restored: yes, everything that was stopped runs again\n- left behind: nothing$/m);
    const left = judge(change(tell(), "left-behind", () => ({ things: ["schedule failover-drill-x"] })));
    assert.match(markdownReport(left), /^- left behind: .*schedule failover-drill-x/m);
  });

  it("stays far below the limit of a job summary", () => assert.ok(Buffer.byteLength(text) < 20_000));

  it("is never larger than a job summary may be, whatever is in it: the verdict stays, and what had no room is named", () => {
    const huge = "\u{1f4a5}<&|".repeat(300_000);
    const warnings = Array.from({ length: 3_000 }, () => ({ code: "a.b", what: huge.slice(0, 3_000), whose: "yours", next: "x" }) as const);
    const facts = append(
      tell({ plan: { ...PLAN, name: huge, budget: { ...BUDGET, warnings, derivation: Array(2_000).fill(huge.slice(0, 1_000)) } } }),
      { kind: "not-modelled", what: huge, where: huge },
      { kind: "error", problems: [{ code: "x", what: huge, whose: "aws", next: huge }] },
    );
    const summary = markdownReport(judge(facts), { mermaid: true });
    assert.ok(Buffer.byteLength(summary) < 1_000_000, String(Buffer.byteLength(summary)));
    assert.match(summary, /^## 💥 ERRORED: /);
    assert.match(summary, /_Left out for want of room: plan and budget \(\d+ KiB\); it is in report\.html and report\.json\._/);
    assert.match(summary, /Repeat exactly this run/);
    assert.equal(summary.match(/<details>/g)?.length, summary.match(/<\/details>/g)?.length);
  });
});

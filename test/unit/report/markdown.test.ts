import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { code, escapeMarkdown } from "../../../src/report/markdown/escape.ts";
import { markdownReport } from "../../../src/report/markdown.ts";
import { judge } from "../../../src/verdict/judge.ts";
import { append, BUDGET, change, PLAN, tell } from "../../support/journal-builder.ts";

describe("escaping for Markdown", () => {
  const cases: [string, string][] = [
    ["a | b", "a &#124; b"],
    ["<img src=x>", "&#60;img src=x&#62;"],
    ["`code` **bold** _it_", "&#96;code&#96; &#42;&#42;bold&#42;&#42; &#95;it&#95;"],
    ["[x](y)", "&#91;x&#93;&#40;y&#41;"],
    ["@team #12 $x$", "&#64;team &#35;12 &#36;x&#36;"],
    ["https://evil.example www.evil.example", "https&#58;//evil.example www&#46;evil.example"],
    ["- item", "&#45; item"],
    ["one\ntwo\r\nthree", "one two three"],
    ["::error::x", ": :error::x"],
    ["&#124;", "&&#35;124;".replace("&&", "&#38;&")],
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

  it("has a row per step, metric and check", () => {
    assert.equal(text.match(/^\| ✅ \| \d\. /gm)?.length, 5);
    assert.match(text, /^\| fault \| time to fail over \| \*\*95\.7 to 97\.0 s\*\* \| 17\.0 to 195\.0 s \| ✅ \| 240\.0 s met \|$/m);
    assert.equal(text.match(/^\| ✅ \| <code>[a-z-]+<\/code> \|/gm)?.length, 12);
  });

  it("is readable without Mermaid, which is there only when asked for", () => {
    assert.doesNotMatch(text, /mermaid/);
    assert.match(markdownReport(judge(tell()), { mermaid: true }), /```mermaid\ngantt\n[^`]*observe :03:27:40, 160s/);
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

  it("stays far below the limit of a job summary", () => assert.ok(Buffer.byteLength(text) < 20_000));
});

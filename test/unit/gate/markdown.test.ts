// The gate's summary and comment: what they say, how long they get, and that nothing from outside takes effect in them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { consoleGate } from "../../../src/gate/console.ts";
import { gateComment, gateMarker, gateSummary } from "../../../src/gate/markdown.ts";
import type { GateReport, GateSide } from "../../../src/gate/types.ts";

const outcomes = { passed: 0, failed: 100, inconclusive: 0, refused: 0, errored: 0 };
const side: GateSide = { state: "read", problems: [], digest: "d", failsOver: true, outcomes };
const none = { base: undefined, head: undefined };

function reportWith(text: string, times = 1): GateReport {
  const place = { file: text, line: 7, column: 3 };
  const problem = { code: "x.y", what: text, whose: "yours", next: text, place } as const;
  const many = <T>(make: (index: number) => T) => Array.from({ length: times }, (_, index) => make(index));
  return {
    format: 1,
    outcome: "failed",
    lets: false,
    sentence: text,
    name: text,
    drillFile: text,
    base: { ...side, problems: many(() => problem) },
    head: side,
    rehearsed: { seeds: 100, conditions: "realistic", skipped: undefined },
    allowedWorse: 0.1,
    findings: many(() => ({
      check: "drill-passes",
      ruling: "deviated",
      title: text,
      details: many(() => text),
      causedBy: many((index) => index),
      replays: [{ seed: text, outcome: "failed", sentence: text, replay: text }],
    })),
    metrics: [
      {
        metric: "failover",
        predicted: { base: { min: 17_000, max: 195_000 }, head: undefined },
        rehearsed: { base: { rehearsals: 100, min: 40_000, p50: 102_800, p95: 148_900, max: 161_800 }, head: undefined },
        objective: { base: 240_000, head: 300_000 },
        shift: undefined,
      },
      { metric: "recovery", predicted: none, rehearsed: none, objective: none, shift: undefined },
    ],
    changes: many((id) => ({ id, subject: text, change: text, place, basePlace: place, isInert: false, does: [text] })),
    onlyLayout: many(() => text),
    derivation: many(() => ({ base: text, head: text })),
    warnings: { appeared: many(() => problem), gone: many(() => problem), stay: many(() => problem) },
    loosened: many(() => text),
    replacements: many(() => ({
      stack: text,
      logicalId: text,
      type: text,
      how: "replaced",
      properties: [text],
      site: text,
      place,
      causedBy: [0],
    })),
    notModelled: many(() => ({ stack: text, logicalId: text, type: text, isNew: true })),
    labNotModelled: many(() => ({ what: text, where: text, isNew: true })),
  };
}

const plain = reportWith("templates/dns.yml");

test("the comment begins with its marker and ends with the link", () => {
  const comment = gateComment(plain, { summaryUrl: "https://github.com/o/r/actions/runs/1#summary-2" });
  assert.ok(comment.startsWith(`${gateMarker("templates/dns.yml")}\n### ❌ FAILED`));
  assert.ok(comment.endsWith("\n[The whole report](https://github.com/o/r/actions/runs/1#summary-2)\n"));
  assert.match(
    comment,
    /\| time to fail over \| base \| 17\.0 to 195\.0 s \| 102\.8 s \| 148\.9 s \|\n\| time to fail over \| head \| never \| - \| - \|/,
  );
  assert.doesNotMatch(comment, /time to recover/);
});

test("drill files have markers of their own, and no name can end one early", () => {
  assert.notEqual(gateMarker("a.yml"), gateMarker("b.yml"));
  const marker = gateMarker("--><script>alert(1)</script>");
  assert.equal(marker.indexOf("-->"), marker.length - 3);
  assert.doesNotMatch(marker.slice(4, -3), /[<>]|--/);
});

/** What Markdown, HTML, a workflow's log or a terminal could act on. */
const HOSTILE = [
  "](javascript:alert(1)) ![x](https://evil.example/x.png) @octocat #1 <img src=x onerror=alert(1)> </details><script>x</script>",
  "a | b | c\n\n# heading\n- list\n```\ncode\n::error file=a::boom\n::set-output name=x::y\n##[error]boom --> $x^2$ **b** _i_ ~~s~~",
  "\u001b[31mred\u001b[0m \u202eabc\u2066 \r\n::stop-commands::x\u0007 www.evil.example http://evil.example",
];

for (const [index, text] of HOSTILE.entries()) {
  test(`hostile text ${index + 1} takes no effect`, () => {
    const report = reportWith(text);
    for (const page of [gateSummary(report), gateComment(report)]) {
      const shown = page.replace(/^<!-- .* -->$/m, "").replace(/<\/?(?:code|details|summary)>/g, "");
      assert.doesNotMatch(shown, /<[a-z/!]/i, "HTML");
      assert.doesNotMatch(shown, /\]\(|@octocat|https?:\/\/|www\.evil|```|\$x|\*\*b|~~|_i_/, "Markdown");
      assert.equal((page.match(/<details>/g) ?? []).length, (page.match(/<\/details>/g) ?? []).length);
      assert.doesNotMatch(page, /^\s*(?:- )?::|##\[/m, "commands");
      // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point.
      assert.doesNotMatch(page, /[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
      assert.doesNotMatch(page, /^# heading/m);
    }
    const console = consoleGate(report, { colour: false, width: 100 });
    assert.doesNotMatch(console, /^\s*::|##\[/m);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point.
    assert.doesNotMatch(console, /[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
  });
}

test("however much there is to say, the pages keep below GitHub's limits", () => {
  const report = reportWith(`<&>*[](${"x|".repeat(5_000)}`, 70);
  assert.ok(Buffer.byteLength(gateSummary(report)) < 1_048_576, `${Buffer.byteLength(gateSummary(report))}`);
  const comment = gateComment(report, { summaryUrl: "https://github.com/o/r/actions/runs/1" });
  assert.ok(comment.length < 65_536, `${comment.length}`);
  assert.match(comment, /There is more than fits here\.\n\n\[The whole report\]/);
});

test("what was not rehearsed says why", () => {
  const report: GateReport = {
    ...plain,
    rehearsed: { seeds: 0, conditions: "realistic", skipped: "no template and no drill file changed" },
    findings: [],
  };
  assert.match(gateSummary(report), /Not rehearsed: no template and no drill file changed\./);
  assert.doesNotMatch(gateSummary(report), /How chance is dealt with/);
});

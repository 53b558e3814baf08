import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import { htmlReport } from "../../../src/report/html.ts";
import { judge } from "../../../src/verdict/judge.ts";
import { append, cutAfter, PLAN, START, tell } from "../../support/journal-builder.ts";

const facts = tell();
const report = judge(facts);
const page = htmlReport(report, facts);
const text = page
  .replace(/<(style|script)>[\s\S]*?<\/\1>/g, "")
  .replace(/<[^>]*>/g, " ")
  .replace(/\s+/g, " ");

/** The rectangles of one row of the timeline, by the words that they say: place and width in per cent. */
function bars(of: string): readonly { readonly title: string; readonly x: number; readonly width: number }[] {
  return [...page.matchAll(/<g><title>([^<]*)<\/title>(?:<rect class="empty"[^>]*>)?<rect class="[^"]*" x="([\d.]+)%" width="([\d.]+)%"/g)]
    .map(([, title = "", x, width]) => ({ title, x: Number(x), width: Number(width) }))
    .filter(({ title }) => title.startsWith(of));
}

describe("the HTML report", () => {
  it("says the verdict first, and everything that the other faces say", () => {
    assert.match(text, /Failover drill of reference-site ✓ PASSED Passed: the site failed over to its error page in 95\.7 to 97\.0 s/);
    for (const words of [
      "time to fail over 95.7 to 97.0 s",
      "predicted 17.0 to 195.0 s",
      "objective 240.0 s",
      "✓ met",
      "3. The same URL shows the error page",
    ])
      assert.ok(text.includes(words), words);
    for (const { check, title } of report.findings) assert.ok(text.includes(`${check} ✓ held ${title}`), check);
    assert.match(text, /Repeat exactly this run: failover-drill rehearse .* --seed 42/);
  });

  it("loads nothing, sends nothing, and allows its own style and script only", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
    const source = (tag: string) => {
      const content = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? "";
      return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
    };
    assert.equal(
      policy,
      `default-src 'none'; style-src ${source("style")}; script-src ${source("script")}; base-uri 'none'; form-action 'none'`,
    );
    assert.ok(page.indexOf("Content-Security-Policy") < page.indexOf("<style>"));
    assert.doesNotMatch(page, /\b(?:src|srcset|action|xlink:href)=|url\(|@import|<link|<base/);
    for (const [, href = ""] of page.matchAll(/href="([^"]*)"/g)) assert.match(page, new RegExp(`id="${href.replace("#", "")}"`), href);
    assert.doesNotMatch(page, / style="/);
  });

  it("draws each signal to scale, without gaps", () => {
    const signal = report.signals.find(({ name }) => name === "page");
    const drawn = bars("page: ");
    assert.equal(drawn.length, signal?.segments.length);
    const from = Math.min(...report.signals.flatMap(({ segments }) => segments.map((segment) => segment.from)));
    const to = Math.max(...report.signals.flatMap(({ segments }) => segments.map((segment) => segment.to)));
    for (const [index, segment] of (signal?.segments ?? []).entries()) {
      const bar = drawn[index];
      assert.ok(Math.abs((bar?.x ?? 0) - (100 * (segment.from - from)) / (to - from)) < 0.002, bar?.title);
      assert.ok(Math.abs((bar?.width ?? 0) - (100 * (segment.to - segment.from)) / (to - from)) < 0.002, bar?.title);
    }
  });

  it("draws and lists every sample", () => {
    const samples = facts.filter((fact) => fact.kind === "sample");
    assert.equal(samples.length, report.counts.samples);
    assert.equal([...page.matchAll(/M\d+ 0V1/g)].length, samples.length);
    for (const fact of samples) assert.ok(page.includes(`#${fact.kind === "sample" ? fact.n : ""} (fact ${fact.seq}) `), String(fact.seq));
  });

  it("can be zoomed without its script", () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? "";
    for (const zoom of [1, 2, 4, 8, 16, 32]) {
      assert.match(page, new RegExp(`<input type="radio" name="zoom" id="zoom${zoom}" value="${zoom}"${zoom === 1 ? " checked" : ""}>`));
      assert.ok(style.includes(`:root:has(#zoom${zoom}:checked) .stretch{width:${zoom * 100}%}`));
      // The finer the zoom, the more ticks: never so many that their labels meet.
      assert.match(
        page,
        new RegExp(`<g class="at${zoom}" aria-hidden="true">(?:<line class="tick"[^>]*>(?:<text[^>]*>[^<]*</text>)?){3,}</g>`),
      );
    }
  });

  it("says in tables what the timeline draws", () => {
    for (const { name, segments } of report.signals) {
      const caption = page.indexOf(`<caption>What ${name} showed</caption>`);
      assert.ok(caption > 0, name);
      const table = page.slice(caption, page.indexOf("</table>", caption));
      assert.equal(table.match(/<th scope="row">/g)?.length, segments.length, name);
    }
  });

  it("shows a refusal: why, what was predicted, nothing that was not", () => {
    const problem = { code: "lock.held", what: "Another drill holds the lock.", whose: "yours", next: "Wait." } as const;
    const refused = append(
      cutAfter(tell(), (fact) => fact.kind === "identity"),
      { kind: "refused", problems: [problem] },
      { kind: "drill.ended", why: "refused" },
    );
    const shown = htmlReport(judge(refused), refused);
    assert.match(
      shown,
      /<h2 id="problems-title">Why it was refused<\/h2>\s*<ul><li>Another drill holds the lock\. \[lock\.held\] Wait\.<\/li>/,
    );
    assert.match(shown, /not measured/);
    assert.doesNotMatch(shown, /id="timeline"|id="samples"|class="cards"/);
  });

  it("explains what deviated, with causes", () => {
    const told = tell({ dnsAt: Number.POSITIVE_INFINITY, resolverAt: Number.POSITIVE_INFINITY, restoreAt: 600_000 });
    const shown = htmlReport(judge(told), told);
    assert.match(shown, /<article class="finding deviated"><h3>.*failed-over-in-time.*<\/h3>/);
    assert.match(shown, /<dt>expected<\/dt><dd>.*<dt>actual<\/dt><dd>/);
    assert.match(shown, /<ol><li>No target was healthy/);
  });

  it("shows a journal that was cut anywhere, and an empty one", () => {
    for (let length = 0; length < facts.length; length += 150) {
      const part = facts.slice(0, length);
      assert.match(htmlReport(judge(part), part), /^<!doctype html>[\s\S]*<\/html>\n$/);
    }
  });

  it("is the same for the same journal, and takes a drill of hours", () => {
    assert.equal(htmlReport(judge(facts), facts), page);
    const long = append(
      cutAfter(tell({ plan: { ...PLAN, name: "long" } }), (fact) => fact.kind === "phase"),
      ...Array.from(
        { length: 60_000 },
        (_, n) =>
          ({
            kind: "sample",
            probe: "page",
            n,
            due: START + n * 250,
            outcome: { seen: n % 2 === 0 ? "primary" : "timeout", path: "/" },
          }) as const,
      ),
    );
    assert.match(htmlReport(judge(long), long), /#59999 /);
  });
});

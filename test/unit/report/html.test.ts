import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import type { Fact } from "../../../src/journal/facts.ts";
import { htmlReport } from "../../../src/report/html.ts";
import { judge } from "../../../src/verdict/judge.ts";
import { METRIC_ENDS } from "../../../src/verdict/measurements.ts";
import type { Report } from "../../../src/verdict/types.ts";
import { formatRange } from "../../../src/verdict/words.ts";
import { append, cutAfter, PLAN, page as pageOutcome, renumber, START, tell } from "../../support/journal-builder.ts";

const facts = tell();
const report = judge(facts);
const page = htmlReport(report, facts);
const text = page
  .replace(/<(style|script)>[\s\S]*?<\/\1>/g, "")
  .replace(/<[^>]*>/g, " ")
  .replace(/\s+/g, " ");

interface Bar {
  readonly title: string;
  readonly x: number;
  readonly width: number;
  /** Where its pale end begins, and how wide that is. */
  readonly pale: { readonly x: number; readonly width: number } | undefined;
}

const PLACE = 'x="([\\d.]+)%" width="([\\d.]+)%"';
const BAR = new RegExp(
  `<g><title>([^<]*)</title>(?:<rect class="empty"[^>]*>)?<rect class="[^"]*" ${PLACE}[^>]*>(?:<rect class="unsure" ${PLACE})?`,
  "g",
);

/** The rectangles of one row of the timeline, by the words that they say: place and width in per cent. */
function bars(of: string, drawn = page): readonly Bar[] {
  return [...drawn.matchAll(BAR)]
    .map(([, title = "", x, width, paleAt, pale]) => ({
      title,
      x: Number(x),
      width: Number(width),
      pale: pale === undefined ? undefined : { x: Number(paleAt), width: Number(pale) },
    }))
    .filter(({ title }) => title.startsWith(of));
}

/** From when to when the timeline goes. */
function span({ signals }: Report): readonly [number, number] {
  const segments = signals.flatMap((signal) => signal.segments);
  return [Math.min(...segments.map(({ from }) => from)), Math.max(...segments.map(({ to }) => to))];
}

/** The error page is seen once at 60 s, and steadily from 150 s on. */
const flickering = tell({
  restoreAt: 260_000,
  edit: ({ probe, sinceFault, sinceRestore }) => {
    if (probe !== "page" || sinceFault < 60_000 || sinceFault >= 150_000 || sinceRestore >= 0) return undefined;
    return pageOutcome(sinceFault < 61_000 ? "error-page" : "timeout");
  },
});

/** The clock of the machine stood still while the error page was waited for. */
const stoodStill = ((told: readonly Fact[]) => {
  const index = told.findIndex(({ kind }) => kind === "fault.accepted") + 80;
  const at = told[index - 1]?.at ?? START;
  const notice: Fact = { kind: "notice", code: "clock.stood-still", what: "The clock stood still.", stoodStill: 300_000, at, seq: 0 };
  return renumber(told.toSpliced(index, 0, notice));
})(tell());

/** Nobody was turned away before the error page: the pages fail only after it. */
const lateFailure = tell({
  edit: ({ probe, sinceFault, sinceRestore }) => {
    if (probe !== "page" || sinceFault < 0 || sinceRestore >= 0) return undefined;
    return pageOutcome(sinceFault < 96_400 ? "primary" : sinceFault > 120_000 && sinceFault < 125_000 ? "timeout" : "error-page");
  },
});

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
    const [from, to] = span(report);
    for (const [index, segment] of (signal?.segments ?? []).entries()) {
      const bar = drawn[index];
      assert.ok(Math.abs((bar?.x ?? 0) - (100 * (segment.from - from)) / (to - from)) < 0.002, bar?.title);
      assert.ok(Math.abs((bar?.width ?? 0) - (100 * (segment.to - segment.from)) / (to - from)) < 0.002, bar?.title);
    }
  });

  const measurable = { "as usual": facts, "with an error page that flickers": flickering, "by a clock that stood still": stoodStill };

  for (const [how, told] of Object.entries({ ...measurable, "when nothing failed before the error page": lateFailure })) {
    it(`draws what was measured as long as the numbers on it: ${how}`, () => {
      const judged = judge(told);
      const shown = htmlReport(judged, told);
      const [from, to] = span(judged);
      for (const [metric, words] of [
        ["failover", "time to fail over"],
        ["outage", "outage"],
        ["recovery", "time to recover"],
      ] as const) {
        const range = judged.measurements.find((one) => one.metric === metric)?.measured;
        const [bar, ...others] = bars(`${words} `, shown);
        assert.ok(range && bar && others.length === 0, metric);
        assert.equal(bar.title, `${words} ${formatRange(range)}`);
        const begins = from + (bar.x / 100) * (to - from);
        const percent = (until: number) => (100 * (Math.min(to, until) - begins)) / (to - from);
        assert.ok(Math.abs(bar.width - percent(begins + range.max)) < 0.003, `${bar.title}: ${bar.width}`);
        // What the samples leave open is drawn in another way.
        assert.ok(Math.abs((bar.pale?.x ?? 0) - bar.x - percent(begins + range.min)) < 0.003, bar.title);
        assert.ok(Math.abs((bar.pale?.x ?? 0) + (bar.pale?.width ?? 0) - bar.x - bar.width) < 0.003, bar.title);
      }
      assert.match(shown, /<span class="key unsure"><\/span> at most/);
    });
  }

  it("draws an outage that no sample saw where the error page begins", () => {
    const judged = judge(lateFailure);
    const steady = judged.landmarks.find(({ name }) => name === "error-page-steady")?.bracket;
    const [from, to] = span(judged);
    const [bar] = bars("outage ", htmlReport(judged, lateFailure));
    assert.ok(steady && bar && Math.abs(bar.x - (100 * (steady.after - from)) / (to - from)) < 0.002, String(bar?.x));
  });

  for (const [how, told] of Object.entries({ ...measurable, "with a slow StopInstances": tell({ acceptTook: 12_000 }) })) {
    it(`says of each landmark how long after the fault and the restore it was, as it is measured: ${how}`, () => {
      const judged = judge(told);
      const rows = /<caption>Landmarks<\/caption>[\s\S]*?<\/table>/.exec(htmlReport(judged, told))?.[0] ?? "";
      const row = (name: string) => [
        ...(rows.split(`<th scope="row">${name}</th>`)[1]?.split("</tr>")[0] ?? "").matchAll(/<td>([^<]*)<\/td>/g),
      ];
      for (const { metric, measured } of judged.measurements) {
        const [since, name] = METRIC_ENDS[metric];
        // The outage may end at another landmark than the one that it is named by.
        if (metric === "outage" || measured === undefined) continue;
        assert.equal(row(name)[since === "fault-accepted" ? 2 : 3]?.[1], formatRange(measured), `${name} since ${since}`);
      }
      assert.equal(row("first-failure")[3]?.[1], "", "a landmark before the restore");
    });
  }

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

// The HTML report in a real browser: accessible, light and dark, wide and narrow, with and without its script, and not to be broken into.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import type { Fact } from "../../../src/journal/facts.ts";
import { htmlReport } from "../../../src/report/html.ts";
import { judge } from "../../../src/verdict/judge.ts";
import { noBrowser, openBrowser } from "../../support/browser.ts";
import { EVIL, evilJournal } from "../../support/evil.ts";
import { append, cutAfter, START, tell } from "../../support/journal-builder.ts";

const problem = { code: "lock.held", what: "Another drill holds the lock.", whose: "yours", next: "Wait." } as const;
const JOURNALS: Readonly<Record<string, readonly Fact[]>> = {
  passed: tell(),
  failed: tell({ dnsAt: Number.POSITIVE_INFINITY, resolverAt: Number.POSITIVE_INFINITY, restoreAt: 600_000 }),
  refused: append(
    cutAfter(tell(), (fact) => fact.kind === "identity"),
    { kind: "refused", problems: [problem] },
  ),
};

const reason = "Resource of type AWS::EC2::Instance could not be made, because there is no capacity in the zone. ".repeat(3);
const stackFailed = append(
  cutAfter(tell(), (fact) => fact.kind === "phase" && fact.state === "left"),
  { kind: "stack.event", stack: "web", time: START, logicalId: "Main", type: "AWS::EC2::Instance", status: "CREATE_FAILED", reason },
  { kind: "stack.finished", stack: "web", status: "ROLLBACK_COMPLETE", changed: true, took: 204_100, outputs: {} },
  { kind: "error", problems: [problem] },
);

interface Look {
  readonly scheme?: "light" | "dark";
  readonly width?: number;
  readonly script?: boolean;
}

describe("the HTML report in Chromium", { skip: noBrowser, timeout: 300_000 }, () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  /** Opens the page, which must not complain, load anything or need to be scrolled sideways. */
  async function open(
    facts: readonly Fact[],
    { scheme = "light", width = 1_280, script = true }: Look,
    use: (page: Page) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, javaScriptEnabled: script });
    try {
      const page = await context.newPage();
      const said: string[] = [];
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(error.message));
      page.on("dialog", (dialog) => said.push(dialog.message()));
      page.on("request", (request) => {
        if (request.url() !== "about:blank") said.push(request.url());
      });
      await page.setContent(htmlReport(judge(facts), facts));
      await use(page);
      assert.equal(await page.evaluate("document.documentElement.scrollWidth - innerWidth"), 0, "wider than the window");
      assert.deepEqual(said, []);
    } finally {
      await context.close();
    }
  }

  const LOOKS = [
    { scheme: "light", width: 1_280 },
    { scheme: "dark", width: 390 },
  ] as const;

  for (const [name, facts] of Object.entries(JOURNALS)) {
    for (const look of LOOKS) {
      it(`has no violation of axe's rules: ${name}, ${look.scheme}, ${look.width} pixels wide`, () =>
        open(facts, look, async (page) => {
          await page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true");
          const { violations } = (await page.evaluate(`${axe.source};axe.run(document)`)) as {
            violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
          };
          assert.deepEqual(
            violations.map(({ id, nodes }) => [id, nodes.length, nodes[0]?.html.slice(0, 200), nodes[0]?.failureSummary]),
            [],
          );
        }));
    }
  }

  const widths = "[document.querySelector('.stretch').getBoundingClientRect().width, document.querySelector('.scroll').clientWidth]";

  it("zooms by the keyboard alone, without a script", () =>
    open(JOURNALS.passed ?? [], { script: false }, async (page) => {
      const box = async () => (await page.locator(".stretch").boundingBox())?.width ?? 0;
      const narrow = await box();
      await page.focus("#zoom1");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      assert.ok(Math.abs((await box()) / narrow - 4) < 0.01);
      assert.equal(await page.locator(".at4").first().isVisible(), true);
      assert.equal(await page.locator(".at1").first().isVisible(), false);
    }));

  it("keeps its middle while its script zooms", () =>
    open(JOURNALS.passed ?? [], {}, async (page) => {
      await page.focus(".scroll");
      for (const key of ["+", "+", "+"]) await page.keyboard.press(key);
      const [stretched = 0, seen = 1] = (await page.evaluate(widths)) as number[];
      assert.ok(Math.abs(stretched / seen - 8) < 0.01);
      const middle = await page.evaluate(
        "(() => { const s = document.querySelector('.scroll'); return (s.scrollLeft + s.clientWidth / 2) / s.scrollWidth; })()",
      );
      assert.ok(Math.abs((middle as number) - 0.5) < 0.01, String(middle));
      await page.keyboard.press("-");
      assert.equal(await page.evaluate("document.querySelector('.zoom input:checked').value"), "4");
    }));

  it("is printed with its timeline whole and its folds open, but for the samples", () =>
    open(JOURNALS.passed ?? [], { scheme: "dark" }, async (page) => {
      await page.emulateMedia({ media: "print" });
      assert.equal(await page.evaluate("getComputedStyle(document.body).backgroundColor"), "rgb(255, 255, 255)");
      assert.equal(await page.locator("nav").isVisible(), false);
      assert.equal(await page.locator("details.long").first().isVisible(), false);
      assert.equal(
        await page.evaluate("getComputedStyle(document.querySelector('details'), '::details-content').contentVisibility"),
        "visible",
      );
    }));

  /** Words that stand on more than one line; hyphens and blanks part words, and a digest is none. */
  const broken = `(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    const found = new Set();
    const range = document.createRange();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (text.parentElement.closest("svg, pre, script, code.long")) continue;
      for (const { 0: word, index } of text.data.matchAll(/[^\\s-]+/g)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.add(word);
      }
    }
    return [...found];
  })()`;

  for (const width of [320, 400, 768, 1_280]) {
    for (const [name, facts] of Object.entries({ ...JOURNALS, "with a stack that failed": stackFailed })) {
      it(`breaks no word that fits a line: ${name}, ${width} pixels wide`, () =>
        open(facts, { width }, async (page) => assert.deepEqual(await page.evaluate(broken), [])));
    }
  }

  it("breaks a word that fits no line", () =>
    open(append(tell(), { kind: "not-modelled", what: "x".repeat(500), where: "y".repeat(500) }), { width: 320 }, async (page) => {
      assert.deepEqual(await page.evaluate(broken), ["x".repeat(500), "y".repeat(500)]);
      const width = await page.evaluate("document.querySelector('#not-modelled table').getBoundingClientRect().width");
      assert.ok((width as number) < 700, String(width));
    }));

  for (const width of [320, 390]) {
    it(`is not broken into, nor out of its width, by whatever texts it is given: ${width} pixels wide`, () =>
      open(evilJournal(EVIL.join(" ")), { width }, async (page) => {
        const found = await page.evaluate(`({
          forged: globalThis.forged,
          scripts: document.scripts.length,
          odd: [...document.querySelectorAll("img,iframe,forged,form,link,base,object,embed,foreignObject,animate,set")].length,
          handlers: [...document.querySelectorAll("*")]
            .filter((one) => [...one.attributes].some(({ name }) => /^on|^style$/.test(name))).length,
          links: [...document.links].filter((link) => !link.getAttribute("href").startsWith("#")).length,
          title: document.title.length > 0,
        })`);
        assert.deepEqual(found, { forged: undefined, scripts: 1, odd: 0, handlers: 0, links: 0, title: true });
      }));
  }
});

// Names from templates, pages, AWS and branches that try to act: none takes effect in any format.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { consoleMerged } from "../../../src/report/console/merged.ts";
import { consoleReport } from "../../../src/report/console.ts";
import { htmlReport } from "../../../src/report/html.ts";
import { jsonReport } from "../../../src/report/json.ts";
import { junitReport } from "../../../src/report/junit.ts";
import { markdownMerged } from "../../../src/report/markdown/merged.ts";
import { markdownReport } from "../../../src/report/markdown.ts";
import { mergeReports } from "../../../src/report/merge.ts";
import { judge } from "../../../src/verdict/judge.ts";
import { EVIL, evilJournal } from "../../support/evil.ts";
import { elements, parseXml } from "../../support/xml.ts";

/** Invisible characters that act: controls but for the line end, and everything that formats. */
const ACTING = /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u;
const COMMAND = /^\s*::|##\[/m;
const plain = evilJournal("harmless");
const usual = judge(plain);

const TAG = /<(\/?[a-z!][\w-]*)((?:\s+[\w:-]+(?:="[^"<>]*")?)*)\s*\/?>/gi;

/** The tags of a text that is HTML; every `<` in it must begin one of them. */
function tags(text: string): readonly { readonly name: string; readonly attributes: readonly string[] }[] {
  const found = [...text.matchAll(TAG)].map(([, name = "", attributes = ""]) => ({
    name: name.toLowerCase(),
    attributes: [...attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key = "", value = ""]) =>
      key === "href" ? `${key}=${value}` : key,
    ),
  }));
  assert.equal(text.split("<").length - 1, found.length, "a < that begins no tag");
  return found;
}

/** What lies in script and style is ours alone, and looked at by itself. */
function withoutOwn(page: string): string {
  return page.replace(/<style>[\s\S]*?<\/style>/, "").replace(/<script>[\s\S]*?<\/script>/, "");
}

function names(text: string): readonly string[] {
  return [...new Set(tags(text).map(({ name }) => name))].sort();
}

for (const evil of EVIL) {
  describe(`every text is ${JSON.stringify(evil)}`, () => {
    const facts = evilJournal(evil);
    const report = judge(facts);
    const part = { source: evil, report };
    const problem = { code: evil, what: evil, whose: "yours", next: evil, place: { file: evil } } as const;
    const merged = mergeReports([part, part], [problem]);

    it("the terminal", () => {
      for (const printed of [consoleReport(report, { colour: false, width: 110 }), consoleMerged(merged, { colour: false, width: 110 })]) {
        assert.doesNotMatch(printed, ACTING);
        assert.doesNotMatch(printed, COMMAND);
      }
    });

    it("the job summary", () => {
      for (const [text, headings, fences] of [
        [markdownReport(report, { mermaid: true }), 1, 4],
        [markdownMerged(merged), 1, 0],
      ] as const) {
        assert.doesNotMatch(text, ACTING);
        assert.doesNotMatch(text, COMMAND);
        assert.equal(text.match(/^#/gm)?.length, headings);
        assert.equal(text.match(/^(```|~~~)/gm)?.length ?? 0, fences);
        const inFences = text.replace(/^```[\s\S]*?^```/gm, "");
        assert.deepEqual(
          names(inFences).filter((name) => !["details", "summary", "code"].includes(name.replace("/", ""))),
          [],
        );
        assert.equal(inFences.match(/<details>/g)?.length, inFences.match(/<\/details>/g)?.length);
        const words = inFences.replaceAll(/<\/?(details|summary|code)>/g, "");
        // What is left of Markdown is our own: bold, tables, bullets, entities.
        assert.doesNotMatch(words, /[<>`[\]$@\\]|!\[|:\/\/|\bwww\.|(?<!&#?\w*)#\d/);
        // Outside of code, GitHub looks for mentions and numbers of issues in the finished text.
        const running = inFences.replaceAll(/<code>.*?<\/code>/g, "");
        assert.doesNotMatch(running.replaceAll("arn:aws:", ""), /:(?:100|1234|(?:[\w+-]|&#95;)*[a-z](?:[\w+-]|&#95;)*):/i);
        assert.doesNotMatch(running, /&#64;(?!&#8203;)|&#35;\d|GH-\d/);
        const rows = text.split("\n").filter((line) => line.startsWith("| "));
        for (const row of rows.filter((line) => !line.startsWith("| ---"))) assert.match(row, / \|$/);
      }
    });

    it("the summary has the same shape as without it", () => {
      const shape = (text: string) =>
        text.split("\n").map((line) => `${/^(\||-|#|```|<\/?\w+>|\*\*)?/.exec(line)?.[0]}${line.split("|").length}`);
      const one = (text: string) => shape(text).filter((line) => line !== "1");
      assert.equal(one(markdownReport(report)).filter((line) => line.startsWith("#")).length, 1);
      assert.deepEqual(
        one(markdownReport(report)).filter((line) => line.startsWith("<")),
        one(markdownReport(usual)).filter((line) => line.startsWith("<")),
      );
    });

    it("the page", () => {
      const page = htmlReport(report, facts);
      assert.doesNotMatch(page, ACTING);
      const own = withoutOwn(page);
      const usualPage = htmlReport(usual, plain);
      // Style and script are the same bytes as ever, so the page's policy still covers them and nothing else.
      assert.equal(page.length - own.length, usualPage.length - withoutOwn(usualPage).length);
      assert.deepEqual(names(own), names(withoutOwn(usualPage)));
      for (const { name, attributes } of tags(own)) {
        assert.deepEqual(
          attributes.filter((key) => /^on|^style$|^srcdoc$|^src$|^href=(?!#[a-z-]+$)|^action$/i.test(key)),
          [],
          name,
        );
      }
    });

    it("JUnit", () => {
      const tree = parseXml(junitReport(report));
      assert.equal(elements(tree, "testcase").length, 1 + report.steps.length + report.findings.length);
      assert.deepEqual(elements(tree, "forged"), []);
      assert.doesNotMatch(junitReport(report), ACTING);
    });

    it("JSON keeps it as it is, as data", () => {
      assert.equal(JSON.parse(jsonReport(report)).plan.name, evil);
    });
  });
}

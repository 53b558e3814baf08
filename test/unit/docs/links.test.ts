// Every link of a document to a file or a heading of this repository leads there.
import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

const documents = globSync(["*.md", "docs/**/*.md", "src/**/*.md", ".github/**/*.md"], { cwd: root });

/** Fenced and indented code and comments hold no links; inline code holds none either, and yet is part of a heading. */
function prose(text: string): string {
  return text
    .replaceAll(/<!--[\s\S]*?-->/g, "")
    .replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, "")
    .replaceAll(/^ {4,}.*$/gm, "");
}

/** As GitHub makes them: small letters, no punctuation, hyphens for blanks, a number behind those that repeat. */
function anchors(text: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const names = [...prose(text).matchAll(/^#{1,6} +(.+?) *#*$/gm)].map(([, heading = ""]) => {
    const plain = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll(/[`*]/g, "");
    const name = plain
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}_\- ]/gu, "")
      .replaceAll(" ", "-");
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name}-${before}`;
  });
  return new Set(names);
}

/** Targets of links, pictures and HTML; those with a scheme are somebody else's. */
function targets(text: string): readonly string[] {
  const shown = prose(text).replaceAll(/`[^`\n]*`/g, "``");
  const inline = [...shown.matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g)];
  const named = [...shown.matchAll(/^\[[^\]]+\]: +(\S+)/gm)];
  const markup = [...shown.matchAll(/(?:src|srcset|href)="([^"\s]+)"/g)];
  return [...inline, ...named, ...markup].map(([, target = ""]) => target).filter((target) => !/^[a-z][a-z0-9+.-]*:/i.test(target));
}

function fault(document: string, target: string): string | undefined {
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? join(root, document) : join(root, dirname(document), decodeURIComponent(path));
  if (relative(root, file).startsWith("..")) return "leads out of the repository";
  if (!existsSync(file)) return "is not there";
  if (anchor === undefined) return undefined;
  if (!statSync(file).isFile() || !file.endsWith(".md")) return "has no headings";
  return anchors(readFileSync(file, "utf8")).has(anchor) ? undefined : "has no such heading";
}

test("documents are looked at, those below hidden folders too", () => {
  assert.ok(documents.includes("README.md") && documents.includes(".github/CONTRIBUTING.md") && documents.includes("docs/on-call.md"));
});

for (const document of documents) {
  test(`links of ${document}`, () => {
    const text = readFileSync(join(root, document), "utf8");
    const broken = targets(text).flatMap((target) => {
      const why = fault(document, target);
      return why === undefined ? [] : [`${target} ${why}`];
    });
    assert.deepEqual(broken, []);
  });
}

test("broken links are found, and only those", () => {
  const text = "[a](README.md#two-commands) [b](README.md#three-commands) [c](nowhere.md) `[d](nowhere.md)` [e](https://example.com/x)\n";
  assert.deepEqual(
    targets(text).map((target) => fault("x.md", target)),
    [undefined, "has no such heading", "is not there"],
  );
  assert.deepEqual([...anchors("# A `b` & c!\n## A b\n## A b\n")], ["a-b--c", "a-b", "a-b-1"]);
});

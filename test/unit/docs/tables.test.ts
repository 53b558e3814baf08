// The tables of inputs and outputs in the documents: they are those of action.yml, and a change of it that they do not follow is noticed.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const FILES = ["action.yml", "README.md", "docs/inputs-and-outputs.md"];
let copy = "";

before(() => {
  copy = mkdtempSync(join(tmpdir(), "failover-drill-docs-"));
  mkdirSync(join(copy, "docs"));
  for (const file of FILES) cpSync(join(root, file), join(copy, file));
});
after(() => rmSync(copy, { recursive: true, force: true }));

const writer = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, "scripts/write-readme-tables.ts"), ...args], { encoding: "utf8", timeout: 30_000 });

const edit = (file: string, change: (text: string) => string): void => {
  const text = readFileSync(join(copy, file), "utf8");
  const changed = change(text);
  assert.notEqual(changed, text, `${file} was not changed`);
  writeFileSync(join(copy, file), changed);
};

test("npm run schema looks after them", () => {
  assert.match(readFileSync(join(root, "scripts/write-all.ts"), "utf8"), /"write-readme-tables\.ts"/);
});

test("they are fresh", () => {
  const { status, stderr } = writer("--check");
  assert.equal(status, 0, stderr);
});

test("each input and output has a row in both documents, in the order of action.yml", () => {
  const action = parse(readFileSync(join(root, "action.yml"), "utf8"));
  for (const file of FILES.slice(1)) {
    const text = readFileSync(join(root, file), "utf8");
    const rows = (name: string) =>
      [...(text.split(`<!-- begin ${name}`)[1]?.split("<!-- end")[0] ?? "").matchAll(/^\| `([^`]+)`/gm)].map(([, row]) => row);
    assert.deepEqual(rows("inputs"), Object.keys(action.inputs), file);
    assert.deepEqual(rows("outputs"), Object.keys(action.outputs), file);
  }
});

test("a changed description, a new output and a table edited by hand are noticed, and mended by the writer", () => {
  const edits: readonly [string, (text: string) => string, readonly string[]][] = [
    ["action.yml", (text) => text.replace("description: AWS region", "description: The AWS region"), FILES.slice(1)],
    ["action.yml", (text) => text.replace("outputs:\n", "outputs:\n  brand-new:\n    description: New | <b>bold</b>.\n"), FILES.slice(1)],
    ["README.md", (text) => text.replace("The verdict in one sentence.", "The verdict."), ["README.md"]],
  ];
  for (const [file, change, stale] of edits) {
    edit(file, change);
    const checked = writer("--check", copy);
    assert.equal(checked.status, 1);
    for (const document of FILES.slice(1))
      assert.equal(checked.stderr.includes(`${document} is stale`), stale.includes(document), document);
    assert.equal(writer(copy).status, 0);
    assert.equal(writer("--check", copy).status, 0);
  }
  // Nothing in a description becomes a column or markup.
  assert.match(readFileSync(join(copy, "README.md"), "utf8"), /^\| `brand-new` \| New \\\| &lt;b>bold&lt;\/b>\. \|$/m);
});

// The page about the drill file: its tables are the schema's, and the drill file that it shows is one.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { drillFileJsonSchema, type JsonSchema } from "../../../src/drill-file/json-schema.ts";
import { loadDrillFile } from "../../../src/drill-file/load.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const page = readFileSync(join(root, "docs/drill-file.md"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "failover-drill-page-"));
after(() => rmSync(folder, { recursive: true }));

const writer = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, "scripts/write-drill-file-page.ts"), ...args], { encoding: "utf8", timeout: 30_000 });

test("npm run schema looks after it, and it is fresh", () => {
  assert.match(readFileSync(join(root, "scripts/write-all.ts"), "utf8"), /"write-drill-file-page\.ts"/);
  const { status, stderr } = writer("--check");
  assert.equal(status, 0, stderr);
});

test("every key of the schema has a row or a section, and its description", () => {
  const keysOf = (schema: JsonSchema, prefix: string): readonly [string, JsonSchema][] => {
    const { properties = {}, additionalProperties, items, anyOf = [] } = schema;
    return [
      ...Object.entries(properties).flatMap(([key, inner]): [string, JsonSchema][] => [
        [`${prefix}${key}`, inner],
        ...keysOf(inner, `${prefix}${key}.`),
      ]),
      ...(typeof additionalProperties === "object" ? keysOf(additionalProperties, `${prefix}NAME.`) : []),
      ...(items === undefined ? [] : keysOf(items, `${prefix.slice(0, -1)}[].`)),
      ...anyOf.flatMap((inner) => keysOf(inner, prefix)),
    ];
  };
  const keys = keysOf(drillFileJsonSchema(), "");
  assert.ok(keys.length > 70, `${keys.length}`);
  for (const [key, { description = "" }] of keys) {
    assert.ok(page.includes(`\n| \`${key}\` | `) || page.includes(`\n## \`${key}\`\n`), key);
    assert.ok(page.includes(description.replaceAll("|", "\\|")), key);
  }
  assert.match(page, /^\| `limits\.max-share` \|.*\| 1 to 100 \| `100` \| `50` \|$/m);
  assert.match(page, /^\| `deadlines\.hold` \|.*\| duration \| `60s` \| `60s` \|$/m);
  assert.match(page, /^\| `site\.url` \|.*\| text \| required \| `http:\/\/www\.example\.com\/` \|$/m);
});

test("the least that a drill file says is a drill file", () => {
  const shown = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  const loaded = loadDrillFile(shown, "shown.yml");
  assert.deepEqual(loaded.ok ? [] : loaded.problems, []);
});

test("a row edited by hand is noticed, and mended by the writer", () => {
  const copy = join(folder, "drill-file.md");
  writeFileSync(copy, page.replace("The AWS region of the stacks.", "The region."));
  assert.deepEqual([writer("--check", copy).status, writer(copy).status, writer("--check", copy).status], [1, 0, 0]);
  assert.equal(readFileSync(copy, "utf8"), page);
});

// The checklist has its 53 items, and each file that an item names is there.
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const page = readFileSync(join(root, "docs/checklist.md"), "utf8");
const items = [...page.matchAll(/^\| (\d+) \| ([^|]+) \| ([^|]+) \| (.+) \|$/gm)].map(([, number, , state, where = ""]) => ({
  number: Number(number),
  state,
  where,
}));

test("all 53, in order, each with a word for how it stands", () => {
  assert.deepEqual(
    items.map(({ number }) => number),
    Array.from({ length: 53 }, (_, index) => index + 1),
  );
  for (const { number, state } of items) assert.ok(["met", "ready", "partly", "not"].includes(state ?? ""), `${number}: ${state}`);
});

test("what is named as a place is there", () => {
  const all = new Set(
    globSync(["test/**", "src/**", "action/**", ".github/**", "templates/**", "scripts/**", "examples/**"], { cwd: root }),
  );
  const names = [...all].map((path) => `/${path}`);
  for (const { number, where } of items) {
    const prose = where.replaceAll(/\[[^\]]*\]\([^)]*\)/g, "");
    for (const [, name = ""] of prose.matchAll(/`([\w./-]+(?:\.ts|\.yml|\w\/))`/g))
      assert.ok(
        names.some((path) => path.endsWith(`/${name}`) || path.includes(`/${name}`)),
        `${number}: ${name}`,
      );
  }
});

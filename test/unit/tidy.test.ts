// Rules of the repository that no linter knows.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

function sources(folder: string): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(root, folder, name), "utf8") }));
}

test("what is right of the journal, and the plan, never waits: no await", () => {
  const pure = ["src/template", "src/drill-file", "src/plan", "src/journal", "src/verdict", "src/report", "src/history"].flatMap(sources);
  const waiting = pure.filter(({ text }) => /\bawait\b|\basync\b|\bPromise\b/.test(text)).map(({ path }) => path);
  assert.deepEqual(waiting, []);
});

test("ports import nothing but each other", () => {
  const importing = sources("src/ports")
    .filter(({ text }) => /from "(?!\.\/)/.test(text))
    .map(({ path }) => path);
  assert.deepEqual(importing, []);
});

test("every source file begins with a sentence that says why it exists", () => {
  const silent = ["src", "bench", "scripts"]
    .flatMap(sources)
    .filter(({ text }) => !/^\/\/ \S.{10,}/.test(text))
    .map(({ path }) => path);
  assert.deepEqual(silent, []);
});

test("no source file grows past 300 lines", () => {
  const long = sources("src")
    .filter(({ text }) => text.split("\n").length > 300)
    .map(({ path }) => path);
  assert.deepEqual(long, []);
});

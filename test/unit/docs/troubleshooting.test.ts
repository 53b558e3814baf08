// The troubleshooting page has every code that this program can tell, and none that it cannot.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { problemCodes } from "./problem-codes.ts";

const page = readFileSync(new URL("../../../docs/troubleshooting.md", import.meta.url), "utf8");

/** Those in the first column of the tables whose first column is called so. */
const onPage = [...page.matchAll(/^\| code \|.*\n\|[-|]+\|\n((?:\|.*\n)+)/gm)].flatMap(([, rows = ""]) =>
  rows
    .trimEnd()
    .split("\n")
    .flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, code]) => code as string)),
);

/** Where the reader of the sources cannot follow, and what is told there. */
const NOT_FOLLOWED: Readonly<Record<string, readonly string[]>> = {
  // The input's own name, and AWS's own code; a tolerance's name. The page has a star for each.
  "action/inputs.ts: name": ["input.*"],
  "action/history/inputs.ts: name": [],
  "src/aws/errors.ts: error.code": [],
  "src/experiment/steady-state.ts: name": [],
  // The command line's problems under the name `input`.
  'action/inputs.ts: problem.code.replace(/^command-line\\./, "input.")': [],
  "src/safety/refusals/permissions.ts: source.code": ["permissions.lab", "permissions.not-simulated", "permissions.root"],
  // Handed on as they are.
  "src/verdict/safety.ts: code": [],
  "src/report/schema/report.ts: z.string()": [],
  'src/report/schema/values.ts: z.string().describe("Stable and searchable.")': [],
};

const { codes, unknown } = problemCodes();
const told = [...new Set([...codes, ...Object.values(NOT_FOLLOWED).flat()])].sort();

test("the sources make codes in ways that can be followed, but for those known", () => {
  assert.deepEqual(unknown, Object.keys(NOT_FOLLOWED).sort());
});

test("the reader finds codes of each way in which they are made", () => {
  assert.ok(told.length > 200, `${told.length}`);
  // A literal; a template with a helper; a callback of another type; a literal handed to a helper in another file; a union of literals.
  for (const code of ["stop.tag", "calendar.freeze", "template.cycle", "command-line.worse", "stop.alarm-unknown"])
    assert.ok(told.includes(code), code);
});

test("every code is on the page", () => {
  assert.deepEqual(
    told.filter((code) => !onPage.includes(code)),
    [],
  );
});

test("the page has no code that nobody tells", () => {
  assert.deepEqual(
    onPage.filter((code) => !told.includes(code)),
    [],
  );
});

test("no code stands twice", () => {
  assert.deepEqual(
    onPage.filter((code, index) => onPage.indexOf(code) !== index),
    [],
  );
});

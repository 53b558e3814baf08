// `failover-drill report`: its flags, the files it writes, and many reports as one.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { readCommandLine } from "../../../src/cli/command-line.ts";
import { DrillError } from "../../../src/errors.ts";
import { formatJournal } from "../../../src/journal/jsonl.ts";
import { jsonReport } from "../../../src/report/json.ts";
import { judge } from "../../../src/verdict/judge.ts";
import { PLAN, tell } from "../../support/journal-builder.ts";
import { parseXml } from "../../support/xml.ts";

const folder = mkdtempSync(join(tmpdir(), "failover-drill-report-"));
after(() => rmSync(folder, { recursive: true }));
const cli = fileURLToPath(new URL("../../../src/cli.ts", import.meta.url));
const run = (...args: string[]) =>
  spawnSync(process.execPath, [cli, "report", ...args], { encoding: "utf8", cwd: folder, timeout: 60_000 });
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

function codes(...args: string[]): readonly string[] {
  try {
    readCommandLine(args, {}, {});
    return [];
  } catch (error) {
    assert.ok(error instanceof DrillError);
    return error.problems.map(({ code }) => code);
  }
}

test("the flags, and what they exclude", () => {
  const { report, file } = readCommandLine(["report", "j.jsonl", "--html", "a.html", "--junit", "b.xml", "--markdown", "c.md"], {}, {});
  assert.equal(file, "j.jsonl");
  assert.deepEqual(report, { html: "a.html", junit: "b.xml", markdown: "c.md", merge: undefined });
  const merging = readCommandLine(["report", "--merge", "a.json", "b.json", "--markdown", "c.md"], {}, {});
  assert.deepEqual(merging.report?.merge, ["a.json", "b.json"]);
  assert.deepEqual(codes("report", "--merge"), ["command-line.merge-nothing"]);
  assert.deepEqual(codes("report", "a.json", "--merge", "--html", "x", "--junit", "y"), [
    "command-line.merge-format",
    "command-line.merge-format",
  ]);
  assert.deepEqual(codes("report", "a", "b"), ["command-line.too-many"]);
  assert.deepEqual(codes("rehearse", "--html", "x"), ["command-line.flag-of-another"]);
});

test("each format is written where it is told, folders included", () => {
  write("journal.jsonl", formatJournal(tell()));
  const { status, stdout, stderr } = run("journal.jsonl", "--html", "x/y/a.html", "--junit", "b.xml", "--markdown", "c.md", "--quiet");
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^Passed: /);
  assert.match(read("x/y/a.html"), /^<!doctype html>/);
  assert.equal(parseXml(read("b.xml")).attributes.failures, "0");
  assert.match(read("c.md"), /```mermaid\ngantt/);
});

test("a file that cannot be written is bad input, with what to do", () => {
  write("journal.jsonl", formatJournal(tell()));
  const { status, stderr } = run("journal.jsonl", "--html", "journal.jsonl/a.html");
  assert.equal(status, 2);
  assert.match(stderr, /\[out\.unwritable\] Name a file that can be written to\./);
});

test("many reports are one table; the status is that of the worst, and one that cannot be read is errored", () => {
  const report = (name: string) => judge(tell({ plan: { ...PLAN, name, digest: `digest-of-${name}` } }));
  write("a.json", jsonReport(report("alpha")));
  write("b.json", jsonReport({ ...report("beta"), outcome: "failed", sentence: "Failed: too late." }));
  const merged = run("--merge", "a.json", "b.json", "--markdown", "merged.md", "--json");
  assert.equal(merged.status, 1, merged.stderr);
  const value = JSON.parse(merged.stdout);
  assert.deepEqual(
    value.sites.map(({ name }: { name: string }) => name),
    ["beta", "alpha"],
  );
  assert.match(read("merged.md"), /^## ❌ 2 sites: 1 failed, 1 passed; not on AWS: 2\.\n/);

  write("copy.json", read("a.json"));
  const copied = run("--merge", "a.json", "./a.json", "a.json", "copy.json");
  assert.equal(copied.status, 0, copied.stderr);
  assert.match(copied.stdout, /^1 site: 1 passed; not on AWS: 1\.\n[\s\S]*Counted once: a\.json .*\n.*Counted once: copy\.json .*\n$/);

  write("c.json", "{");
  write("d.json", JSON.stringify({ format: 1, outcome: "passed" }));
  const broken = run("--merge", "a.json", "c.json", "d.json", "none.json");
  assert.equal(broken.status, 5);
  assert.match(broken.stdout, /^1 site: 1 passed; not on AWS: 1; 3 reports could not be read\.\n/);
  assert.match(
    broken.stderr,
    /c\.json: cannot read the report: .*\nd\.json: this is no report of a drill: sentence: .*\nnone\.json: cannot read/,
  );
});

test("a file's name is no command to the runner whose log the problems are in", () => {
  const { status, stderr } = run("--merge", "::error file=a::forged\u202e##[error]x");
  assert.equal(status, 5);
  assert.match(stderr, /^: :error file=a::forged # #\[error\]x: cannot read the report/);
  assert.doesNotMatch(stderr, /^\s*::|##\[|\u202e/m);
});

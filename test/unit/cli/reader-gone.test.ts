// Whoever read standard output is gone before the first word: the command does all it has to do, and its status is its own.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { closeSync, constants, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { formatJournal } from "../../../src/journal/jsonl.ts";
import { judge } from "../../../src/verdict/judge.ts";
import { PLAN, tell } from "../../support/journal-builder.ts";

const cli = fileURLToPath(new URL("../../../src/cli.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "failover-drill-reader-"));
after(() => rmSync(folder, { recursive: true }));

const SKIP = spawnSync("mkfifo", [join(folder, "fifo")]).status === 0 ? false : "needs mkfifo";

/** A pipe to write to that nobody reads. */
function toNobody(): number {
  const fifo = join(folder, "fifo");
  const reader = openSync(fifo, constants.O_RDONLY | constants.O_NONBLOCK);
  const writer = openSync(fifo, "w");
  closeSync(reader);
  return writer;
}

function run(...args: readonly string[]) {
  const nobody = toNobody();
  const { status, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", nobody, "pipe"],
    timeout: 60_000,
  });
  closeSync(nobody);
  return { status, stderr };
}

before(() => {
  const facts = tell();
  const failed = tell({ plan: { ...PLAN, objectives: { failover: 1_000 } } });
  assert.deepEqual([judge(facts).outcome, judge(failed).outcome], ["passed", "failed"]);
  writeFileSync(join(folder, "passed.jsonl"), formatJournal(facts));
  writeFileSync(join(folder, "failed.jsonl"), formatJournal(failed));
});

test("a failure is one, wherever the verb stands on the command line", { skip: SKIP }, () => {
  assert.deepEqual(run("report", "failed.jsonl"), { status: 1, stderr: "" });
  assert.deepEqual(run("--quiet", "report", "failed.jsonl"), { status: 1, stderr: "" });
  assert.deepEqual(run("report", "passed.jsonl"), { status: 0, stderr: "" });
  assert.deepEqual(run("help"), { status: 0, stderr: "" });
});

test("what has to be written besides is written", { skip: SKIP }, () => {
  assert.deepEqual(run("--json", "report", "failed.jsonl", "--html", "failed.html"), { status: 1, stderr: "" });
  assert.ok(existsSync(join(folder, "failed.html")));
});

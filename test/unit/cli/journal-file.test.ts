// The journal on disk: written as it goes, kept when it has no end, never thrown from.
import assert from "node:assert/strict";
import { closeSync, existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { openJournalFile } from "../../../src/cli/journal-file.ts";
import { DrillError } from "../../../src/errors.ts";
import type { Fact, FactBody } from "../../../src/journal/facts.ts";
import { createJournal } from "../../../src/journal/journal.ts";
import { parseJournal } from "../../../src/journal/jsonl.ts";

const folder = mkdtempSync(join(tmpdir(), "failover-drill-journal-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const STARTED: FactBody = { kind: "drill.started", drill: "drill-1", version: "1", world: "lab", seed: "1", repeat: "again" };
const never = (error: Error) => assert.fail(error);

test("every fact is in the file as soon as it is appended", () => {
  const file = openJournalFile(join(folder, "a", "b"), never);
  const journal = createJournal({ now: () => 5 }, file.append);
  for (const body of [STARTED, { kind: "observed", what: "deadline" }, { kind: "drill.ended", why: "done" }] as const) {
    journal.append(body);
    assert.deepEqual(parseJournal(readFileSync(file.path, "utf8"), file.path), { facts: journal.facts, problems: [] });
  }
  file.close();
});

test("a journal without its end is put aside, one with its end is replaced", () => {
  const at = join(folder, "c");
  const first = openJournalFile(at, never);
  createJournal({ now: () => 0 }, first.append).append(STARTED);
  first.close();
  const second = openJournalFile(at, never);
  assert.equal(second.putAside, join(at, "journal-unfinished-drill-1.jsonl"));
  assert.match(readFileSync(second.putAside ?? "", "utf8"), /drill\.started/);
  createJournal({ now: () => 0 }, second.append).append({ kind: "drill.ended", why: "done" });
  second.close();
  const third = openJournalFile(at, never);
  third.close();
  assert.equal(third.putAside, undefined);
  assert.deepEqual(readdirSync(at).sort(), ["journal-unfinished-drill-1.jsonl", "journal.jsonl"]);
});

test("a file that cannot be written to is told once and thrown never", () => {
  const told: Error[] = [];
  const file = openJournalFile(join(folder, "d"), (error) => told.push(error));
  const loop: { kind: string; self?: unknown } = { kind: "observed" };
  loop.self = loop;
  file.append(loop as unknown as Fact);
  file.append(loop as unknown as Fact);
  assert.equal(told.length, 1);
  assert.ok(told[0] instanceof DrillError);
  file.close();
});

test("a file that cannot be closed is told and not thrown: some file systems say only there that they could not write", () => {
  const told: Error[] = [];
  const file = openJournalFile(join(folder, "e"), (error) => told.push(error));
  const open = readdirSync("/proc/self/fd").find(
    (fd) => existsSync(`/proc/self/fd/${fd}`) && readlinkSync(`/proc/self/fd/${fd}`) === file.path,
  );
  closeSync(Number(open));
  file.close();
  file.close();
  assert.deepEqual(
    told.map((error) => error instanceof DrillError && error.problems[0]?.code),
    ["out.unwritable"],
  );
});

test("a folder that cannot be made is a problem of the user's", () => {
  writeFileSync(join(folder, "file"), "");
  assert.throws(() => openJournalFile(join(folder, "file", "x"), never), /out\.unwritable/);
});

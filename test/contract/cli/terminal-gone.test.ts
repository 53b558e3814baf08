// Nobody can be told any more, because the terminal closed in mid-drill (an ssh connection that drops) or the disk is full: the drill still
// restores, reports and ends.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import { quoteForShell } from "../../../src/cli/command-line.ts";
import { parseJournal } from "../../../src/journal/jsonl.ts";
import { createWallClock } from "../../../src/time/wall-clock.ts";
import { type LabProcess, startLab } from "../../support/lab-process.ts";

const COMMAND = fileURLToPath(new URL("../../../bin/failover-drill.js", import.meta.url));
const out = mkdtempSync(join(tmpdir(), "failover-drill-terminal-"));
after(() => rmSync(out, { recursive: true, force: true }));

/** util-linux's, which gives a command a terminal of its own. */
const noScript = process.platform !== "linux" || spawnSync("script", ["--version"]).status !== 0 ? "needs script of util-linux" : false;

const noFull = existsSync("/dev/full") ? false : "needs /dev/full";

const clock = createWallClock();

/** Looks often until it is so; fails with the test's own time limit. */
async function until(t: TestContext, isSo: () => boolean): Promise<void> {
  while (!isSo()) await clock.sleep(25, t.signal);
}

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, "utf8") : "");

test("a terminal that closes in mid-drill", { skip: noScript, timeout: 90_000 }, async (t) => {
  const lab = await startLab(t, "--speed", "60", "--conditions", "calm");
  const [journal, status, pid] = [join(out, "journal.jsonl"), join(out, "status"), join(out, "pid")];
  // The shell outlives the terminal to tell the status.
  const drill = [process.execPath, COMMAND, "drill", "--out", out].map(quoteForShell).join(" ");
  const command = `trap '' HUP; ${drill} & echo $! > ${quoteForShell(pid)}; wait $!; echo $? > ${quoteForShell(status)}`;
  const { CI: _ci, ...env } = lab.env;
  const terminal = spawn("script", ["--quiet", "--command", `sh -c ${quoteForShell(command)}`, "/dev/null"], {
    env: { ...env, TERM: "xterm", SHELL: "/bin/sh" },
    stdio: ["pipe", "ignore", "ignore"],
  });
  t.after(() => {
    terminal.kill("SIGKILL");
    if (!existsSync(status) && existsSync(pid)) process.kill(Number(textOf(pid)), "SIGKILL");
  });
  await until(t, () => textOf(journal).includes('"kind":"fault.accepted"'));
  terminal.kill("SIGKILL");
  await until(t, () => textOf(status).endsWith("\n"));

  assert.equal(textOf(status), "129\n");
  await restored(lab, journal);
});

test("a disk that is full for standard error and standard output", { skip: noFull, timeout: 90_000 }, async (t) => {
  const lab = await startLab(t, "--speed", "60", "--conditions", "calm");
  const folder = join(out, "full");
  const journal = join(folder, "journal.jsonl");
  const full = openSync("/dev/full", "w");
  const drill = spawn(process.execPath, [COMMAND, "drill", "--out", folder], { env: lab.env, stdio: ["ignore", full, full] });
  closeSync(full);
  t.after(() => drill.kill("SIGKILL"));
  const closed = once(drill, "close");
  await until(t, () => textOf(journal).includes('"kind":"fault.accepted"'));
  drill.kill("SIGTERM");
  assert.deepEqual(await closed, [143, null]);
  await restored(lab, journal);
});

/** The drill ended in order, and everything runs. */
async function restored(lab: LabProcess, journal: string): Promise<void> {
  const kinds = parseJournal(textOf(journal), journal).facts.map(({ kind }) => kind);
  assert.ok(kinds.indexOf("undo.confirmed") > kinds.indexOf("fault.accepted"));
  assert.equal(kinds.at(-1), "drill.ended");
  assert.match(textOf(join(dirname(journal), "summary.md")), /interrupted.*runs again/s);
  const states = new Map((await lab.truths()).flatMap((truth) => (truth.what === "instance.state" ? [[truth.subject, truth.detail]] : [])));
  assert.deepEqual([...states.values()], ["running", "running"]);
}

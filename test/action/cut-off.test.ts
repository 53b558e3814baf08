// The post step after all that may happen to a job between the drill and it; and a drill whose report cannot be kept.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { startLab } from "../support/lab-process.ts";
import { commandsIn, runStep, startStep, workspace } from "./support.ts";

const OFF = { "restart-timer": "off" };
const CALM = ["--speed", "60", "--conditions", "calm", "--seed", "3"];

/** The folder of the evidence in a job's. */
const reportIn = (cwd: string) => join(cwd, "failover-drill-report");

function journalIn(cwd: string): string {
  try {
    return readFileSync(join(reportIn(cwd), "journal.jsonl"), "utf8");
  } catch {
    return "";
  }
}

test("killed, and the job goes on with other files and other credentials: post says what it cannot see, and mends what it can", {
  timeout: 300_000,
}, async (t) => {
  const lab = await startLab(t, ...CALM);
  // All labs have one account number: an empty one stands for another account, one of another region for that.
  const account = await startLab(t, ...CALM);
  const region = await startLab(t, ...CALM, "--region", "eu-west-1");
  const cwd = workspace(t);
  const step = startStep(t, "main", { cwd, env: lab.env, inputs: OFF });
  while (!journalIn(cwd).includes('"kind":"fault.accepted"')) {
    assert.equal(step.child.exitCode, null, step.log());
    await step.said();
  }
  step.child.kill("SIGKILL");
  const { state } = await step.ended;
  const instances = async () =>
    (await lab.truths())
      .filter(({ what }) => what === "instance.state")
      .slice(-2)
      .map(({ detail }) => detail);

  const file = join(cwd, "templates", "failover-drill.yml");
  writeFileSync(file, readFileSync(file, "utf8").replace("region: ap-northeast-1", "region: eu-west-1"));
  const inRegion = await runStep(t, "post", { cwd, env: region.env, state });
  assert.equal(inRegion.code, 1, inRegion.log);
  assert.match(inRegion.summary, /could not be cleaned up after[\s\S]*ap-northeast-1/);

  const inAccount = await runStep(t, "post", { cwd, env: account.env, state });
  assert.equal(inAccount.code, 1, inAccount.log);
  assert.match(inAccount.log, /i-\w+ is not known there, i-\w+ is not known there\. \[cut-off\.not-running\]/);
  assert.match(inAccount.summary, /not all could be put right/);

  const other = { facts: (state.facts ?? "").replace('"account":"000000000000"', '"account":"111111111111"') };
  const mixedUp = await runStep(t, "post", { cwd, env: lab.env, state: { ...state, ...other, drill: withoutJournal(state.drill) } });
  assert.equal(mixedUp.code, 1, mixedUp.log);
  assert.match(mixedUp.log, /111111111111[\s\S]*\[cut-off\.other-account\]/);
  assert.doesNotMatch((await instances()).join(), /running/);

  // Whatever cleaned the workspace: the saved state still knows.
  rmSync(cwd, { recursive: true });
  mkdirSync(cwd);
  const right = await runStep(t, "post", { cwd, env: lab.env, state });
  assert.equal(right.code, 0, right.log);
  assert.match(right.summary, /was cut off, and all is put right/);
  assert.deepEqual(await instances(), ["running", "running"]);
  const again = await runStep(t, "post", { cwd, env: lab.env, state });
  assert.equal(again.code, 0, again.log);
  assert.match(again.summary, /its instances run; nothing of it was found in account 000000000000, ap-northeast-1/);
});

const withoutJournal = (drill = "{}") => JSON.stringify({ ...JSON.parse(drill), journal: "/nowhere/journal.jsonl" });

test("a journal that cannot be read: post looks, and fails where it cannot", { timeout: 60_000 }, async (t) => {
  const cwd = workspace(t);
  const journal = join(cwd, "journal.jsonl");
  mkdirSync(journal);
  const env = { PATH: process.env.PATH, HOME: cwd, AWS_ENDPOINT_URL: "http://127.0.0.1:9" };
  const drill = { drill: "drill-1", region: "eu-west-1", journal, resolver: "" };
  const { code, log } = await runStep(t, "post", { cwd, env, state: { drill: JSON.stringify(drill) } });
  assert.equal(code, 1, log);
  assert.match(log, /journal of drill-1 cannot be read: EISDIR[\s\S]*looking for what it left[\s\S]*endpoint\.unreachable/);
  assert.doesNotMatch(log, /A bug/);
  const gone = await runStep(t, "post", { cwd, env, state: { drill: JSON.stringify({ ...drill, journal: `${journal}.gone` }) } });
  assert.equal(gone.code, 0, gone.log);
});

test("refused before the journal's first fact: post has nothing to do, and says no more", { timeout: 120_000 }, async (t) => {
  const lab = await startLab(t, ...CALM, "--zone", "other.test");
  const cwd = workspace(t);
  const { code, outputs, state } = await runStep(t, "main", { cwd, env: lab.env, inputs: { ...OFF, artifact: "none" } });
  assert.deepEqual([code, outputs.outcome, state.finished], [1, "refused", "true"]);
  const after = await runStep(t, "post", { cwd, env: lab.env, state });
  assert.deepEqual([after.code, after.summary, commandsIn(after.log)], [0, "", []]);
});

test("a full disk at the end: the verdict is told, and that the report is missing", { timeout: 120_000 }, async (t) => {
  const lab = await startLab(t, ...CALM);
  const cwd = workspace(t);
  mkdirSync(reportIn(cwd));
  symlinkSync("/dev/full", join(reportIn(cwd), "report.json.part"));
  const { code, outputs, summary, log, state } = await runStep(t, "main", { cwd, env: lab.env, inputs: OFF });
  assert.deepEqual([code, outputs.outcome, outputs.restored, outputs.report], [1, "errored", "true", undefined], log);
  assert.match(outputs["drill-id"] ?? "", /^drill-\w+$/);
  assert.match(outputs.sentence ?? "", /^No report was kept: .*ENOSPC.*(Passed|Inconclusive): /);
  assert.equal(outputs.journal, join("failover-drill-report", "journal.jsonl"));
  assert.match(log, /out\.unwritable/);
  assert.doesNotMatch(summary, /Nothing ran/);
  assert.equal(state.finished, "true");
});

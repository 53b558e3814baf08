// The committed bundle against a lab over sockets: whole drills, refusals, and the runner's signals with the post step behind them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { DescribeInstancesCommand, EC2Client } from "@aws-sdk/client-ec2";
import type { Fact } from "../../src/journal/facts.ts";
import { type LabProcess, startLab } from "../support/lab-process.ts";
import { cancelAsTheRunnerDoes, commandsIn, OUTPUTS_OF_PLAN, type RunningStep, runStep, startStep, workspace } from "./support.ts";

const OFF = { "restart-timer": "off" };

/** `path` where the drill writes as it goes. */
function facts(cwd: string): readonly Fact[] {
  try {
    const text = readFileSync(join(cwd, "failover-drill-report/journal.jsonl"), "utf8");
    return text
      .slice(0, text.lastIndexOf("\n") + 1)
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Fact);
  } catch {
    return [];
  }
}

async function seen(step: RunningStep, cwd: string, kind: Fact["kind"]): Promise<void> {
  while (!facts(cwd).some((fact) => fact.kind === kind)) {
    assert.equal(step.child.exitCode, null, `the step ended before ${kind}: ${step.log()}`);
    await step.said();
  }
}

/** By the lab's own word. */
async function states({ ready }: LabProcess): Promise<readonly string[]> {
  const client = new EC2Client({
    region: ready.region,
    endpoint: ready.endpoint,
    credentials: { accessKeyId: "lab", secretAccessKey: "lab" },
  });
  const { Reservations = [] } = await client.send(new DescribeInstancesCommand({}));
  client.destroy();
  return Reservations.flatMap(({ Instances = [] }) => Instances.map(({ State }) => State?.Name ?? ""));
}

test("a drill: groups, outputs, evidence, and a post step that has nothing to do", { timeout: 300_000 }, async (t) => {
  const lab = await startLab(t, "--speed", "30", "--conditions", "calm", "--seed", "1");
  const cwd = workspace(t);
  const { code, outputs, log, state, summary } = await runStep(t, "main", {
    cwd,
    env: lab.env,
    // What is kept of it is the subject of evidence.test.ts.
    inputs: { "restart-timer": "off", "fail-on-inconclusive": "false", artifact: "none" },
  });
  assert.equal(code, 0, log);
  // A busy machine cannot send its samples in time at this speed, and says so.
  assert.ok(["passed", "inconclusive"].includes(outputs.outcome ?? ""), log);
  assert.equal(outputs.restored, "true");
  for (const name of OUTPUTS_OF_PLAN) assert.ok(outputs[name], name);
  const commands = commandsIn(log);
  assert.equal(commands.filter((line) => line.startsWith("::group::")).length, 7, log);
  assert.equal(commands.filter((line) => line === "::endgroup::").length, 7);
  assert.match(summary, /^#/);
  assert.equal(state.finished, "true");
  assert.equal(JSON.parse(state.drill ?? "{}").drill, outputs["drill-id"]);
  const after = await runStep(t, "post", { cwd, env: lab.env, state });
  assert.deepEqual([after.code, after.summary, commandsIn(after.log)], [0, "", []]);
  const confirm = await runStep(t, "main", { cwd, env: lab.env, inputs: { mode: "teardown", confirm: "another" } });
  assert.deepEqual([confirm.code, confirm.outputs.outcome], [1, "bad-input"]);
  const torn = await runStep(t, "main", { cwd, env: lab.env, inputs: { mode: "teardown", confirm: "reference-site" } });
  assert.equal(torn.code, 0, torn.log);
  assert.match(torn.log, /Deleted 6 stacks/);
});

test("a refusal: another plan than the approved one", { timeout: 120_000 }, async (t) => {
  const lab = await startLab(t, "--speed", "30", "--conditions", "calm");
  const cwd = workspace(t);
  const { code, outputs, state, log } = await runStep(t, "main", { cwd, env: lab.env, inputs: { ...OFF, approve: "0123456789ab" } });
  assert.deepEqual([code, outputs.outcome], [1, "refused"], log);
  assert.equal(state.finished, "true");
});

test("no credentials, nothing at the endpoint: an error in words, and a post step that does not fail", { timeout: 120_000 }, async (t) => {
  const cwd = workspace(t);
  const env = {
    PATH: process.env.PATH,
    HOME: cwd,
    AWS_ENDPOINT_URL: "http://127.0.0.1:9",
    AWS_ACCESS_KEY_ID: "x",
    AWS_SECRET_ACCESS_KEY: "y",
  };
  const { code, log, state } = await runStep(t, "main", { cwd, env, inputs: OFF });
  assert.equal(code, 1);
  assert.match(log, /endpoint\.unreachable/);
  const after = await runStep(t, "post", { cwd, env, state });
  assert.equal(after.code, 0, after.log);
});

for (const [name, signals] of [
  ["SIGINT, then SIGTERM", ["SIGINT", "SIGTERM"]],
  ["SIGINT, SIGTERM, killed", ["SIGINT", "SIGTERM", "SIGKILL"]],
  ["killed at once", ["SIGKILL"]],
] as const) {
  test(`${name}: the post step leaves the site running and nothing else`, { timeout: 300_000 }, async (t) => {
    const lab = await startLab(t, "--speed", "30", "--conditions", "calm", "--seed", "2");
    const cwd = workspace(t);
    const step = startStep(t, "main", { cwd, env: lab.env, inputs: OFF });
    await seen(step, cwd, "fault.accepted");
    const [first, second, third] = signals;
    step.child.kill(first);
    if (second !== undefined) {
      await seen(step, cwd, "undo.requested");
      step.child.kill(second);
    }
    // The runner gives 10 s in all; a restore takes longer on AWS.
    if (third !== undefined) step.child.kill(third);
    const ended = await step.ended;
    assert.notEqual(ended.code, 0, ended.log);
    const after = await runStep(t, "post", { cwd, env: lab.env, state: ended.state });
    assert.equal(after.code, 0, after.log);
    if (ended.signal === "SIGKILL") assert.match(after.summary, /was cut off, and all is put right/);
    // A sweep finds nothing more, and another drill may begin: no lock, no marks, everything runs.
    const swept = await runStep(t, "main", { cwd, env: lab.env, inputs: { mode: "sweep", region: lab.ready.region } });
    assert.deepEqual([swept.code, swept.outputs.outcome], [0, "nothing-found"], swept.log);
    assert.deepEqual(await states(lab), ["running", "running"]);
  });
}

/** A lab at this speed in which the site stands already. */
async function deployedLab(t: TestContext, speed: number): Promise<LabProcess> {
  const folder = workspace(t);
  const state = ["--state", join(folder, "lab.json"), "--conditions", "calm", "--seed", "3"];
  const fast = await startLab(t, "--speed", "60", ...state);
  await runStep(t, "main", { cwd: folder, env: fast.env, inputs: OFF });
  await fast.stop();
  return startLab(t, "--speed", String(speed), ...state);
}

const NOTHING_LEFT = { log: /Nothing is left to be put right/, summary: /^$/ };
const MENDED = { log: /waiting until EC2 can start/, summary: /was cut off, and all is put right/ };

for (const [speed, what, signals, post] of [
  [8, "instances that can be started by then run before the step ends", ["SIGINT", "SIGTERM"], NOTHING_LEFT],
  [2, "instances that are still stopping are left to the post step", ["SIGINT", "SIGTERM", "SIGKILL"], MENDED],
] as const) {
  test(`cancelled with the runner's timing: ${what}`, { timeout: 600_000 }, async (t) => {
    const lab = await deployedLab(t, speed);
    const cwd = workspace(t);
    const step = startStep(t, "main", { cwd, env: lab.env, inputs: OFF });
    await seen(step, cwd, "fault.accepted");
    assert.deepEqual(await cancelAsTheRunnerDoes(step), signals);
    const { state, log } = await step.ended;
    if (post === NOTHING_LEFT) assert.deepEqual(await states(lab), ["running", "running"], log);
    const after = await runStep(t, "post", { cwd, env: lab.env, state });
    assert.equal(after.code, 0, after.log);
    assert.match(after.log, post.log);
    assert.match(after.summary, post.summary);
    assert.deepEqual(await states(lab), ["running", "running"]);
    const swept = await runStep(t, "main", { cwd, env: lab.env, inputs: { mode: "sweep", region: lab.ready.region } });
    assert.deepEqual([swept.code, swept.outputs.outcome], [0, "nothing-found"], swept.log);
  });
}

// Mode history as a step of its own: a process with the runner's environment and files, GitHub's stand-in behind sockets.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { type TestContext, test } from "node:test";
import { upload } from "./github/history-step.ts";
import { serve } from "./github/serve.ts";
import { gitHubStandIn, TOKEN } from "./github/stand-in.ts";
import { actionFile, commandsIn, ROOT, readValues, runStep } from "./support.ts";

/** From the sources: whether the bundle is of today is another test's. */
async function step(t: TestContext, name: "main" | "post", inputs: Readonly<Record<string, string>>, env: NodeJS.ProcessEnv) {
  const folder = mkdtempSync(join(tmpdir(), "failover-drill-step-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const files = Object.fromEntries(
    ["OUTPUT", "STATE", "STEP_SUMMARY"].map((of) => {
      writeFileSync(join(folder, of), "");
      return [`GITHUB_${of}`, join(folder, of)];
    }),
  );
  const given = Object.entries(actionFile.inputs).map(([input, { default: standard = "" }]) => [
    `INPUT_${input.toUpperCase()}`,
    inputs[input] ?? standard.replace(/^\$\{\{.*\}\}$/, ""),
  ]);
  const code = `const { step } = await import(${JSON.stringify(`file://${ROOT}action/bundle.ts`)}); await step(${JSON.stringify(name)});`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", code], {
    cwd: folder,
    env: { ...env, ...Object.fromEntries(given), ...files, GITHUB_ACTIONS: "true" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  t.after(() => child.kill("SIGKILL"));
  const [log, status] = await Promise.all([text(child.stdout), new Promise<number | null>((resolve) => child.once("exit", resolve))]);
  const read = (of: string) => readFileSync(join(folder, of), "utf8");
  return { status, log, outputs: readValues(join(folder, "OUTPUT")), state: read("STATE"), summary: read("STEP_SUMMARY"), folder };
}

const INPUTS = {
  mode: "history",
  token: TOKEN,
  issue: "true",
  "history-branch": "drills",
  every: "1d",
  runs: "10",
  "job-result": "success",
};

test("every input of action.yml, outputs, files, masks; nothing for the post step", { timeout: 60_000 }, async (t) => {
  const gitHub = gitHubStandIn(t);
  const env = await serve(t, gitHub);
  for (let night = 0; night < 6; night += 1) upload(gitHub, { night });
  upload(gitHub, { night: 6, failover: 200 }, { run: 42 });
  const { status, log, outputs, state, summary, folder } = await step(t, "main", INPUTS, env);
  assert.deepEqual([status, outputs.outcome, outputs["drill-id"], state], [1, "regressed", "drill-6", ""], log);
  assert.deepEqual(
    Object.keys(outputs).filter((name) => !(name in actionFile.outputs)),
    [],
  );
  assert.equal(readFileSync(join(folder, outputs["summary-file"] ?? ""), "utf8"), summary);
  assert.match(readFileSync(join(folder, outputs.history ?? ""), "utf8"), /^\{\n {2}"format": 1,\n {2}"outcome": "regressed"/);
  assert.ok(commandsIn(log).includes(`::add-mask::${TOKEN}`));
  assert.doesNotMatch(log.replace(`::add-mask::${TOKEN}`, ""), /ghs_token|signature=/);
  assert.deepEqual([gitHub.issues.list.length, gitHub.git.refs.size], [1, 1]);
  const post = await step(t, "post", INPUTS, env);
  assert.deepEqual([post.status, post.summary], [0, ""]);
});

test("the bundle: three nights, a pass, a failure, a pass", { timeout: 60_000 }, async (t) => {
  const gitHub = gitHubStandIn(t);
  const env = await serve(t, gitHub);
  const cwd = mkdtempSync(join(tmpdir(), "failover-drill-job-"));
  t.after(() => rmSync(cwd, { recursive: true, force: true }));
  const told: unknown[] = [];
  for (const [night, outcome] of (["passed", "failed", "passed"] as const).entries()) {
    upload(gitHub, { night, outcome, sentence: `Night ${night}.\n::error::forged\n##[error]forged` });
    const run = { ...env, GITHUB_RUN_ID: String(1_000 + night) };
    const { code, outputs, state, log } = await runStep(t, "main", { cwd, env: run, inputs: INPUTS });
    assert.ok(!commandsIn(log).some((line) => /^\s*::error|##\[/.test(line)), log);
    told.push([code, outputs.outcome, state, gitHub.issues.list.map(({ state: now }) => now)]);
    assert.equal((await runStep(t, "post", { cwd, env: run, inputs: INPUTS, state })).code, 0, log);
  }
  assert.deepEqual(told, [
    [0, "not-enough-history", {}, []],
    [0, "failed", {}, ["open"]],
    [0, "not-enough-history", {}, ["closed"]],
  ]);
  assert.match(readFileSync(join(cwd, "failover-drill-report/history.md"), "utf8"), /x-axis "drill" \[1, 2, 3\]/);
});

test("wrong inputs, all at once; nothing is asked of GitHub", { timeout: 60_000 }, async (t) => {
  const gitHub = gitHubStandIn(t);
  const env = await serve(t, gitHub);
  const inputs = {
    mode: "history",
    token: TOKEN,
    artifact: "a/b",
    runs: "3",
    "job-result": "fine",
    every: "7",
    worse: "lots",
    issue: "yes",
    "history-branch": "main",
    "fail-on-regression": "no",
    account: "111122223333",
  };
  const { status, log, outputs } = await step(t, "main", inputs, env);
  assert.deepEqual([status, outputs.outcome, gitHub.calls.length], [1, "bad-input", 0]);
  for (const name of ["artifact", "runs", "job-result", "every", "worse", "issue", "history-branch", "fail-on-regression", "account"])
    assert.ok(log.includes(`[input.${name}]`), `${name}: ${log}`);
  assert.match(log, /account means nothing to mode history/);
});

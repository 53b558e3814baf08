// The post step's upload, by the committed bundle: the folder as one artifact after every kind of end, and no end of the job that comes from it.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { startLab } from "../support/lab-process.ts";
import { assertSecret, bytesIn, environment, left, OUT, unpacked } from "./evidence-support.ts";
import { RUNTIME_TOKEN, serveResults } from "./github/results.ts";
import { commandsIn, runStep, startStep, workspace } from "./support.ts";

// Labs before the service: a hook that fails, as the service's does for a wrong call, leaves those behind it undone.
const OFF = { "restart-timer": "off" };

function bytesOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

test("success: main saves what the post step needs, and the folder is kept", { timeout: 60_000 }, async (t) => {
  const results = await serveResults(t);
  const env = environment(results);
  const cwd = workspace(t);
  const main = await runStep(t, "main", { cwd, env, inputs: { mode: "rehearse", "retention-days": "14" } });
  assert.equal(main.code, 0, main.log);
  const post = await runStep(t, "post", { cwd, env: { ...env, GITHUB_RETENTION_DAYS: "90" }, state: main.state });
  assert.equal(post.code, 0, post.log);
  const [artifact, ...more] = results.kept;
  assert.ok(artifact && more.length === 0, post.log);
  assert.equal(artifact.name, "failover-drill-rehearse");
  assert.deepEqual(unpacked(artifact.content), bytesIn(join(cwd, OUT)));
  assert.ok(Object.keys(unpacked(artifact.content)).includes("journal.jsonl"));
  const days = (Date.parse(artifact.expires ?? "") - Date.parse("2026-01-01")) / 86_400_000;
  assert.ok(days > 14, artifact.expires);
  assert.match(post.log, /^Kept failover-drill-rehearse: 5 files, [\d,]+ bytes, [\d]+ packed, artifact id 9000000000$/m);
  assert.match(
    post.summary,
    /^\nEvidence: \[failover-drill-rehearse\]\(https:\/\/github\.com\/o\/r\/actions\/runs\/42\/artifacts\/9000000000\), 5 files/,
  );
  const [token, address = "", ...signatures] = commandsIn(post.log);
  assert.equal(token, `::add-mask::${RUNTIME_TOKEN}`);
  assert.match(address, /^::add-mask::http:\/\/127\.0\.0\.2:\d+\/account\/container\/1\?sv=2025&sig=s3cr3t%252B%252F%253Dsig$/);
  assert.deepEqual(signatures, ["::add-mask::s3cr3t+/=sig", "::add-mask::s3cr3t%252B%252F%253Dsig"]);
  assertSecret(post);
  assert.deepEqual(
    results.calls.map(({ method }) => method),
    ["CreateArtifact", "block", "blocklist", "FinalizeArtifact"],
  );
});

test("failure: a missed objective's report is kept, under the name that was asked for", { timeout: 60_000 }, async (t) => {
  const results = await serveResults(t);
  const env = environment(results);
  const cwd = workspace(t);
  const main = await runStep(t, "main", { cwd, env, inputs: { mode: "rehearse", artifact: "mine", "failover-within": "10s" } });
  assert.deepEqual([main.code, main.outputs.outcome], [1, "failed"], main.log);
  const post = await runStep(t, "post", { cwd, env, state: main.state });
  assert.deepEqual([post.code, results.kept.map(({ name, expires }) => [name, expires])], [0, [["mine", undefined]]], post.log);
  assert.deepEqual(unpacked(results.kept[0]?.content as Buffer), bytesIn(join(cwd, OUT)));
});

test("refusal: what was written is kept, and an earlier run's report is not taken for this one's", { timeout: 120_000 }, async (t) => {
  const lab = await startLab(t, "--speed", "30", "--conditions", "calm");
  const results = await serveResults(t);
  const env = environment(results, lab.env);
  const cwd = workspace(t);
  mkdirSync(join(cwd, OUT));
  writeFileSync(join(cwd, OUT, "yesterday.json"), "{}");
  const main = await runStep(t, "main", { cwd, env, inputs: { ...OFF, approve: "0123456789ab" } });
  assert.deepEqual([main.code, main.outputs.outcome], [1, "refused"], main.log);
  const post = await runStep(t, "post", { cwd, env, state: main.state });
  assert.equal(post.code, 0, post.log);
  const { "yesterday.json": _, ...written } = bytesIn(join(cwd, OUT));
  const files = results.kept.map(({ content }) => unpacked(content));
  assert.deepEqual(files, Object.keys(written).length === 0 ? [] : [written], post.log);
});

test("killed: the journal so far is kept, after what was left is put right", { timeout: 300_000 }, async (t) => {
  const lab = await startLab(t, "--speed", "30", "--conditions", "calm", "--seed", "2");
  const results = await serveResults(t);
  const env = environment(results, lab.env);
  const cwd = workspace(t);
  const step = startStep(t, "main", { cwd, env, inputs: OFF });
  while (!(bytesOf(join(cwd, OUT, "journal.jsonl")) ?? "").includes('"kind":"fault.accepted"')) {
    assert.equal(step.child.exitCode, null, step.log());
    await step.said();
  }
  step.child.kill("SIGKILL");
  const { state } = await step.ended;
  const post = await runStep(t, "post", { cwd, env, state });
  assert.equal(post.code, 0, post.log);
  assert.match(post.summary, /all is put right[\s\S]*Evidence: \[failover-drill\]/);
  const [artifact] = results.kept;
  assert.equal(artifact?.name, "failover-drill", post.log);
  const files = unpacked(artifact.content);
  assert.deepEqual(files, bytesIn(join(cwd, OUT)));
  assert.match(files["journal.jsonl"] ?? "", /"kind":"fault.accepted"/);
  assertSecret(post);
});

test("a drill that could not be put right stays a failure, and is kept", { timeout: 120_000 }, async (t) => {
  const results = await serveResults(t);
  const facts = [
    { kind: "drill.started", at: 1, drill: "drill-1" },
    { kind: "identity", at: 2, account: "111122223333", arn: "arn:aws:iam::111122223333:user/x" },
  ];
  const journal = `${facts.map((fact, seq) => JSON.stringify({ seq, ...fact })).join("\n")}\n`;
  const { cwd, state, folder } = left(t, { "journal.jsonl": journal });
  const drill = {
    drill: "drill-1",
    region: "eu-west-1",
    drillFile: "/none",
    journal: join(folder, "journal.jsonl"),
    overrides: {},
    resolver: "",
  };
  const env = { ...environment(results), AWS_ENDPOINT_URL: "http://127.0.0.1:9", AWS_ACCESS_KEY_ID: "x", AWS_SECRET_ACCESS_KEY: "y" };
  const post = await runStep(t, "post", { cwd, env, state: { ...state, drill: JSON.stringify(drill) } });
  assert.equal(post.code, 1, post.log);
  assert.deepEqual(
    results.kept.map(({ content }) => unpacked(content)),
    [{ "journal.jsonl": journal }],
    post.log,
  );
});

test("cancelled: the drill ends as Ctrl-C ends it, and its report is kept", { timeout: 300_000 }, async (t) => {
  const lab = await startLab(t, "--speed", "30", "--conditions", "calm", "--seed", "2");
  const results = await serveResults(t);
  const env = environment(results, lab.env);
  const cwd = workspace(t);
  const step = startStep(t, "main", { cwd, env, inputs: OFF });
  while (!(bytesOf(join(cwd, OUT, "journal.jsonl")) ?? "").includes('"kind":"fault.accepted"')) {
    assert.equal(step.child.exitCode, null, step.log());
    await step.said();
  }
  step.child.kill("SIGINT");
  const { code, state, log } = await step.ended;
  assert.notEqual(code, 0, log);
  const post = await runStep(t, "post", { cwd, env, state });
  assert.equal(post.code, 0, post.log);
  const files = unpacked(results.kept[0]?.content as Buffer);
  assert.deepEqual(files, bytesIn(join(cwd, OUT)));
  assert.equal(JSON.parse(files["report.json"] ?? "{}").restored, true, post.log);
});

test("two steps of a job with one folder: the second does not begin, and the first one's evidence is kept", {
  timeout: 60_000,
}, async (t) => {
  const results = await serveResults(t);
  const cwd = workspace(t);
  const env = { ...environment(results), RUNNER_TEMP: join(cwd, "temp"), GITHUB_JOB: "drill" };
  mkdirSync(env.RUNNER_TEMP);
  const first = await runStep(t, "main", { cwd, env, inputs: { mode: "rehearse", artifact: "a", "failover-within": "10s" } });
  assert.equal(first.outputs.outcome, "failed", first.log);
  const written = bytesIn(join(cwd, OUT));
  for (const artifact of ["b", "none"]) {
    const second = await runStep(t, "main", { cwd, env, inputs: { mode: "rehearse", artifact } });
    assert.deepEqual([second.code, second.outputs.outcome, second.state], [1, "bad-input", {}], second.log);
    assert.match(second.log, /\[input\.out-taken\]/);
  }
  const post = await runStep(t, "post", { cwd, env, state: first.state });
  assert.deepEqual(
    results.kept.map(({ name, content }) => [name, unpacked(content)]),
    [["a", written]],
    post.log,
  );
});

test("where nobody could tell the second step, the first one's artifact holds nothing of it", { timeout: 60_000 }, async (t) => {
  const results = await serveResults(t);
  const cwd = workspace(t);
  const env = environment(results);
  const first = await runStep(t, "main", { cwd, env, inputs: { mode: "rehearse", artifact: "a", "failover-within": "10s" } });
  const second = await runStep(t, "main", { cwd, env, inputs: { mode: "rehearse", artifact: "b", seed: "7" } });
  await runStep(t, "post", { cwd, env, state: second.state });
  const post = await runStep(t, "post", { cwd, env, state: first.state });
  assert.match(post.log, /^::warning .*"report\.json".* has been written again/m);
  assert.deepEqual(
    results.kept.map(({ name, content }) => [name, unpacked(content)]),
    [["b", bytesIn(join(cwd, OUT))]],
    post.log,
  );
});

test("artifact: none saves nothing, and neither do modes that write nothing", { timeout: 60_000 }, async (t) => {
  const cwd = workspace(t);
  for (const inputs of [{ mode: "rehearse", artifact: "none" }, { mode: "plan" }] as const)
    assert.equal((await runStep(t, "main", { cwd, inputs })).state.evidence, undefined);
});

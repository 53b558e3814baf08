// The committed bundle in the modes that need no account: what the log, the outputs and the summary say, and whether the step fails.
import assert from "node:assert/strict";
import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { commandsIn, OUTPUTS_OF_PLAN, runStep, workspace } from "./support.ts";

test("a rehearsal passes: outputs, summary and evidence", { timeout: 60_000 }, async (t) => {
  const cwd = workspace(t);
  const { code, outputs, summary, log, state } = await runStep(t, "main", { cwd, inputs: { mode: "rehearse" } });
  assert.equal(code, 0, log);
  assert.equal(outputs.outcome, "passed");
  assert.match(outputs.sentence ?? "", /^Passed: /);
  assert.ok(Number(outputs["failover-lower"]) > 10 && Number(outputs["failover-upper"]) >= Number(outputs["failover-lower"]));
  for (const name of OUTPUTS_OF_PLAN) assert.ok(outputs[name], name);
  assert.equal(outputs.restored, "true");
  for (const name of ["journal", "report", "summary-file"]) assert.ok(existsSync(join(cwd, outputs[name] ?? "")), name);
  assert.match(summary, /^#+ .*passed/i);
  // What to keep, and no drill to look after.
  assert.deepEqual(Object.keys(state), ["evidence", "written"]);
  assert.match(state.evidence ?? "", /"name":"failover-drill-rehearse"/);
  assert.match(log, /^Failover Drill \d/);
  const after = await runStep(t, "post", { cwd, state });
  assert.deepEqual([after.code, after.summary], [0, ""]);
  const unkept = await runStep(t, "main", { cwd, inputs: { mode: "rehearse", artifact: "none" } });
  assert.deepEqual([unkept.code, unkept.state], [0, {}], unkept.log);
});

test("many rehearsals, in threads of their own", { timeout: 120_000 }, async (t) => {
  const cwd = workspace(t);
  const { code, outputs, log } = await runStep(t, "main", { cwd, inputs: { mode: "rehearse", seeds: "12" } });
  assert.equal(code, 0, log);
  assert.deepEqual([outputs.outcome, outputs.distribution], ["passed", "failover-drill-report/distribution.json"]);
  const { drills } = JSON.parse(readFileSync(join(cwd, outputs.distribution ?? ""), "utf8"));
  assert.equal(drills, 12);
});

test("a missed objective fails the step, an objective within the bracket is inconclusive", { timeout: 120_000 }, async (t) => {
  const cwd = workspace(t);
  const missed = await runStep(t, "main", { cwd, inputs: { mode: "rehearse", "failover-within": "10s" } });
  assert.deepEqual([missed.code, missed.outputs.outcome], [1, "failed"]);
  assert.equal(commandsIn(missed.log).filter((line) => line.startsWith("::error")).length, 1);
  const between = (Number(missed.outputs["failover-lower"]) + Number(missed.outputs["failover-upper"])) / 2;
  const within = { mode: "rehearse", "failover-within": `${Math.round(between * 1_000)}ms` };
  const open = await runStep(t, "main", { cwd, inputs: within });
  assert.deepEqual([open.code, open.outputs.outcome], [1, "inconclusive"]);
  const allowed = await runStep(t, "main", { cwd, inputs: { ...within, "fail-on-inconclusive": "false" } });
  assert.deepEqual([allowed.code, allowed.outputs.outcome], [0, "inconclusive"]);
  assert.ok(commandsIn(allowed.log).some((line) => line.startsWith("::warning")));
});

test("a plan: its digest, what it predicts, and the words in the summary", { timeout: 60_000 }, async (t) => {
  const cwd = workspace(t);
  const { code, outputs, summary, log } = await runStep(t, "main", { cwd, inputs: { mode: "plan" } });
  assert.equal(code, 0, log);
  assert.match(outputs["plan-digest"] ?? "", /^[0-9a-f]{64}$/);
  for (const name of OUTPUTS_OF_PLAN) assert.ok(outputs[name], name);
  assert.match(summary, /BUDGET/);
  const other = await runStep(t, "main", { cwd, inputs: { mode: "plan", region: "eu-west-1" } });
  assert.notEqual(other.outputs["plan-digest"], outputs["plan-digest"]);
});

test("the gate: an edit that breaks failover fails, none passes", { timeout: 180_000 }, async (t) => {
  const cwd = workspace(t);
  cpSync(join(cwd, "templates"), join(cwd, "base/templates"), { recursive: true });
  const same = await runStep(t, "main", { cwd, inputs: { mode: "gate", base: "base", seeds: "10", comment: "false" } });
  assert.deepEqual([same.code, same.outputs.outcome], [0, "passed"], same.log);
  const broken = workspace(t, {
    "dns.yml": (text) => text.replaceAll(/^.*(Failover: SECONDARY).*$/gm, (line) => line.replace("SECONDARY", "PRIMARY")),
  });
  cpSync(join(cwd, "templates"), join(broken, "base/templates"), { recursive: true });
  const failed = await runStep(t, "main", { cwd: broken, inputs: { mode: "gate", base: "base", seeds: "10", comment: "false" } });
  assert.equal(failed.code, 1, failed.log);
  assert.equal(failed.outputs.outcome, "failed");
  assert.match(failed.summary, /dns\.yml/);
});

test("bad input: all problems at once, as annotations, in the summary and with the place in the file", { timeout: 60_000 }, async (t) => {
  const cwd = workspace(t, {
    "failover-drill.yml": (text) => text.replace("instances: all", "instances: some").replace("version: 1", "version: 2"),
  });
  const { code, outputs, log, summary } = await runStep(t, "main", { cwd, inputs: { mode: "rehearse" } });
  assert.deepEqual([code, outputs.outcome], [1, "bad-input"]);
  const errors = commandsIn(log).filter((line) => line.startsWith("::error"));
  assert.equal(errors.length, 2, log);
  assert.match(errors.join("\n"), /file=templates\/failover-drill\.yml,line=\d+/);
  assert.equal(summary.split("\n").filter((line) => line.startsWith("- ")).length, 2);
  const inputs = await runStep(t, "main", { cwd, inputs: { mode: "rehearse", seeds: "x", conditions: "y", seed_: "z" } });
  assert.deepEqual([inputs.code, inputs.outputs.outcome], [1, "bad-input"]);
  assert.equal(commandsIn(inputs.log).filter((line) => line.startsWith("::error")).length, 3, inputs.log);
});

test("nothing in a template is a command", { timeout: 120_000 }, async (t) => {
  const evil = "::set-output name=outcome::evil";
  const cwd = workspace(t, {
    "dns.yml": (text) => text.replace(/^Description: .*$/m, `Description: "x\\n${evil}\\n##[error]evil"`),
    "failover-drill.yml": (text) => text.replace("temporarily unavailable", `temporarily unavailable|\\n${evil}|##\\[error\\]`),
  });
  for (const mode of ["plan", "rehearse"]) {
    const { log, outputs } = await runStep(t, "main", { cwd, inputs: { mode }, debug: true });
    const ours = /^::(debug|error|warning|notice|group|endgroup|add-mask)\b/;
    assert.deepEqual(
      commandsIn(log).filter((line) => !ours.test(line)),
      [],
    );
    assert.notEqual(outputs.outcome, "evil");
  }
});

// The workflows to their end, run by act: jobs, conditions, expressions and outputs are its; roles and AWS are the lab's, GitHub's API the stand-in's.
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { unzipSync } from "fflate";
import { zipped } from "../action/github/artifacts.ts";
import { serve } from "../action/github/serve.ts";
import { gitHubStandIn, TOKEN } from "../action/github/stand-in.ts";
import { runCommand } from "../support/lab-process.ts";
import { until } from "../support/outside.ts";
import { ownFile, type Step } from "../unit/workflows/files.ts";
import { newSite, noAct, runWorkflow, type Site } from "../workflows/act.ts";
import { actsArtifactServer } from "../workflows/artifact-server.ts";
import { labAccount } from "../workflows/lab-account.ts";

const skip = noAct;
const scheduled = ownFile("scheduled-drill.yml");
const gameDay = ownFile("game-day.yml");
const gate = ownFile("template-gate.yml");
const sweep = ownFile("sweep.yml");
const manySites = ownFile("many-sites.yml");

/** A pull request that writes `text` into a file of the site, merged as GitHub does for its run. */
function pullRequest(site: Site, path: string, text: (before: string) => string): object {
  const place = join(site.folder, path);
  site.git("checkout", "--quiet", "-b", "edit");
  writeFileSync(place, text(existsSync(place) ? readFileSync(place, "utf8") : ""));
  site.commit("edit");
  site.git("checkout", "--quiet", "main");
  site.git("merge", "--quiet", "--no-ff", "--no-edit", "edit");
  return { action: "opened", number: 7, pull_request: { number: 7, head: { ref: "edit" }, base: { ref: "main" } } };
}

test("template gate: no template changed, and the check reports", { skip, timeout: 300_000 }, async (t) => {
  const site = newSite(t);
  const payload = pullRequest(site, "README.md", () => "words\n");
  const gitHub = gitHubStandIn(t);
  const env = await serve(t, gitHub);
  const options = { event: "pull_request", payload, token: TOKEN, env: { GITHUB_API_URL: env.GITHUB_API_URL } };
  const { code, log, jobs, steps } = await runWorkflow(t, site, gate, options);
  assert.equal(code, 0, log);
  assert.deepEqual(jobs, { gate: "success" });
  assert.equal(steps["gate: Gate"], "success");
  assert.match(log, /No template and no drill file changed: nothing to rehearse/);
  assert.deepEqual(
    gitHub.calls.filter(({ method }) => method !== "GET"),
    [],
  );
});

test("template gate: an edit that breaks failover fails the check, with one comment that names the line", {
  skip,
  timeout: 300_000,
}, async (t) => {
  const site = newSite(t);
  const gitHub = gitHubStandIn(t);
  const env = await serve(t, gitHub);
  const payload = pullRequest(site, "templates/dns.yml", (before) => before.replace("Failover: SECONDARY", "Failover: PRIMARY"));
  const options = { event: "pull_request", payload, token: TOKEN, env: { GITHUB_API_URL: env.GITHUB_API_URL } };
  const { code, log, jobs } = await runWorkflow(t, site, gate, options);
  assert.deepEqual([code, jobs], [1, { gate: "failure" }], log);
  const report = JSON.parse(readFileSync(join(site.artifacts, "template-gate/gate.json"), "utf8"));
  assert.equal(report.outcome, "failed");
  const [comment, ...more] = gitHub.calls.filter(({ method }) => method !== "GET");
  assert.deepEqual([comment?.path, more], ["/issues/7/comments", []], log);
  assert.match(JSON.stringify(comment?.body), /dns\.yml:\d+/);
});

test("CI uses the Action on itself: what passes, what misses its objective, and the gate with and without an edit", {
  skip,
  timeout: 300_000,
}, async (t) => {
  const file = ownFile("ci.yml");
  const { itself } = file.workflow.jobs;
  assert.ok(itself);
  const job = { ...itself, strategy: { matrix: { system: ["ubuntu-latest"] } } };
  const run = { ...file, workflow: { ...file.workflow, jobs: { itself: job } } };
  const { code, log, jobs, steps } = await runWorkflow(t, newSite(t), run, { event: "push" });
  assert.deepEqual([code, jobs], [0, { itself: "success" }], log);
  assert.equal(steps["itself: It told them apart"], "success", log);
});

test("nothing is set up: nothing is drilled, and a notice says what is missing", { skip, timeout: 300_000 }, async (t) => {
  const site = newSite(t);
  for (const file of [scheduled, sweep]) {
    const { code, log, jobs } = await runWorkflow(t, site, file, { event: "schedule" });
    assert.equal(code, 0, log);
    assert.deepEqual(
      Object.entries(jobs).filter(([, result]) => result !== "skipped"),
      [["settings", "success"]],
      log,
    );
    assert.match(log, /FAILOVER_DRILL_ROLE/);
  }
});

/** The outcome of the drill, whose evidence was kept. A machine too busy to send its samples in time has an inconclusive one, and no other is right. */
function drilled({ artifacts }: Site, log: string, report = "failover-drill/report.json"): string {
  const path = join(artifacts, report);
  assert.ok(existsSync(path), log);
  const { outcome, restored } = JSON.parse(readFileSync(path, "utf8")) as { readonly outcome: string; readonly restored: boolean };
  assert.ok(outcome === "passed" || outcome === "inconclusive", log);
  assert.equal(restored, true);
  return outcome;
}

test("scheduled drill: the role by its environment, sweep, drill, evidence, history; then a sweep that finds nothing", {
  skip,
  timeout: 600_000,
}, async (t) => {
  const site = newSite(t);
  const { vars, env } = await labAccount(t, site);
  const gitHub = gitHubStandIn(t);
  const { GITHUB_API_URL } = await serve(t, gitHub);
  // The run's evidence is on GitHub from the moment on at which it was uploaded.
  gitHub.interfere = () => {
    const path = join(site.artifacts, "failover-drill/report.json");
    if (existsSync(path) && gitHub.artifacts.length === 0) {
      const content = zipped({ "report.json": readFileSync(path, "utf8") });
      gitHub.artifacts.push({ id: 1, name: "failover-drill", run: 42, createdAt: "2026-11-20T03:17:00Z", content });
    }
    return undefined;
  };
  const options = { event: "schedule", vars, token: TOKEN, env: { ...env, GITHUB_API_URL, GITHUB_RUN_ID: "42" } };
  const { code, log, jobs } = await runWorkflow(t, site, scheduled, options);
  const passed = drilled(site, log) === "passed";
  assert.deepEqual(
    [code, jobs],
    passed ? [0, { settings: "success", drill: "success", history: "success" }] : [1, { ...jobs, drill: "failure" }],
    log,
  );
  assert.ok(
    gitHub.calls.some(({ id }) => id === "actions/download-artifact"),
    log,
  );
  assert.equal(
    gitHub.calls.some(({ id }) => id === "issues/create"),
    !passed,
    log,
  );

  const swept = await runWorkflow(t, site, sweep, { ...options, event: "workflow_dispatch", inputs: { drill: "", "dry-run": "false" } });
  assert.deepEqual([swept.code, swept.jobs], [0, { settings: "success", sweep: "success" }], swept.log);
  assert.match(swept.log, /Nothing of a dead drill was found/);
});

test("sweep: the drill that is said to be dead is put right", { skip, timeout: 600_000 }, async (t) => {
  const site = newSite(t);
  const { lab, vars, env } = await labAccount(t, site);
  const out = join(site.artifacts, "dead");
  const drill = runCommand(t, ["drill", join(site.folder, "templates/failover-drill.yml"), "--out", out], { env: lab.env });
  const journal = (): string => (existsSync(join(out, "journal.jsonl")) ? readFileSync(join(out, "journal.jsonl"), "utf8") : "");
  const look = async (): Promise<string> => {
    assert.equal(drill.child.exitCode, null, "the drill ended before its fault");
    return journal();
  };
  await until("the fault", look, (text) => text.includes('"fault.accepted"'), 240_000);
  drill.child.kill("SIGKILL");
  const id = /"drill":"(drill-[0-9a-f]+)"/.exec(journal())?.[1] ?? assert.fail(journal().slice(0, 500));
  const options = { event: "workflow_dispatch", vars, env };
  const swept = await runWorkflow(t, site, sweep, { ...options, inputs: { drill: id, "dry-run": "false" } });
  assert.deepEqual([swept.code, swept.jobs], [0, { settings: "success", sweep: "success" }], swept.log);
  assert.match(swept.log, /set-output:: outcome=mended/);
  const again = await runWorkflow(t, site, sweep, { ...options, inputs: { drill: id, "dry-run": "true" } });
  assert.equal(again.code, 0, again.log);
  assert.match(again.log, /set-output:: outcome=nothing-found/);
});

test("game day: the plan's digest is approved and drilled, the report says planned and measured", { skip, timeout: 600_000 }, async (t) => {
  const site = newSite(t);
  const { vars, env } = await labAccount(t, site);
  const gitHub = gitHubStandIn(t);
  const { GITHUB_API_URL } = await serve(t, gitHub);
  const inputs = { instances: "all", "failover-within": "5m", "recovery-within": "", drift: "false" };
  const options = { event: "workflow_dispatch", vars, inputs, token: TOKEN, env: { ...env, GITHUB_API_URL, GITHUB_RUN_ID: "42" } };
  const { log, jobs, steps } = await runWorkflow(t, site, gameDay, options);
  const outcome = drilled(site, log);
  assert.deepEqual([jobs.plan, jobs.approve, jobs.drill], ["success", "success", outcome === "passed" ? "success" : "failure"], log);
  assert.equal(steps["report: Planned beside measured"], "success", log);
  const plan = JSON.parse(readFileSync(join(site.artifacts, "failover-drill/report.json"), "utf8")).plan;
  assert.equal(plan.objectives.failover, 300_000);
  assert.ok(log.includes(`### Game day: ${outcome}`), log);
  assert.match(log, /\| time to fail over \| [\d.]+ to [\d.]+ s \| [\d.]+ to [\d.]+ s \|/);
});

test("many sites: one drill per entry of the list, and one table in which a site without a report is not forgotten", {
  skip,
  timeout: 600_000,
}, async (t) => {
  const site = newSite(t, ["bin", "src", "package.json"]);
  const { vars, env } = await labAccount(t, site);
  const one = {
    site: "reference-site",
    "drill-file": "templates/failover-drill.yml",
    account: vars.FAILOVER_DRILL_ACCOUNT,
    region: vars.FAILOVER_DRILL_REGION,
    role: vars.FAILOVER_DRILL_ROLE,
    "restart-role": vars.FAILOVER_DRILL_RESTART_ROLE,
  };
  const sites = [one, { ...one, site: "elsewhere", account: "111122223333" }];
  const options = { event: "schedule", vars: { FAILOVER_DRILL_SITES: JSON.stringify(sites) }, env };
  // Without the history, which another test has.
  const { history: _, ...jobs } = manySites.workflow.jobs;
  const file = { ...manySites, workflow: { ...manySites.workflow, jobs } };
  const { code, log, steps } = await runWorkflow(t, site, file, options);
  drilled(site, log, "failover-drill-reference-site/report.json");
  assert.equal(code, 1, log);
  // The other site's role is of an account that is not its own: no evidence, and errored in the table.
  assert.equal(steps["merge: Merge"], "failure", log);
  assert.match(log, /reports\/failover-drill-elsewhere\/report\.json/);
  assert.match(log, /is not allowed/);
});

test("game day: an account that is not the allowed one ends before anything is planned there", { skip, timeout: 300_000 }, async (t) => {
  const site = newSite(t);
  const { vars, env } = await labAccount(t, site);
  const options = { event: "workflow_dispatch", vars: { ...vars, FAILOVER_DRILL_ACCOUNT: "111122223333" }, env };
  const { code, log, jobs } = await runWorkflow(t, site, gameDay, options);
  assert.deepEqual([code, jobs.plan, jobs.drill ?? "skipped"], [1, "failure", "skipped"], log);
  assert.match(log, /is not allowed/);
});

test("act's own artifact server takes what the Action keeps", { skip, timeout: 300_000 }, async (t) => {
  const site = newSite(t);
  const ci = ownFile("ci.yml");
  const { itself } = ci.workflow.jobs;
  const [checkOut] = itself?.steps ?? [];
  assert.ok(itself && checkOut);
  assert.match(checkOut.uses ?? "", /^actions\/checkout@/);
  const rehearse: Step = { name: "Rehearse", uses: "./", with: { mode: "rehearse", "retention-days": 3 } };
  const job = { ...itself, strategy: { matrix: { system: ["ubuntu-latest"] } }, steps: [checkOut, rehearse] };
  const file = { ...ci, workflow: { ...ci.workflow, jobs: { rehearse: job } } };
  const folder = join(site.folder, "..", "kept");
  const artifactServer = await actsArtifactServer(t, folder);
  const { code, log, jobs } = await runWorkflow(t, site, file, { event: "push", env: { GITHUB_RUN_ID: "7" }, artifactServer });
  assert.deepEqual([code, jobs], [0, { rehearse: "success" }], log);
  const path = join(folder, "7/failover-drill-rehearse/failover-drill-rehearse.zip");
  assert.ok(existsSync(path), log);
  const files = unzipSync(readFileSync(path));
  assert.deepEqual(Object.keys(files).sort(), ["journal.jsonl", "junit.xml", "report.html", "report.json", "summary.md"]);
  assert.equal(JSON.parse(Buffer.from(files["report.json"] as Uint8Array).toString()).outcome, "passed");
});

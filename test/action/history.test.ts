// Mode history against a stand-in for GitHub's API that checks each call against GitHub's published description: the trend, regressions, what is missing.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { jsonReport } from "../../src/report/json.ts";
import { reportOfNight } from "../support/drills-of-a-site.ts";
import { historyStep, RUN, upload, uploadCurrent } from "./github/history-step.ts";
import { gitHubStandIn } from "./github/stand-in.ts";

describe("the trend", () => {
  it("begins with the second run, and is not made up in the first", async (t) => {
    const gitHub = gitHubStandIn(t);
    uploadCurrent(gitHub, { night: 0 });
    const first = await historyStep(t, gitHub);
    assert.equal(first.outputs.outcome, "not-enough-history");
    assert.match(first.summary, /A trend needs two drills/);
    assert.doesNotMatch(first.summary, /mermaid/);
    gitHub.artifacts.length = 0;
    upload(gitHub, { night: 0 });
    uploadCurrent(gitHub, { night: 1, failover: 99 });
    const { code, outputs, summary, history } = await historyStep(t, gitHub);
    assert.deepEqual([code, outputs.outcome, history.earlier.length], [0, "not-enough-history", 1]);
    assert.match(summary, /xychart-beta\n {2}title "time to fail over, seconds"\n {2}x-axis "drill" \[1, 2\]/);
    assert.match(summary, /bar \[97\.0, 99\.0\]\n {2}line \[240\.0, 240\.0\]/);
    assert.match(
      summary,
      /\| 1 \| 2026-11-22 03:17 \| \[1000\]\(https:\/\/github\.com\/o\/r\/actions\/runs\/1000\) \| ✅ \| PASSED \| 96\.0 to 97\.0 s \(of 240\.0 s\)/,
    );
    assert.match(summary, new RegExp(`\\[${RUN}\\]\\(https://github\\.com/o/r/actions/runs/${RUN}\\)`));
  });

  it("has a gap where nothing was measured, and a mark where the templates changed", async (t) => {
    const gitHub = gitHubStandIn(t);
    upload(gitHub, { night: 0 });
    upload(gitHub, { night: 1, failover: undefined, outcome: "failed", digest: "d1" });
    uploadCurrent(gitHub, { night: 2, digest: "d1" });
    const { summary } = await historyStep(t, gitHub);
    assert.match(summary, /x-axis "drill" \[1, 3\]\n.*\n {2}bar \[97\.0, 97\.0\]/);
    assert.match(summary, /A drill without a measured time has no bar/);
    assert.match(summary, /\| FAILED \| - \(of 240\.0 s\) .*templates or drill file changed \|\n/);
    assert.equal(summary.match(/templates or drill file changed/g)?.length, 1);
  });
});

describe("a regression", () => {
  it("fails the step, names the metric and the limit, and is only a warning where that was asked for", async (t) => {
    const gitHub = gitHubStandIn(t);
    for (let night = 0; night < 6; night += 1) upload(gitHub, { night });
    uploadCurrent(gitHub, { night: 6, failover: 150 });
    const { code, outputs, commands, summary } = await historyStep(t, gitHub);
    assert.deepEqual([code, outputs.outcome, outputs["drill-id"]], [1, "regressed", "drill-6"]);
    assert.match(outputs.sentence ?? "", /149\.0 to 150\.0 s, above 116\.4 s/);
    assert.ok(commands.some((line) => line.startsWith("::error")));
    assert.match(summary, /\| time to fail over \| 149\.0 to 150\.0 s \| 97\.0 s \| 0 ms \| 116\.4 s \| 6 \| 📉/);
    const asked = await historyStep(t, gitHub, { "fail-on-regression": "false" });
    assert.deepEqual([asked.code, asked.outputs.outcome], [0, "regressed"]);
    assert.ok(asked.commands.some((line) => line.startsWith("::warning")));
    const allowed = await historyStep(t, gitHub, { worse: "60%" });
    assert.deepEqual([allowed.code, allowed.outputs.outcome], [0, "steady"]);
  });

  it("is looked for among as many runs as asked, over several pages, and no further", async (t) => {
    const gitHub = gitHubStandIn(t);
    for (let night = 0; night < 130; night += 1) upload(gitHub, { night }, night > 20 ? { expired: true } : {});
    uploadCurrent(gitHub, { night: 130 });
    const { outputs, history } = await historyStep(t, gitHub, { runs: "10" });
    assert.deepEqual([outputs.outcome, history.earlier.length], ["steady", 10]);
    const pages = gitHub.calls.filter(({ path }) => path.startsWith("/actions/artifacts?"));
    assert.deepEqual(
      pages.map(({ path }) => new URLSearchParams(path.split("?")[1]).get("page")),
      ["1", "2"],
    );
    assert.ok(gitHub.calls.filter(({ id }) => id === "actions/download-artifact").length <= 1 + 12);
  });
});

describe("a drill that is not there", () => {
  it("and whose job died or left nothing", async (t) => {
    const gitHub = gitHubStandIn(t);
    upload(gitHub, { night: 0 });
    const died = await historyStep(t, gitHub, { "job-result": "failure" });
    assert.deepEqual([died.code, died.outputs.outcome], [0, "no-report"]);
    assert.ok(died.commands.some((line) => line.startsWith("::warning")));
    // Nothing else would ever turn red.
    const green = await historyStep(t, gitHub, { "job-result": "success" });
    assert.deepEqual([green.code, green.outputs.outcome], [1, "no-report"]);
  });

  it("is not one that passed and whose job failed: that is a warning", async (t) => {
    const gitHub = gitHubStandIn(t);
    uploadCurrent(gitHub, { night: 0 });
    const { code, outputs, commands } = await historyStep(t, gitHub, { "job-result": "failure" });
    assert.deepEqual([code, outputs.outcome], [0, "not-enough-history"]);
    assert.ok(commands.some((line) => line.startsWith("::warning") && line.includes("passed, but its job ended as failure")));
    const fine = await historyStep(t, gitHub, { "job-result": "success" });
    assert.ok(!fine.commands.some((line) => line.startsWith("::warning")));
  });

  it("for twice the schedule is silence, and a drill after it says so", async (t) => {
    const gitHub = gitHubStandIn(t);
    upload(gitHub, { night: 0 });
    const at = Date.UTC(2026, 11, 7);
    const env = { GITHUB_EVENT_NAME: "workflow_dispatch" };
    const silent = await historyStep(t, gitHub, { every: "7d", "job-result": "cancelled" }, { at, env });
    assert.deepEqual([silent.code, silent.outputs.outcome], [0, "silent"]);
    assert.match(silent.outputs.sentence ?? "", /began 14 days ago; one was expected every 7 days/);
    assert.equal((await historyStep(t, gitHub, { every: "8d" }, { at })).outputs.outcome, "not-run");
    uploadCurrent(gitHub, { night: 15 });
    const back = await historyStep(t, gitHub, { every: "7d" });
    assert.deepEqual([back.code, back.outputs.outcome], [0, "not-enough-history"]);
    assert.ok(back.commands.some((line) => line.startsWith("::warning") && line.includes("It had been silent")));
    assert.match(back.summary, /🔇 Silence/);
  });
});

describe("a token that may not", () => {
  it("read artifacts is told which permission it lacks, and the drill is told all the same", async (t) => {
    const gitHub = gitHubStandIn(t);
    gitHub.may.actions = "none";
    const out = mkdtempSync(join(tmpdir(), "failover-drill-out-"));
    t.after(() => rmSync(out, { recursive: true, force: true }));
    writeFileSync(join(out, "report.json"), jsonReport(reportOfNight({ night: 5 })));
    const { code, outputs, commands } = await historyStep(t, gitHub, { out });
    assert.deepEqual([code, outputs.outcome], [0, "not-enough-history"]);
    assert.equal(commands.filter((line) => line.startsWith("::notice") && line.includes("actions: read")).length, 2);
  });

  it("write issues or the branch: a notice each, and the outcome stands", async (t) => {
    const gitHub = gitHubStandIn(t);
    Object.assign(gitHub.may, { contents: "read", issues: "read", "pull-requests": "none" });
    uploadCurrent(gitHub, { night: 0, outcome: "failed" });
    const { outputs, commands } = await historyStep(t, gitHub, { issue: "true", "history-branch": "drills" });
    assert.equal(outputs.outcome, "failed");
    for (const permission of ["issues: write", "contents: write"])
      assert.equal(commands.filter((line) => line.startsWith("::notice") && line.includes(permission)).length, 1, permission);
  });

  it("do anything, or none at all", async (t) => {
    const gitHub = gitHubStandIn(t);
    const { code, outputs } = await historyStep(t, gitHub, { token: "" });
    assert.deepEqual([code, outputs.outcome, gitHub.calls.length], [0, "not-run", 0]);
    const { outputs: other, commands } = await historyStep(t, gitHub, { token: "another" });
    assert.equal(other.outcome, "unreadable");
    assert.ok(commands.some((line) => line.includes("The token is not, or no longer, accepted")));
  });
});

describe("an API that falters", () => {
  it("is asked again: after what it says, or soon", async (t) => {
    const gitHub = gitHubStandIn(t);
    uploadCurrent(gitHub, { night: 0 });
    const falters = [
      { status: 502, body: { message: "Bad gateway" } },
      { status: 429, body: { message: "slow down" }, headers: { "retry-after": "17" } },
      { status: 403, body: { message: "You have exceeded a secondary rate limit" }, headers: { "retry-after": "5" } },
    ];
    gitHub.interfere = () => falters.shift();
    const { outputs, waited } = await historyStep(t, gitHub);
    assert.equal(outputs.outcome, "not-enough-history");
    assert.ok(waited.includes(17_000) && waited.includes(5_000), waited.join());
  });

  it("is not asked for ever, and not waited for an hour", async (t) => {
    const gitHub = gitHubStandIn(t);
    gitHub.interfere = () => ({ status: 500, body: { message: "Oops" } });
    const { code, outputs, commands } = await historyStep(t, gitHub, { "job-result": "success" });
    // Not "no report": nobody could look.
    assert.deepEqual([code, outputs.outcome], [0, "unreadable"]);
    assert.ok(gitHub.calls.length <= 10, String(gitHub.calls.length));
    assert.ok(commands.some((line) => line.startsWith("::notice") && line.includes("500")));
    gitHub.interfere = () => ({ status: 403, body: { message: "API rate limit exceeded" }, headers: { "retry-after": "3600" } });
    const before = gitHub.calls.length;
    const { waited } = await historyStep(t, gitHub);
    assert.deepEqual([gitHub.calls.length - before, waited], [2, []]);
  });
});

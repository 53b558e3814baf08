// Mode history in a run that was repeated, and on a runner whose folder is not empty: which report is this run's drill, and which an earlier one's.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { jsonReport } from "../../src/report/json.ts";
import { type Night, reportOfNight } from "../support/drills-of-a-site.ts";
import type { RunJob } from "./github/artifacts.ts";
import { historyStep, upload, uploadCurrent } from "./github/history-step.ts";
import { gitHubStandIn, type StandIn } from "./github/stand-in.ts";

const RESULTS = ["failure", "cancelled", "skipped", "success"] as const;
const SECOND_ATTEMPT = { env: { GITHUB_RUN_ATTEMPT: "2" } };

/** As one would write it on the day: the stand-in's second attempt begins at 03:00. */
const at = (time: string): string => `2026-11-20T${time}Z`;
const job = (name: string, attempt: number, from: string, to: string, posting?: readonly [string, string]): RunJob => ({
  name,
  attempt,
  from: at(from),
  to: at(to),
  ...(posting === undefined ? {} : { posting: [at(posting[0]), at(posting[1])] }),
});

const jobResult = (result: string) => (result === "" ? {} : { "job-result": result });

describe("of a run that was repeated", () => {
  const drilled = (t: TestContext, night: Partial<Night> = {}, name = "failover-drill"): StandIn => {
    const gitHub = gitHubStandIn(t);
    for (let earlier = 0; earlier < 6; earlier += 1) upload(gitHub, { night: earlier, name: "site-a" }, { name });
    uploadCurrent(gitHub, { night: 7, name: "site-a", ...night }, { name, createdAt: at("02:00:00") });
    return gitHub;
  };

  it("a drill that was run again and left nothing is none of the attempt before, whatever is known of its job", async (t) => {
    for (const result of ["", "failure", "cancelled", "skipped"]) {
      const gitHub = drilled(t);
      gitHub.jobs.push(
        job("Drill", 1, "01:40:00", "02:00:02"),
        job("Drill", 2, "03:00:10", "03:05:00"),
        job("History", 2, "03:05:10", "03:06:00"),
      );
      const { outputs, history } = await historyStep(t, gitHub, jobResult(result), SECOND_ATTEMPT);
      assert.equal(history.current, undefined, result);
      assert.equal(outputs.outcome, result === "failure" || result === "cancelled" ? "no-report" : "not-run", result);
    }
  });

  it("a drill that was not run again counts, failed or not: only its history was", async (t) => {
    for (const outcome of ["failed", "passed"] as const)
      for (const result of ["", "failure"]) {
        const gitHub = drilled(t, { outcome });
        // The history's job began right after the upload, and was run again.
        for (const [attempt, from] of [
          [1, "02:00:06"],
          [2, "03:00:10"],
        ] as const)
          gitHub.jobs.push(job("History", attempt, from, `${from.slice(0, 5)}:50`));
        gitHub.jobs.push(job("Drill", 1, "01:40:00", "02:00:02"));
        const { outputs } = await historyStep(t, gitHub, jobResult(result), SECOND_ATTEMPT);
        assert.deepEqual([outputs.outcome, outputs["drill-id"]], [outcome === "passed" ? "steady" : "failed", "drill-7"], result);
      }
  });

  it("a healthy site of many opens no issue when another's drill is run again, whether or not GitHub tells the steps", async (t) => {
    const name = "failover-drill-site-a";
    const inputs = { artifact: name, issue: "true", every: "31d", "job-result": "failure" };
    for (const told of [true, false]) {
      const gitHub = drilled(t, {}, name);
      const posting = (from: string, to: string) => (told ? ([from, to] as const) : undefined);
      gitHub.jobs.push(
        job("Which sites?", 1, "01:39:00", "01:39:20"),
        job("Drill site-a", 1, "01:40:00", "02:00:04", posting("01:59:59", "02:00:01")),
        job("Drill site-b", 1, "01:40:01", "02:20:00", posting("02:19:50", "02:19:58")),
        job("Drill site-b", 2, "03:00:10", "03:40:00"),
      );
      const { outputs } = await historyStep(t, gitHub, inputs, SECOND_ATTEMPT);
      assert.deepEqual([outputs.outcome, gitHub.issues.list.length], ["steady", 0]);
    }
  });

  it("and the other site, whose drill died when it was run again, opens one", async (t) => {
    const gitHub = drilled(t);
    gitHub.jobs.push(
      job("Drill site-a", 1, "01:40:00", "02:00:04", ["01:59:59", "02:00:01"]),
      job("Drill site-b", 1, "01:40:01", "02:20:00", ["02:19:50", "02:19:58"]),
      job("Drill site-a", 2, "03:00:10", "03:40:00"),
    );
    const { outputs } = await historyStep(t, gitHub, { issue: "true", "job-result": "failure" }, SECOND_ATTEMPT);
    assert.deepEqual([outputs.outcome, gitHub.issues.list.length], ["no-report", 1]);
  });

  it("an attempt after a drill that died in the second one does not go back to the first", async (t) => {
    const gitHub = drilled(t);
    gitHub.jobs.push(
      job("Drill", 1, "01:40:00", "02:00:02"),
      job("Drill", 2, "02:30:10", "02:35:00"),
      job("History", 3, "03:05:10", "03:06:00"),
    );
    const { history } = await historyStep(t, gitHub, { "job-result": "failure" }, { env: { GITHUB_RUN_ATTEMPT: "3" } });
    assert.equal(history.current, undefined);
  });

  it("where GitHub's words do not tell, nothing is said of the drill, and no issue is closed", async (t) => {
    const unclear = [
      job("Drill site-a", 1, "01:40:00", "02:00:04"),
      job("Drill site-b", 1, "01:40:01", "02:00:30"),
      job("Drill site-b", 2, "03:00:10", "03:40:00"),
    ];
    for (const jobs of [[], unclear]) {
      const gitHub = drilled(t);
      await historyStep(
        t,
        gitHub,
        { issue: "true", "job-result": "failure", artifact: "failover-drill" },
        { env: { GITHUB_RUN_ID: "9001" } },
      );
      assert.equal(gitHub.issues.list[0]?.state, "open");
      gitHub.jobs.push(...jobs);
      const { outputs, commands } = await historyStep(t, gitHub, { issue: "true" }, SECOND_ATTEMPT);
      assert.deepEqual([outputs.outcome, gitHub.issues.list[0]?.state], ["unreadable", "open"]);
      assert.ok(commands.some((line) => line.startsWith("::notice") && line.includes("does not say whether its job was run again")));
    }
  });

  it("the jobs are asked for only where there is something to decide", async (t) => {
    const gitHub = drilled(t);
    await historyStep(t, gitHub, { "job-result": "failure" });
    await historyStep(t, gitHub, { "job-result": "success" }, SECOND_ATTEMPT);
    gitHub.began = at("01:00:00");
    await historyStep(t, gitHub, { "job-result": "failure" }, SECOND_ATTEMPT);
    assert.ok(!gitHub.calls.some(({ path }) => path.includes("/jobs")));
  });
});

describe("the folder of a runner of one's own", () => {
  const outWith = (t: TestContext, night: Night): string => {
    const out = mkdtempSync(join(tmpdir(), "failover-drill-out-"));
    t.after(() => rmSync(out, { recursive: true, force: true }));
    writeFileSync(join(out, "report.json"), jsonReport(reportOfNight(night)));
    return out;
  };
  /** The 6th night's drill began on 2026-11-27 at 03:17. */
  const LATER = "2026-11-29T03:17:00Z";

  it("last week's report is not this run's: the drill that died is one, and its issue stays open", async (t) => {
    for (const result of ["", ...RESULTS]) {
      const gitHub = gitHubStandIn(t);
      for (let night = 0; night < 5; night += 1) upload(gitHub, { night });
      gitHub.began = LATER;
      await historyStep(t, gitHub, { issue: "true", "job-result": "failure" });
      const { outputs, history } = await historyStep(t, gitHub, { out: outWith(t, { night: 5 }), issue: "true", ...jobResult(result) });
      assert.equal(history.current, undefined, result);
      assert.match(history.skipped[0]?.why ?? "", /began before this run did/);
      assert.notEqual(outputs.outcome, "steady");
      assert.deepEqual(
        gitHub.issues.list.map(({ state }) => state),
        ["open"],
      );
    }
  });

  it("where GitHub does not say when the run began, it counts only where the job is not known to have failed", async (t) => {
    for (const result of ["", ...RESULTS]) {
      const gitHub = gitHubStandIn(t);
      gitHub.interfere = ({ id }) =>
        id === "actions/get-workflow-run-attempt" ? { status: 404, body: { message: "Not Found" } } : undefined;
      const { history } = await historyStep(t, gitHub, { out: outWith(t, { night: 5 }), ...jobResult(result) });
      assert.equal(history.current?.drill, result === "" || result === "success" ? "drill-5" : undefined, result);
    }
  });

  it("another run's report is not this run's, though that run drilled while this one waited", async (t) => {
    const gitHub = gitHubStandIn(t);
    for (let night = 0; night < 6; night += 1) upload(gitHub, { night });
    const { outputs, history } = await historyStep(t, gitHub, { out: outWith(t, { night: 5 }), "job-result": "failure" });
    assert.deepEqual([outputs.outcome, history.current], ["no-report", undefined]);
    assert.match(history.skipped[0]?.why ?? "", /left by an earlier run/);
  });
});

// The issue's texts, and the table of what opens, closes and leaves it.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type IssueContext, issueBody, issueMarker, issueMove, issueTitle } from "../../../src/history/issue.ts";
import { judgeHistory } from "../../../src/history/judge.ts";
import type { History, HistoryOutcome, JobResult } from "../../../src/history/types.ts";
import { type Night, recordOfNight } from "../../support/drills-of-a-site.ts";

const CONTEXT: IssueContext = {
  runUrl: "https://github.com/o/r/actions/runs/1",
  problems: [],
  findings: [],
  failOnInconclusive: true,
  attended: true,
};

function history(options: Partial<Night> = {}, more: Partial<History> = {}): History {
  const current = recordOfNight({ night: 1, ...options });
  const told = { records: [], artifact: "failover-drill", at: current.startedAt, runs: 20, worse: 0.2, skipped: [] };
  return { ...judgeHistory({ ...told, current, every: undefined, jobResult: undefined }), ...more };
}

describe("the issue", () => {
  it("is moved by the outcome alone where nothing else is known", () => {
    const moves: Readonly<Record<HistoryOutcome, string>> = {
      steady: "close",
      "not-enough-history": "close",
      regressed: "open",
      failed: "open",
      inconclusive: "open",
      refused: "open",
      errored: "open",
      "no-report": "open",
      unreadable: "leave",
      "not-run": "leave",
      silent: "open",
    };
    for (const [outcome, move] of Object.entries(moves) as [HistoryOutcome, string][])
      assert.equal(issueMove(history({}, { outcome }), CONTEXT), move, outcome);
  });

  it("is left by a cancelled job, unless instances stay stopped or nothing was heard for too long", () => {
    const jobResult: JobResult = "cancelled";
    assert.equal(issueMove(history({ outcome: "errored" }, { jobResult }), CONTEXT), "leave");
    assert.equal(issueMove(history({}, { jobResult }), CONTEXT), "leave");
    assert.equal(issueMove(history({ restored: false, outcome: "errored" }, { jobResult }), CONTEXT), "open");
    assert.equal(issueMove(history({}, { jobResult, outcome: "silent" }), CONTEXT), "open");
  });

  it("is moved by a schedule's cancelled job like by any other: it ran out of time", () => {
    const context = { ...CONTEXT, attended: false };
    assert.equal(issueMove(history({ outcome: "errored" }, { jobResult: "cancelled" }), context), "open");
    assert.equal(issueMove(history({}, { jobResult: "cancelled", outcome: "no-report" }), context), "open");
  });

  it("is opened by a pass that left something stopped", () => {
    assert.equal(issueMove(history({ restored: false }), CONTEXT), "open");
  });

  it("is left by an old run that is repeated, whatever it was", () => {
    for (const options of [{}, { restored: false }, { outcome: "failed" }] as const)
      assert.equal(issueMove(history(options, { later: 1 }), CONTEXT), "leave", JSON.stringify(options));
  });

  it("is left by what was refused on purpose, but not by other refusals beside it", () => {
    const refused = history({ outcome: "refused" });
    for (const code of ["calendar.frozen", "calendar.too-late", "safety.site-held"])
      assert.equal(issueMove(refused, { ...CONTEXT, problems: [code] }), "leave", code);
    assert.equal(issueMove(refused, { ...CONTEXT, problems: ["calendar.frozen", "identity.wrong-account"] }), "open");
    assert.equal(issueMove(refused, CONTEXT), "open");
  });

  it("is named after the site, or after the artifact where no drill was ever read", () => {
    assert.equal(issueTitle(history({ outcome: "failed" })), "Failover drill of reference-site in ap-northeast-1 failed");
    const dead = history({}, { outcome: "no-report", current: undefined, earlier: [] });
    assert.equal(issueTitle(dead), "Failover drill of failover-drill left no report");
    assert.ok(issueTitle(history({ name: "x".repeat(5_000), outcome: "failed" })).length <= 256);
  });

  it("says first what brings stopped instances back", () => {
    assert.match(issueBody(history({ outcome: "errored", restored: false }), CONTEXT), /\n1\. Run the Action with `mode: sweep`/);
    assert.doesNotMatch(issueBody(history({ outcome: "failed" }), CONTEXT), /sweep/);
  });

  it("has a marker that no artifact's name ends, and never more than GitHub takes", () => {
    assert.equal(issueMarker("a--><b"), "<!-- failover-drill history: a%2D%2D%3E%3Cb -->");
    const long = "@ ".repeat(50_000);
    const findings = Array.from({ length: 5 }, () => ({ title: long, advice: long }));
    assert.ok(issueBody(history({ outcome: "failed", sentence: long }), { ...CONTEXT, findings }).length < 65_536);
  });
});

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
  attempt: 1,
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

  it("is left by a cancelled job whose drill did not end, unless instances stay stopped or nothing was heard for too long", () => {
    const jobResult: JobResult = "cancelled";
    for (const outcome of ["errored", "inconclusive"] as const)
      assert.equal(issueMove(history({ outcome }, { jobResult }), CONTEXT), "leave", outcome);
    assert.equal(issueMove(history({}, { jobResult, outcome: "not-run", current: undefined }), CONTEXT), "leave");
    assert.equal(issueMove(history({ restored: false, outcome: "errored" }, { jobResult }), CONTEXT), "open");
    assert.equal(issueMove(history({}, { jobResult, outcome: "silent" }), CONTEXT), "open");
  });

  it("is moved by a drill that came to its end, though a job of the same matrix was cancelled", () => {
    const jobResult: JobResult = "cancelled";
    assert.equal(issueMove(history({}, { jobResult }), CONTEXT), "close");
    assert.equal(issueMove(history({}, { jobResult, outcome: "regressed" }), CONTEXT), "open");
    assert.equal(issueMove(history({ outcome: "failed" }, { jobResult }), CONTEXT), "open");
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
      assert.equal(issueMove(history(options, { later: 1 }), { ...CONTEXT, attempt: 2 }), "leave", JSON.stringify(options));
  });

  it("is opened though another drill began later, unless that one passed, and is never closed then", () => {
    for (const options of [{ restored: false, outcome: "failed" }, { outcome: "failed" }] as const) {
      assert.equal(issueMove(history(options, { later: 1 }), CONTEXT), "open", JSON.stringify(options));
      assert.equal(issueMove(history(options, { later: 1, laterPassed: true }), CONTEXT), "leave", JSON.stringify(options));
    }
    assert.equal(issueMove(history({}, { later: 1 }), CONTEXT), "leave");
  });

  it("is not closed where earlier drills could not be read", () => {
    const earlierUnread = true;
    assert.equal(issueMove(history({}, { earlierUnread }), CONTEXT), "leave");
    assert.equal(issueMove(history({}, { earlierUnread, outcome: "steady" }), CONTEXT), "leave");
    assert.equal(issueMove(history({ outcome: "failed" }, { earlierUnread }), CONTEXT), "open");
  });

  it("is left by what was refused on purpose, but not by other refusals beside it", () => {
    const refused = history({ outcome: "refused" });
    for (const code of ["calendar.frozen", "calendar.too-late", "safety.site-held"])
      assert.equal(issueMove(refused, { ...CONTEXT, problems: [code] }), "leave", code);
    assert.equal(issueMove(refused, { ...CONTEXT, problems: ["calendar.frozen", "identity.wrong-account"] }), "open");
    assert.equal(issueMove(refused, CONTEXT), "open");
  });

  it("is opened by drills that are refused on purpose every time, and says what to hold against each other", () => {
    const since = { newest: 0, lasted: 15, every: 7 };
    const context = { ...CONTEXT, problems: ["calendar.closed"] };
    assert.equal(issueMove(history({ outcome: "refused" }, { refusedSince: { ...since, tooLong: false } }), context), "leave");
    const always = history({ outcome: "refused" }, { refusedSince: { ...since, tooLong: true } });
    assert.equal(issueMove(always, context), "open");
    assert.equal(issueTitle(always), "Failover drill of reference-site in ap-northeast-1 is refused every time");
    assert.match(issueBody(always, context), /\n2\. Hold the workflow's schedule against the drill file's calendar/);
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

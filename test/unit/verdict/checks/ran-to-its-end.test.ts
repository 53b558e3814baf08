// A drill that was stopped early says by what; what that says of the site decides between failed and inconclusive.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Fact, FactBody } from "../../../../src/journal/facts.ts";
import { judge } from "../../../../src/verdict/judge.ts";
import { findingOf } from "../../../support/finding.ts";
import { A, append, B, change, cutAfter, renumber, START, tell, without } from "../../../support/journal-builder.ts";

/** The passing drill, ended early by a stop condition 100 s after the fault. */
function stopped(code: string, what: string): readonly Fact[] {
  const at = START + 740_000;
  const facts = change(tell({ restoreAt: 100_500 }), "drill.ended", () => ({ why: "stopped" }));
  const condition = { kind: "stop-condition", code, what, at, seq: 0 } as Fact;
  return renumber([...facts, condition].toSorted((one, other) => one.at - other.at));
}

const interrupted = change(tell(), "drill.ended", () => ({ why: "interrupted" }));

describe("ran-to-its-end", () => {
  it("holds when nothing stopped the drill", () => assert.equal(findingOf(tell(), "ran-to-its-end").ruling, "held"));

  for (const [code, ruling, outcome] of [
    ["stop.outage", "deviated", "failed"],
    ["stop.bystander", "deviated", "failed"],
    ["stop.alarm", "inconclusive", "inconclusive"],
    ["stop.tag", "inconclusive", "inconclusive"],
    ["stop.undo-due", "inconclusive", "inconclusive"],
  ] as const)
    it(`rules ${ruling} after ${code}: the drill is ${outcome}, for that reason`, () => {
      const facts = stopped(code, "The alarm checkout went into ALARM.");
      const finding = findingOf(facts, "ran-to-its-end");
      assert.deepEqual([finding.ruling, finding.title], [ruling, "The drill was stopped early: The alarm checkout went into ALARM."]);
      assert.equal(facts[finding.evidence[0] ?? -1]?.kind, "stop-condition");
      assert.equal(finding.causes.length, 1);
      const report = judge(facts);
      assert.equal(report.outcome, outcome);
      assert.match(report.sentence, /the drill was stopped early: the alarm checkout went into ALARM/i);
    });

  it("is inconclusive when somebody interrupted", () => {
    assert.deepEqual([findingOf(interrupted, "ran-to-its-end").ruling, judge(interrupted).outcome], ["inconclusive", "inconclusive"]);
  });

  it("is not reached when the journal ends first, or the drill in an error", () => {
    assert.equal(findingOf(without(tell(), "drill.ended"), "ran-to-its-end").notReached, true);
    const failed = change(tell(), "drill.ended", () => ({ why: "error" }));
    assert.equal(findingOf(failed, "ran-to-its-end").notReached, true);
  });
});

describe("what is said after an early end", () => {
  const untilRestored = (...more: FactBody[]) =>
    append(
      cutAfter(tell(), (fact) => fact.kind === "undo.confirmed"),
      ...more,
      { kind: "drill.ended", why: "interrupted" },
    );
  const failed = (...more: FactBody[]) =>
    append(
      without(
        cutAfter(tell({ runningAt: 500_000 }), (fact) => fact.kind === "undo.accepted"),
        "undo.confirmed",
      ),
      ...more,
    );
  const timer: FactBody = { kind: "timer.armed", timer: "failover-drill-restart-x", fires: START + 3_600_000, instances: [A, B] };

  it("tells what was confirmed and what not", () => {
    assert.match(judge(interrupted).sentence, /was interrupted\. Everything that was stopped runs again\.$/);
    assert.match(judge(untilRestored()).sentence, /Everything that was stopped runs again; the steady state was not seen again\.$/);
  });

  it("names the instance that is down, and the timer that will start it", () => {
    const undo: FactBody[] = [
      { kind: "undo.confirmed", fault: "stop-instances", instances: [A] },
      { kind: "undo.failed", fault: "stop-instances", error: "InsufficientInstanceCapacity: no", instances: [B] },
      { kind: "error", problems: [{ code: "restore.instances-not-running", what: "Not all run", whose: "aws", next: "Start them." }] },
      { kind: "drill.ended", why: "error" },
    ];
    const report = judge(failed(timer, ...undo));
    assert.match(report.sentence, new RegExp(`NOT RESTORED: ${B} may still be stopped; the restart timer starts what is stopped at`));
    const finding = report.findings.find(({ check }) => check === "restored");
    assert.match(
      finding?.causes.join("\n") ?? "",
      /start-instances --instance-ids i-0b.*\nElse the restart timer failover-drill-restart-x starts them/,
    );
    assert.doesNotMatch(judge(failed(...undo)).sentence, /timer/);
    assert.doesNotMatch(judge(failed(timer, ...undo, { kind: "timer.removed", timer: "failover-drill-restart-x" })).sentence, /timer/);
  });

  it("does not advise to start what was terminated", () => {
    const report = judge(
      failed(
        timer,
        { kind: "undo.confirmed", fault: "stop-instances", instances: [A] },
        { kind: "undo.failed", fault: "stop-instances", error: "terminated", instances: [B], gone: [B] },
        { kind: "drill.ended", why: "error" },
      ),
    );
    const finding = report.findings.find(({ check }) => check === "restored");
    assert.match(finding?.title ?? "", new RegExp(`^NOT RESTORED: ${B} is terminated\\.$`));
    assert.doesNotMatch(finding?.causes.join("\n") ?? "", /start-instances/);
  });
});

describe("the moment of the restore", () => {
  it("is the first request that was not put off because the instances were still stopping", () => {
    const request = (facts: readonly Fact[]) => judge(facts).landmarks.find(({ name }) => name === "restore-requested")?.bracket?.atLatest;
    const facts = tell();
    const first = facts.findIndex(({ kind }) => kind === "undo.requested");
    const early = { ...facts[first], at: (facts[first]?.at ?? 0) - 20_000 } as Fact;
    const waiting = { kind: "undo.waiting", fault: "stop-instances", instances: [A, B], at: early.at, seq: 0 } as Fact;
    const asked = renumber([...facts, early, waiting].toSorted((one, other) => one.at - other.at));
    assert.equal(request(asked), request(facts));
    assert.equal(request(asked.filter(({ kind }) => kind !== "undo.waiting")), early.at);
  });
});

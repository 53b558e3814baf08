// Whether it was put back: what the undo confirmed, unless a later sample shows the instance down; and no promise of a moment that is over.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Fact, FactBody } from "../../../src/journal/facts.ts";
import { instancesDown, instancesToStart } from "../../../src/safety/undone.ts";
import { judge } from "../../../src/verdict/judge.ts";
import { A, append, B, cutAfter, START, type Story, tell, without } from "../../support/journal-builder.ts";

const AFTER = 40_000;

/** From `from` to `until` after the restore was asked for, the first instance is seen in `state`. */
const seen = (state: string, { from = AFTER, until = Number.POSITIVE_INFINITY } = {}): readonly Fact[] => {
  const edit: Story["edit"] = ({ probe, sinceRestore }) =>
    probe === "instances" && sinceRestore > from && sinceRestore < until ? { states: { [A]: state, [B]: "running" } } : undefined;
  return tell({ edit });
};

const finding = (facts: readonly Fact[]) => judge(facts).findings.find(({ check }) => check === "restored");

describe("an instance that was confirmed to run", () => {
  for (const state of ["stopping", "stopped"])
    it(`and is ${state} in the last sample is not restored, and what brings it back has to stay`, () => {
      const facts = seen(state);
      const report = judge(facts);
      assert.deepEqual([report.outcome, report.restored], ["failed", false]);
      assert.match(report.sentence, new RegExp(`^Failed: NOT RESTORED: ${A} may still be stopped`));
      assert.match(finding(facts)?.causes.join() ?? "", new RegExp(`start-instances --instance-ids ${A}$`));
      const [last] = finding(facts)?.evidence.slice(-1) ?? [];
      assert.equal(facts[last ?? -1]?.kind, "sample");
      assert.deepEqual(instancesToStart(facts), [A]);
    });

  for (const state of ["shutting-down", "terminated"])
    it(`and is ${state} in the last sample is named, but nothing can bring it back`, () => {
      const facts = seen(state);
      assert.equal(judge(facts).restored, false);
      assert.equal(finding(facts)?.title, `NOT RESTORED: ${A} is terminated.`);
      assert.equal(finding(facts)?.actual, `${A} ran again and was terminated later`);
      assert.doesNotMatch(finding(facts)?.causes.join() ?? "", /start-instances/);
      assert.deepEqual([instancesDown(facts), instancesToStart(facts)], [[A], []]);
    });

  it("is restored when it was seen stopped only before the confirmation, or runs again after it", () => {
    for (const facts of [tell(), seen("stopped", { from: 0, until: 10_000 }), seen("stopped", { until: AFTER + 20_000 })]) {
      assert.equal(judge(facts).restored, true);
      assert.deepEqual(instancesDown(facts), []);
    }
  });

  it("and is pending after it was stopped is not known to run", () => {
    const edit: Story["edit"] = ({ probe, sinceRestore }) =>
      probe === "instances" && sinceRestore > AFTER
        ? { states: { [A]: sinceRestore > 2 * AFTER ? "pending" : "stopped", [B]: "running" } }
        : undefined;
    assert.equal(finding(tell({ edit }))?.title, `NOT RESTORED: ${A} may still be stopped.`);
  });

  it("and of which no sample says anything stays confirmed", () => {
    const missing: Story["edit"] = ({ probe, sinceRestore }) =>
      probe === "instances" && sinceRestore > AFTER ? { missing: "throttled" } : undefined;
    const others: Story["edit"] = ({ probe, sinceRestore }) => (probe === "instances" && sinceRestore > AFTER ? { states: {} } : undefined);
    for (const edit of [missing, others]) {
      const facts = tell({ edit });
      assert.deepEqual([judge(facts).restored, instancesDown(facts)], [true, []]);
    }
  });

  it("is not taken for stopped by an answer that a later one has overtaken", () => {
    const facts = seen("stopped", { until: AFTER + 3_000 });
    const late = facts.findLast(
      (fact) => fact.kind === "sample" && fact.probe === "instances" && JSON.stringify(fact).includes('"stopped"'),
    );
    const moved = [...facts.filter((fact) => fact !== late), late as Fact];
    assert.deepEqual(instancesDown(moved), []);
    assert.equal(judge(moved).restored, true);
  });
});

describe("the restart timer of instances that are down", () => {
  const failed = (fires: number): readonly Fact[] =>
    append(
      without(
        cutAfter(tell({ runningAt: 500_000 }), (fact) => fact.kind === "undo.accepted"),
        "undo.confirmed",
      ),
      { kind: "timer.armed", timer: "failover-drill-restart-x", fires, instances: [A, B] },
      { kind: "undo.confirmed", fault: "stop-instances", instances: [A] },
      { kind: "undo.failed", fault: "stop-instances", error: "InsufficientInstanceCapacity: no", instances: [B] },
      { kind: "error", problems: [{ code: "restore.instances-not-running", what: "Not all run", whose: "aws", next: "Start them." }] },
      { kind: "drill.ended", why: "error" } satisfies FactBody,
    );

  it("is promised while its moment is to come", () => {
    const report = judge(failed(START + 3_600_000));
    assert.match(report.sentence, /; the restart timer starts what is stopped at 04:17:00 UTC\.$/);
    assert.match(report.safety.lines.find(({ about }) => about === "timer")?.says ?? "", /^failover-drill-restart-x starts /);
  });

  it("is not promised when its moment was over as the drill ended", () => {
    const facts = failed(START + 60_000);
    const report = judge(facts);
    assert.match(
      report.sentence,
      new RegExp(
        `${B} may still be stopped; the restart timer was due at 03:18:00 UTC and may still be repeated: start by hand what is stopped\\.$`,
      ),
    );
    const causes = finding(facts)?.causes.join("\n") ?? "";
    assert.match(
      causes,
      new RegExp(`start-instances --instance-ids ${B}\nThe restart timer failover-drill-restart-x was due at .*03:18:00`),
    );
    assert.match(report.safety.lines.find(({ about }) => about === "timer")?.says ?? "", /was to start .* at 03:18:00: it was not removed/);
    assert.doesNotMatch(JSON.stringify([report.sentence, causes, report.safety]), /timer starts|restart-x starts/);
  });
});

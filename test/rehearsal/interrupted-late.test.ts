// A signal that comes only when the fault is over: whatever is put back already is watched or not, and the verdict says that somebody ended the drill.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Fact } from "../../src/journal/facts.ts";
import type { Lab } from "../../src/lab/lab.ts";
import type { Millis } from "../../src/ports/clock.ts";
import { allOf, drillInLab, type LabDrill, remainsIn } from "../support/drill-in-lab.ts";

const SECOND = 1_000;

const REQUESTED = (fact: Fact): boolean => fact.kind === "undo.accepted";
const RECOVERING = (fact: Fact): boolean => fact.kind === "phase" && fact.phase === "recover" && fact.state === "entered";
const CLEANING = (fact: Fact): boolean => fact.kind === "phase" && fact.phase === "cleanup" && fact.state === "entered";

/** SIGINT so long after the first such fact, and again so long after that. */
async function interruptedAt(moment: (fact: Fact) => boolean, first: Millis, again?: Millis): Promise<LabDrill> {
  const [signal, hurry] = [new AbortController(), new AbortController()];
  let lab: Lab | undefined;
  let begun = false;
  return drillInLab({
    signal: signal.signal,
    hurry: hurry.signal,
    prepare: (made) => {
      lab = made;
    },
    onFact: (fact) => {
      if (begun || !moment(fact)) return;
      begun = true;
      const { clock } = lab as Lab;
      void clock.sleep(first).then(() => signal.abort(new Error("SIGINT")));
      if (again !== undefined) void clock.sleep(again).then(() => hurry.abort(new Error("SIGINT again")));
    },
  });
}

const rulingOf = ({ report }: LabDrill, check: string) => report.findings.find((one) => one.check === check)?.ruling;

function assertPutBack({ lab, facts, report }: LabDrill): void {
  assert.deepEqual(remainsIn(lab), []);
  assert.equal(allOf(facts, "undo.confirmed").length, 1);
  assert.equal(report.restored, true);
}

describe("one signal", () => {
  for (const [when, moment, delay] of [
    ["during the restore", REQUESTED, 2 * SECOND],
    ["while the return is watched", RECOVERING, 20 * SECOND],
  ] as const)
    it(`${when} ends nothing: the return is watched to its end, and the drill is not called passed`, async () => {
      const drill = await interruptedAt(moment, delay);
      assertPutBack(drill);
      assert.equal(allOf(drill.facts, "observed").at(-1)?.what, "steady-state-again");
      assert.equal(allOf(drill.facts, "drill.ended")[0]?.why, "interrupted");
      assert.equal(drill.report.sentence, "Inconclusive: the drill was interrupted. Everything that was stopped runs again.");
      assert.equal(rulingOf(drill, "ran-to-its-end"), "inconclusive");
      assert.equal(rulingOf(drill, "recovered-in-time"), "held");
      assert.equal(rulingOf(drill, "failed-over-in-time"), "held");
    });

  it("during the cleanup comes after the drill: what it found stands", async () => {
    const drill = await interruptedAt(CLEANING, 100);
    assertPutBack(drill);
    assert.equal(allOf(drill.facts, "drill.ended")[0]?.why, "done");
    assert.equal(drill.report.outcome, "passed");
  });
});

describe("two signals", () => {
  for (const [when, moment, first, again] of [
    ["during the restore", REQUESTED, SECOND, 2 * SECOND],
    ["while the return is watched", RECOVERING, 5 * SECOND, 10 * SECOND],
    ["one during the restore, one while the return is watched", REQUESTED, SECOND, 60 * SECOND],
  ] as const)
    it(`${when} end the watching: what was not seen to come back is no failure of the site`, async () => {
      const drill = await interruptedAt(moment, first, again);
      assertPutBack(drill);
      assert.equal(allOf(drill.facts, "drill.ended")[0]?.why, "interrupted");
      assert.equal(drill.report.outcome, "inconclusive");
      assert.match(drill.report.sentence, /^Inconclusive: the drill was interrupted\. .* the steady state was not seen again\.$/);
      for (const check of ["ran-to-its-end", "recovered-in-time", "all-instances-answer-again"])
        assert.equal(rulingOf(drill, check), "inconclusive", check);
    });

  it("the second after the return was seen changes nothing more", async () => {
    const drill = await interruptedAt(CLEANING, 100, 200);
    assertPutBack(drill);
    assert.equal(drill.report.outcome, "passed");
  });
});

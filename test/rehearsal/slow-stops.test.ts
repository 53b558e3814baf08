// Instances that take minutes to stop: the site fails over all the same, and EC2 starts none of them before it is stopped.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Lab } from "../../src/lab/lab.ts";
import { drillInLab, type LabDrill } from "../support/drill-in-lab.ts";
import { shippedPlan } from "../support/shipped.ts";

const slow =
  (seconds: number) =>
  (lab: Lab): void => {
    const { draw } = lab;
    Object.assign(lab, {
      draw: ((name, about) => (name === "ec2.stop.complete" ? seconds * 1_000 : draw(name, about))) satisfies Lab["draw"],
    });
  };

const because = ({ facts }: LabDrill): string | undefined =>
  facts.flatMap((fact) => (fact.kind === "phase" && fact.phase === "observe" && fact.state === "left" ? [fact.why] : []))[0];

test("the drill waits for the stop before it asks for the start", async () => {
  for (const seed of ["1", "2", "3"]) {
    const drilled = await drillInLab({ seed, prepare: slow(240) });
    assert.equal(drilled.report.outcome, "passed", `seed ${seed}: ${drilled.report.sentence}`);
    assert.equal(
      drilled.facts.some(({ kind }) => kind === "undo.waiting"),
      false,
    );
  }
});

test("a stop that outlasts the deadline for the failover is late, which is no failure of the site", async () => {
  const plan = shippedPlan();
  const drilled = await drillInLab({ plan: { ...plan, deadlines: { ...plan.deadlines, failover: 300_000 } }, prepare: slow(400) });
  assert.equal(because(drilled), "the error page was held, and the instances were still stopping");
  assert.equal(drilled.report.outcome, "inconclusive", drilled.report.sentence);
  assert.match(drilled.report.sentence, /stopped only after their start was requested/);
  assert.equal(drilled.report.restored, true);
});

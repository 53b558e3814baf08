// What the judge measures against what really happened in the lab: brackets hold the truth, and a pass was one.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { ConditionProfile } from "../../src/lab/conditions.ts";
import { reality } from "../support/reality.ts";
import { rehearsePlan, shippedPlan } from "../support/shipped.ts";

const plan = shippedPlan();

/** An API answer is made while the call is under way: at most this long after its sample was due (api.latency, realistic). */
const CALL_MAX = 250;

test("every bracket holds the moment at which it really happened, over 60 seeds", async () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const rehearsal = await rehearsePlan(plan, String(seed));
    const real = reality(rehearsal.truths, rehearsal.report);
    assert.equal(Object.keys(real).length, 5, `seed ${seed}: ${JSON.stringify(real)}`);
    for (const { name, bracket } of rehearsal.report.landmarks) {
      const at = real[name];
      if (at === undefined) continue;
      assert.ok(bracket, `seed ${seed}: ${name} was not seen`);
      assert.ok(
        at > bracket.after && at <= bracket.atLatest + CALL_MAX,
        `seed ${seed}: ${name} happened at ${at}, measured in (${bracket.after}, ${bracket.atLatest}]; repeat: npx failover-drill rehearse --seed ${seed}`,
      );
    }
  }
});

for (const [conditions, seeds] of [
  ["realistic", 40],
  ["hostile", 120],
] as const satisfies [ConditionProfile, number][]) {
  test(`a pass was one: over ${seeds} ${conditions} seeds the lab's truth confirms every passed drill, and everything runs in the end`, async () => {
    let passed = 0;
    for (let seed = 1; seed <= seeds; seed += 1) {
      const rehearsal = await rehearsePlan(plan, String(seed), conditions);
      const { report, truths } = rehearsal;
      const repeat = `npx failover-drill rehearse --seed ${seed} --conditions ${conditions}`;
      for (const { id } of report.blastRadius) {
        const last = truths.findLast((truth) => truth.what === "instance.state" && truth.subject === id);
        assert.equal(last?.detail, "running", `${id} in the end; repeat: ${repeat}`);
      }
      if (report.outcome !== "passed") continue;
      passed += 1;
      const real = reality(rehearsal.truths, rehearsal.report);
      const away = real["authoritative-secondary"];
      const back = real["authoritative-primary"];
      assert.ok(away !== undefined && back !== undefined && away < back, `DNS moved away and back; repeat: ${repeat}`);
      const fault = report.landmarks.find(({ name }) => name === "fault-accepted")?.bracket?.atLatest as number;
      assert.ok(away - fault <= (plan.objectives.failover as number), `within the objective; repeat: ${repeat}`);
      for (const { id } of report.blastRadius) {
        const web = truths.findLast((truth) => truth.what === "httpd" && truth.subject === id);
        assert.equal(web?.detail, "up", `${id} answers in the end; repeat: ${repeat}`);
      }
    }
    assert.ok(passed > 0, "some pass");
  });
}

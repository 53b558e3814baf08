// What the judge measures against what really happened in the lab: brackets hold the truth, and a pass was one.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { ConditionProfile } from "../../src/lab/conditions.ts";
import type { Truth } from "../../src/lab/lab.ts";
import type { Rehearsal } from "../../src/rehearse.ts";
import type { LandmarkName } from "../../src/verdict/types.ts";
import { rehearsePlan, shippedPlan } from "../support/shipped.ts";

const plan = shippedPlan();

/** An API answer is made while the call is under way: at most this long after its sample was due (api.latency, realistic). */
const CALL_MAX = 250;

const firstAfter = (truths: readonly Truth[], from: number, is: (truth: Truth) => boolean) =>
  truths.find((truth) => truth.at >= from && is(truth))?.at;

/** When each landmark really happened. */
function reality({ truths, report }: Rehearsal): Readonly<Partial<Record<LandmarkName, number>>> {
  const bracket = (name: LandmarkName) => report.landmarks.find((landmark) => landmark.name === name)?.bracket;
  const fault = bracket("fault-accepted")?.after ?? 0;
  const restore = bracket("restore-requested")?.after ?? Number.POSITIVE_INFINITY;
  const ids = new Set(report.blastRadius.map(({ id }) => id));
  const allIn = (state: string, from: number) => {
    const moments = [...ids].map((id) =>
      firstAfter(truths, from, (truth) => truth.what === "instance.state" && truth.subject === id && truth.detail === state),
    );
    return moments.includes(undefined) ? undefined : Math.max(...(moments as number[]));
  };
  const found: Partial<Record<LandmarkName, number | undefined>> = {
    "instances-stopped": allIn("stopped", fault),
    "no-healthy-target": firstAfter(truths, fault, (truth) => truth.what === "target-group.healthy" && truth.detail === "0"),
    "authoritative-secondary": firstAfter(truths, fault, (truth) => truth.what === "record.answer" && truth.detail === "SECONDARY"),
    "instances-running": allIn("running", restore),
    "authoritative-primary": firstAfter(truths, restore, (truth) => truth.what === "record.answer" && truth.detail === "PRIMARY"),
  };
  return Object.fromEntries(Object.entries(found).filter(([, at]) => at !== undefined)) as Partial<Record<LandmarkName, number>>;
}

test("every bracket holds the moment at which it really happened, over 60 seeds", async () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const rehearsal = await rehearsePlan(plan, String(seed));
    const real = reality(rehearsal);
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
      const real = reality(rehearsal);
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

// Pages that take long beside how often they are asked for: many samples are under way at once, and none of them is old.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Lab } from "../../src/lab/lab.ts";
import { drillInLab } from "../support/drill-in-lab.ts";
import { shippedPlan } from "../support/shipped.ts";

test("a site whose pages take two seconds is steady for a probe that asks four times a second", async () => {
  const plan = shippedPlan();
  const probes = { ...plan.probes, page: { interval: 250, timeout: 6_000 } };
  const slow = (lab: Lab): void => {
    const { draw } = lab;
    Object.assign(lab, { draw: ((name, about) => (name === "web.latency" ? 2_000 : draw(name, about))) satisfies Lab["draw"] });
  };
  for (const seed of ["1", "2", "3", "4", "5"]) {
    const { report } = await drillInLab({ plan: { ...plan, probes }, seed, prepare: slow });
    assert.equal(report.outcome, "passed", `seed ${seed}: ${report.sentence}`);
  }
});

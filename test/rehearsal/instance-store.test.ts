// Instances with disks that a stop erases: not stopped unless the drill file says that nothing there is missed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { drillInLab, remainsIn } from "../support/drill-in-lab.ts";
import { refused, says } from "../support/refused-drill.ts";
import { type Edit, shippedPlan } from "../support/shipped.ts";

const stored: Edit = { file: "web", from: "Default: t4g.nano", to: "Default: m6gd.medium" };
const lost: Edit = { file: "failover-drill", from: "limits:\n", to: "safety:\n  instance-store: lose\n\nlimits:\n" };

test("the drill refuses, with the way out, and stops nothing", async () => {
  const { codes, problems, drill } = await refused({ plan: shippedPlan(stored) });
  assert.deepEqual(codes, ["radius.loses-instance-store", "radius.loses-instance-store"]);
  assert.match(says(problems), /is of type m6gd\.medium.*a stop erases what is on them/);
  assert.match(problems[0]?.next ?? "", /safety\.instance-store: lose/);
  assert.deepEqual(remainsIn(drill.lab), []);
});

test("the drill file may say that nothing is lost, which is part of the plan", async () => {
  const plan = shippedPlan(stored, lost);
  assert.equal(plan.safety.instanceStore, "lose");
  assert.notEqual(plan.digest, shippedPlan(stored).digest);
  assert.equal((await drillInLab({ plan })).report.outcome, "passed");
});

test("a type that was changed by hand is seen, too", async () => {
  const { codes } = await refused({
    between: async ({ lab, operation }, send) => {
      if (operation === "DescribeInstanceTypes") return send();
      const [first] = lab.ec2.instances.values();
      if (first !== undefined) first.instanceType = "i4g.large";
      return send();
    },
  });
  assert.deepEqual(codes, ["radius.loses-instance-store"]);
});

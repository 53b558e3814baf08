// What is measured lies in what the plan predicts, for sites whose return depends on more than the shipped one's.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Report } from "../../src/verdict/types.ts";
import {
  checkedName,
  fixedPath,
  hold,
  hostRule,
  minimumForDns,
  noAlias,
  noCheck,
  oneInstance,
  parameter,
  redirectListener,
  S3_WEBSITE,
} from "../support/checked-elsewhere.ts";
import { type Edit, rehearsePlan, shippedPlan } from "../support/shipped.ts";

const slowGroup = [parameter("load-balancer", "UnhealthyThresholdCount", "3")];
const quickCheck = [parameter("dns", "RequestInterval", "10"), parameter("dns", "FailureThreshold", "1")];

const disagreements = (report: Report): readonly string[] =>
  report.measurements
    .filter(({ agrees }) => agrees === false)
    .map(({ metric, measured, predicted }) => JSON.stringify({ metric, measured, predicted }));

interface Row {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly seeds: readonly number[];
}

/** The seeds of the first three are among those whose targets are started before they are unused. */
const rows: readonly Row[] = [
  { name: "restored before the targets are unused", edits: [...quickCheck, ...slowGroup], seeds: [41, 92, 183, 1] },
  { name: "the same without EvaluateTargetHealth", edits: [noAlias, hold("1s"), ...quickCheck, ...slowGroup], seeds: [3, 4, 6, 8] },
  {
    name: "the same with checks a minute apart",
    edits: [noAlias, hold("1s"), ...quickCheck, parameter("load-balancer", "HealthCheckIntervalSeconds", "60")],
    seeds: [6, 10, 12, 16],
  },
  { name: "a path that the load balancer answers itself", edits: fixedPath(), seeds: [2, 3, 4, 5] },
  { name: "a redirect", edits: redirectListener, seeds: [2, 4] },
  { name: "a host rule", edits: hostRule("www.example.com"), seeds: [2, 4] },
  { name: "a health check of the S3 website", edits: [checkedName(S3_WEBSITE)], seeds: [2, 4] },
  { name: "a minimum for DNS of both targets", edits: [minimumForDns({ count: "2" })], seeds: [1, 2] },
  { name: "no minimum for DNS", edits: [minimumForDns({ count: "off" })], seeds: [1, 2] },
];

for (const { name, edits, seeds } of rows) {
  test(name, async () => {
    const plan = shippedPlan(...edits);
    for (const seed of seeds) {
      const { report } = await rehearsePlan(plan, String(seed));
      assert.deepEqual(disagreements(report), [], `seed ${seed}`);
      const agrees = report.findings.find(({ check }) => check === "budget-agrees");
      assert.equal(agrees?.ruling, "held", `seed ${seed}: ${agrees?.title}`);
      assert.ok(
        report.measurements.some(({ metric, agrees }) => metric === "dns-return" && agrees),
        `seed ${seed}: the return is compared`,
      );
    }
  });
}

test("what cannot move DNS is predicted not to, and the site stays", async () => {
  for (const edits of [
    [...fixedPath(), noAlias],
    [...hostRule("www.example.com"), noAlias],
    [checkedName(S3_WEBSITE), noAlias],
    [minimumForDns({ count: "off" }), noCheck],
  ]) {
    const plan = shippedPlan(...edits);
    assert.equal(plan.budget.failsOver, false);
    const { report } = await rehearsePlan(plan, "2");
    const rulings = Object.fromEntries(report.findings.map(({ check, ruling }) => [check, ruling]));
    assert.deepEqual([rulings["failed-over-in-time"], rulings["budget-agrees"]], ["deviated", "held"]);
  }
});

test("one of two stopped, and both needed for DNS: the site leaves its primary when it is predicted to", async () => {
  const plan = shippedPlan(minimumForDns({ count: "2" }), oneInstance);
  for (const seed of ["1", "2", "3"]) {
    const { report } = await rehearsePlan(plan, seed);
    assert.deepEqual(disagreements(report), [], `seed ${seed}`);
    const failover = report.findings.find(({ check }) => check === "failed-over-in-time");
    assert.equal(failover?.ruling, "deviated");
    assert.match(failover.causes[0] ?? "", /leaves 1 of 2 targets/);
  }
});

test("a name that only AWS can follow: the return is compared with both possibilities", async () => {
  const plan = shippedPlan(checkedName(S3_WEBSITE));
  const unsure = shippedPlan(checkedName("status.example.org"));
  for (const seed of ["2", "4"]) {
    const { report } = await rehearsePlan({ ...plan, budget: unsure.budget }, seed);
    assert.deepEqual(disagreements(report), [], `seed ${seed}`);
  }
});

// The minimum of healthy targets for DNS (target_group_health.dns_failover): off moves nothing, more than one moves sooner.
import assert from "node:assert/strict";
import { test } from "node:test";
import { healthyForDns } from "../../../src/plan/failover-path.ts";
import type { Plan } from "../../../src/plan/types.ts";
import { minimumForDns, noAlias, noCheck, oneInstance } from "../../support/checked-elsewhere.ts";
import { type Edit, shippedPlan } from "../../support/shipped.ts";

const OFF = "failed-over-in-time.minimum-for-dns-off";
const TOO_FEW = "failed-over-in-time.minimum-for-dns";
const NEVER = "steady-before.minimum-for-dns";

const OBJECTIVE = "failed-over-in-time.objective";

const codes = (plan: Plan): readonly string[] => plan.budget.warnings.map(({ code }) => code);
const off = minimumForDns({ count: "off" });

test("off and off: no path by the load balancer, and a warning", () => {
  const plan = shippedPlan(off);
  assert.deepEqual(codes(plan), [OFF]);
  assert.match(plan.budget.warnings[0]?.what ?? "", /TargetGroup.*off.*only the health check/);
  assert.match(plan.budget.warnings[0]?.place?.file ?? "", /load-balancer\.yml/);
  assert.deepEqual(plan.budget.metrics["dns-failover"], shippedPlan(noAlias).budget.metrics["dns-failover"]);
  assert.deepEqual(plan.budget.metrics["dns-return"], shippedPlan(noAlias).budget.metrics["dns-return"]);
  const neither = shippedPlan(off, noCheck);
  assert.deepEqual([neither.budget.failsOver, neither.budget.metrics.failover], [false, undefined]);
  assert.match(neither.budget.warnings[0]?.what ?? "", /never fails over/);
  assert.match(neither.budget.derivation.join("\n"), /ALB path: none, .*minimum/);
  assert.deepEqual(codes(shippedPlan(off, noAlias)), []);
});

test("an objective that is missed is the health check's to shorten when it alone moves DNS", () => {
  const soon: Edit = { file: "failover-drill", from: "failover: 4m", to: "failover: 30s" };
  const advice = (...edits: readonly Edit[]) => shippedPlan(soon, ...edits).budget.warnings.find(({ code }) => code === OBJECTIVE)?.next;
  assert.match(advice(off) ?? "", /^The health check needs 3 x 30 s/);
  assert.match(advice() ?? "", /^The target group needs/);
});

test("off for the count and a percentage, or another count: the load balancer is unhealthy without a healthy target", () => {
  for (const minimum of [{ count: "off", percentage: "50" }, { count: "2" }, { percentage: "100" }]) {
    const plan = shippedPlan(minimumForDns(minimum));
    assert.deepEqual(codes(plan), []);
    assert.deepEqual(plan.budget.metrics, shippedPlan().budget.metrics);
  }
});

test("a part of the targets is left, and fewer than the minimum: the site leaves its primary", () => {
  for (const minimum of [{ count: "2" }, { percentage: "51" }]) {
    const plan = shippedPlan(minimumForDns(minimum), oneInstance);
    assert.deepEqual(codes(plan), [TOO_FEW]);
    assert.match(plan.budget.warnings[0]?.what ?? "", /leaves 1 of 2 targets/);
    assert.equal(plan.budget.failsOver, true);
    assert.deepEqual(plan.budget.metrics["dns-failover"], shippedPlan().budget.metrics["dns-failover"]);
    assert.equal(plan.budget.metrics["checkers-unhealthy"], undefined);
  }
  for (const edits of [[minimumForDns({ percentage: "50" })], [off], [minimumForDns({ count: "2" }), noAlias]]) {
    const plan = shippedPlan(...edits, oneInstance);
    assert.deepEqual([codes(plan), plan.budget.failsOver, plan.budget.metrics["dns-failover"]], [[], false, undefined]);
  }
});

test("more than there are targets: the load balancer is never healthy", () => {
  assert.deepEqual(codes(shippedPlan(minimumForDns({ count: "3" }))), [NEVER]);
});

test("either minimum is enough", () => {
  const group = (count: number | undefined, percentage: number | undefined) => ({ minimumForDns: { count, percentage } });
  assert.equal(healthyForDns(group(undefined, undefined), 0, 2), true);
  assert.equal(healthyForDns(group(1, undefined), 0, 2), false);
  assert.equal(healthyForDns(group(1, 50), 1, 2), true);
  assert.equal(healthyForDns(group(1, 60), 1, 2), false);
  assert.equal(healthyForDns(group(undefined, 60), 2, 3), true);
});

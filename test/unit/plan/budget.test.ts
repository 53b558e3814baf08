// The budget, reckoned from the shipped templates and from edits of them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { conditions } from "../../../src/lab/conditions.ts";
import { awsTiming } from "../../../src/plan/aws-timing.ts";
import type { MetricName, Plan } from "../../../src/plan/types.ts";
import { type Edit, shippedPlan } from "../../support/shipped.ts";

const seconds = (plan: Plan, metric: MetricName) => {
  const predicted = plan.budget.metrics[metric];
  return predicted && [predicted.min / 1000, predicted.max / 1000];
};

const noAlias: Edit = { file: "dns", from: "EvaluateTargetHealth: !Ref EvaluateTargetHealth", to: "EvaluateTargetHealth: false" };
const noCheck: Edit = { file: "dns", from: /^ *HealthCheckId: !Ref HealthCheck\n/, to: "" };

test("the shipped site's ranges are those of the timing model", () => {
  const plan = shippedPlan();
  // Source: aws-failover-semantics, timing model, the table of min and max (sane).
  assert.deepEqual(seconds(plan, "no-healthy-target"), [16, 75]);
  assert.deepEqual(seconds(plan, "dns-failover"), [17, 135]);
  assert.deepEqual(seconds(plan, "failover"), [17, 195]);
  assert.deepEqual(seconds(plan, "checkers-unhealthy"), [60.5, 118]);
  assert.equal(plan.budget.failsOver, true);
  assert.deepEqual(plan.budget.warnings, []);
});

test("without EvaluateTargetHealth the health check decides, without the health check the alias does, without both nobody", () => {
  assert.deepEqual(seconds(shippedPlan(noAlias), "dns-failover"), [61.5, 148]);
  assert.deepEqual(seconds(shippedPlan(noCheck), "dns-failover"), [17, 135]);
  const neither = shippedPlan(noAlias, noCheck);
  assert.equal(neither.budget.failsOver, false);
  assert.equal(seconds(neither, "failover"), undefined);
  assert.deepEqual(
    neither.budget.warnings.map(({ code }) => code),
    ["failed-over-in-time.no-signal"],
  );
});

test("the return needs every signal: dropping the health check makes it faster", () => {
  const both = seconds(shippedPlan(), "dns-return") as number[];
  const aliasOnly = seconds(shippedPlan(noCheck), "dns-return") as number[];
  assert.ok((aliasOnly[0] as number) < (both[0] as number), `${aliasOnly} against ${both}`);
});

test("a slow boot can cost the slow path only when enough probes fit into it", () => {
  const shipped = seconds(shippedPlan(), "targets-healthy") as number[];
  const patient = seconds(
    shippedPlan({
      file: "load-balancer",
      from: /UnhealthyThresholdCount:\n(.*\n)*? *Default: 2/,
      to: "UnhealthyThresholdCount:\n    Type: Number\n    Default: 3",
    }),
    "targets-healthy",
  ) as number[];
  // 5 x 30 s after a boot of at most 85 s against one probe within 30 s.
  assert.deepEqual([shipped[1], patient[1]], [240, 120]);
});

test("one instance of two: no failover is expected, so none is predicted", () => {
  const plan = shippedPlan({ file: "failover-drill", from: "instances: all", to: "instances: one" });
  assert.deepEqual(plan.fault.expected, { selected: 1, total: 2 });
  assert.equal(seconds(plan, "failover"), undefined);
  assert.equal(plan.budget.failsOver, false);
});

test("every line of the derivation that names a range agrees with the metrics", () => {
  const { budget } = shippedPlan();
  const lines = budget.derivation.join("\n");
  for (const text of ["16 to 75 s", "17 to 135 s", "17 to 195 s", "threshold 3 x interval 30 s", "the earlier wins"])
    assert.ok(lines.includes(text), `${text} in\n${lines}`);
});

test("the delays that the budget reckons with are those that the lab draws from", () => {
  const pairs = {
    httpdStops: "ec2.stop.httpd",
    instanceStops: "ec2.stop.complete",
    targetUnused: "elb.unused-lag",
    aliasLearns: "route53.alias-lag",
    checkersPropagate: "route53.propagation",
    instanceRuns: "ec2.start.running",
    httpdStarts: "ec2.start.httpd",
  } as const;
  for (const [ours, name] of Object.entries(pairs)) {
    const { min, max } = awsTiming[ours as keyof typeof pairs];
    const spec = conditions[name];
    assert.deepEqual([min, max], [spec.min, spec.max], name);
  }
});

test("the digest changes with the plan and with nothing else", () => {
  assert.equal(shippedPlan().digest, shippedPlan().digest);
  assert.notEqual(shippedPlan().digest, shippedPlan(noCheck).digest);
});

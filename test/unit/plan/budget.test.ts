// The budget, reckoned from the shipped templates and from edits of them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { conditions } from "../../../src/lab/conditions.ts";
import { awsTiming } from "../../../src/plan/aws-timing.ts";
import type { MetricName, Plan } from "../../../src/plan/types.ts";
import { hold, noAlias, noCheck, parameter } from "../../support/checked-elsewhere.ts";
import { type Edit, shippedPlan } from "../../support/shipped.ts";

const seconds = (plan: Plan, metric: MetricName) => {
  const predicted = plan.budget.metrics[metric];
  return predicted && [predicted.min / 1000, predicted.max / 1000];
};

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

test("targets that are started before they are unused cost the slow path too, and a check that alone moves DNS does not wait for them", () => {
  const patient = parameter("load-balancer", "UnhealthyThresholdCount", "3");
  const quick = [parameter("dns", "RequestInterval", "10"), parameter("dns", "FailureThreshold", "1")];
  const plan = shippedPlan(patient, ...quick);
  // The check can move DNS after 1.5 s; with the hold that is before the 120 s within which every instance is stopped and every target unused.
  assert.deepEqual(seconds(plan, "targets-healthy"), [16, 240]);
  assert.deepEqual(seconds(plan, "dns-return"), [17, 300]);
  assert.match(plan.budget.derivation.join("\n"), /started within 120 s of the fault.* 3 probes have failed, healthy threshold 5 x 30 s/);
  assert.deepEqual(seconds(shippedPlan(patient, ...quick, hold("2m")), "targets-healthy"), [16, 120]);
  // 10 failed checks in a row do not fit between the stop and the end of the boot.
  const slowest = parameter("load-balancer", "UnhealthyThresholdCount", "10");
  assert.deepEqual(seconds(shippedPlan(slowest, ...quick), "targets-healthy"), [16, 120]);
  const alone = shippedPlan(patient, ...quick, noAlias);
  assert.deepEqual(
    [seconds(alone, "dns-return"), seconds(alone, "recovery")],
    [
      [17, 162],
      [17, 280],
    ],
  );
});

test("what may still be stopping at the deadline is later in every part of the return", () => {
  const deadline: Edit = { file: "failover-drill", from: /^objectives:\n(.*\n)*?(?=probes:)/, to: "deadlines:\n  failover: 1m\n\n" };
  const [late, shipped] = [shippedPlan(deadline), shippedPlan()];
  for (const metric of ["instances-running", "targets-healthy", "checkers-healthy", "dns-return", "recovery"] as const) {
    const [min, max] = seconds(shipped, metric) as [number, number];
    assert.deepEqual(seconds(late, metric), [min, max + 30], metric);
  }
  assert.match(late.budget.derivation.join("\n"), /still be stopping.*up to 30 s more/);
  assert.doesNotMatch(shipped.budget.derivation.join("\n"), /still be stopping/);
  assert.deepEqual(seconds(shipped, "recovery"), [77, 345]);
});

test("one instance of two: no failover is expected, so none is predicted", () => {
  const plan = shippedPlan({ file: "failover-drill", from: "instances: all", to: "instances: one" });
  assert.deepEqual(plan.fault.expected, { selected: 1, total: 2 });
  assert.equal(seconds(plan, "failover"), undefined);
  assert.equal(plan.budget.failsOver, false);
});

const codes = (plan: Plan) => plan.budget.warnings.map(({ code }) => code);

test("a health check that does not see the targets is left out, and warned about", () => {
  const tcp: Edit = { file: "dns", from: /^ {8}Type: HTTP$/, to: "        Type: TCP" };
  assert.deepEqual(codes(shippedPlan(tcp)), ["failed-over-in-time.health-check-tcp"]);
  assert.deepEqual(seconds(shippedPlan(tcp), "dns-failover"), seconds(shippedPlan(noCheck), "dns-failover"));
  assert.deepEqual(seconds(shippedPlan(tcp), "dns-return"), seconds(shippedPlan(noCheck), "dns-return"));
  assert.equal(shippedPlan(tcp, noAlias).budget.failsOver, false);
  const inverted: Edit = { file: "dns", from: /^ {8}Type: HTTP$/, to: "        Type: HTTP\n        Inverted: true" };
  assert.deepEqual(codes(shippedPlan(inverted)), ["steady-before.health-check-inverted"]);
  assert.equal(shippedPlan(inverted).budget.metrics["checkers-unhealthy"], undefined);
});

test("a health check of the site's own name makes every time unpredictable, and no failover impossible", () => {
  const self: Edit = {
    file: "dns",
    from: "FullyQualifiedDomainName: !Ref LoadBalancerDnsName",
    to: "FullyQualifiedDomainName: !Ref SiteName",
  };
  const plan = shippedPlan(self);
  assert.deepEqual(codes(plan), ["failed-over-in-time.health-check-self"]);
  assert.deepEqual([plan.budget.metrics.failover, plan.budget.metrics.recovery, plan.budget.failsOver], [undefined, undefined, true]);
});

test("the load balancer is known under its dualstack name too; an alias of something unseen says nothing", () => {
  const alias = (name: string): Edit => ({
    file: "dns",
    from: "DNSName: !Ref LoadBalancerDnsName\n",
    to: `DNSName: !Sub "${name}"\n`,
  });
  // biome-ignore lint/suspicious/noTemplateCurlyInString: CloudFormation's.
  const dualstack = shippedPlan(alias("dualstack.${LoadBalancerDnsName}."), noCheck);
  assert.deepEqual(seconds(dualstack, "failover"), seconds(shippedPlan(noCheck), "failover"));
  const elsewhere = shippedPlan(alias("site-1.ap-northeast-1.elb.amazonaws.com"), noCheck);
  assert.deepEqual([elsewhere.budget.metrics.failover, elsewhere.budget.failsOver], [undefined, true]);
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

// Whether the health check sees the targets: what the load balancer answers by itself, and what lies elsewhere.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { MetricName, Plan } from "../../../src/plan/types.ts";
import {
  checkedName,
  checkSetting,
  fixedPath,
  hostRule,
  noAlias,
  noCheck,
  parameter,
  redirectListener,
  S3_WEBSITE,
} from "../../support/checked-elsewhere.ts";
import { type Edit, shippedPlan } from "../../support/shipped.ts";

const ANSWERED = "failed-over-in-time.health-check-answered";
const NEVER_PASSES = "steady-before.health-check-answered";
const ELSEWHERE = "failed-over-in-time.health-check-elsewhere";

const codes = (plan: Plan): readonly string[] => plan.budget.warnings.map(({ code }) => code);
const range = (plan: Plan, metric: MetricName) => plan.budget.metrics[metric];

/** Nothing of the health check is left in the budget: as if the record had none. */
function assertNoPath(edits: readonly Edit[], code: string, says: RegExp): void {
  const plan = shippedPlan(...edits);
  assert.deepEqual(codes(plan), [code]);
  assert.match(plan.budget.warnings[0]?.what ?? "", says);
  assert.deepEqual(plan.budget.metrics, shippedPlan(noCheck).budget.metrics);
  const alone = shippedPlan(...edits, noAlias);
  assert.equal(alone.budget.failsOver, false);
  assert.equal(range(alone, "failover"), undefined);
  assert.deepEqual(codes(alone), [code]);
  assert.match(alone.budget.warnings[0]?.what ?? "", /the site never fails over/);
}

/** As the shipped site. */
function assertSees(...edits: readonly Edit[]): void {
  const plan = shippedPlan(...edits);
  assert.deepEqual(codes(plan), []);
  assert.deepEqual(plan.budget.metrics, shippedPlan().budget.metrics);
}

describe("the load balancer answers the health check itself", () => {
  test("by a rule for its path", () =>
    assertNoPath(fixedPath(), ANSWERED, /\/healthz.*rule Rule.*200.*no target is asked.*only EvaluateTargetHealth/));
  test("by the default action, as a checker's Host is the load balancer's name", () =>
    assertNoPath(hostRule("www.example.com"), ANSWERED, /listener Listener.*200/));
  test("by a redirect, which counts as healthy", () => assertNoPath(redirectListener, ANSWERED, /port 8080.*listener Redirect.*301/));
  test("with the text that it looks for", () =>
    assertNoPath([...fixedPath(), checkSetting("HTTP_STR_MATCH", "SearchString: ok")], ANSWERED, /200/));

  test("the warning names the place of the action", () => {
    const [warning] = shippedPlan(...fixedPath()).budget.warnings;
    assert.match(warning?.place?.file ?? "", /load-balancer\.yml/);
    assert.ok((warning?.place?.line ?? 0) > 0);
  });

  test("with what no checker takes: it is never healthy", () => {
    for (const edits of [
      hostRule("www.example.com", 404),
      fixedPath(503),
      [...fixedPath(), checkSetting("HTTP_STR_MATCH", "SearchString: nothing-like-it")],
    ]) {
      const plan = shippedPlan(...edits);
      assert.deepEqual(codes(plan), [NEVER_PASSES]);
      assert.match(plan.budget.warnings[0]?.what ?? "", /never healthy/);
    }
  });

  test("but not where a rule forwards what it asks", () => {
    assertSees(...hostRule("'*'"));
    assertSees(...hostRule("'*.elb.amazonaws.com'"));
    assertSees(...hostRule("!GetAtt LoadBalancer.DNSName"));
    assertSees(...fixedPath().slice(0, 1));
    assertSees(...hostRule("WWW.example.COM"), forwardedPath("/status*", 2), parameter("dns", "HealthCheckPath", "/status.html?probe=1"));
  });

  test("the first rule by priority that fits decides", () => {
    assert.deepEqual(codes(shippedPlan(...fixedPath(), forwardedPath("/healthz", 2))), [ANSWERED]);
    const last: Edit = { file: "load-balancer", from: "Priority: 1\n", to: "Priority: 10\n" };
    assertSees(...fixedPath(), last, forwardedPath("/healthz", 2));
  });

  test("nor where only AWS knows whether a rule fits", () => {
    const sourceIp = hostRule("x").map((edit) => ({
      ...edit,
      to: edit.to.replace(/Field: host-header.*?\}/, "Field: source-ip, SourceIpConfig: { Values: [192.0.2.0/24] }"),
    }));
    assertSees(...sourceIp);
  });
});

/** A rule that sends requests for a path to the targets. */
function forwardedPath(pattern: string, priority: number): Edit {
  return {
    file: "load-balancer",
    from: /^Outputs:\n/,
    to: [
      "  Forward:",
      "    Type: AWS::ElasticLoadBalancingV2::ListenerRule",
      "    Properties:",
      "      ListenerArn: !Ref Listener",
      `      Priority: ${priority}`,
      `      Conditions: [{ Field: path-pattern, PathPatternConfig: { Values: ["${pattern}"] } }]`,
      "      Actions: [{ Type: forward, TargetGroupArn: !Ref TargetGroup }]",
      "Outputs:",
      "",
    ].join("\n"),
  };
}

describe("the health check asks another endpoint", () => {
  test("an S3 website, which never fails with the targets", () => assertNoPath([checkedName(S3_WEBSITE)], ELSEWHERE, /S3 website/));

  test("a name that only AWS can follow: with and without it, both are possible", () => {
    const plan = shippedPlan(checkedName("status.example.org"));
    const [shipped, without] = [shippedPlan(), shippedPlan(noCheck)];
    assert.deepEqual(codes(plan), [ELSEWHERE]);
    assert.match(plan.budget.warnings[0]?.what ?? "", /status\.example\.org.*cannot be said/);
    for (const metric of ["dns-failover", "failover", "dns-return", "recovery"] as const) {
      const [one, other, both] = [range(shipped, metric), range(without, metric), range(plan, metric)];
      assert.ok(one && other && both, metric);
      assert.deepEqual(both, { min: Math.min(one.min, other.min), max: Math.max(one.max, other.max) }, metric);
    }
    // It may never come.
    assert.deepEqual([range(plan, "checkers-unhealthy"), range(plan, "checkers-healthy")], [undefined, undefined]);
    const alone = shippedPlan(checkedName("status.example.org"), noAlias);
    assert.equal(alone.budget.failsOver, true);
    assert.deepEqual(range(alone, "failover"), range(shippedPlan(noAlias), "failover"));
  });

  test("a record set of these stacks that leads to the load balancer is no other endpoint", () => {
    const origin = (record: string): Edit => ({
      file: "dns",
      from: /^Outputs:\n/,
      to: `  Origin:\n    Type: AWS::Route53::RecordSet\n    Properties: { HostedZoneName: example.com., Name: origin.example.com., ${record} }\nOutputs:\n`,
    });
    const alias = origin("Type: A, AliasTarget: { DNSName: !Ref LoadBalancerDnsName, HostedZoneId: !Ref LoadBalancerHostedZoneId }");
    assertSees(alias, checkedName("origin.example.com"));
    assertSees(origin("Type: CNAME, TTL: 60, ResourceRecords: [!Ref LoadBalancerDnsName]"), checkedName("Origin.example.com"));
    assertSees(alias, checkedName("origin.example.com"), ...hostRule("origin.example.com"));
    assert.deepEqual(codes(shippedPlan(alias, checkedName("origin.example.com"), ...hostRule("www.example.com"))), [ANSWERED]);
  });
});

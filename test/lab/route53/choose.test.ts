// The failover truth table and the last-resort rule, over every combination of signals.
import assert from "node:assert/strict";
import { test } from "node:test";
import { CreateHealthCheckCommand, type ResourceRecordSet } from "@aws-sdk/client-route-53";
import fc from "fast-check";
import { choose } from "../../../src/lab/route53/choose.ts";
import { recordHealthy } from "../../../src/lab/route53/record-health.ts";
import { ALB_ARN, ALB_NAME, ALB_ZONE, createScene } from "./support.ts";

const signal = fc.constantFrom("none", "healthy", "unhealthy");
const record = (failover: "PRIMARY" | "SECONDARY"): ResourceRecordSet => ({
  Name: "www.example.com.",
  Type: "A",
  SetIdentifier: failover,
  Failover: failover,
});

/** The table of aws-failover-semantics, section 2, row by row. */
function expected(primary: string, secondary: string): string {
  if (primary !== "unhealthy") return "PRIMARY";
  return secondary === "unhealthy" ? "PRIMARY" : "SECONDARY";
}

test("failover answers as the truth table says, whatever the order of the record sets", () => {
  fc.assert(
    fc.property(signal, signal, fc.boolean(), (primary, secondary, swapped) => {
      const group = [record("PRIMARY"), record("SECONDARY")];
      if (swapped) group.reverse();
      const states: Record<string, string> = { PRIMARY: primary, SECONDARY: secondary };
      const answers = choose(group, (one) => states[one.Failover as string] !== "unhealthy");
      assert.deepEqual(
        answers.map((answer) => answer.Failover),
        [expected(primary, secondary)],
      );
    }),
  );
});

test("a lone failover record answers even when it is unhealthy", () => {
  for (const role of ["PRIMARY", "SECONDARY"] as const) {
    assert.deepEqual(
      choose([record(role)], () => false),
      [record(role)],
    );
  }
});

test("other policies answer with healthy records only, with all of them when none is healthy, never with nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), fc.boolean(), (health, multivalue) => {
      const group = health.map((_, index) => ({
        Name: "www.example.com.",
        Type: "A" as const,
        SetIdentifier: String(index),
        ...(multivalue ? { MultiValueAnswer: true } : { Weight: 1 }),
      }));
      const answers = choose(group, (one) => health[Number(one.SetIdentifier)] === true);
      const fit = health.filter(Boolean).length;
      const candidates = fit === 0 ? health.length : fit;
      assert.equal(answers.length, multivalue ? Math.min(8, candidates) : 1);
      if (fit > 0) for (const answer of answers) assert.equal(health[Number(answer.SetIdentifier)], true);
    }),
  );
});

test("an alias with a health check and EvaluateTargetHealth needs both; with neither it is always healthy", () => {
  const { lab, zone, call } = createScene("alias-health");
  const { HealthCheck: check } = call(
    new CreateHealthCheckCommand({ CallerReference: "x", HealthCheckConfig: { Type: "HTTP", FullyQualifiedDomainName: ALB_NAME } }),
  );
  const id = check?.Id as string;
  const state = lab.route53.healthChecks.get(id);
  assert.ok(state);
  for (const hasCheck of [true, false]) {
    for (const checkHealthy of [true, false]) {
      for (const evaluates of [true, false]) {
        for (const targetHealthy of [true, false]) {
          state.served = checkHealthy;
          lab.route53.aliasHealth.set(ALB_ARN, { arn: ALB_ARN, healthy: targetHealthy, served: targetHealthy, servedAt: 0 });
          const alias: ResourceRecordSet = {
            ...record("PRIMARY"),
            AliasTarget: { DNSName: ALB_NAME, HostedZoneId: ALB_ZONE, EvaluateTargetHealth: evaluates },
            ...(hasCheck ? { HealthCheckId: id } : {}),
          };
          const wanted = (!hasCheck || checkHealthy) && (!evaluates || targetHealthy);
          assert.equal(recordHealthy(lab, zone, alias), wanted, JSON.stringify({ hasCheck, checkHealthy, evaluates, targetHealthy }));
        }
      }
    }
  }
});

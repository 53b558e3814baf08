// A site that IPv6 reaches, too, from its templates: its AAAA fails over with the rest, or the rehearsal fails.
import assert from "node:assert/strict";
import { test } from "node:test";
import { consoleReport } from "../../src/report/console.ts";
import { htmlReport } from "../../src/report/html.ts";
import { markdownReport } from "../../src/report/markdown.ts";
import { aaaa, dualStack, primary, secondary, toCloudFront, toLoadBalancer } from "../support/ipv6.ts";
import { rehearseShipped } from "../support/shipped.ts";

const pair = [aaaa("First", primary, toLoadBalancer("EvaluateTargetHealth: true")), aaaa("Second", secondary, toCloudFront)];

test("an AAAA pair of its own: passed, and AAAA is watched from the steady state to its return", async () => {
  const { report, facts, truths } = await rehearseShipped([...dualStack, ...pair]);
  assert.equal(report.outcome, "passed", report.sentence);
  assert.deepEqual([report.plan?.budget.warnings, report.safety.notices.filter(({ code }) => code.startsWith("site."))], [[], []]);
  const signal = report.signals.find(({ name }) => name === "authoritative-ipv6");
  assert.deepEqual(
    signal?.segments.map(({ state }) => state),
    ["primary", "none", "primary"],
  );
  // What moved for IPv4 moved for IPv6 at the same moment: both look at the load balancer's targets.
  const left = signal?.segments[1]?.from ?? 0;
  const flip = truths.find(({ what, subject, detail }) => what === "record.answer" && subject.endsWith(" AAAA") && detail === "SECONDARY");
  assert.ok(flip && Math.abs(left - flip.at) <= 2_000, `${left} ms, really ${flip?.at}`);
  assert.match(report.steps[2]?.proof ?? "", /AAAA left the load balancer after/);
  assert.ok(htmlReport(report, facts).includes("authoritative-ipv6"));
});

test("AAAA without a pair stays with the failed load balancer: failed, with the template's line", async () => {
  const { report } = await rehearseShipped([...dualStack, aaaa("Ipv6")]);
  assert.equal(report.outcome, "failed", report.sentence);
  assert.match(report.sentence, /failed over for visitors by IPv4 only/);
  for (const text of [consoleReport(report, { colour: false }), markdownReport(report)]) {
    assert.match(text.replaceAll(/\s+/g, " "), /templates\/dns\.yml:\d+.*An S3 website has no IPv6 address/);
  }
});

test("AAAA of a load balancer without IPv6 is answered with nothing, and nobody is told of it", async () => {
  const { report } = await rehearseShipped([aaaa("Ipv6")]);
  assert.equal(report.outcome, "passed", report.sentence);
  assert.deepEqual([report.plan?.budget.warnings, report.notModelled], [[], []]);
  assert.ok(!report.signals.some(({ name }) => name === "authoritative-ipv6"));
});

test("with a part of the instances stopped AAAA stays where it is", async () => {
  const part = { file: "failover-drill", from: "instances: all", to: "instances: one" } as const;
  const noObjectives = { file: "failover-drill", from: /^objectives:\n(?: {2}.*\n)+/, to: "" } as const;
  const { report } = await rehearseShipped([part, noObjectives, ...dualStack, ...pair]);
  assert.equal(report.outcome, "passed", report.sentence);
  assert.deepEqual(
    report.signals.find(({ name }) => name === "authoritative-ipv6")?.segments.map(({ state }) => state),
    ["primary"],
  );
});

test("no seed of a site whose AAAA never leaves passes, whatever the conditions", async () => {
  for (const conditions of ["calm", "realistic", "hostile"] as const) {
    for (const seed of ["1", "2", "3", "4"]) {
      const { report } = await rehearseShipped([...dualStack, aaaa("Ipv6")], seed, conditions);
      assert.notEqual(report.outcome, "passed", `${conditions} ${seed}: ${report.sentence}`);
    }
  }
});

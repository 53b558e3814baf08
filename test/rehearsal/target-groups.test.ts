// Sites with several target groups: what a drill can judge there, and what it refuses because it cannot.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Edit, rehearseShipped, shippedPlan } from "../support/shipped.ts";
import { apiService, faultOf, noObjectives, onlyHealthCheck, weightedGroups } from "../support/target-groups.ts";

/** The page does not name its instance, so nobody misses the one that only serves the API. */
const anonymous: Edit = { file: "failover-drill", from: /\(\?<instance>/, to: "(?:" };
const oneOfWeb = faultOf("{ stack: web }", "one");
// biome-ignore lint/suspicious/noTemplateCurlyInString: the drill file's.
const siteGroup = faultOf("{ target-group: '${load-balancer.TargetGroupArn}' }");
// biome-ignore lint/suspicious/noTemplateCurlyInString: the drill file's.
const apiGroup = faultOf("{ target-group: '${load-balancer.ApiGroupArn}' }");

const refused: readonly [name: string, edits: readonly Edit[]][] = [
  ["one instance that is the only one of its group", [...weightedGroups, oneOfWeb, noObjectives]],
  ["the site's group, with another service's left", [...apiService, anonymous, siteGroup]],
  ["another service's group, with no failover asked for", [...apiService, anonymous, apiGroup, noObjectives]],
];

for (const [name, edits] of refused) {
  test(`refused: ${name}`, async () => {
    const { report } = await rehearseShipped(edits);
    assert.equal(report.outcome, "refused", report.sentence);
    const found = report.findings.find(({ check }) => check === "steady-before");
    assert.match(found?.actual ?? "", /^fault-fits-site: the fault takes every target of \S+ but leaves i-.*the site would fail over/);
    assert.ok(found?.causes.some((cause) => cause.includes("leave one in each of its target groups")));
  });
}

test("its failover is predicted, although targets are left", () => {
  for (const [, edits] of refused) {
    const { budget } = shippedPlan(...edits);
    assert.equal(budget.failsOver, true);
    assert.ok(budget.metrics["dns-failover"]);
    assert.doesNotMatch(budget.derivation.join("\n"), /must stay on the primary/);
  }
});

test("drilled: one of two instances of a group, and a whole group that no signal tells of", async () => {
  for (const edits of [
    [...apiService, anonymous, faultOf("{ tag: { Name: reference-site-web-1 } }"), noObjectives],
    [...apiService, anonymous, apiGroup, noObjectives, onlyHealthCheck],
  ]) {
    const { report } = await rehearseShipped(edits);
    assert.equal(report.outcome, "passed", report.sentence);
    assert.match(report.sentence, /stayed on its primary/);
  }
});

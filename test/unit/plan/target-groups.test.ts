// A load balancer with several target groups: whom a fault hits in each of them, as far as the templates tell.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Edit, shippedPlan } from "../../support/shipped.ts";
import { apiService, faultOf, noObjectives, onlyHealthCheck, weightedGroups } from "../../support/target-groups.ts";

// biome-ignore lint/suspicious/noTemplateCurlyInString: the drill file's.
const group = "{ target-group: '${load-balancer.TargetGroupArn}' }";
const siteGroup = faultOf(group);
// biome-ignore lint/suspicious/noTemplateCurlyInString: the drill file's.
const apiGroup = faultOf("{ target-group: '${load-balancer.ApiGroupArn}' }");
// biome-ignore lint/suspicious/noTemplateCurlyInString: the drill file's.
const siteIds = faultOf("{ ids: ['${web.FirstInstanceId}', '${web.SecondInstanceId}'] }");

const LEAVES = "steady-before.fault-leaves-targets";
const codes = (...edits: readonly Edit[]) => shippedPlan(...edits).budget.warnings.map(({ code }) => code);

test("a fault of a target group selects its targets and nobody else's", () => {
  assert.deepEqual(shippedPlan(...apiService, siteGroup).fault.expected, { selected: 2, total: 3 });
  assert.deepEqual(shippedPlan(...apiService, apiGroup).fault.expected, { selected: 1, total: 3 });
  assert.deepEqual(codes(...apiService, siteGroup), [LEAVES], "two instances are not more than max-instances");
  assert.deepEqual(shippedPlan(siteGroup).fault.expected, { selected: 2, total: 2 });
});

test("a group that only AWS knows is taken to be all of them", () => {
  const arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/site/0123456789abcdef";
  assert.deepEqual(shippedPlan(faultOf(`{ target-group: ${arn} }`)).fault.expected, { selected: 2, total: 2 });
  const writtenOut: Edit = {
    file: "load-balancer",
    from: "Targets: [{ Id: !Ref ApiInstanceId }]",
    to: "Targets: [{ Id: i-0123456789abcdef0 }]",
  };
  assert.deepEqual(shippedPlan(...apiService, writtenOut, apiGroup).fault.expected, { selected: 2, total: 2 });
});

test("every target of one group, with targets left in another: the site fails over, and no drill can judge it", () => {
  for (const edits of [
    [...apiService, siteGroup],
    [...apiService, siteIds],
    [...apiService, siteIds, noObjectives],
  ]) {
    const [warning, ...more] = shippedPlan(...edits).budget.warnings;
    assert.deepEqual(more, []);
    assert.equal(warning?.code, LEAVES);
    assert.match(warning.what, /every target of TargetGroup .* leaves ApiInstance.* whole load balancer unhealthy .* fails over/);
    assert.doesNotMatch(warning.what, /nothing fails over/);
    assert.match(warning.place?.file ?? "", /load-balancer\.yml/);
  }
  const [api] = shippedPlan(...apiService, apiGroup, noObjectives).budget.warnings;
  assert.match(api?.what ?? "", /ApiGroup .* leaves FirstInstance, SecondInstance/);
});

test("one instance that is the only one of its group", () => {
  const [warning, ...more] = shippedPlan(...weightedGroups, faultOf("{ stack: web }", "one"), noObjectives).budget.warnings;
  assert.deepEqual(more, []);
  assert.equal(warning?.code, LEAVES);
  assert.match(warning.what, /one instance may take the only target of TargetGroup, SecondGroup/);
});

test("all of every group, or a part of each, is judged as with one group", () => {
  assert.deepEqual(codes(...weightedGroups), []);
  assert.deepEqual(codes(...apiService, faultOf("{ tag: { Name: reference-site-web-1 } }"), noObjectives), []);
  assert.deepEqual(codes(...apiService, faultOf(group, "one"), noObjectives), []);
});

test("without EvaluateTargetHealth a group without targets moves nobody by itself", () => {
  const [warning] = shippedPlan(...apiService, siteGroup, onlyHealthCheck).budget.warnings;
  assert.equal(warning?.code, LEAVES);
  assert.match(warning.what, /nothing fails over/);
  assert.deepEqual(codes(...apiService, apiGroup, onlyHealthCheck, noObjectives), []);
});

// The drill file names no deploy-role: CloudFormation then has the rights of whoever drills, and what they lack is told before anything is touched.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { deployRoleAdvice } from "../../src/deploy/deploy-role.ts";
import type { Plan } from "../../src/plan/types.ts";
import { rolePolicy } from "../../src/safety/policy.ts";
import { ACCOUNT, drillAs, makeRoles, ROLES, rolePlan, runInline, type Scene, sceneWith } from "./iam-roles.ts";

after(() => runInline.close());

const made = await makeRoles();
const { deployRole: _, ...alone } = rolePlan();

/** All that the drill and CloudFormation need, less one action. */
function grantAll({ lab }: Scene, without?: string): void {
  const { document } = rolePolicy(alone, "drill", { account: ACCOUNT, hostedZone: "Z0FAILOVERDRILL00001" });
  const Statement = document.Statement.map((statement) => ({ ...statement, Action: statement.Action.filter((one) => one !== without) }));
  lab.iam.roles.get(ROLES.drill)?.inline.set("all", { ...document, Statement });
}

function drill(scene: Scene, plan: Plan, name: string) {
  return scene.clock.drive(() => drillAs(scene, plan, name));
}

test("the shipped role without it is refused in one problem that says what a deploy-role is", async () => {
  const scene = sceneWith(made);
  const { outcome, journal, isTouched } = await drill(scene, alone, "drill-1");
  assert.equal(outcome, "refused");
  assert.equal(isTouched, false);
  assert.equal(scene.lab.cloudformation.stacks.size, 0);
  const [problem, ...more] = journal.facts.flatMap((fact) => (fact.kind === "refused" ? fact.problems : []));
  assert.deepEqual(more, []);
  assert.equal(problem?.code, "permissions.no-deploy-role");
  assert.match(problem.what, /the stacks \(network, .*dns\).*lack ec2:AssociateRouteTable, .* and \d+ more\.$/);
  assert.match(problem.next, /`deploy-role: failover-drill-deploy`.*PermissionsBoundaryArn/);
});

test("one missing right of CloudFormation's is named, with the stacks; all of them pass", async () => {
  const lacking = sceneWith(made);
  grantAll(lacking, "ec2:RunInstances");
  const refused = await drill(lacking, alone, "drill-1");
  assert.equal(refused.outcome, "refused");
  assert.match(refused.told, /which lack ec2:RunInstances\.$/);

  const scene = sceneWith(made);
  grantAll(scene);
  await scene.clock.drive(async () => {
    const passed = await drillAs(scene, alone, "drill-1");
    assert.equal(passed.told, "");
    assert.equal(passed.outcome, "passed");

    // The site is there as its templates say: nothing is to be made or changed, so nothing of it is asked.
    scene.lab.iam.roles.get(ROLES.drill)?.inline.delete("all");
    const again = await drillAs(scene, alone, "drill-2");
    assert.equal(again.told, "");
    assert.equal(again.outcome, "passed");

    const changed = { ...alone, stacks: alone.stacks.map((stack) => (stack.key === "web" ? { ...stack, tags: { team: "web" } } : stack)) };
    const third = await drillAs(scene, changed, "drill-3");
    assert.equal(third.outcome, "refused");
    assert.match(third.told, /make or change the stacks \([^)]*web/);
    assert.doesNotMatch(third.told, /network/);
  });
});

test("where nobody could ask beforehand, the failed deployment says it", () => {
  const reason = "Resource handler returned message: User: arn:aws:sts::1:assumed-role/drill/x is not authorized to perform: ec2:CreateVpc";
  assert.match(deployRoleAdvice(reason, undefined) ?? "", /deploy-role: failover-drill-deploy/);
  assert.equal(deployRoleAdvice(reason, "arn:aws:iam::1:role/deploy"), undefined);
  assert.match(deployRoleAdvice("is not authorized to perform: iam:CreateRole on", "arn:aws:iam::1:role/deploy") ?? "", /BoundaryArn/);
  assert.equal(deployRoleAdvice("The vpc ID 'vpc-1' does not exist", undefined), undefined);
});

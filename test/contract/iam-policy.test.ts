// `failover-drill policy`: what it prints is enough for its role, whatever the drill file says, and holds no wildcard that it could do without.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Plan } from "../../src/plan/types.ts";
import { unknownTypes } from "../../src/safety/needs/build.ts";
import { type PolicyRole, rolePolicy } from "../../src/safety/policy.ts";
import {
  ACCOUNT,
  dieAfterStop,
  drillAs,
  type MadeRoles,
  makeRoles,
  planAs,
  ROLES,
  rolePlan,
  runInline,
  sceneWith,
  sweepAs,
  teardownAs,
} from "./iam-roles.ts";

after(() => runInline.close());

const made = await makeRoles();
const plan = rolePlan();
const hostedZone = "Z0FAILOVERDRILL00001";

function policyOf(role: PolicyRole, of: Plan = plan) {
  return rolePolicy(of, role, {
    account: ACCOUNT,
    caller: `arn:aws:iam::${ACCOUNT}:role/${ROLES[role === "sweep" ? "drill" : role]}`,
    hostedZone,
  });
}

/** The shipped roles with the printed policies in place of their own. */
function printed(roles: readonly (keyof typeof ROLES)[], of: Plan = plan): MadeRoles {
  return {
    ...made,
    roles: made.roles.map((role) => {
      const key = roles.find((name) => ROLES[name] === role.name);
      if (key === undefined) return role;
      return { ...role, inline: new Map([["printed", policyOf(key, of).document]]), attached: new Set<string>() };
    }),
  };
}

async function passes(roles: MadeRoles, of: Plan): Promise<void> {
  const scene = sceneWith(roles);
  await scene.clock.drive(async () => {
    const drilled = await drillAs(scene, of);
    assert.equal(drilled.told, "");
    assert.equal(drilled.outcome, "passed");
    assert.deepEqual((await planAs(scene, of)).problems, []);
    assert.deepEqual((await sweepAs(scene, of)).problems, []);
    assert.deepEqual([...new Set((await teardownAs(scene, of)).values())], ["deleted"]);
  });
}

test("with the printed policies everything passes", () => passes(printed(["drill", "plan", "deploy", "timer"]), plan));

test("for other limits of the drill file, too: no timer, no alarms, dry-run, no role for CloudFormation", async () => {
  const { deployRole: _, ...rest } = plan;
  const others: readonly Plan[] = [
    { ...plan, safety: { ...plan.safety, restartTimer: "off" } },
    { ...plan, safety: { ...plan.safety, alarms: [] } },
    { ...plan, safety: { ...plan.safety, permissions: "dry-run" } },
    // The lab asks for a service role's rights only.
    rest,
  ];
  for (const other of others) await passes(printed(["drill", "plan"], other), other);
});

test("the sweep's policy is enough to mend what a dead drill has left, and cannot stop anything", async () => {
  const scene = sceneWith(made);
  await scene.clock.drive(async () => {
    await dieAfterStop(scene, plan, "drill-dead");
    const role = scene.lab.iam.roles.get(ROLES.drill) ?? assert.fail();
    role.inline.clear();
    role.inline.set("printed", policyOf("sweep").document);
    const swept = await sweepAs(scene, plan, "drill-dead");
    assert.deepEqual(swept.problems, []);
    assert.equal(swept.outcome, "mended");
  });
});

test("it says less when the drill file asks for less", () => {
  const actions = (of: Plan, role: PolicyRole = "drill") => policyOf(role, of).document.Statement.flatMap(({ Action }) => Action);
  assert.ok(!actions({ ...plan, safety: { ...plan.safety, restartTimer: "off" } }).includes("scheduler:CreateSchedule"));
  assert.ok(!actions({ ...plan, safety: { ...plan.safety, alarms: [] } }).includes("cloudwatch:DescribeAlarms"));
  assert.ok(!actions(plan).includes("ec2:RunInstances"));
  const { deployRole: _, ...alone } = plan;
  assert.ok(actions(alone).includes("ec2:RunInstances"));
  assert.deepEqual(actions(plan, "timer"), ["ec2:StartInstances"]);
  assert.ok(!actions(plan, "sweep").includes("ec2:StopInstances"));
  assert.ok(actions(plan, "plan").every((action) => /:(Describe|Get|List|Detect)/.test(action)));
});

test("no action has a wildcard, only actions without resources have every resource, and each statement says what it is for", () => {
  for (const role of ["drill", "plan", "sweep", "deploy", "timer"] as const) {
    const { document, why } = policyOf(role);
    assert.equal(new Set(document.Statement.map(({ Sid }) => Sid)).size, document.Statement.length);
    for (const { Sid, Action, Resource, Condition } of document.Statement) {
      assert.match(Sid, /^[A-Za-z0-9]+$/);
      for (const action of Action) assert.match(action, /^[a-z0-9]+:[A-Za-z0-9]+$/);
      if (Resource.includes("*")) {
        assert.deepEqual(Resource, ["*"], Sid);
        assert.match(why[Sid] ?? "", /AWS knows no resource/);
      }
      assert.ok((why[Sid] ?? "").length > 10, Sid);
      // A request without the keys would pass.
      if (Condition?.["ForAllValues:StringEquals"] !== undefined) assert.ok(Condition.Null, Sid);
    }
  }
});

test("types of which nothing is known are named", () => {
  assert.deepEqual(unknownTypes(plan), []);
  const [first, ...others] = plan.stacks;
  const body = "Resources:\n  Table:\n    Type: AWS::DynamoDB::Table\n  Wait:\n    Type: AWS::CloudFormation::WaitConditionHandle\n";
  assert.deepEqual(unknownTypes({ stacks: [{ ...first, body } as (typeof plan.stacks)[number], ...others] }), ["AWS::DynamoDB::Table"]);
});

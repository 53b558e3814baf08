// Instances whose volumes are encrypted under a customer's key: a drill that could not start them again does not stop them.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { type PolicyRole, rolePolicy } from "../../src/safety/policy.ts";
import type { Edit } from "../support/shipped.ts";
import { ACCOUNT, dieAfterStop, drillAs, makeRoles, ROLES, rolePlan, runInline, sceneWith, sweepAs } from "./iam-roles.ts";

after(() => runInline.close());

const KEY = `arn:aws:kms:ap-northeast-1:${ACCOUNT}:key/11111111-2222-3333-4444-555555555555`;

/** The shipped instances on volumes under this key. */
function under(key: string): Edit {
  return {
    file: "web",
    from: "      PropagateTagsToVolumeOnCreation: true\n",
    to: `      PropagateTagsToVolumeOnCreation: true\n      BlockDeviceMappings:\n        - DeviceName: /dev/xvda\n          Ebs: { Encrypted: true, KmsKeyId: "${key}" }\n`,
  };
}

const named = rolePlan(under(KEY));
/** Which key it is shows only when the volumes are there. */
const aliased = rolePlan(under("alias/site"));
const ALIASED = `arn:aws:kms:ap-northeast-1:${ACCOUNT}:key/site`;

const plain = await makeRoles();
const withKeys = await makeRoles({ EbsKeyArns: `${KEY},${ALIASED}` });

test("a role without the right to the templates' key is refused before anything is deployed, and so is the restart timer's", async () => {
  const scene = sceneWith(plain);
  const { outcome, told, journal, isTouched } = await scene.clock.drive(() => drillAs(scene, named));
  assert.equal(outcome, "refused", told);
  assert.equal(isTouched, false);
  assert.equal(scene.lab.cloudformation.stacks.size, 0);
  const problems = journal.facts.flatMap((fact) => (fact.kind === "refused" ? fact.problems : []));
  assert.deepEqual([...new Set(problems.map(({ code }) => code))], ["permissions.no-key-grant"]);
  assert.equal(problems.length, 2);
  for (const role of [ROLES.drill, ROLES.timer])
    assert.ok(
      problems.some(({ next }) => next.includes(`role/${role} (`)),
      role,
    );
  for (const { what, next } of problems) {
    assert.match(what, /may not kms:CreateGrant on arn:aws:kms:/);
    assert.ok(next.includes(`"Resource":"${KEY}","Condition":{"Bool":{"kms:GrantIsForAWSResource":"true"}}`), next);
  }
});

test("a key that only the volumes tell is refused before the fault, for the caller and for the timer by itself", async () => {
  for (const lacking of ["both", "timer"] as const) {
    const roles = { ...plain, roles: plain.roles.map((role) => (lacking === "timer" && role.name === ROLES.drill ? drillRole() : role)) };
    const scene = sceneWith(roles);
    const { outcome, told, isTouched } = await scene.clock.drive(() => drillAs(scene, aliased));
    assert.equal(outcome, "refused", told);
    assert.equal(isTouched, false);
    assert.match(
      told,
      /The role of the restart timer .* may not kms:CreateGrant on .*:key\/site, under which volumes of i-\w+, i-\w+ are encrypted/,
    );
    assert.equal(/The credentials may not kms:CreateGrant/.test(told), lacking === "both");
    assert.deepEqual([...new Set([...scene.lab.ec2.instances.values()].map(({ state }) => state))], ["running"]);
  }
});

function drillRole() {
  return withKeys.roles.find(({ name }) => name === ROLES.drill) ?? assert.fail();
}

test("with EbsKeyArns of roles.yml the drill passes, and the sweep brings back what a dead one left", async () => {
  for (const plan of [named, aliased]) {
    const scene = sceneWith(withKeys);
    await scene.clock.drive(async () => {
      const { outcome, told } = await drillAs(scene, plan);
      assert.equal(outcome, "passed", told);
      assert.equal(told, "");
    });
  }
  const scene = sceneWith(withKeys);
  await scene.clock.drive(async () => {
    await dieAfterStop(scene, named, "drill-dead");
    assert.equal((await sweepAs(scene, named, "drill-dead")).outcome, "mended");
    assert.deepEqual([...new Set([...scene.lab.ec2.instances.values()].map(({ state }) => state))], ["running"]);
  });
});

test("a right that is bound to EC2's requests is seen", async () => {
  const scene = sceneWith(plain);
  const Condition = {
    Bool: { "kms:GrantIsForAWSResource": "true" },
    StringEquals: { "kms:ViaService": "ec2.ap-northeast-1.amazonaws.com", "kms:CallerAccount": ACCOUNT },
  };
  for (const name of [ROLES.drill, ROLES.timer]) {
    const Statement = [{ Effect: "Allow", Action: "kms:CreateGrant", Resource: KEY, Condition }];
    scene.lab.iam.roles.get(name)?.inline.set("keys", { Version: "2012-10-17", Statement });
  }
  const { outcome, told } = await scene.clock.drive(() => drillAs(scene, named));
  assert.equal(outcome, "passed", told);
});

test("where the simulator may not be asked a notice says that nobody knows, and what comes of it", async () => {
  const scene = sceneWith(plain);
  const plan = { ...aliased, safety: { ...aliased.safety, permissions: "dry-run" as const } };
  const { outcome, journal } = await scene.clock.drive(async () => {
    const drilled = await drillAs(scene, plan);
    await scene.clock.sleep(600_000);
    return drilled;
  });
  const notice = journal.facts.find((fact) => fact.kind === "notice" && fact.code === "permissions.volume-keys");
  assert.match(notice?.kind === "notice" ? notice.what : "", /:key\/site \(i-\w+, i-\w+\).*kms:CreateGrant.*could not be asked/);
  // The lab does as EC2: accepts the start, and stops them again.
  assert.notEqual(outcome, "passed");
  for (const { state, stateReason } of scene.lab.ec2.instances.values()) {
    assert.equal(state, "stopped");
    assert.equal(stateReason?.Code, "Client.InternalError");
  }
});

test("the printed policies have the right to the templates' key, for EC2 only, where they start instances; without a key there is none", () => {
  const statements = (role: PolicyRole, plan = named) =>
    rolePolicy(plan, role, { account: ACCOUNT }).document.Statement.filter(({ Action }) => Action.includes("kms:CreateGrant"));
  for (const role of ["drill", "timer", "sweep", "deploy"] as const) {
    const [statement, ...more] = statements(role);
    assert.deepEqual(more, []);
    assert.deepEqual(statement?.Resource, [KEY], role);
    assert.deepEqual(statement?.Condition, { Bool: { "kms:GrantIsForAWSResource": "true" } });
    assert.deepEqual(statements(role, aliased)[0]?.Resource, [`arn:aws:kms:ap-northeast-1:${ACCOUNT}:key/*`]);
    assert.deepEqual(statements(role, rolePlan()), []);
    assert.deepEqual(statements(role, rolePlan(under("alias/aws/ebs"))), []);
  }
  assert.deepEqual(statements("plan"), []);
});

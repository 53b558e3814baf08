// The shipped roles are enough for plan, drill, sweep and teardown, and none of their permissions is idle.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { problemsOf } from "../../src/aws/errors.ts";
import type { LivePlan } from "../../src/cli/live-plan.ts";
import { ADMIN } from "../../src/lab/sts/caller.ts";
import type { Plan } from "../../src/plan/types.ts";
import { type Between, drillInLab } from "../support/drill-in-lab.ts";
import {
  ACCOUNT,
  allActions,
  dieAfterStop,
  drillAs,
  type MadeRoles,
  makeRoles,
  planAs,
  ROLES,
  rolePlan,
  runInline,
  type Scene,
  sceneWith,
  sweepAs,
  teardownAs,
} from "./iam-roles.ts";

after(() => runInline.close());

const made = await makeRoles();
const plan = rolePlan();
/** The same site with one more tag on everything: what can bear tags is updated. */
const changed: Plan = { ...plan, stacks: plan.stacks.map((stack) => ({ ...stack, tags: { team: "web" } })) };

/** Somebody writes into the error page's bucket while it is being deleted. */
function writing({ lab }: Scene): Between {
  let left = 1;
  return async (_call, send) => {
    const { s3, cloudformation } = lab;
    const page = cloudformation.stacksByName.get("reference-site-error-page");
    const isEmptied = page?.resources.get("PageInBucket")?.status === "DELETE_COMPLETE";
    if (left > 0 && isEmptied && s3.buckets.has("www.example.com")) {
      left -= 1;
      lab.call("s3", "PutObject", { Bucket: "www.example.com", Key: "late.txt", Body: new Uint8Array([1]) }, ADMIN);
    }
    return send();
  };
}

interface Failure {
  readonly step: string;
  readonly told: string;
  readonly isTouched: boolean;
}

/** What could not be looked at, and why. */
function planTold({ problems, stacks, drift = [] }: LivePlan): string {
  const missing = drift.flatMap((stack) => ("missing" in stack ? [stack.missing] : (stack.incomplete ?? [])));
  const unknown = stacks.flatMap(({ why }) => why.filter((text) => text.startsWith("not known: ")));
  return [
    ...problems.map(({ what }) => what),
    ...unknown,
    ...missing.filter((text) => !text.startsWith("not checked by CloudFormation")),
  ].join("\n");
}

/** Undefined when all of it passes; else the first step that does not. */
function journey(roles: MadeRoles): Promise<Failure | undefined> {
  const scene = sceneWith(roles);
  return scene.clock.drive(async () => {
    const drilled = await drillAs(scene, plan);
    if (drilled.outcome !== "passed" || drilled.told !== "") return { step: `drill ${drilled.outcome}`, ...drilled };
    const steps: readonly (readonly [string, () => Promise<string>])[] = [
      ["plan", async () => planTold(await planAs(scene, plan))],
      [
        "drill after a change",
        async () => {
          const { told, outcome } = await drillAs(scene, changed, "drill-2");
          return outcome === "passed" ? told : `${outcome}: ${told}`;
        },
      ],
      ["sweep", async () => (await sweepAs(scene, plan)).problems.map(({ what }) => what).join("\n")],
      ["teardown", async () => teardownAs(scene, plan, writing(scene)).then(() => "")],
    ];
    for (const [step, take] of steps) {
      const told = await take().catch((error: unknown) =>
        problemsOf(error)
          .map(({ what }) => what)
          .join("\n"),
      );
      if (told !== "") return { step, told, isTouched: false };
    }
    return undefined;
  });
}

test("plan, drill, drill after a change, sweep, teardown: all pass with the shipped roles", async () => {
  assert.equal(await journey(made), undefined);
});

test("a sweep with the drill's role mends what a dead drill has left", async () => {
  const scene = sceneWith(made);
  await scene.clock.drive(async () => {
    await dieAfterStop(scene, plan, "drill-dead");
    const swept = await sweepAs(scene, plan, "drill-dead");
    assert.deepEqual(swept.problems, []);
    assert.equal(swept.outcome, "mended");
    assert.deepEqual(
      [...scene.lab.ec2.instances.values()].map(({ state }) => state),
      ["running", "running"],
    );
    assert.ok(swept.things.some(({ kind, did }) => kind === "lock" && did === "removed"));
  });
});

test("roles that are handed over and are not there are refused by name before anything is touched", async () => {
  for (const [of, other] of [
    ["CloudFormation", { ...plan, deployRole: "nobody" }],
    ["the restart timer", { ...plan, safety: { ...plan.safety, restartTimer: { role: "nobody" } } }],
  ] as const) {
    const scene = sceneWith(made);
    // It may ask about any role, so that this is all that is wrong.
    const role = scene.lab.iam.roles.get(ROLES.drill) ?? assert.fail();
    role.inline.set("ask", {
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: ["iam:SimulatePrincipalPolicy", "iam:PassRole"], Resource: "*" }],
    });
    const { outcome, told } = await scene.clock.drive(() => drillAs(scene, other));
    assert.equal(outcome, "refused", told);
    assert.match(told, new RegExp(`The role of ${of} is not there: arn:aws:iam::000000000000:role/nobody`));
    assert.equal(scene.lab.cloudformation.stacks.size, 0);
  }
});

test("a drill file with a deploy-role is rehearsed like any other; the stacks then have that role", async () => {
  const { lab, report } = await drillInLab({ plan: { ...plan, safety: { ...plan.safety, alarms: [] } } });
  assert.equal(report.outcome, "passed");
  const roles = [...lab.cloudformation.stacks.values()]
    .filter(({ name }) => name.startsWith("reference-site-"))
    .map((stack) => stack.definition?.roleArn);
  assert.deepEqual([...new Set(roles)], [`arn:aws:iam::${ACCOUNT}:role/failover-drill-deploy`]);
});

test("without any one action of any statement a step fails before anything is stopped, and names it", async (context) => {
  const actions = allActions(made);
  const rows: string[] = [];
  const idle: string[] = [];
  for (const { role, sid, action, without } of actions) {
    const failure = await journey(without);
    const where = `${role.padEnd(6)} ${sid.padEnd(30)} ${action}`;
    if (failure === undefined) {
      idle.push(`${role} ${sid} ${action}`);
      continue;
    }
    assert.ok(failure.told.includes(action), `without ${where}: ${failure.step}: ${failure.told}`);
    assert.equal(failure.isTouched, false, where);
    rows.push(`${where.padEnd(92)} ${failure.step}`);
  }
  assert.deepEqual(idle, [], "nothing fails without them");
  context.diagnostic(
    `${actions.length} actions of ${new Set(actions.map(({ role, sid }) => `${role} ${sid}`)).size} statements, and what fails without each:`,
  );
  for (const row of rows) context.diagnostic(row);
});

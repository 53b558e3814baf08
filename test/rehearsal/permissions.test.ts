// The list of permissions is complete and each is needed: a drill under a role with exactly these passes, and without any one of them is refused.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Problem } from "../../src/errors.ts";
import type { Fact } from "../../src/journal/facts.ts";
import { createJournal } from "../../src/journal/journal.ts";
import { createLab } from "../../src/lab/create-lab.ts";
import { DEPLOY_ROLE, seedDeployRole } from "../../src/lab/iam/deploy-role.ts";
import { seedRestartRole } from "../../src/lab/iam/restart-role.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { createInlineRunner } from "../../src/lab/lambda/runner/runner.ts";
import { labNet } from "../../src/lab/net.ts";
import { seedHostedZone } from "../../src/lab/route53/hosted-zones.ts";
import { labAws } from "../../src/lab/send.ts";
import { partitionOf } from "../../src/plan/partition.ts";
import type { Plan } from "../../src/plan/types.ts";
import { createRandom } from "../../src/random/seeded.ts";
import { run } from "../../src/run.ts";
import type { Need, Stage } from "../../src/safety/needs/types.ts";
import { needsOf } from "../../src/safety/needs.ts";
import { createVirtualClock } from "../../src/time/virtual-clock.ts";
import { judge } from "../../src/verdict/judge.ts";
import { makeRole, type Statement, sessionOf } from "../lab/iam/support.ts";
import { shippedPlan } from "../support/shipped.ts";

const ACCOUNT = "000000000000";
const STAGES: readonly Stage[] = ["deploy", "drill", "restore"];

const runInline = createInlineRunner();
after(() => runInline.close());

/** CloudFormation has a role of its own, as templates/roles.yml makes it: else the drill's would need all that it does. */
const withDeployRole = (plan: Plan): Plan => ({ ...plan, deployRole: DEPLOY_ROLE });
const shipped = withDeployRole(shippedPlan());
const planWith = (safety: Partial<Plan["safety"]>): Plan => ({ ...shipped, safety: { ...shipped.safety, ...safety } });

/** What a drill's own calls need, as a policy: every key that a request carries is asked for. */
function statementOf({ action, resources, context }: Need): Statement {
  const keys = Object.entries(context);
  const condition = {
    ...conditions(
      "StringEquals",
      keys.filter(([key]) => key !== "aws:TagKeys"),
    ),
    ...conditions(
      "ForAllValues:StringEquals",
      keys.filter(([key]) => key === "aws:TagKeys"),
    ),
  };
  return { Effect: "Allow", Action: action, Resource: resources, ...(keys.length === 0 ? {} : { Condition: condition }) };
}

function conditions(operator: string, keys: readonly (readonly [string, readonly string[]])[]): object {
  return keys.length === 0 ? {} : { [operator]: Object.fromEntries(keys) };
}

function needed(plan: Plan): readonly Need[] {
  const caller = `arn:${partitionOf(plan.region)}:iam::${ACCOUNT}:role/drill`;
  return needsOf(plan, { account: ACCOUNT, caller }).filter(({ when }) => when.some((stage) => STAGES.includes(stage)));
}

interface Drilled {
  readonly facts: readonly Fact[];
  readonly lab: Lab;
  readonly outcome: string;
  readonly problems: readonly Problem[];
}

async function drillWith(plan: Plan, statements: readonly Statement[], prepare: (lab: Lab) => void = () => {}): Promise<Drilled> {
  const clock = createVirtualClock(Date.UTC(2026, 0, 6, 3, 17));
  const random = createRandom("1");
  const lab = createLab({
    clock,
    random: random.fork("lab"),
    profile: "calm",
    account: ACCOUNT,
    region: plan.region,
    runInline,
    enforceIam: true,
  });
  seedHostedZone(lab, { name: "example.com" });
  seedRestartRole(lab, { role: "failover-drill-restart-timer", optInTag: plan.limits.optInTag });
  seedDeployRole(lab, DEPLOY_ROLE);
  prepare(lab);
  const journal = createJournal(clock);
  await clock.drive(async () => {
    await makeRole(lab, "drill", statements, { properties: { MaxSessionDuration: 43_200 } });
    const aws = labAws(lab, sessionOf(lab, "drill"));
    const world = {
      name: "rehearsal",
      clock,
      random: random.fork("engine"),
      aws,
      net: labNet(lab),
      credentialsEnd: async () => undefined,
    } as const;
    await run({ plan, world, journal, drill: "drill-1", version: "0", seed: "1", repeat: "" });
  });
  const problems = journal.facts.flatMap((fact) => (fact.kind === "refused" || fact.kind === "error" ? fact.problems : []));
  return { facts: journal.facts, lab, outcome: judge(journal.facts).outcome, problems };
}

const touched = ({ facts }: Drilled): boolean =>
  facts.some(({ kind }) => kind === "fault.requested" || kind === "stack.finished" || kind === "lock.taken");

test("a role with exactly the needed permissions drills the shipped site", async () => {
  const drilled = await drillWith(shipped, needed(shipped).map(statementOf));
  assert.deepEqual(drilled.problems, []);
  assert.equal(drilled.outcome, "passed");
});

for (const region of ["cn-north-1", "us-gov-west-1"]) {
  test(`so it does in ${region}, whose ARNs begin otherwise`, async () => {
    const plan = withDeployRole(shippedPlan({ file: "failover-drill", from: "region: ap-northeast-1", to: `region: ${region}` }));
    const needs = needed(plan);
    assert.ok(needs.flatMap(({ resources }) => resources).every((resource) => !resource.startsWith("arn:aws:")));
    const drilled = await drillWith(plan, needs.map(statementOf));
    assert.deepEqual(drilled.problems, []);
    assert.equal(drilled.outcome, "passed");
  });
}

test("without any one of them the drill is refused, names it, and touches nothing", async () => {
  const alarms = ["checkout-errors"];
  const plan = planWith({ alarms });
  const all = needed(plan);
  const makeAlarm = (lab: Lab): void => {
    lab.cloudwatch.alarms.set("checkout-errors", {
      name: "checkout-errors",
      state: "OK",
      stateReason: "",
      definition: {},
      tags: [],
    } as never);
  };
  for (const without of all) {
    // The same action may be needed on several resources: only this one is missing.
    const rest = all.filter((need) => need !== without);
    const drilled = await drillWith(plan, rest.map(statementOf), makeAlarm);
    const told = drilled.problems.map(({ what }) => what).join("\n");
    assert.equal(drilled.outcome, "refused", `without ${without.action}: ${told}`);
    const code =
      without.action.startsWith("iam:") && without.action !== "iam:PassRole" ? "permissions.cannot-simulate" : "permissions.missing";
    assert.deepEqual([...new Set(drilled.problems.map((problem) => problem.code))], [code], `without ${without.action}: ${told}`);
    assert.ok(told.includes(without.action), `without ${without.action} (${without.why}): ${told}`);
    assert.equal(touched(drilled), false, without.action);
  }
});

test("all that is missing is told at once, with the resource and what it is for", async () => {
  const lacking = ["ec2:StartInstances", "scheduler:CreateSchedule", "iam:PassRole"];
  const drilled = await drillWith(
    shipped,
    needed(shipped)
      .filter(({ action }) => !lacking.includes(action))
      .map(statementOf),
  );
  assert.equal(drilled.outcome, "refused");
  assert.deepEqual(
    drilled.problems.map(({ code }) => code),
    // Two roles are passed.
    [...lacking, "iam:PassRole"].map(() => "permissions.missing"),
  );
  const start = drilled.problems.find(({ what }) => what.includes("ec2:StartInstances"));
  assert.equal(
    start?.what,
    "The credentials may not ec2:StartInstances on arn:aws:ec2:ap-northeast-1:000000000000:instance/*. It is needed to start the instances again.",
  );
  assert.match(
    drilled.problems.map(({ what }) => what).join("\n"),
    /iam:PassRole on arn:aws:iam::000000000000:role\/failover-drill-restart-timer/,
  );
});

test("a denial is told as one, and a condition that the simulator cannot know as such", async () => {
  const denial: Statement = { Effect: "Deny", Action: "ec2:StartInstances", Resource: "*" };
  const denied = await drillWith(shipped, [...needed(shipped).map(statementOf), denial]);
  assert.equal(denied.outcome, "refused");
  assert.match(denied.problems.map(({ what }) => what).join("\n"), /may not ec2:StartInstances on \S+: a policy denies it/);

  const fromHome = needed(shipped).map((need) =>
    need.action === "ec2:StopInstances"
      ? { ...statementOf(need), Condition: { IpAddress: { "aws:SourceIp": "192.0.2.0/24" } } }
      : statementOf(need),
  );
  const unsure = await drillWith(shipped, fromHome);
  assert.deepEqual(
    unsure.problems.map(({ code }) => code),
    ["permissions.missing"],
  );
  assert.match(unsure.problems[0]?.next ?? "", /aws:SourceIp.*dry-run/);
});

test("a role that may not ask the simulator is told the two ways out", async () => {
  for (const lacking of ["iam:GetRole", "iam:SimulatePrincipalPolicy"]) {
    const drilled = await drillWith(
      shipped,
      needed(shipped)
        .filter(({ action }) => action !== lacking)
        .map(statementOf),
    );
    assert.deepEqual(
      drilled.problems.map(({ code }) => code),
      ["permissions.cannot-simulate"],
    );
    assert.ok(drilled.problems[0]?.what.includes(lacking), drilled.problems[0]?.what);
    assert.match(drilled.problems[0]?.next ?? "", /iam:GetRole and iam:SimulatePrincipalPolicy.*dry-run/);
    assert.equal(touched(drilled), false);
  }
});

test("dry-run: EC2's part is tried on exactly these instances before the fault, the rest is a notice", async () => {
  const plan = planWith({ permissions: "dry-run" });
  const all = needed(plan);
  for (const action of ["ec2:StopInstances", "ec2:StartInstances", "ec2:CreateTags", "ec2:DeleteTags"]) {
    const drilled = await drillWith(plan, all.filter((need) => need.action !== action).map(statementOf));
    assert.equal(drilled.outcome, "refused", action);
    assert.ok(
      drilled.problems.some(({ code, what }) => code === "permissions.missing" && what.includes(action)),
      action,
    );
    assert.equal(
      drilled.facts.some(({ kind }) => kind === "fault.requested" || kind === "marks.written"),
      false,
    );
    assert.deepEqual(
      [...drilled.lab.ec2.instances.values()].map(({ state }) => state),
      ["running", "running"],
    );
  }
  const passed = await drillWith(plan, all.map(statementOf));
  assert.equal(passed.outcome, "passed");
  assert.ok(passed.facts.some((fact) => fact.kind === "notice" && fact.code === "permissions.dry-run"));
});

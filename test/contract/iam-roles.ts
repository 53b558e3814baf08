// The shipped roles in a lab that enforces IAM, and what is done with them: plan, drill, sweep, teardown, each with its role's credentials.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { CreateStackCommand } from "@aws-sdk/client-cloudformation";
import { livePlan } from "../../src/cli/live-plan.ts";
import { ownTags } from "../../src/deploy/ownership.ts";
import { teardown } from "../../src/deploy/teardown.ts";
import { createAwsTools } from "../../src/experiment/tools.ts";
import { createJournal, type Journal } from "../../src/journal/journal.ts";
import { createLab } from "../../src/lab/create-lab.ts";
import type { ManagedPolicy, OidcProvider, Role } from "../../src/lab/iam/state.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { createInlineRunner } from "../../src/lab/lambda/runner/runner.ts";
import { labNet } from "../../src/lab/net.ts";
import { seedHostedZone } from "../../src/lab/route53/hosted-zones.ts";
import { createBucket } from "../../src/lab/s3/state.ts";
import { labAws, runOperation } from "../../src/lab/send.ts";
import type { Caller } from "../../src/lab/sts/caller.ts";
import type { Plan } from "../../src/plan/types.ts";
import type { World } from "../../src/ports/world.ts";
import { createRandom } from "../../src/random/seeded.ts";
import { run } from "../../src/run.ts";
import { holdingLock } from "../../src/safety/site-lock-holding.ts";
import { type SweepReport, sweep } from "../../src/safety/sweep.ts";
import { createVirtualClock, type VirtualClock } from "../../src/time/virtual-clock.ts";
import { judge } from "../../src/verdict/judge.ts";
import { sessionOf } from "../lab/iam/support.ts";
import { type Between, betweenAws, passOn } from "../support/drill-in-lab.ts";
import { type Edit, shippedPlan } from "../support/shipped.ts";

export const ACCOUNT = "000000000000";
const ZONE = "Z0FAILOVERDRILL00001";
const REGION = "ap-northeast-1";
export const GITHUB = { repository: "octo-org/site", repositoryId: "123456789", ownerId: "4711" } as const;

export const ROLES = {
  drill: "failover-drill",
  plan: "failover-drill-plan",
  deploy: "failover-drill-deploy",
  timer: "failover-drill-restart-timer",
} as const;

export const runInline = createInlineRunner();

/** The shipped site as somebody with the shipped roles writes it, with more edits. */
export function rolePlan(...edits: readonly Edit[]): Plan {
  const plan = shippedPlan(
    { file: "failover-drill", from: "region: ap-northeast-1", to: "region: ap-northeast-1\ndeploy-role: failover-drill-deploy" },
    {
      file: "failover-drill",
      from: "parameters:\n      SiteName: www.example.com\n\n  dns:",
      to: `parameters:\n      SiteName: www.example.com\n      PermissionsBoundaryArn: arn:aws:iam::${ACCOUNT}:policy/failover-drill-boundary\n\n  dns:`,
    },
    ...edits,
  );
  return { ...plan, safety: { ...plan.safety, alarms: ["checkout-errors"] } };
}

export interface Scene {
  readonly lab: Lab;
  readonly clock: VirtualClock;
}

function newLab(): Scene {
  const clock = createVirtualClock(Date.UTC(2026, 0, 6, 3, 17));
  const random = createRandom("1").fork("lab");
  const lab = createLab({ clock, random, profile: "calm", account: ACCOUNT, region: REGION, runInline, enforceIam: true });
  seedHostedZone(lab, { name: "example.com", id: ZONE });
  createBucket(lab, "my-templates");
  const alarm = { name: "checkout-errors", state: "OK", stateReason: "", definition: {}, tags: [] };
  lab.cloudwatch.alarms.set(alarm.name, alarm as never);
  return { lab, clock };
}

/** What a deployment of templates/roles.yml leaves in an account. */
export interface MadeRoles {
  readonly roles: readonly Role[];
  readonly policies: readonly ManagedPolicy[];
  readonly providers: readonly OidcProvider[];
}

/** Deploys templates/roles.yml. */
export async function makeRoles(parameters: Readonly<Record<string, string>> = {}): Promise<MadeRoles> {
  const { lab, clock } = newLab();
  await clock.drive(async () => {
    const all = {
      SiteName: "www.example.com",
      HostedZoneId: ZONE,
      GitHubRepository: GITHUB.repository,
      GitHubRepositoryId: GITHUB.repositoryId,
      GitHubOwnerId: GITHUB.ownerId,
      ...parameters,
    };
    const command = new CreateStackCommand({
      StackName: "drill-roles",
      TemplateBody: readFileSync(new URL("../../templates/roles.yml", import.meta.url), "utf8"),
      Capabilities: ["CAPABILITY_NAMED_IAM"],
      Parameters: Object.entries(all).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
    });
    runOperation(lab, "cloudformation", command);
    const stack = lab.cloudformation.stacksByName.get("drill-roles") ?? assert.fail();
    await stack.operations.at(-1)?.done;
    assert.equal(stack.status, "CREATE_COMPLETE", JSON.stringify(stack.events.filter(({ reason }) => reason).map(({ reason }) => reason)));
  });
  return {
    roles: [...lab.iam.roles.values()],
    policies: [...lab.iam.managedPolicies.values()],
    providers: [...lab.iam.oidcProviders.values()],
  };
}

/** A new account with these roles in it. */
export function sceneWith({ roles, policies, providers }: MadeRoles): Scene {
  const scene = newLab();
  const { iam } = scene.lab;
  for (const role of roles) iam.roles.set(role.name, structuredClone(role));
  for (const policy of policies) iam.managedPolicies.set(policy.arn, structuredClone(policy));
  for (const provider of providers) iam.oidcProviders.set(provider.arn, structuredClone(provider));
  return scene;
}

interface Statement {
  readonly Sid: string;
  readonly Action: string | readonly string[];
}

export interface OneAction {
  readonly role: keyof typeof ROLES;
  readonly sid: string;
  readonly action: string;
  /** Everything but this action of this statement. */
  readonly without: MadeRoles;
}

/** Each action of each statement of each of the roles. */
export function allActions(made: MadeRoles): readonly OneAction[] {
  return (Object.keys(ROLES) as (keyof typeof ROLES)[]).flatMap((key) => {
    const role = made.roles.find(({ name }) => name === ROLES[key]) ?? assert.fail(key);
    const inline = [...role.inline].map(([name, document]) => ({
      statements: statementsOf(document),
      put: (next: unknown): MadeRoles => {
        const changed = { ...role, inline: new Map([...role.inline, [name, next]]) };
        return { ...made, roles: made.roles.map((other) => (other === role ? changed : other)) };
      },
    }));
    const managed = made.policies
      .filter(({ arn }) => role.attached.has(arn))
      .map((policy) => ({
        statements: statementsOf(policy.document),
        put: (document: unknown): MadeRoles => ({
          ...made,
          policies: made.policies.map((other) => (other === policy ? { ...policy, document } : other)),
        }),
      }));
    return [...inline, ...managed].flatMap(({ statements, put }) =>
      statements.flatMap((statement) =>
        actionsOf(statement).map((action) => {
          const rest = actionsOf(statement).filter((other) => other !== action);
          const next = statements.flatMap((other) => {
            if (other !== statement) return [other];
            return rest.length === 0 ? [] : [{ ...statement, Action: rest }];
          });
          return { role: key, sid: statement.Sid, action, without: put({ Version: "2012-10-17", Statement: next }) };
        }),
      ),
    );
  });
}

export function statementsOf(document: unknown): readonly Statement[] {
  return (document as { Statement: readonly Statement[] }).Statement;
}

export function actionsOf({ Action }: Statement): readonly string[] {
  return typeof Action === "string" ? [Action] : Action;
}

/** As the role: keys last as long as a drill may. */
export function worldAs({ lab, clock }: Scene, role: keyof typeof ROLES, between: Between = passOn): World {
  const caller: Caller = sessionOf(lab, ROLES[role]);
  const session = lab.sts.sessions.get(caller.accessKeyId) ?? assert.fail();
  lab.sts.sessions.set(caller.accessKeyId, { ...session, expiresAt: clock.now() + 4 * 3_600_000 });
  const aws = betweenAws(labAws(lab, caller), lab, clock, [], between);
  const random = createRandom("1").fork("engine");
  return { name: "rehearsal", clock, random, aws, net: labNet(lab), credentialsEnd: async () => undefined };
}

export interface Drilled {
  readonly journal: Journal;
  readonly outcome: string;
  /** Everything that was said of what went wrong. */
  readonly told: string;
  /** Whether anything was stopped. */
  readonly isTouched: boolean;
}

export async function drillAs(scene: Scene, plan: Plan, drill = "drill-1", between: Between = passOn): Promise<Drilled> {
  const journal = createJournal(scene.clock);
  await run({ plan, world: worldAs(scene, "drill", between), journal, drill, version: "0", seed: "1", repeat: "" });
  const problems = journal.facts.flatMap((fact) => (fact.kind === "refused" || fact.kind === "error" ? fact.problems : []));
  const left = journal.facts.flatMap((fact) => (fact.kind === "left-behind" ? fact.things : []));
  return {
    journal,
    outcome: judge(journal.facts).outcome,
    told: [...problems.map(({ what }) => what), ...left].join("\n"),
    isTouched: journal.facts.some(({ kind }) => kind === "fault.requested"),
  };
}

/** A drill that dies the moment it has asked for the stop, and half an hour. */
export async function dieAfterStop(scene: Scene, plan: Plan, drill: string): Promise<void> {
  let isDead = false;
  const dies: Between = async ({ operation, input }, send) => {
    if (isDead) return new Promise(() => undefined);
    const answer = await send();
    isDead = operation === "StopInstances" && input.DryRun !== true;
    return isDead ? new Promise(() => undefined) : answer;
  };
  await Promise.race([drillAs(scene, plan, drill, dies), scene.clock.sleep(1_800_000)]);
  assert.ok(isDead);
}

export async function planAs(scene: Scene, plan: Plan) {
  const world = worldAs(scene, "plan");
  const identity = { account: ACCOUNT, arn: `arn:aws:sts::${ACCOUNT}:assumed-role/${ROLES.plan}/test` };
  const real = { world, plan, identity, seed: "1", run: "plan-1", close: () => undefined };
  return livePlan(real as never, true, new AbortController().signal);
}

export function sweepAs(scene: Scene, plan: Plan, drill?: string): Promise<SweepReport> {
  const world = worldAs(scene, "drill");
  const journal = createJournal(scene.clock);
  const { undoAws: aws } = createAwsTools(world, journal, undefined);
  return sweep({ aws, clock: scene.clock, journal, account: ACCOUNT, region: REGION, plan, drill });
}

export async function teardownAs(scene: Scene, plan: Plan, between: Between = passOn): Promise<ReadonlyMap<string, string>> {
  const { clock } = scene;
  const journal = createJournal(clock);
  const { aws, undoAws } = createAwsTools(worldAs(scene, "drill", between), journal, undefined);
  const startedAt = clock.now();
  const context = { aws, clock, journal, tags: ownTags(plan), startedAt, deadline: startedAt + plan.deadlines.deploy, signal: undefined };
  const lock = { plan, aws, undoAws, clock, journal, drill: "teardown-1", owner: ROLES.drill } as never;
  return holdingLock(lock, () => teardown({ ...context, drill: "teardown-1" }, plan.stacks));
}

// At most one drill holds a site: whoever comes second is told who and until when; whoever died is succeeded.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Refusal } from "../../src/experiment/refusal.ts";
import { createAwsTools } from "../../src/experiment/tools.ts";
import { createJournal } from "../../src/journal/journal.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { createInlineRunner } from "../../src/lab/lambda/runner/runner.ts";
import { ADMIN } from "../../src/lab/sts/caller.ts";
import type { Plan } from "../../src/plan/types.ts";
import { createRandom } from "../../src/random/seeded.ts";
import { run } from "../../src/run.ts";
import { lockName } from "../../src/safety/site-lock.ts";
import { holdingLock, refuseWhileHeld } from "../../src/safety/site-lock-holding.ts";
import { sweep } from "../../src/safety/sweep.ts";
import { endsBy } from "../../src/safety/times.ts";
import { createRehearsalWorld, type RehearsalWorld } from "../../src/worlds/rehearsal.ts";
import { allOf, type Between, betweenAws, drillInLab, type LabCall, passOn, remainsIn } from "../support/drill-in-lab.ts";
import { shippedPlan } from "../support/shipped.ts";

const MINUTE = 60_000;

/** Of every rehearsal. */
const BEGINS = Date.UTC(2026, 0, 6, 3, 17);

const runInline = createInlineRunner();

/** Drills side by side in one lab, on one virtual clock; each begins after its own delay. */
async function drillsInOneLab(
  seed: string,
  plans: readonly { plan: Plan; delay: number; between?: Between }[],
  prepare: (lab: Lab) => void = () => undefined,
  beside: (there: RehearsalWorld) => Promise<unknown> = async () => undefined,
) {
  const there = createRehearsalWorld(plans[0]?.plan ?? shippedPlan(), seed, "realistic", runInline);
  const { world, clock, lab } = there;
  prepare(lab);
  const drills = plans.map(({ plan, delay, between = passOn }, index) => {
    const calls: LabCall[] = [];
    const aws = betweenAws(world.aws, lab, clock, calls, between);
    return { plan, delay, calls, journal: createJournal(clock), world: { ...world, aws, random: createRandom(`${seed}/${index}`) } };
  });
  await clock.drive(() =>
    Promise.all([
      beside(there),
      ...drills.map(async ({ plan, delay, journal, world: own }, index) => {
        if (delay > 0) await clock.sleep(delay);
        await run({ plan, world: own, journal, drill: `drill-${index}`, version: "0", seed, repeat: "again" });
      }),
    ]),
  );
  return { lab, drills: drills.map(({ journal, calls }) => ({ facts: journal.facts, calls })) };
}

const endings = (drills: readonly { facts: Parameters<typeof allOf>[0] }[]) =>
  drills.map(({ facts }) => allOf(facts, "drill.ended")[0]?.why);

/** A stack such as a drill that has died leaves. */
function oldLock(lab: Lab, plan: Plan, until: number): void {
  const Tags = [
    { Key: "failover-drill:drill", Value: "drill-dead" },
    { Key: "failover-drill:until", Value: new Date(until).toISOString() },
    { Key: "failover-drill:owner", Value: "arn:aws:sts::000000000000:assumed-role/nightly/run-7" },
  ];
  const TemplateBody = '{"Resources":{"Lock":{"Type":"AWS::CloudFormation::WaitConditionHandle"}}}';
  lab.call("cloudformation", "CreateStack", { StackName: lockName(plan.site), TemplateBody, Tags }, ADMIN);
}

test("a site that is held: refused with the owner, the drill and the expiry; the other's lock stays", async () => {
  const plan = shippedPlan();
  const drill = await drillInLab({ plan, prepare: (lab) => oldLock(lab, plan, lab.clock.now() + 30 * MINUTE) });
  assert.equal(drill.report.outcome, "refused");
  const [problem] = drill.report.problems;
  assert.equal(problem?.code, "safety.site-held");
  assert.match(problem?.what ?? "", /drill-dead.*assumed-role\/nightly\/run-7.*2026-01-06T03:47:00/);
  assert.match(problem?.next ?? "", /failover-drill sweep --drill drill-dead/);
  assert.deepEqual(remainsIn(drill.lab), ["lock failover-drill-lock-www-example-com"]);
  assert.equal(drill.calls.filter(({ operation }) => /ChangeSet|StopInstances|CreateTags/.test(operation)).length, 0);
});

test("the expiry alone is not enough: clocks differ", async () => {
  const plan = shippedPlan();
  const drill = await drillInLab({ plan, prepare: (lab) => oldLock(lab, plan, lab.clock.now() - 4 * MINUTE) });
  assert.equal(drill.report.outcome, "refused");
});

test("an expired lock is taken over, and that is told", async () => {
  const plan = shippedPlan();
  const drill = await drillInLab({ plan, prepare: (lab) => oldLock(lab, plan, lab.clock.now() - 6 * MINUTE) });
  assert.equal(drill.report.outcome, "passed", drill.report.sentence);
  assert.match(allOf(drill.facts, "notice").find(({ code }) => code === "safety.lock-taken-over")?.what ?? "", /drill-dead/);
  assert.deepEqual(remainsIn(drill.lab), []);
});

test("a stack of the lock's name that is no lock is not touched", async () => {
  const TemplateBody = '{"Resources":{"Lock":{"Type":"AWS::CloudFormation::WaitConditionHandle"}}}';
  const plan = shippedPlan();
  const prepare = (lab: Lab) => void lab.call("cloudformation", "CreateStack", { StackName: lockName(plan.site), TemplateBody }, ADMIN);
  const drill = await drillInLab({ plan, prepare });
  assert.equal(drill.report.problems[0]?.code, "safety.no-lock");
  assert.deepEqual(remainsIn(drill.lab), ["lock failover-drill-lock-www-example-com"]);
});

/** Two whole drills at the same moment, again and again: exactly one goes on each time, and neither always. */
async function pairs(label: string, times: number, prepare: (lab: Lab, plan: Plan) => void): Promise<void> {
  const plan = shippedPlan();
  const winners = [0, 0];
  for (let n = 0; n < times; n += 1) {
    const seed = `${label}-${n}`;
    const { lab, drills } = await drillsInOneLab(
      seed,
      [
        { plan, delay: 0 },
        { plan, delay: 0 },
      ],
      (fresh) => prepare(fresh, plan),
    );
    assert.deepEqual(endings(drills).toSorted(), ["done", "refused"], `seed ${seed}`);
    const winner = endings(drills).indexOf("done");
    const loser = drills[1 - winner];
    assert.equal(allOf(loser?.facts ?? [], "refused")[0]?.problems[0]?.code, "safety.site-held", `seed ${seed}`);
    assert.equal(loser?.calls.filter(({ operation }) => /ChangeSet|StopInstances|CreateTags|Schedule/.test(operation)).length, 0);
    winners[winner] = (winners[winner] ?? 0) + 1;
    assert.deepEqual(remainsIn(lab), [], `seed ${seed}`);
  }
  assert.ok(Math.min(...winners) > times / 10, `both win now and then: ${winners}`);
}

test("two drills at the same moment, 200 times: exactly one goes on", () => pairs("pair", 200, () => undefined));

test("two drills at the same moment find an expired lock, 50 times: exactly one takes it over", () =>
  pairs("heirs", 50, (lab, plan) => oldLock(lab, plan, lab.clock.now() - 10 * MINUTE)));

test("a second drill during the first is refused; one right after it goes on", async () => {
  const plan = shippedPlan();
  const { lab, drills } = await drillsInOneLab("later", [
    { plan, delay: 0 },
    { plan, delay: 8 * MINUTE },
    { plan, delay: 30 * MINUTE },
  ]);
  assert.deepEqual(endings(drills), ["done", "refused", "done"]);
  assert.deepEqual(remainsIn(lab), []);
});

test("a drill that slept until its lock was taken over writes nothing more, whenever it wakes", async () => {
  const plan = shippedPlan();
  const ends = endsBy(plan, 0);
  for (let wakes = 1; wakes <= 300; wakes += 6) {
    let slept = false;
    const { lab, drills } = await drillsInOneLab(`asleep-${wakes}`, [
      {
        plan,
        delay: 0,
        between: async ({ operation, clock }, send) => {
          if (operation === "CreateChangeSet" && !slept) {
            slept = true;
            await clock.sleep(ends + 6 * MINUTE + wakes * 1_000);
            // The request of a process that slept is refused by AWS for its old signature.
            throw Object.assign(new Error("Signature expired"), { name: "RequestExpired", $metadata: { httpStatusCode: 400 } });
          }
          return send();
        },
      },
      { plan, delay: ends + 6 * MINUTE },
    ]);
    const [taken] = allOf(drills[1]?.facts ?? [], "lock.taken") as unknown as { at: number }[];
    const late = drills[0]?.facts.filter(({ kind, at }) => kind === "stack.finished" && at > (taken?.at ?? 0)) ?? [];
    assert.deepEqual([late, endings(drills)[1]], [[], "done"], `wakes ${wakes} s after the other began`);
    assert.deepEqual(remainsIn(lab), [], `wakes ${wakes} s after the other began`);
  }
});

test("a drill that slept with its instances stopped, was swept, and wakes in the next drill's fault, starts nothing of that one's", async () => {
  const plan = shippedPlan();
  const { account = "000000000000", region } = plan;
  const over = endsBy(plan, 0) + 6 * MINUTE;
  let met = 0;
  for (let wakes = 4 * MINUTE; wakes <= 9 * MINUTE; wakes += MINUTE / 2) {
    const { lab, drills } = await drillsInOneLab(
      `restores-late-${wakes}`,
      [
        {
          plan,
          delay: 0,
          // The answer to the stop is the last thing that it sees before it sleeps.
          between: async ({ operation, input, clock }, send) => {
            const answer = await send();
            if (operation === "StopInstances" && !input.DryRun) await clock.sleep(BEGINS + over + wakes - clock.now());
            return answer;
          },
        },
        { plan, delay: over + MINUTE },
      ],
      undefined,
      async ({ world, clock }) => {
        await clock.sleep(over);
        const journal = createJournal(clock);
        await sweep({ aws: createAwsTools(world, journal, undefined).undoAws, clock, journal, account, region, plan });
      },
    );
    const [sleeper, next] = drills.map(
      ({ facts }) =>
        (kind: string) =>
          facts.find((fact) => fact.kind === kind)?.at ?? Number.NaN,
    );
    const inTheFault = (at = Number.NaN) => at > (next?.("fault.accepted") ?? 0) && at < (next?.("undo.requested") ?? 0);
    if (inTheFault(sleeper?.("undo.failed"))) met += 1;
    const starts = drills[0]?.calls.filter(({ operation, input }) => operation === "StartInstances" && !input.DryRun);
    assert.deepEqual([starts, endings(drills)[1]], [[], "done"], `wakes after ${wakes} ms`);
    assert.deepEqual(remainsIn(lab), [], `wakes after ${wakes} ms`);
  }
  assert.ok(met > 0, "no sleeper woke in the other's fault");
});

test("a teardown holds the site: a drill beside it is refused, and the lock goes whatever becomes of it", async () => {
  const plan = shippedPlan();
  for (const fails of [false, true]) {
    const { world, clock, lab } = createRehearsalWorld(plan, "teardown", "realistic", runInline);
    const [drills, own] = [createJournal(clock), createJournal(clock)];
    const { aws, undoAws } = createAwsTools(world, own, undefined);
    const context = { plan, aws, undoAws, clock, journal: own, drill: "teardown-1", owner: "arn:aws:iam::000000000000:user/anna" };
    await clock.drive(async () => {
      const deleting = holdingLock(context, async () => {
        await refuses(() => refuseWhileHeld(context), "safety.site-held");
        await run({ plan, world, journal: drills, drill: "drill-1", version: "0", seed: "1", repeat: "again" });
        if (fails) throw new Error("no");
      });
      if (fails) await assert.rejects(deleting, /no/);
      else await deleting;
      await refuseWhileHeld(context);
    });
    assert.match(allOf(drills.facts, "refused")[0]?.problems[0]?.what ?? "", /held by teardown-1, started by .*user\/anna/);
    assert.deepEqual(remainsIn(lab), []);
  }
});

async function refuses(work: () => Promise<unknown>, code: string): Promise<void> {
  await assert.rejects(work, (error: unknown) => error instanceof Refusal && error.problems[0]?.code === code);
}

test("names of locks fit CloudFormation, and say which site", () => {
  const of = (host: string, port = 80) => lockName({ scheme: "http", host, port });
  assert.equal(of("www.example.com"), "failover-drill-lock-www-example-com");
  assert.equal(of("www.example.com", 8080), "failover-drill-lock-www-example-com-8080");
  const long = of(`${"a".repeat(60)}.${"b".repeat(60)}.${"c".repeat(60)}.com`);
  assert.match(long, /^[A-Za-z][-A-Za-z0-9]{0,127}$/);
  assert.notEqual(long, of(`${"a".repeat(60)}.${"b".repeat(60)}.${"c".repeat(60)}.net`));
});

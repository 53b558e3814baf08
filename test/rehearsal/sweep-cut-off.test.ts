// After a drill that was cut off: a sweep that finds nothing is no proof that its instances run, so they are looked at.
import assert from "node:assert/strict";
import { test } from "node:test";
import { requireSameAccount, sweepAndLook } from "../../src/cli/sweep-cut-off.ts";
import { DrillError } from "../../src/errors.ts";
import { createAwsTools } from "../../src/experiment/tools.ts";
import { createJournal } from "../../src/journal/journal.ts";
import { ADMIN } from "../../src/lab/sts/caller.ts";
import { instancesToStart } from "../../src/safety/undone.ts";
import { betweenAws, remainsIn } from "../support/drill-in-lab.ts";
import { diesAt, inFreshLab, liveDrill, type Place } from "../support/killed-drill.ts";
import { shippedPlan } from "../support/shipped.ts";
import { codes, MINUTE, statesIn, told, withoutTimer } from "../support/sweep-in-lab.ts";

const AFTER_STOP = diesAt("StopInstances", "after");

/** As the post step does it. */
function look({ world, clock, plan }: Place, toStart: readonly string[]) {
  const journal = createJournal(clock);
  const { undoAws: aws } = createAwsTools(world, journal, undefined);
  return sweepAndLook({ aws, clock, journal, account: "000000000000", region: plan.region, drill: "drill-1", plan }, toStart);
}

/** Resolves to what its journal says it has to start. */
async function killed(place: Place): Promise<readonly string[]> {
  const toStart = instancesToStart((await liveDrill(place, AFTER_STOP)).facts);
  assert.equal(toStart.length, 2);
  return toStart;
}

/** Somebody takes the drill's marks away, and its lock with them. */
function cleanUpByHand({ lab }: Place, ids: readonly string[]): void {
  const Tags = ["drill", "lock", "undo-by"].map((name) => ({ Key: `failover-drill:${name}` }));
  lab.call("ec2", "DeleteTags", { Resources: ids, Tags }, ADMIN);
  lab.call("cloudformation", "DeleteStack", { StackName: "failover-drill-lock-www-example-com" }, ADMIN);
}

/** A world in which EC2 says for 15 s that all instances run. */
function readingOldStates({ world, lab, clock }: Place): Place["world"] {
  const until = clock.now() + 15_000;
  const aws = betweenAws(world.aws, lab, clock, [], async ({ operation, input }, send) => {
    if (operation !== "DescribeInstanceStatus" || clock.now() > until) return send();
    const { InstanceIds: named } = input as { readonly InstanceIds: readonly string[] };
    return { InstanceStatuses: named.map((InstanceId) => ({ InstanceId, InstanceState: { Name: "running" } })) };
  });
  return { ...world, aws };
}

const plan = withoutTimer(shippedPlan());

test("where the drill was, all is mended, and nothing is looked at twice", () =>
  inFreshLab(async (place) => {
    const report = await look(place, await killed(place));
    assert.deepEqual([report.outcome, report.problems, remainsIn(place.lab)], ["mended", [], []]);
    assert.deepEqual(statesIn(place.lab), ["running", "running"]);
  }));

test("elsewhere nothing is found, which is a problem as long as the journal has instances to start", async () => {
  const ids = await inFreshLab(killed);
  const { problems, outcome, things } = await inFreshLab((place) => look(place, ids));
  assert.deepEqual([outcome, things], ["not-mended", []]);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ["cut-off.not-running"],
  );
  for (const id of ids)
    assert.match(problems[0]?.what ?? "", new RegExp(`account 000000000000, ap-northeast-1, .*${id} is not known there`));
  assert.equal((await inFreshLab((place) => look(place, []))).outcome, "nothing-found");
});

test("marks taken away by hand, at once, before EC2 shows the stop: the instances are not said to run", () =>
  inFreshLab(
    async (place) => {
      const ids = await killed(place);
      cleanUpByHand(place, ids);
      const report = await look({ ...place, world: readingOldStates(place) }, ids);
      assert.deepEqual([report.outcome, codes(report)], ["not-mended", ["cut-off.not-running"]]);
      assert.match(report.problems[0]?.next ?? "", new RegExp(`start-instances --region ap-northeast-1 --instance-ids ${ids.join(" ")}`));
    },
    { plan },
  ));

test("one of them runs, one was terminated: only the latter is told of", () =>
  inFreshLab(
    async (place) => {
      const ids = await killed(place);
      await place.clock.sleep(5 * MINUTE);
      cleanUpByHand(place, ids);
      place.lab.call("ec2", "StartInstances", { InstanceIds: ids.slice(0, 1) }, ADMIN);
      place.lab.call("ec2", "TerminateInstances", { InstanceIds: ids.slice(1) }, ADMIN);
      await place.clock.sleep(5 * MINUTE);
      const { problems } = await look(place, ids);
      assert.match(problems[0]?.what ?? "", new RegExp(`marks, and ${ids[1]} is terminated`));
      assert.doesNotMatch(problems[0]?.what ?? "", new RegExp(`${ids[0]} is`));
    },
    { plan },
  ));

for (const [what, wait, outcome] of [
  ["have been started and all is gone", 5 * MINUTE, "nothing-found"],
  // CloudFormation is still deleting the lock.
  ["are being started", 0, "mended"],
] as const) {
  test(`the instances ${what}: nothing is wrong`, () =>
    inFreshLab(
      async (place) => {
        const ids = await killed(place);
        await place.clock.sleep(5 * MINUTE);
        place.lab.call("ec2", "StartInstances", { InstanceIds: ids }, ADMIN);
        cleanUpByHand(place, ids);
        await place.clock.sleep(wait);
        const report = await look(place, ids);
        assert.deepEqual([report.outcome, report.problems], [outcome, []], told(report).join());
        assert.deepEqual(statesIn(place.lab), ["running", "running"]);
      },
      { plan },
    ));
}

test("credentials of another account prove nothing, and the right one is named", () => {
  const drilled = { drill: "drill-1", region: "eu-west-1" };
  requireSameAccount({ ...drilled, account: undefined }, "222222222222");
  requireSameAccount({ ...drilled, account: "222222222222" }, "222222222222");
  assert.throws(
    () => requireSameAccount({ ...drilled, account: "111111111111" }, "222222222222"),
    (error) => error instanceof DrillError && /cut-off\.other-account.*credentials of account 111111111111/.test(error.message),
  );
});

// A drill dies, and a sweep comes: everything runs again and nothing is left; a living drill is left alone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lockName } from "../../src/safety/site-lock.ts";
import type { SweepReport } from "../../src/safety/sweep.ts";
import { allOf, betweenAws, type LabCall, remainsIn } from "../support/drill-in-lab.ts";
import { inFreshLab, liveDrill } from "../support/killed-drill.ts";
import { shippedPlan } from "../support/shipped.ts";
import { afterDeath, HOUR, MINUTE, statesIn, sweepAs, sweepIn, told, withoutTimer, writesOf } from "../support/sweep-in-lab.ts";

for (const moment of ["before", "after"] as const) {
  test(`killed ${moment} any call that changes something: a sweep leaves it while it may live, and mends all once it cannot`, async () => {
    const plan = withoutTimer(shippedPlan());
    const whole = await inFreshLab((place) => liveDrill(place), { plan });
    const writes = writesOf(whole.calls);
    assert.ok(writes.length > 15, `${writes.length} writes`);
    for (const { n, operation } of writes) {
      const where = `${moment} call ${n} (${operation})`;
      await inFreshLab(
        async (place) => {
          const { isDead } = await liveDrill(place, (call) => call.n === n && moment);
          assert.ok(isDead, where);
          await place.clock.sleep(MINUTE);
          const before = remainsIn(place.lab);
          const early = await sweepIn(place);
          assert.deepEqual(
            early.things.filter(({ did }) => did !== "left"),
            [],
            where,
          );
          assert.deepEqual([remainsIn(place.lab), early.outcome], [before, "nothing-found"], where);
          await place.clock.sleep(4 * HOUR);
          const late = await sweepIn(place);
          assert.deepEqual(late.problems, [], where);
          assert.deepEqual(remainsIn(place.lab), [], where);
          assert.equal((await sweepIn(place)).outcome, "nothing-found", where);
        },
        { plan },
      );
    }
  });

  test(`killed ${moment} any call that changes something, and said to be dead: all is mended at once`, async () => {
    const whole = await inFreshLab((place) => liveDrill(place));
    for (const { n, operation } of writesOf(whole.calls)) {
      const where = `${moment} call ${n} (${operation})`;
      await inFreshLab(async (place) => {
        await liveDrill(place, (call) => call.n === n && moment);
        // With the whole region in sight and with the plan alone.
        const report = await sweepIn(place, { drill: "drill-1", ...(n % 2 === 0 ? {} : { plan: undefined }) });
        assert.deepEqual(report.problems, [], where);
        assert.deepEqual(
          statesIn(place.lab).filter((state) => state !== "running" && state !== "pending"),
          [],
          where,
        );
        // CloudFormation ends what it has begun by itself.
        await place.clock.sleep(HOUR);
        assert.deepEqual(remainsIn(place.lab), [], where);
      });
    }
  });
}

test("a living drill is not disturbed by sweeps every ten seconds, which change nothing", async () => {
  await inFreshLab(async (place) => {
    const calls: LabCall[] = [];
    const world = { ...place.world, aws: betweenAws(place.world.aws, place.lab, place.clock, calls, (_call, send) => send()) };
    let over = false;
    const sweeping = (async () => {
      const reports: SweepReport[] = [];
      while (!over) {
        reports.push(await sweepAs(world, place, reports.length % 2 === 0 ? {} : { plan: undefined }));
        await place.clock.sleep(10_000);
      }
      return reports;
    })();
    const { facts } = await liveDrill(place);
    over = true;
    const reports = await sweeping;
    assert.equal(allOf(facts, "drill.ended")[0]?.why, "done");
    assert.deepEqual(allOf(facts, "left-behind")[0]?.things, []);
    assert.ok(reports.length > 50);
    assert.deepEqual(
      reports.flatMap(({ problems, things }) => [...problems, ...things.filter(({ did }) => did !== "left")]),
      [],
    );
    assert.deepEqual(writesOf(calls), []);
  });
});

test("overdue by the marks, and its lock not over: instances run, marks and timer go, the lock stays until then", async () => {
  const plan = withoutTimer(shippedPlan());
  await inFreshLab(
    async (place) => {
      await afterDeath(place, 40 * MINUTE);
      const first = await sweepIn(place);
      assert.deepEqual(told(first), ["instance started", "instance started", "marks removed", "marks removed", "lock left"]);
      assert.match(first.things.at(-1)?.why ?? "", /may be alive until 2026-01-06T05:/);
      assert.equal(first.outcome, "mended");
      assert.deepEqual(remainsIn(place.lab), [`lock ${lockName(plan.site)}`]);
      await place.clock.sleep(3 * HOUR);
      assert.deepEqual(told(await sweepIn(place)), ["lock removed"]);
      assert.deepEqual(remainsIn(place.lab), []);
    },
    { plan },
  );
});

test("the timer has started them: the sweep says that they ran, and removes the rest", async () => {
  await inFreshLab(async (place) => {
    await afterDeath(place, 4 * HOUR);
    assert.deepEqual(statesIn(place.lab), ["running", "running"]);
    assert.deepEqual(told(await sweepIn(place)), [
      "instance ran already",
      "instance ran already",
      "marks removed",
      "marks removed",
      "lock removed",
    ]);
    assert.deepEqual(remainsIn(place.lab), []);
  });
});

test("a dry run tells what would be done and does nothing of it", async () => {
  await inFreshLab(async (place) => {
    await afterDeath(place, MINUTE);
    const calls: LabCall[] = [];
    const world = { ...place.world, aws: betweenAws(place.world.aws, place.lab, place.clock, calls, (_call, send) => send()) };
    const before = remainsIn(place.lab);
    const report = await sweepAs(world, place, { drill: "drill-1", dryRun: true });
    assert.deepEqual(told(report), [
      "instance would start",
      "instance would start",
      "timer would remove",
      "timer would remove",
      "marks would remove",
      "marks would remove",
      "lock would remove",
    ]);
    assert.deepEqual([report.outcome, report.dryRun], ["mended", true]);
    assert.deepEqual(writesOf(calls), []);
    assert.deepEqual(remainsIn(place.lab), before);
  });
});

test("in hostile weather, killed anywhere: the sweeps that follow bring everything back", async () => {
  const runs = 24;
  for (let n = 0; n < runs; n += 1) {
    const seed = `hostile-${n}`;
    await inFreshLab(
      async (place) => {
        const at = 20 + ((n * 37) % 700);
        await liveDrill(place, (call) => call.n === at && (n % 2 === 0 ? "before" : "after"));
        await place.clock.sleep((n % 5) * HOUR);
        for (let attempt = 0; attempt < 12 && remainsIn(place.lab).length > 0; attempt += 1) {
          await sweepIn(place, n % 3 === 0 ? { plan: undefined } : {});
          await place.clock.sleep(HOUR);
        }
        assert.deepEqual(remainsIn(place.lab), [], seed);
      },
      { seed, conditions: "hostile" },
    );
  }
});

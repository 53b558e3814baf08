// Sweeps that meet: two at once, one after one that was killed, one that slept while others went on.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ADMIN } from "../../src/lab/sts/caller.ts";
import { betweenAws, remainsIn } from "../support/drill-in-lab.ts";
import { diesAt, inFreshLab, liveDrill, mortal } from "../support/killed-drill.ts";
import { shippedPlan } from "../support/shipped.ts";
import { afterDeath, HOUR, MINUTE, statesIn, sweepAs, sweepIn, WRITES, withoutTimer } from "../support/sweep-in-lab.ts";

test("two sweeps at once do no harm, whatever runs ahead", async () => {
  for (const seed of Array.from({ length: 12 }, (_, n) => `two-${n}`)) {
    await inFreshLab(
      async (place) => {
        await afterDeath(place, 20 * MINUTE);
        const both = await Promise.all([
          sweepIn(place, { drill: "drill-1" }),
          place.clock.sleep(Number(seed.slice(4)) * 700).then(() => sweepIn(place, { drill: "drill-1" })),
        ]);
        for (const { problems } of both) assert.deepEqual(problems, [], seed);
        assert.deepEqual(remainsIn(place.lab), [], seed);
      },
      { seed },
    );
  }
});

test("a sweep that is killed at any of its calls: the next goes on where it was", async () => {
  const whole = await inFreshLab(async (place) => {
    await afterDeath(place, MINUTE);
    const { world, calls } = mortal(place, () => false);
    await sweepAs(world, place, { drill: "drill-1" });
    return calls;
  });
  assert.ok(whole.length > 15, `${whole.length} calls`);
  for (const { n, operation } of whole) {
    // After a call that changes nothing is before the next.
    for (const moment of WRITES.test(operation) ? (["before", "after"] as const) : (["before"] as const)) {
      await inFreshLab(async (place) => {
        await afterDeath(place, MINUTE);
        const { world, death } = mortal(place, (call) => call.n === n && moment);
        await Promise.race([sweepAs(world, place, { drill: "drill-1" }), death]);
        const report = await sweepIn(place, { drill: "drill-1" });
        assert.deepEqual(report.problems, [], `${moment} ${n}`);
        assert.deepEqual(remainsIn(place.lab), [], `${moment} ${n}`);
      });
    }
  }
});

test("a sweep that sleeps until another drill has begun with the same instances does not start them", async () => {
  const plan = withoutTimer(shippedPlan());
  await inFreshLab(
    async (place) => {
      const { lab, clock } = place;
      await afterDeath(place, 4 * HOUR);
      let slept = false;
      const aws = betweenAws(place.world.aws, lab, clock, [], async ({ operation }, send) => {
        const output = await send();
        if (operation !== "DescribeInstanceStatus" || slept) return output;
        slept = true;
        // Another sweep, and a drill that is in the middle of its fault.
        await sweepIn(place);
        void liveDrill(place, diesAt("StopInstances", "after"), "drill-2");
        await clock.sleep(10 * MINUTE);
        return output;
      });
      await sweepAs({ ...place.world, aws }, place);
      assert.deepEqual(statesIn(lab), ["stopped", "stopped"]);
      assert.ok(remainsIn(lab).some((thing) => thing.startsWith("tag failover-drill:undo-by")));
    },
    { plan },
  );
});

test("a stop that was on its way when the drill died, and arrives while it is swept, is undone too", async () => {
  await inFreshLab(async (place) => {
    const { lab, clock } = place;
    await liveDrill(place, diesAt("StopInstances", "before"));
    clock.at(clock.now() + 8_000, () => void lab.call("ec2", "StopInstances", { InstanceIds: [...lab.ec2.instances.keys()] }, ADMIN));
    const report = await sweepIn(place, { drill: "drill-1" });
    assert.deepEqual(report.problems, []);
    await clock.sleep(10 * MINUTE);
    assert.deepEqual(remainsIn(lab), []);
  });
});

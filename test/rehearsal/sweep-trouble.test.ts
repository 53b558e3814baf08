// What a sweep cannot mend or look at is told, stays for the next one, and holds up nothing else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { restoreCapacity, withholdCapacity } from "../../src/lab/ec2/instance/capacity.ts";
import { ADMIN } from "../../src/lab/sts/caller.ts";
import { lockName } from "../../src/safety/site-lock.ts";
import type { SweepContext } from "../../src/safety/sweep.ts";
import { remainsIn } from "../support/drill-in-lab.ts";
import { inFreshLab, liveDrill } from "../support/killed-drill.ts";
import { shippedPlan } from "../support/shipped.ts";
import { afterDeath, codes, denying, HOUR, lock, MINUTE, mark, sweepAs, sweepIn, told, withoutTimer } from "../support/sweep-in-lab.ts";

test("an instance that EC2 has no room for: said with the command, marks and lock stay for the next sweep", async () => {
  const plan = withoutTimer(shippedPlan());
  await inFreshLab(
    async (place) => {
      await afterDeath(place, 4 * HOUR);
      const [first, second] = [...place.lab.ec2.instances.values()];
      assert.ok(first && second);
      withholdCapacity(place.lab, first.zone);
      const failed = await sweepIn(place);
      assert.equal(failed.outcome, "not-mended");
      assert.deepEqual(codes(failed), ["restore.instances-not-running"]);
      assert.match(failed.problems[0]?.next ?? "", new RegExp(`aws ec2 start-instances --instance-ids ${first.id} `));
      assert.deepEqual([first.state, second.state], ["stopped", "running"]);
      assert.equal(failed.things.find(({ name, kind }) => kind === "instance" && name === first.id)?.did, "failed");
      assert.ok(remainsIn(place.lab).includes(`lock ${lockName(plan.site)}`));
      restoreCapacity(place.lab, first.zone);
      assert.equal((await sweepIn(place)).outcome, "mended");
      assert.deepEqual(remainsIn(place.lab), []);
    },
    { plan },
  );
});

test("a terminated instance: said, the other started, nothing stays for it", async () => {
  await inFreshLab(async (place) => {
    const { lab } = place;
    await afterDeath(place, MINUTE);
    const [gone = "", other = ""] = [...lab.ec2.instances.keys()];
    lab.call("ec2", "TerminateInstances", { InstanceIds: [gone] }, ADMIN);
    await place.clock.sleep(MINUTE);
    const report = await sweepIn(place, { drill: "drill-1" });
    assert.deepEqual(codes(report), ["restore.instances-terminated"]);
    assert.match(report.problems[0]?.what ?? "", new RegExp(gone));
    assert.equal(lab.ec2.instances.get(other)?.state, "running");
    assert.deepEqual(
      remainsIn(lab).filter((thing) => !thing.startsWith("instance")),
      [],
    );
    assert.equal((await sweepIn(place, { drill: "drill-1" })).outcome, "nothing-found");
  });
});

const DENIED: Readonly<
  Record<string, { denied: readonly string[]; codes: readonly string[]; left: RegExp; options?: Partial<SweepContext> }>
> = {
  "tags cannot be read: nothing at all is done": {
    denied: ["DescribeTags"],
    codes: ["aws.AccessDeniedException"],
    left: /instance .* stopped/,
  },
  "timers cannot be listed: the rest is mended": {
    denied: ["ListSchedules"],
    options: { plan: shippedPlan() },
    codes: ["sweep.not-looked-at"],
    left: /^$/,
  },
  "the lock cannot be read: it stays, and all that may need it": {
    denied: ["DescribeStacks failover-drill-lock"],
    codes: ["sweep.not-looked-at"],
    left: /^lock failover-drill-lock-www-example-com$/,
  },
  "stacks cannot be listed: the drill file would do": {
    denied: ["DescribeStacks"],
    options: { plan: undefined },
    codes: ["sweep.not-looked-at", "sweep.not-looked-at"],
    left: /^lock failover-drill-lock-www-example-com$/,
  },
  "instances cannot be started: all stays": {
    denied: ["StartInstances"],
    codes: ["restore.instances-not-running"],
    left: /^lock .*tag .*instance .*stopped/s,
  },
  "marks cannot be removed": { denied: ["DeleteTags"], codes: ["aws.AccessDeniedException"], left: /^tag / },
  "the lock cannot be removed": { denied: ["DeleteStack"], codes: ["aws.AccessDeniedException"], left: /^lock / },
};

for (const [name, { denied, codes: expected, left, options = {} }] of Object.entries(DENIED)) {
  test(`denied: ${name}`, async () => {
    await inFreshLab(
      async (place) => {
        await afterDeath(place, 4 * HOUR);
        const report = await sweepAs(denying(place, ...denied), place, options);
        assert.deepEqual([report.outcome, codes(report)], ["not-mended", expected]);
        assert.match(remainsIn(place.lab).join("\n"), left);
        assert.equal((await sweepIn(place)).problems.length, 0);
        assert.deepEqual(remainsIn(place.lab), []);
      },
      { plan: withoutTimer(shippedPlan()) },
    );
  });
}

test("whoever does without timers need not be allowed to look for them", async () => {
  await inFreshLab(
    async (place) => {
      await afterDeath(place, 4 * HOUR);
      assert.equal((await sweepAs(denying(place, "ListSchedules"), place)).outcome, "mended");
    },
    { plan: withoutTimer(shippedPlan()) },
  );
});

test("marks of another site's drill, whose lock may not be read: the instance runs, the lock is left and named", async () => {
  await inFreshLab(async (place) => {
    const { lab, clock } = place;
    await liveDrill(place);
    const [id = ""] = [...lab.ec2.instances.keys()];
    const elsewhere = lock(lab, "failover-drill-lock-elsewhere", "drill-other", clock.now() - HOUR);
    mark(lab, id, { drill: "drill-other", "undo-by": new Date(clock.now() - HOUR).toISOString(), lock: elsewhere });
    lab.call("ec2", "StopInstances", { InstanceIds: [id] }, ADMIN);
    await clock.sleep(MINUTE);
    const report = await sweepAs(denying(place, `DescribeStacks ${elsewhere}`), place);
    assert.deepEqual(told(report), ["instance started", "marks removed", "lock left"]);
    assert.match(report.things.at(-1)?.why ?? "", /AccessDenied/);
    assert.equal(report.outcome, "mended");
    assert.equal((await sweepIn(place, { plan: undefined })).outcome, "mended");
    assert.deepEqual(remainsIn(lab), []);
  });
});

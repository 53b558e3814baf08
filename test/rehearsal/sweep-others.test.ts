// What is none of a dead drill is left alone; what is, goes, wherever it lies.
import assert from "node:assert/strict";
import { test } from "node:test";
import { restoreCapacity, withholdCapacity } from "../../src/lab/ec2/instance/capacity.ts";
import { ADMIN } from "../../src/lab/sts/caller.ts";
import { lockName } from "../../src/safety/site-lock.ts";
import type { SweepReport } from "../../src/safety/sweep.ts";
import { allOf, remainsIn } from "../support/drill-in-lab.ts";
import { inFreshLab, liveDrill } from "../support/killed-drill.ts";
import { shippedPlan } from "../support/shipped.ts";
import { codes, HOUR, lock, MINUTE, mark, orphanTimer, shell, statesIn, sweepIn, told } from "../support/sweep-in-lab.ts";

test("an instance without marks is nobody's business, and so are those of another drill", async () => {
  await inFreshLab(async (place) => {
    const { lab } = place;
    await liveDrill(place);
    const [mine = "", theirs = ""] = [...lab.ec2.instances.keys()];
    lab.call("ec2", "StopInstances", { InstanceIds: [mine, theirs] }, ADMIN);
    await place.clock.sleep(10 * MINUTE);
    assert.equal((await sweepIn(place)).outcome, "nothing-found");
    const undoBy = new Date(place.clock.now() - HOUR).toISOString();
    mark(lab, theirs, { drill: "drill-other", "undo-by": undoBy });
    assert.equal((await sweepIn(place, { drill: "drill-1" })).outcome, "nothing-found");
    assert.deepEqual(statesIn(lab), ["stopped", "stopped"]);
    assert.equal((await sweepIn(place)).outcome, "mended");
    assert.deepEqual([lab.ec2.instances.get(mine)?.state, lab.ec2.instances.get(theirs)?.state], ["stopped", "running"]);
  });
});

test("just overdue is not enough: clocks differ; and marks whose time cannot be read go by the lock", async () => {
  await inFreshLab(async (place) => {
    const { lab, clock } = place;
    await liveDrill(place);
    const [id = ""] = [...lab.ec2.instances.keys()];
    const now = clock.now();
    mark(lab, id, { drill: "drill-other", "undo-by": new Date(now - 4 * MINUTE).toISOString() });
    assert.deepEqual(told(await sweepIn(place)), ["instance left"]);
    const held = lock(lab, "failover-drill-lock-elsewhere", "drill-other", now + HOUR);
    mark(lab, id, { "undo-by": "soon", lock: held });
    await clock.sleep(30 * MINUTE);
    assert.deepEqual(told(await sweepIn(place)), ["instance left", "lock left"]);
    await clock.sleep(HOUR);
    assert.deepEqual(told(await sweepIn(place)), ["instance ran already", "marks removed", "lock removed"]);
  });
});

test("without a plan every lock that is over goes, of whatever site; a stack that only looks like one is told", async () => {
  await inFreshLab(async (place) => {
    const { lab, clock } = place;
    lock(lab, "failover-drill-lock-a", "drill-a", clock.now() - 10 * MINUTE);
    lock(lab, "failover-drill-lock-b", "drill-b", clock.now() + 10 * MINUTE);
    await clock.sleep(MINUTE);
    assert.equal((await sweepIn(place)).outcome, "nothing-found");
    const report = await sweepIn(place, { plan: undefined });
    assert.deepEqual(
      report.things.map(({ name, did }) => `${name} ${did}`),
      ["failover-drill-lock-a removed", "failover-drill-lock-b left"],
    );
    assert.equal(report.outcome, "mended");
    const TemplateBody = '{"Resources":{"Lock":{"Type":"AWS::CloudFormation::WaitConditionHandle"}}}';
    lab.call("cloudformation", "CreateStack", { StackName: "failover-drill-lock-c", TemplateBody }, ADMIN);
    await clock.sleep(HOUR);
    assert.deepEqual(codes(await sweepIn(place, { plan: undefined })), ["safety.no-lock"]);
    assert.ok(remainsIn(lab).includes("lock failover-drill-lock-c"));
  });
});

test("a timer without marks goes when its time is past and what it would start runs", async () => {
  await inFreshLab(async (place) => {
    const { lab, clock } = place;
    await liveDrill(place);
    const [id = ""] = [...lab.ec2.instances.keys()];
    orphanTimer(lab, [id, "i-00000000000000000"], clock.now() + HOUR);
    assert.deepEqual(told(await sweepIn(place)), ["timer left"]);
    await clock.sleep(HOUR + 4 * MINUTE);
    assert.deepEqual(told(await sweepIn(place)), ["timer left"]);
    lab.call("ec2", "StopInstances", { InstanceIds: [id] }, ADMIN);
    await clock.sleep(10 * MINUTE);
    const refused = await sweepIn(place);
    assert.deepEqual(codes(refused), ["sweep.timer-without-marks"]);
    assert.match(refused.problems[0]?.what ?? "", new RegExp(id));
    assert.equal(lab.ec2.instances.get(id)?.state, "stopped");
    lab.call("ec2", "StartInstances", { InstanceIds: [id] }, ADMIN);
    await clock.sleep(MINUTE);
    assert.deepEqual(told(await sweepIn(place)), ["timer removed"]);
    assert.deepEqual(remainsIn(lab), []);
  });
});

test("shells of stacks go with the change sets of dead drills, but not beside a living drill, and not with anybody else's", async () => {
  await inFreshLab(async (place) => {
    const { lab, clock, plan } = place;
    const [first, second, third] = plan.stacks.map(({ name }) => name) as [string, string, string];
    shell(lab, first, "failover-drill-drill-dead");
    shell(lab, second, "failover-drill-drill-dead", "mine");
    shell(lab, third, "failover-drill-drill-alive");
    lock(lab, lockName(plan.site), "drill-alive", clock.now() + HOUR);
    await clock.sleep(MINUTE);
    const beside = await sweepIn(place);
    assert.deepEqual(
      beside.things.map(({ kind, name, did }) => `${kind} ${name} ${did}`),
      [
        `change set failover-drill-drill-alive of ${third}, an empty stack left`,
        `lock ${lockName(plan.site)} left`,
        `change set failover-drill-drill-dead of ${first}, an empty stack removed`,
        `change set failover-drill-drill-dead of ${second}, an empty stack removed`,
      ],
    );
    await clock.sleep(2 * HOUR);
    const late = await sweepIn(place);
    assert.deepEqual(
      late.things.map(({ kind, name, did }) => `${kind} ${name} ${did}`),
      [
        `change set failover-drill-drill-alive of ${third}, an empty stack removed`,
        `lock ${lockName(plan.site)} removed`,
        `empty stack ${first} removed`,
      ],
    );
    assert.deepEqual(remainsIn(lab), [`shell ${second}`, "change set mine"]);
  });
});

test("beside a drill whose restore is late because EC2 has no room, both do their part, and the drill ends in peace", async () => {
  const shipped = shippedPlan();
  const plan = { ...shipped, deadlines: { ...shipped.deadlines, recovery: HOUR } };
  await inFreshLab(
    async (place) => {
      const { lab, clock } = place;
      const roomAt = clock.now() + 50 * MINUTE;
      const reports: SweepReport[] = [];
      let isOver = false;
      const sweeping = (async () => {
        while (!isOver) {
          for (const { state, zone } of lab.ec2.instances.values()) {
            if (clock.now() > roomAt) restoreCapacity(lab, zone);
            else if (state === "stopped") withholdCapacity(lab, zone);
          }
          reports.push(await sweepIn(place));
          await clock.sleep(MINUTE / 3);
        }
      })();
      const { facts } = await liveDrill(place);
      isOver = true;
      await sweeping;
      const tookPart = reports.some(({ things }) => things.some(({ kind, did }) => kind === "instance" && did !== "left"));
      assert.ok(tookPart, "no sweep took part");
      assert.ok(allOf(facts, "undo.confirmed").length > 0);
      assert.deepEqual(allOf(facts, "error"), []);
      assert.deepEqual(allOf(facts, "left-behind")[0]?.things, []);
      assert.deepEqual(remainsIn(lab), []);
    },
    { plan },
  );
});

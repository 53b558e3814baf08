// model.md of Scheduler: schedules really act, at their minute, as their role, and end as they should.
import assert from "node:assert/strict";
import { test } from "node:test";
import { StopInstancesCommand } from "@aws-sdk/client-ec2";
import { DeleteScheduleCommand, UpdateScheduleCommand } from "@aws-sdk/client-scheduler";
import type { Lab } from "../../../src/lab/lab.ts";
import { ask, inLab } from "../ec2/support.ts";
import { allow, inEnforcedLab, makeRole, serviceTrust } from "../iam/support.ts";
import { atIn, calls, create, find, MINUTE, prepare, SCHEDULER, scheduler, timer } from "./support.ts";

const stop = (lab: Lab, instance: string) => ask(lab, new StopInstancesCommand({ InstanceIds: [instance] }));
const stateOf = (lab: Lab, instance: string) => lab.ec2.instances.get(instance)?.state;

for (const seed of ["1", "2", "3", "4", "5"]) {
  test(`a restart timer starts a stopped instance within its minute and deletes itself (seed ${seed})`, () =>
    inLab(
      async (lab) => {
        const prepared = await prepare(lab);
        const arn = create(lab, timer(lab, prepared));
        const due = Math.floor(lab.clock.now() / 1_000) * 1_000 + 10 * MINUTE;
        stop(lab, prepared.instance);
        await lab.clock.sleep(10 * MINUTE - 1_001);
        assert.equal(stateOf(lab, prepared.instance), "stopped");
        assert.deepEqual(calls(lab), []);
        await lab.clock.sleep(2 * MINUTE + 1_001);
        const [call] = lab.truths.filter(({ what }) => what === "schedule.call");
        assert.deepEqual([call?.subject, call?.detail], [arn, "ec2 StartInstances"]);
        assert.ok(call !== undefined && call.at >= due && call.at < due + MINUTE, `${call?.at} is in the minute from ${due}`);
        assert.equal(find(lab), undefined);
        await lab.clock.sleep(2 * MINUTE);
        assert.equal(stateOf(lab, prepared.instance), "running");
        assert.equal(calls(lab).length, 1);
      },
      { seed, profile: "realistic" },
    ));
}

test("a schedule that keeps itself stays and does not act again", () =>
  inLab(async (lab) => {
    create(lab, timer(lab, await prepare(lab), { ActionAfterCompletion: "NONE" }));
    await lab.clock.sleep(60 * MINUTE);
    assert.equal(calls(lab).length, 1);
    assert.equal(find(lab)?.State, "ENABLED");
  }));

test("a deleted or disabled schedule does not act; an updated one acts at its new time only", () =>
  inLab(async (lab) => {
    const prepared = await prepare(lab);
    create(lab, timer(lab, prepared, { Name: "deleted" }));
    create(lab, timer(lab, prepared, { Name: "disabled", State: "DISABLED" }));
    create(lab, timer(lab, prepared, { Name: "later" }));
    scheduler(lab, new DeleteScheduleCommand({ Name: "deleted" }));
    scheduler(lab, new UpdateScheduleCommand({ ...timer(lab, prepared, { Name: "later", ScheduleExpression: atIn(lab, 30 * MINUTE) }) }));
    await lab.clock.sleep(29 * MINUTE);
    assert.deepEqual(calls(lab), []);
    await lab.clock.sleep(3 * MINUTE);
    assert.deepEqual(calls(lab), ["ec2 StartInstances"]);
    assert.ok(find(lab, "disabled"));
  }));

test("a time in the past never comes; the running minute still does", () =>
  inLab(async (lab) => {
    const prepared = await prepare(lab);
    create(lab, timer(lab, prepared, { Name: "past", ScheduleExpression: atIn(lab, -2 * MINUTE) }));
    create(lab, timer(lab, prepared, { Name: "now", ScheduleExpression: atIn(lab, -30_000) }));
    await lab.clock.sleep(24 * 60 * MINUTE);
    assert.equal(calls(lab).length, 1);
    assert.ok(find(lab, "past"));
    assert.equal(find(lab, "now"), undefined);
  }));

test("what the target refuses is not repeated: an instance that is still stopping stays down", () =>
  inLab(async (lab) => {
    const prepared = await prepare(lab);
    create(lab, timer(lab, prepared, { ScheduleExpression: atIn(lab, 1_000) }));
    // Calm conditions: the call comes 20 s after the named moment, the stop takes 35 s.
    stop(lab, prepared.instance);
    await lab.clock.sleep(10 * MINUTE);
    assert.equal(stateOf(lab, prepared.instance), "stopped");
    assert.match(calls(lab).join(), /^ec2 StartInstances: IncorrectInstanceState: /);
    assert.equal(find(lab), undefined);
  }));

test("throttling is repeated, more and more slowly, as often as the policy says", () =>
  inLab(
    async (lab) => {
      const prepared = await prepare(lab);
      const always: Lab = Object.assign(lab, { draw: throttled(lab) });
      create(
        always,
        timer(lab, prepared, { Target: { ...timer(lab, prepared).Target, RetryPolicy: { MaximumRetryAttempts: 3 } } as never }),
      );
      await lab.clock.sleep(24 * 60 * MINUTE);
      const times = lab.truths.filter(({ what }) => what === "schedule.call").map(({ at }) => at);
      assert.equal(times.length, 4);
      const waits = times.slice(1).map((at, index) => at - (times[index] as number));
      assert.deepEqual(waits, [MINUTE, 2 * MINUTE, 4 * MINUTE]);
      assert.match(calls(lab)[0] ?? "", /ThrottlingException: Rate exceeded$/);
    },
    { profile: "calm" },
  ));

function throttled(lab: Lab): Lab["draw"] {
  const { draw } = lab;
  return (name) => (name === "api.throttle" ? 1 : draw(name));
}

test("a role that is gone or no longer trusts Scheduler is found out when it acts", () =>
  inLab(async (lab) => {
    const prepared = await prepare(lab);
    create(lab, timer(lab, prepared));
    lab.iam.roles.delete("timer");
    await lab.clock.sleep(20 * MINUTE);
    assert.match(calls(lab).join(), /^ec2 StartInstances: AccessDenied: EventBridge Scheduler cannot assume /);
  }));

test("with enforcement the role's policies decide", () =>
  inEnforcedLab(async (lab) => {
    const prepared = await prepare(lab);
    const narrow = [allow("ec2:StartInstances", "*", { StringEquals: { "aws:ResourceTag/failover-drill": "allowed" } })];
    const role = await makeRole(lab, "narrow", narrow, { trust: serviceTrust(SCHEDULER) });
    stop(lab, prepared.instance);
    create(lab, timer(lab, { ...prepared, role }));
    await lab.clock.sleep(12 * MINUTE);
    assert.match(
      calls(lab).join(),
      /^ec2 StartInstances: UnauthorizedOperation: .*assumed-role\/narrow\/\w+ is not authorized to perform: ec2:StartInstances/,
    );
    assert.equal(stateOf(lab, prepared.instance), "stopped");
    lab.ec2.tags.get(prepared.instance)?.set("failover-drill", "allowed");
    create(lab, timer(lab, { ...prepared, role }));
    await lab.clock.sleep(15 * MINUTE);
    assert.equal(calls(lab).at(-1), "ec2 StartInstances");
    assert.equal(stateOf(lab, prepared.instance), "running");
  }));

test("a rate acts again and again until its end", () =>
  inLab(async (lab) => {
    const prepared = await prepare(lab);
    const EndDate = new Date(lab.clock.now() + 16 * MINUTE);
    create(lab, timer(lab, prepared, { ScheduleExpression: "rate(5 minutes)", EndDate }));
    await lab.clock.sleep(60 * MINUTE);
    assert.equal(calls(lab).length, 4);
    assert.equal(find(lab), undefined);
  }));

test("a flexible window spreads calls over its minutes, the same for the same seed", () =>
  inLab(async (lab) => {
    const prepared = await prepare(lab);
    const begin = lab.clock.now();
    for (const Name of ["a", "b", "c"]) {
      create(lab, timer(lab, prepared, { Name, FlexibleTimeWindow: { Mode: "FLEXIBLE", MaximumWindowInMinutes: 15 } }));
    }
    await lab.clock.sleep(30 * MINUTE);
    const times = lab.truths.filter(({ what }) => what === "schedule.call").map(({ at }) => at - begin);
    assert.equal(new Set(times).size, 3);
    for (const time of times) assert.ok(time >= 9 * MINUTE && time < 26 * MINUTE + 1_000, String(time));
  }));

test("context attributes in the input are filled in", () =>
  inLab(async (lab) => {
    const { role } = await prepare(lab);
    const Input = JSON.stringify({
      InstanceIds: ["<aws.scheduler.schedule-arn>", "<aws.scheduler.scheduled-time>", "<aws.scheduler.attempt-number>"],
    });
    const arn = create(
      lab,
      timer(lab, { instance: "", role }, { Target: { Arn: "arn:aws:scheduler:::aws-sdk:ec2:startInstances", RoleArn: role, Input } }),
    );
    await lab.clock.sleep(12 * MINUTE);
    assert.ok(calls(lab).join().includes(arn), calls(lab).join());
  }));

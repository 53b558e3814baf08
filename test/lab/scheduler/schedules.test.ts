// model.md of Scheduler: what may be asked for, the conditional write, groups, and CloudFormation's types.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CreateScheduleGroupCommand,
  DeleteScheduleCommand,
  DeleteScheduleGroupCommand,
  GetScheduleGroupCommand,
  ListScheduleGroupsCommand,
  ListSchedulesCommand,
  UpdateScheduleCommand,
} from "@aws-sdk/client-scheduler";
import fc from "fast-check";
import { parseExpression } from "../../../src/lab/scheduler/expression.ts";
import { schedulerResources } from "../../../src/lab/scheduler/resources/index.ts";
import { errorOf, inLab } from "../ec2/support.ts";
import { makeRole, serviceTrust } from "../iam/support.ts";
import { calls, create, find, MINUTE, prepare, refusal, SCHEDULER, START_INSTANCES, scheduler, timer } from "./support.ts";

test("a schedule comes back as it was made, with its defaults", () =>
  inLab(async (lab) => {
    const prepared = await prepare(lab);
    const { ActionAfterCompletion: _left, ...input } = timer(lab, prepared);
    const arn = create(lab, input);
    assert.equal(arn, "arn:aws:scheduler:ap-northeast-1:111122223333:schedule/default/restart");
    const found = find(lab);
    assert.deepEqual(
      [
        found?.Arn,
        found?.GroupName,
        found?.State,
        found?.ActionAfterCompletion,
        found?.ScheduleExpressionTimezone,
        found?.ScheduleExpression,
      ],
      [arn, "default", "ENABLED", "NONE", "UTC", input.ScheduleExpression],
    );
    assert.deepEqual(found?.Target?.RetryPolicy, { MaximumEventAgeInSeconds: 86_400, MaximumRetryAttempts: 185 });
    assert.equal(found?.Target?.Input, JSON.stringify({ InstanceIds: [prepared.instance] }));
  }));

test("of two that create the same name one wins, until it is deleted", () =>
  inLab(async (lab) => {
    const prepared = await prepare(lab);
    create(lab, timer(lab, prepared, { Description: "first" }));
    assert.equal(refusal(lab, timer(lab, prepared, { Description: "second" })), "ConflictException: Schedule restart already exists.");
    assert.equal(find(lab)?.Description, "first");
    scheduler(lab, new DeleteScheduleCommand({ Name: "restart" }));
    assert.equal(
      errorOf(() => scheduler(lab, new DeleteScheduleCommand({ Name: "restart" }))),
      "ResourceNotFoundException: Schedule restart does not exist.",
    );
    create(lab, timer(lab, prepared, { Description: "third" }));
    assert.equal(find(lab)?.Description, "third");
  }));

test("a repeated request with its client token is no conflict; another request with it is", () =>
  inLab(async (lab) => {
    const prepared = await prepare(lab);
    const input = timer(lab, prepared, { ClientToken: "one" });
    assert.equal(create(lab, input), create(lab, input));
    assert.match(refusal(lab, { ...input, Description: "other" }), /^ConflictException: The client token one was already used/);
    assert.equal(refusal(lab, { ...input, ClientToken: "two" }), "ConflictException: Schedule restart already exists.");
    const away = new DeleteScheduleCommand({ Name: "restart", ClientToken: "three" });
    scheduler(lab, away);
    scheduler(lab, away);
    // The token's schedule is gone: the same request makes it again rather than pretend.
    create(lab, input);
    assert.ok(find(lab));
  }));

test("an update replaces everything and needs the schedule to be there", () =>
  inLab(async (lab) => {
    const prepared = await prepare(lab);
    const update = (more: object) => scheduler(lab, new UpdateScheduleCommand({ ...timer(lab, prepared), ...more }));
    assert.equal(
      errorOf(() => update({})),
      "ResourceNotFoundException: Schedule restart does not exist.",
    );
    create(lab, timer(lab, prepared, { Description: "kept?" }));
    update({ ActionAfterCompletion: undefined });
    assert.deepEqual([find(lab)?.Description, find(lab)?.ActionAfterCompletion], [undefined, "NONE"]);
  }));

test("the role must exist and let Scheduler in", () =>
  inLab(async (lab) => {
    const prepared = await prepare(lab);
    const other = await makeRole(lab, "other", [], { trust: serviceTrust("lambda.amazonaws.com") });
    const confused = (arn: string) =>
      serviceTrust(SCHEDULER, { StringEquals: { "aws:SourceAccount": "111122223333", "aws:SourceArn": arn } });
    const group = "arn:aws:scheduler:ap-northeast-1:111122223333:schedule-group/default";
    const careful = await makeRole(lab, "careful", [], { trust: confused(group) });
    const wrong = await makeRole(lab, "wrong", [], { trust: confused(group.replace("default", "another")) });
    const refused = "ValidationException: The execution role you provide must allow AWS EventBridge Scheduler to assume the role.";
    const withRole = (role: string) => refusal(lab, timer(lab, { ...prepared, role }));
    assert.equal(withRole(other), refused);
    assert.equal(withRole(wrong), refused);
    assert.equal(withRole("arn:aws:iam::111122223333:role/none"), refused);
    assert.match(withRole("none"), /^ValidationException: Provided RoleArn/);
    assert.equal(withRole(careful), "no error");
  }));

type Change = Parameters<typeof timer>[2];
const refused: readonly (readonly [change: Change, error: RegExp])[] = [
  [{ Name: "a b" }, /'name' failed to satisfy constraint/],
  [{ Name: "x".repeat(65) }, /'name' failed to satisfy constraint/],
  [{ GroupName: "none" }, /^ResourceNotFoundException: Schedule group none does not exist\.$/],
  [{ ScheduleExpression: "at(2026-11-22 03:17)" }, /^ValidationException: Invalid Schedule Expression at\(2026-11-22 03:17\)\.$/],
  [{ ScheduleExpression: "at(2026-02-30T03:17:00)" }, /^ValidationException: Invalid Schedule Expression/],
  [{ ScheduleExpression: "at(2026-11-22T03:17:00Z)" }, /^ValidationException: Invalid Schedule Expression/],
  [{ ScheduleExpression: "rate(0 minutes)" }, /^ValidationException: Invalid Schedule Expression/],
  [{ ScheduleExpression: "" }, /^ValidationException: Invalid Schedule Expression/],
  [{ ScheduleExpressionTimezone: "Mars/Olympus" }, /^ValidationException: .*'Mars\/Olympus'/],
  [{ FlexibleTimeWindow: undefined }, /'flexibleTimeWindow' failed/],
  [{ FlexibleTimeWindow: { Mode: "FLEXIBLE" } }, /^ValidationException: MaximumWindowInMinutes/],
  [{ FlexibleTimeWindow: { Mode: "OFF", MaximumWindowInMinutes: 5 } }, /^ValidationException: MaximumWindowInMinutes/],
  [{ ActionAfterCompletion: "FORGET" as "NONE" }, /'actionAfterCompletion' failed/],
  [{ State: "ON" as "ENABLED" }, /'state' failed/],
  [{ Target: undefined }, /'target' failed/],
];
for (const [change, error] of refused) {
  test(`CreateSchedule with ${JSON.stringify(change)} is refused`, () =>
    inLab(async (lab) => {
      assert.match(refusal(lab, timer(lab, await prepare(lab), change)), error);
      assert.equal(lab.scheduler.schedules.size, 0);
    }));
}

test("targets: universal ones that write, with JSON input and a sane retry policy", () =>
  inLab(async (lab) => {
    const prepared = await prepare(lab);
    const target = (change: object) =>
      refusal(lab, timer(lab, prepared, { Target: { Arn: START_INSTANCES, RoleArn: prepared.role, ...change } }));
    assert.match(target({ Arn: "startInstances" }), /^ValidationException: Provided Arn is not in correct format\.$/);
    assert.match(
      target({ Arn: "arn:aws:scheduler:::aws-sdk:ec2:StartInstances" }),
      /^ValidationException: ec2:StartInstances is not a valid/,
    );
    assert.match(
      target({ Arn: "arn:aws:scheduler:::aws-sdk:ec2:describeInstances" }),
      /^ValidationException: describeInstances is a read-only/,
    );
    assert.match(target({ Input: "{" }), /^ValidationException: Invalid Json/);
    assert.match(target({ RetryPolicy: { MaximumRetryAttempts: 186 } }), /'target\.retryPolicy\.maximumRetryAttempts'/);
    assert.match(target({ RetryPolicy: { MaximumEventAgeInSeconds: 59 } }), /'target\.retryPolicy\.maximumEventAgeInSeconds'/);
    assert.equal(target({ Arn: "arn:aws:sqs:ap-northeast-1:111122223333:queue" }), "no error");
    assert.match(lab.notModelledList.map(({ what }) => what).join(), /schedule target arn:aws:sqs/);
    await lab.clock.sleep(20 * MINUTE);
    assert.match(calls(lab).join(), /NotImplemented/);
  }));

test("a time of day means the clocks of its zone", () => {
  const at = (text: string, zone: string) => {
    const expression = parseExpression(`at(${text})`, zone);
    return expression.kind === "at" ? new Date(expression.instant).toISOString() : "";
  };
  assert.equal(at("2026-11-22T03:17:05", "UTC"), "2026-11-22T03:17:05.000Z");
  assert.equal(at("2026-11-22T03:17:00", "Asia/Tokyo"), "2026-11-21T18:17:00.000Z");
  assert.equal(at("2026-07-01T12:00:00", "Europe/Berlin"), "2026-07-01T10:00:00.000Z");
  assert.equal(at("2026-01-01T12:00:00", "Europe/Berlin"), "2026-01-01T11:00:00.000Z");
  // Skipped in spring: an hour later. Twice in autumn: the first.
  assert.equal(at("2026-03-29T02:30:00", "Europe/Berlin"), "2026-03-29T01:30:00.000Z");
  assert.equal(at("2026-10-25T02:30:00", "Europe/Berlin"), "2026-10-25T00:30:00.000Z");
});

test("every second of any zone is found again on that zone's clocks", () => {
  const zones = fc.constantFrom("UTC", "Asia/Tokyo", "Asia/Kolkata", "America/St_Johns", "Pacific/Kiritimati", "Africa/Abidjan");
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(2024, 0) / 1_000, max: Date.UTC(2030, 0) / 1_000 }), zones, (second, timeZone) => {
      const shown = new Date(second * 1_000).toLocaleString("sv-SE", { timeZone }).replace(" ", "T");
      const expression = parseExpression(`at(${shown})`, timeZone);
      // An hour that clocks show twice may mean the one before.
      const ahead = expression.kind === "at" ? second * 1_000 - expression.instant : Number.NaN;
      assert.ok(ahead === 0 || ahead === 3_600_000, `${shown} ${timeZone}: ${ahead}`);
    }),
  );
});

test("schedules are listed by group, prefix and state, in pages", () =>
  inLab(async (lab) => {
    const prepared = await prepare(lab);
    scheduler(lab, new CreateScheduleGroupCommand({ Name: "drills" }));
    for (const Name of ["b", "a", "ab"]) create(lab, timer(lab, prepared, { Name, State: Name === "b" ? "DISABLED" : "ENABLED" }));
    create(lab, timer(lab, prepared, { Name: "a", GroupName: "drills" }));
    const list = (input: object) => {
      const { Schedules, NextToken } = scheduler(lab, new ListSchedulesCommand(input));
      return [...(Schedules ?? []).map(({ GroupName, Name }) => `${GroupName}/${Name}`), ...(NextToken === undefined ? [] : ["more"])];
    };
    assert.deepEqual(list({}), ["default/a", "default/ab", "default/b", "drills/a"]);
    assert.deepEqual(list({ GroupName: "drills" }), ["drills/a"]);
    assert.deepEqual(list({ NamePrefix: "a" }), ["default/a", "default/ab", "drills/a"]);
    assert.deepEqual(list({ State: "DISABLED" }), ["default/b"]);
    assert.deepEqual(list({ MaxResults: 3 }), ["default/a", "default/ab", "default/b", "more"]);
    assert.deepEqual(list({ MaxResults: 3, NextToken: "3" }), ["drills/a"]);
    assert.match(
      errorOf(() => list({ GroupName: "none" })),
      /^ResourceNotFoundException/,
    );
  }));

test("a group takes its schedules with it; the default group stays", () =>
  inLab(async (lab) => {
    const prepared = await prepare(lab);
    const make = () => scheduler(lab, new CreateScheduleGroupCommand({ Name: "drills" }));
    make();
    assert.equal(errorOf(make), "ConflictException: Schedule group drills already exists.");
    create(lab, timer(lab, prepared, { GroupName: "drills" }));
    const shown = scheduler(lab, new GetScheduleGroupCommand({ Name: "drills" }));
    assert.deepEqual([shown.Arn, shown.State], ["arn:aws:scheduler:ap-northeast-1:111122223333:schedule-group/drills", "ACTIVE"]);
    scheduler(lab, new DeleteScheduleGroupCommand({ Name: "drills" }));
    assert.match(
      errorOf(() => scheduler(lab, new GetScheduleGroupCommand({ Name: "drills" }))),
      /^ResourceNotFoundException/,
    );
    assert.deepEqual(
      scheduler(lab, new ListScheduleGroupsCommand({})).ScheduleGroups?.map(({ Name }) => Name),
      ["default"],
    );
    assert.match(
      errorOf(() => scheduler(lab, new DeleteScheduleGroupCommand({ Name: "default" }))),
      /^ValidationException/,
    );
    await lab.clock.sleep(20 * MINUTE);
    assert.deepEqual(calls(lab), []);
  }));

test("CloudFormation makes groups and schedules that act", () =>
  inLab(async (lab) => {
    const prepared = await prepare(lab);
    const [scheduleModel, groupModel] = schedulerResources;
    assert.ok(scheduleModel && groupModel);
    const common = { stackId: "1", stackName: "site", tags: [{ Key: "team", Value: "web" }], initiated: () => undefined };
    const groupRequest = { ...common, logicalId: "Group", type: groupModel.type, properties: { Name: "drills" } };
    const group = await groupModel.create(lab, groupRequest);
    assert.match(String(groupModel.attribute(lab, group.physicalId, "Arn")), /schedule-group\/drills$/);
    const { Name: _name, ...input } = timer(lab, prepared, { GroupName: "drills" });
    const properties = { ...input, Target: { ...input.Target, RetryPolicy: { MaximumRetryAttempts: "0" } } };
    const request = { ...common, logicalId: "Timer", type: scheduleModel.type, properties };
    const made = await scheduleModel.create(lab, request);
    assert.match(made.physicalId, /^site-Timer-/);
    assert.match(String(scheduleModel.attribute(lab, made.physicalId, "Arn")), /schedule\/drills\/site-Timer-/);
    const existing = { ...request, physicalId: made.physicalId };
    await scheduleModel.update?.(lab, { ...request, properties: { ...properties, ActionAfterCompletion: "NONE" } }, existing);
    await lab.clock.sleep(20 * MINUTE);
    assert.equal(calls(lab).length, 1);
    await scheduleModel.remove(lab, existing);
    await groupModel.remove(lab, { ...groupRequest, physicalId: group.physicalId });
    assert.deepEqual([lab.scheduler.schedules.size, lab.scheduler.groups.has("drills")], [0, false]);
  }));

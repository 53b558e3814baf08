// Making, changing and removing schedules and groups, for the API and for CloudFormation.
import type { CreateScheduleInput } from "@aws-sdk/client-scheduler";
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import type { ResourceTag } from "../resource.ts";
import { checkName, DEFAULT_GROUP, findGroup, findSchedule, groupArn, groupsOf, scheduleArn } from "./find.ts";
import { cancel, plan } from "./firing.ts";
import { settingsOf } from "./settings.ts";
import type { Schedule, ScheduleGroup } from "./state.ts";

/**
 * The conditional write: of several calls for one name exactly one succeeds, the others get ConflictException (409),
 * as long as the schedule is there.
 */
export function makeSchedule(lab: Lab, input: CreateScheduleInput): Schedule {
  const name = checkName(input.Name, "name");
  const group = findGroup(lab, checkName(input.GroupName ?? DEFAULT_GROUP, "groupName"));
  const settings = settingsOf(lab, group.name, input);
  const key = `${group.name}/${name}`;
  if (lab.scheduler.schedules.has(key)) throw new LabError("ConflictException", `Schedule ${name} already exists.`, 409);
  const now = lab.clock.now();
  const arn = scheduleArn(lab, group.name, name);
  const schedule: Schedule = { name, groupName: group.name, arn, createdAt: now, modifiedAt: now, settings, pending: undefined };
  lab.scheduler.schedules.set(key, schedule);
  plan(lab, schedule);
  return schedule;
}

/** Replaces everything; what is left out goes back to its default. */
export function changeSchedule(lab: Lab, input: CreateScheduleInput): Schedule {
  const schedule = findSchedule(lab, input.GroupName, input.Name);
  schedule.settings = settingsOf(lab, schedule.groupName, input);
  schedule.modifiedAt = lab.clock.now();
  plan(lab, schedule);
  return schedule;
}

export function removeSchedule(lab: Lab, schedule: Schedule): void {
  cancel(schedule);
  lab.scheduler.schedules.delete(`${schedule.groupName}/${schedule.name}`);
}

export function makeGroup(lab: Lab, wanted: string | undefined, tags: readonly ResourceTag[]): ScheduleGroup {
  const name = checkName(wanted, "name");
  const groups = groupsOf(lab);
  if (groups.has(name)) throw new LabError("ConflictException", `Schedule group ${name} already exists.`, 409);
  const group: ScheduleGroup = { name, arn: groupArn(lab, name), createdAt: lab.clock.now(), tags };
  groups.set(name, group);
  return group;
}

/** Its schedules go with it. */
export function removeGroup(lab: Lab, name: string): void {
  if (name === DEFAULT_GROUP) throw new LabError("ValidationException", "The default schedule group cannot be deleted.");
  const group = findGroup(lab, name);
  for (const schedule of [...lab.scheduler.schedules.values()]) if (schedule.groupName === group.name) removeSchedule(lab, schedule);
  lab.scheduler.groups.delete(group.name);
}

/**
 * Runs `act` unless the same was already done with this token and still stands; a token used for something else is a conflict.
 * Source: https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateSchedule.html (ClientToken)
 */
export function once(
  lab: Lab,
  what: string,
  input: { readonly ClientToken?: string | undefined },
  act: () => void,
  stands: () => boolean = () => true,
): void {
  const { ClientToken: token, ...rest } = input;
  const key = `${what} ${token}`;
  const asked = JSON.stringify(rest);
  const before = token === undefined ? undefined : lab.scheduler.tokens.get(key);
  if (before !== undefined && before !== asked) {
    throw new LabError("ConflictException", `The client token ${token} was already used with different parameters.`, 409);
  }
  if (before !== undefined && stands()) return;
  act();
  if (token !== undefined) lab.scheduler.tokens.set(key, asked);
}

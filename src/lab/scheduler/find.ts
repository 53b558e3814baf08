// Finding groups and schedules, with Scheduler's errors. Source: https://docs.aws.amazon.com/scheduler/latest/APIReference/CommonErrors.html
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import type { Schedule, ScheduleGroup } from "./state.ts";

export const DEFAULT_GROUP = "default";

export function findGroup(lab: Lab, name: string): ScheduleGroup {
  const group = groupsOf(lab).get(name);
  if (group === undefined) throw new LabError("ResourceNotFoundException", `Schedule group ${name} does not exist.`, 404);
  return group;
}

/** All groups; every account has `default`. */
export function groupsOf(lab: Lab): Map<string, ScheduleGroup> {
  const { groups } = lab.scheduler;
  if (!groups.has(DEFAULT_GROUP)) {
    groups.set(DEFAULT_GROUP, { name: DEFAULT_GROUP, arn: groupArn(lab, DEFAULT_GROUP), createdAt: lab.clock.now(), tags: [] });
  }
  return groups;
}

export function findSchedule(lab: Lab, groupName: string | undefined, name: string | undefined): Schedule {
  const group = findGroup(lab, groupName ?? DEFAULT_GROUP);
  const schedule = lab.scheduler.schedules.get(`${group.name}/${name}`);
  if (schedule === undefined) throw new LabError("ResourceNotFoundException", `Schedule ${name} does not exist.`, 404);
  return schedule;
}

export function groupArn(lab: Lab, name: string): string {
  return `arn:${lab.partition}:scheduler:${lab.region}:${lab.account}:schedule-group/${name}`;
}

export function scheduleArn(lab: Lab, groupName: string, name: string): string {
  return `arn:${lab.partition}:scheduler:${lab.region}:${lab.account}:schedule/${groupName}/${name}`;
}

/** Source: https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateSchedule.html */
export function checkName(name: string | undefined, field: string): string {
  if (name === undefined || !/^[0-9a-zA-Z-_.]{1,64}$/.test(name)) {
    throw new LabError(
      "ValidationException",
      `1 validation error detected: Value '${name}' at '${field}' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[0-9a-zA-Z-_.]+$ and have length less than or equal to 64`,
    );
  }
  return name;
}

// EventBridge Scheduler's needs: the schedule or group, and the right to hand over the role.
// Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridgescheduler.html
import { DEFAULT_GROUP, groupArn, scheduleArn } from "../../../scheduler/find.ts";
import { type Needs, requestTags, type ServiceNeeds, tagContext } from "../need.ts";
import { passRole } from "./cloudformation.ts";

const schedule =
  (action: string): Needs =>
  (lab, input) => {
    const group = String(input.GroupName ?? DEFAULT_GROUP);
    const context = new Map(tagContext(lab.scheduler.groups.get(group)?.tags ?? []));
    return [{ action: `scheduler:${action}`, resources: [{ arn: scheduleArn(lab, group, String(input.Name ?? "")), context }] }];
  };

const withRole =
  (action: string): Needs =>
  (lab, input) => [...schedule(action)(lab, input), passRole(String(input.Target?.RoleArn ?? ""), "scheduler.amazonaws.com")];

const group =
  (action: string): Needs =>
  (lab, input) => {
    const name = String(input.Name ?? "");
    const context = new Map([...tagContext(lab.scheduler.groups.get(name)?.tags ?? []), ...requestTags(input.Tags)]);
    return [{ action: `scheduler:${action}`, resources: [{ arn: groupArn(lab, name), context }] }];
  };

export const schedulerNeeds: ServiceNeeds = {
  prefix: "scheduler",
  operations: {
    CreateSchedule: withRole("CreateSchedule"),
    CreateScheduleGroup: group("CreateScheduleGroup"),
    DeleteSchedule: schedule("DeleteSchedule"),
    DeleteScheduleGroup: group("DeleteScheduleGroup"),
    GetSchedule: schedule("GetSchedule"),
    GetScheduleGroup: group("GetScheduleGroup"),
    UpdateSchedule: withRole("UpdateSchedule"),
  },
};

// The operations of EventBridge Scheduler that the lab serves: one file each.
import { type RegisteredOperation, register } from "../../operation.ts";
import { createSchedule } from "./create-schedule.ts";
import { createScheduleGroup } from "./create-schedule-group.ts";
import { deleteSchedule } from "./delete-schedule.ts";
import { deleteScheduleGroup } from "./delete-schedule-group.ts";
import { getSchedule } from "./get-schedule.ts";
import { getScheduleGroup } from "./get-schedule-group.ts";
import { listScheduleGroups } from "./list-schedule-groups.ts";
import { listSchedules } from "./list-schedules.ts";
import { updateSchedule } from "./update-schedule.ts";

export const schedulerOperations: readonly RegisteredOperation[] = [
  register("scheduler", "CreateSchedule", createSchedule),
  register("scheduler", "CreateScheduleGroup", createScheduleGroup),
  register("scheduler", "DeleteSchedule", deleteSchedule),
  register("scheduler", "DeleteScheduleGroup", deleteScheduleGroup),
  register("scheduler", "GetSchedule", getSchedule),
  register("scheduler", "GetScheduleGroup", getScheduleGroup),
  register("scheduler", "ListScheduleGroups", listScheduleGroups),
  register("scheduler", "ListSchedules", listSchedules),
  register("scheduler", "UpdateSchedule", updateSchedule),
];

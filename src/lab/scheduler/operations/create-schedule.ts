// CreateSchedule: a conditional write; the same client token again is no second schedule.
import type { CreateScheduleCommandInput, CreateScheduleCommandOutput } from "@aws-sdk/client-scheduler";
import type { Lab } from "../../lab.ts";
import { DEFAULT_GROUP, scheduleArn } from "../find.ts";
import { makeSchedule, once } from "../schedules.ts";

export function createSchedule(lab: Lab, input: CreateScheduleCommandInput): Omit<CreateScheduleCommandOutput, "$metadata"> {
  const group = input.GroupName ?? DEFAULT_GROUP;
  once(
    lab,
    `create ${group}/${input.Name}`,
    input,
    () => makeSchedule(lab, input),
    () => lab.scheduler.schedules.has(`${group}/${input.Name}`),
  );
  return { ScheduleArn: scheduleArn(lab, group, input.Name ?? "") };
}

// UpdateSchedule: replaces everything but the name.
import type { UpdateScheduleCommandInput, UpdateScheduleCommandOutput } from "@aws-sdk/client-scheduler";
import type { Lab } from "../../lab.ts";
import { findSchedule } from "../find.ts";
import { changeSchedule, once } from "../schedules.ts";

export function updateSchedule(lab: Lab, input: UpdateScheduleCommandInput): Omit<UpdateScheduleCommandOutput, "$metadata"> {
  const { arn } = findSchedule(lab, input.GroupName, input.Name);
  once(lab, `update ${arn}`, input, () => changeSchedule(lab, input));
  return { ScheduleArn: arn };
}

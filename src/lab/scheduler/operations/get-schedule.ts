// GetSchedule.
import type { GetScheduleCommandInput, GetScheduleCommandOutput } from "@aws-sdk/client-scheduler";
import type { Lab } from "../../lab.ts";
import { describeSchedule } from "../describe.ts";
import { findSchedule } from "../find.ts";

export function getSchedule(lab: Lab, input: GetScheduleCommandInput): Omit<GetScheduleCommandOutput, "$metadata"> {
  return describeSchedule(findSchedule(lab, input.GroupName, input.Name));
}

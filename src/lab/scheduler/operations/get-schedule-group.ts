// GetScheduleGroup.
import type { GetScheduleGroupCommandInput, GetScheduleGroupCommandOutput } from "@aws-sdk/client-scheduler";
import type { Lab } from "../../lab.ts";
import { describeGroup } from "../describe.ts";
import { findGroup } from "../find.ts";

export function getScheduleGroup(lab: Lab, input: GetScheduleGroupCommandInput): Omit<GetScheduleGroupCommandOutput, "$metadata"> {
  return describeGroup(findGroup(lab, input.Name ?? ""));
}

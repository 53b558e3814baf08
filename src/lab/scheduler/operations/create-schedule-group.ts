// CreateScheduleGroup.
import type { CreateScheduleGroupCommandInput, CreateScheduleGroupCommandOutput } from "@aws-sdk/client-scheduler";
import type { Lab } from "../../lab.ts";
import { groupArn } from "../find.ts";
import { makeGroup, once } from "../schedules.ts";

export function createScheduleGroup(lab: Lab, input: CreateScheduleGroupCommandInput): Omit<CreateScheduleGroupCommandOutput, "$metadata"> {
  const tags = (input.Tags ?? []).map(({ Key, Value }) => ({ Key: Key ?? "", Value: Value ?? "" }));
  once(
    lab,
    `create group ${input.Name}`,
    input,
    () => makeGroup(lab, input.Name, tags),
    () => lab.scheduler.groups.has(input.Name ?? ""),
  );
  return { ScheduleGroupArn: groupArn(lab, input.Name ?? "") };
}

// DeleteSchedule: what it would have called is not called any more.
import type { DeleteScheduleCommandInput } from "@aws-sdk/client-scheduler";
import type { Lab } from "../../lab.ts";
import { DEFAULT_GROUP, findSchedule } from "../find.ts";
import { once, removeSchedule } from "../schedules.ts";

export function deleteSchedule(lab: Lab, input: DeleteScheduleCommandInput): object {
  once(lab, `delete ${input.GroupName ?? DEFAULT_GROUP}/${input.Name}`, input, () =>
    removeSchedule(lab, findSchedule(lab, input.GroupName, input.Name)),
  );
  return {};
}

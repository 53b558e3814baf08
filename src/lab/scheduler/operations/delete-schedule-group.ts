// DeleteScheduleGroup: with all its schedules, at once (AWS takes a while and shows DELETING meanwhile).
import type { DeleteScheduleGroupCommandInput } from "@aws-sdk/client-scheduler";
import type { Lab } from "../../lab.ts";
import { once, removeGroup } from "../schedules.ts";

export function deleteScheduleGroup(lab: Lab, input: DeleteScheduleGroupCommandInput): object {
  once(lab, `delete group ${input.Name}`, input, () => removeGroup(lab, input.Name ?? ""));
  return {};
}

// DeleteAlarms: all or none; an unknown name rejects the whole call.
import type { DeleteAlarmsCommandInput } from "@aws-sdk/client-cloudwatch";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";

/** Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAlarms.html */
const NAMES_AT_MOST = 100;

export function deleteAlarms(lab: Lab, input: DeleteAlarmsCommandInput): object {
  const names = input.AlarmNames ?? [];
  if (names.length > NAMES_AT_MOST)
    throw new LabError("ValidationException", `The collection AlarmNames must not have more than ${NAMES_AT_MOST} entries`);
  const unknown = names.filter((name) => !lab.cloudwatch.alarms.has(name));
  if (unknown.length > 0) throw new LabError("ResourceNotFound", `Alarm ${unknown.join(", ")} does not exist`, 404);
  for (const name of names) lab.cloudwatch.alarms.delete(name);
  return {};
}

// PutMetricAlarm: creates an alarm or replaces its definition.
import type { PutMetricAlarmCommandInput } from "@aws-sdk/client-cloudwatch";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { putAlarm } from "../alarms.ts";

export function putMetricAlarm(lab: Lab, input: PutMetricAlarmCommandInput): object {
  const { AlarmName, Tags, ...definition } = structuredClone(input);
  if (AlarmName === undefined) throw new LabError("MissingRequiredParameterException", "The parameter AlarmName is required.");
  putAlarm(
    lab,
    AlarmName,
    definition,
    (Tags ?? []).map(({ Key, Value }) => ({ Key: Key ?? "", Value: Value ?? "" })),
  );
  return {};
}

// SetAlarmState. Nothing is evaluated in the lab, so the state stays until somebody sets another.
import type { SetAlarmStateCommandInput } from "@aws-sdk/client-cloudwatch";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { setAlarm } from "../alarms.ts";
import type { AlarmState } from "../state.ts";

export function setAlarmState(lab: Lab, input: SetAlarmStateCommandInput): object {
  const { AlarmName, StateReason, StateReasonData, StateValue } = input;
  if (StateReason === undefined) throw new LabError("MissingRequiredParameterException", "The parameter StateReason is required.");
  if (StateReasonData !== undefined) checkJson(StateReasonData);
  setAlarm(lab, AlarmName ?? "", StateValue as AlarmState, StateReason, StateReasonData);
  return {};
}

function checkJson(text: string): void {
  try {
    JSON.parse(text);
  } catch {
    throw new LabError("InvalidFormatFault", "StateReasonData was not syntactically valid JSON");
  }
}

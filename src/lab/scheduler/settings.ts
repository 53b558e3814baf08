// What a caller says about a schedule, checked and with its defaults. Source: https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateSchedule.html
import type { CreateScheduleInput } from "@aws-sdk/client-scheduler";
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import { parseExpression } from "./expression.ts";
import type { ScheduleSettings } from "./state.ts";
import { checkedTarget } from "./target.ts";

const EXPRESSION_AT_MOST = 256;
const DESCRIPTION_AT_MOST = 512;
const WINDOW_MINUTES_AT_MOST = 1_440;

/** Throws ValidationException in Scheduler's words. */
export function settingsOf(lab: Lab, groupName: string, input: CreateScheduleInput): ScheduleSettings {
  const { ScheduleExpression: expression, FlexibleTimeWindow: window } = input;
  const timezone = input.ScheduleExpressionTimezone ?? "UTC";
  if (expression === undefined || expression === "" || expression.length > EXPRESSION_AT_MOST) {
    throw invalid(`Invalid Schedule Expression ${expression ?? ""}.`);
  }
  if ((input.Description ?? "").length > DESCRIPTION_AT_MOST) {
    throw invalid(
      `1 validation error detected: Value at 'description' failed to satisfy constraint: Member must have length less than or equal to ${DESCRIPTION_AT_MOST}`,
    );
  }
  const state = oneOf(input.State ?? "ENABLED", "state", ["DISABLED", "ENABLED"]);
  const actionAfterCompletion = oneOf(input.ActionAfterCompletion ?? "NONE", "actionAfterCompletion", ["DELETE", "NONE"]);
  if (window === undefined) {
    throw invalid("1 validation error detected: Value null at 'flexibleTimeWindow' failed to satisfy constraint: Member must not be null");
  }
  const mode = oneOf(window.Mode ?? "", "flexibleTimeWindow.mode", ["FLEXIBLE", "OFF"]);
  const minutes = window.MaximumWindowInMinutes;
  if (mode === "FLEXIBLE" && (minutes === undefined || minutes < 1 || minutes > WINDOW_MINUTES_AT_MOST)) {
    throw invalid(`MaximumWindowInMinutes must be between 1 and ${WINDOW_MINUTES_AT_MOST} when the flexible time window is FLEXIBLE.`);
  }
  if (mode === "OFF" && minutes !== undefined) {
    throw invalid("MaximumWindowInMinutes must not be set when the flexible time window is OFF.");
  }
  return {
    expression: parseExpression(expression, timezone),
    scheduleExpression: expression,
    timezone,
    state,
    target: checkedTarget(lab, input.Target, groupName, `schedule ${groupName}/${input.Name}`),
    flexibleWindow: { Mode: mode, ...(minutes === undefined ? {} : { MaximumWindowInMinutes: minutes }) },
    actionAfterCompletion,
    description: input.Description,
    startDate: input.StartDate?.getTime(),
    endDate: input.EndDate?.getTime(),
    kmsKeyArn: input.KmsKeyArn,
  };
}

function oneOf<Value extends string>(value: string, field: string, allowed: readonly Value[]): Value {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  throw invalid(
    `1 validation error detected: Value '${value}' at '${field}' failed to satisfy constraint: Member must satisfy enum value set: [${allowed.join(", ")}]`,
  );
}

function invalid(message: string): LabError {
  return new LabError("ValidationException", message);
}

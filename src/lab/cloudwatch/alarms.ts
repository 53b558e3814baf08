// Putting alarms and setting their states.
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import type { ResourceTag } from "../resource.ts";
import { checkDefinition } from "./check-definition.ts";
import type { Alarm, AlarmDefinition, AlarmState } from "./state.ts";

/** Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html */
const UNCHECKED = "Unchecked: Initial alarm creation";
const NAME_AT_MOST = 255;

const STATES: readonly string[] = ["ALARM", "INSUFFICIENT_DATA", "OK"];

/**
 * Creates an alarm in INSUFFICIENT_DATA, or replaces the definition of an existing one, whose state stays.
 * `tags` count only for a new alarm, as in CloudWatch. Throws LabError in CloudWatch's words.
 */
export function putAlarm(lab: Lab, name: string, definition: AlarmDefinition, tags: readonly ResourceTag[]): Alarm {
  if (name === "" || name.length > NAME_AT_MOST) {
    throw new LabError("ValidationException", `The value for AlarmName must be between 1 and ${NAME_AT_MOST} characters`);
  }
  checkDefinition(definition);
  const now = lab.clock.now();
  const existing = lab.cloudwatch.alarms.get(name);
  if (existing !== undefined) {
    existing.definition = definition;
    existing.configuredAt = now;
    return existing;
  }
  const alarm: Alarm = {
    name,
    arn: `arn:${lab.partition}:cloudwatch:${lab.region}:${lab.account}:alarm:${name}`,
    definition,
    configuredAt: now,
    state: "INSUFFICIENT_DATA",
    reason: UNCHECKED,
    reasonData: undefined,
    stateUpdatedAt: now,
    stateTransitionedAt: now,
    tags,
  };
  lab.cloudwatch.alarms.set(name, alarm);
  return alarm;
}

/**
 * Sets the state of an alarm, for SetAlarmState and for whoever controls the lab.
 * Throws `ResourceNotFound` (404) for an unknown alarm, `ValidationException` for an unknown state.
 */
export function setAlarm(lab: Lab, name: string, state: AlarmState, reason: string, reasonData?: string): void {
  const alarm = lab.cloudwatch.alarms.get(name);
  if (!STATES.includes(state)) {
    throw new LabError(
      "ValidationException",
      `1 validation error detected: Value '${state}' at 'stateValue' failed to satisfy constraint: Member must satisfy enum value set: [INSUFFICIENT_DATA, ALARM, OK]`,
    );
  }
  if (alarm === undefined) throw new LabError("ResourceNotFound", `Alarm ${name} does not exist`, 404);
  const now = lab.clock.now();
  if (alarm.state !== state) alarm.stateTransitionedAt = now;
  alarm.state = state;
  alarm.reason = reason;
  alarm.reasonData = reasonData;
  alarm.stateUpdatedAt = now;
}

// Stop condition: an alarm that the user named goes into ALARM.
import { alarmStates } from "../../aws/alarms.ts";
import type { Experiment } from "../../experiment/experiment.ts";
import type { Millis } from "../../ports/clock.ts";
import { SECOND } from "../../time/units.ts";
import type { StopRule } from "./rule.ts";

/** CloudWatch evaluates a standard alarm once a minute and a high-resolution one every 10 s: looking more often shows nothing more. */
const EVERY: Millis = 10 * SECOND;

/** None when the plan names no alarm. */
export function alarmRules({ plan, aws }: Experiment): readonly StopRule[] {
  const { alarms } = plan.safety;
  if (alarms.length === 0) return [];
  const look = async (): Promise<string | undefined> => {
    const ringing = [...(await alarmStates(aws, alarms)).values()].filter(({ state }) => state === "ALARM");
    if (ringing.length === 0) return undefined;
    const told = ringing.map(({ name, reason }) => (reason === "" ? name : `${name} (${reason})`)).join(", ");
    return `${ringing.length === 1 ? "The alarm" : "Alarms"} ${told} went into ALARM.`;
  };
  return [{ code: "stop.alarm", subject: "CloudWatch's alarms", every: EVERY, look }];
}

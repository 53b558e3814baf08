// The user's alarms: something is wrong already, or nobody would notice when it gets wrong.
import { alarmStates } from "../../aws/alarms.ts";
import type { Problem } from "../../errors.ts";
import type { Plan } from "../../plan/types.ts";
import type { Aws } from "../../ports/aws.ts";

export async function alarmProblems(aws: Aws, { safety, region }: Pick<Plan, "safety" | "region">): Promise<readonly Problem[]> {
  if (safety.alarms.length === 0) return [];
  const found = await alarmStates(aws, safety.alarms);
  return [...new Set(safety.alarms)].flatMap((name) => {
    const alarm = found.get(name);
    if (alarm === undefined) return [missing(name, region)];
    return alarm.state === "ALARM" ? [inAlarm(name, alarm.reason)] : [];
  });
}

function missing(name: string, region: string): Problem {
  return {
    code: "alarm.missing",
    what: `There is no CloudWatch alarm "${name}" in ${region}.`,
    whose: "yours",
    next: "Correct its name under safety.alarms, or create it: an alarm that does not exist stops no drill.",
  };
}

function inAlarm(name: string, reason: string): Problem {
  return {
    code: "alarm.in-alarm",
    what: `The alarm "${name}" is in ALARM${reason === "" ? "" : `: ${reason}`}`,
    whose: "yours",
    next: "Mend what it tells of, and drill when it is OK again.",
  };
}

// CloudWatch alarms: the state that they are in.
import { DescribeAlarmsCommand } from "@aws-sdk/client-cloudwatch";
import type { Aws } from "../ports/aws.ts";
import { allItems } from "./pages.ts";

export interface AlarmState {
  readonly name: string;
  /** `OK`, `ALARM` or `INSUFFICIENT_DATA`. */
  readonly state: string;
  /** CloudWatch's own words. */
  readonly reason: string;
}

/** So many names fit one request. Source: docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
const NAMES_AT_ONCE = 100;

/** By name; an alarm that does not exist is missing. Composite alarms count, which are left out unless they are asked for by type. */
export async function alarmStates(aws: Aws, names: readonly string[]): Promise<ReadonlyMap<string, AlarmState>> {
  const found = new Map<string, AlarmState>();
  for (let first = 0; first < names.length; first += NAMES_AT_ONCE) {
    const AlarmNames = names.slice(first, first + NAMES_AT_ONCE);
    const alarms = await allItems(
      (token: string | undefined) =>
        aws.cloudwatch.send(new DescribeAlarmsCommand({ AlarmNames, AlarmTypes: ["MetricAlarm", "CompositeAlarm"], NextToken: token })),
      (page) => page.NextToken,
      (page) => [...(page.MetricAlarms ?? []), ...(page.CompositeAlarms ?? [])],
    );
    for (const { AlarmName = "", StateValue = "INSUFFICIENT_DATA", StateReason = "" } of alarms)
      found.set(AlarmName, { name: AlarmName, state: StateValue, reason: StateReason });
  }
  return found;
}

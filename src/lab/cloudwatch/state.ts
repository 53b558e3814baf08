// What the lab remembers of CloudWatch: alarms and their states. Metrics are not evaluated; states are set from outside.
import type { PutMetricAlarmInput } from "@aws-sdk/client-cloudwatch";
import type { Instant } from "../../ports/clock.ts";
import type { ResourceTag } from "../resource.ts";

export type AlarmState = "ALARM" | "INSUFFICIENT_DATA" | "OK";

/** The definition without name and tags, as it was put. */
export type AlarmDefinition = Readonly<Omit<PutMetricAlarmInput, "AlarmName" | "Tags">>;

export interface Alarm {
  readonly name: string;
  readonly arn: string;
  definition: AlarmDefinition;
  configuredAt: Instant;
  state: AlarmState;
  reason: string;
  reasonData: string | undefined;
  stateUpdatedAt: Instant;
  /** When the state last became another one. */
  stateTransitionedAt: Instant;
  tags: readonly ResourceTag[];
}

export interface CloudWatchState {
  /** By name. */
  readonly alarms: Map<string, Alarm>;
}

export function createCloudWatchState(): CloudWatchState {
  return { alarms: new Map() };
}

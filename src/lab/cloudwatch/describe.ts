// An alarm in the SDK's form.
import type { MetricAlarm } from "@aws-sdk/client-cloudwatch";
import type { Alarm } from "./state.ts";

export function describeAlarm(alarm: Alarm): MetricAlarm {
  const { definition } = alarm;
  return {
    // A copy: what a caller gets must not share lists with the lab.
    ...structuredClone(definition),
    AlarmName: alarm.name,
    AlarmArn: alarm.arn,
    AlarmConfigurationUpdatedTimestamp: new Date(alarm.configuredAt),
    ActionsEnabled: definition.ActionsEnabled ?? true,
    AlarmActions: [...(definition.AlarmActions ?? [])],
    OKActions: [...(definition.OKActions ?? [])],
    InsufficientDataActions: [...(definition.InsufficientDataActions ?? [])],
    Dimensions: (definition.Dimensions ?? []).map(({ Name, Value }) => ({ Name, Value })),
    StateValue: alarm.state,
    StateReason: alarm.reason,
    ...(alarm.reasonData === undefined ? {} : { StateReasonData: alarm.reasonData }),
    StateUpdatedTimestamp: new Date(alarm.stateUpdatedAt),
    StateTransitionedTimestamp: new Date(alarm.stateTransitionedAt),
  };
}

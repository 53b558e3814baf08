// DescribeAlarms: by names, prefix, state or action, in pages, sorted by name.
import type { DescribeAlarmsCommandInput, DescribeAlarmsCommandOutput } from "@aws-sdk/client-cloudwatch";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { describeAlarm } from "../describe.ts";

/** Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
const PAGE = 50;
const PAGE_AT_MOST = 100;

export function describeAlarms(lab: Lab, input: DescribeAlarmsCommandInput): Omit<DescribeAlarmsCommandOutput, "$metadata"> {
  const { AlarmNames: names, AlarmNamePrefix: prefix, StateValue: state, ActionPrefix: action } = input;
  if (names !== undefined && names.length > 0 && prefix !== undefined) {
    throw new LabError("InvalidParameterCombinationException", "AlarmNamePrefix and AlarmNames cannot be used together");
  }
  const size = input.MaxRecords ?? PAGE;
  if (size < 1 || size > PAGE_AT_MOST) {
    throw new LabError(
      "ValidationException",
      `1 validation error detected: Value '${size}' at 'maxRecords' failed to satisfy constraint: Member must have value between 1 and ${PAGE_AT_MOST}`,
    );
  }
  const start = startOf(input.NextToken);
  // Composite alarms are not modelled: asked for alone, there are none.
  const metricAlarms = input.AlarmTypes === undefined || input.AlarmTypes.includes("MetricAlarm");
  const found = [...lab.cloudwatch.alarms.values()]
    .filter(
      (alarm) =>
        metricAlarms &&
        (names === undefined || names.length === 0 || names.includes(alarm.name)) &&
        (prefix === undefined || alarm.name.startsWith(prefix)) &&
        (state === undefined || alarm.state === state) &&
        (action === undefined || actionsOf(alarm.definition).some((arn) => arn.startsWith(action))),
    )
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const end = start + size;
  return {
    CompositeAlarms: [],
    MetricAlarms: found.slice(start, end).map(describeAlarm),
    NextToken: end < found.length ? String(end) : undefined,
  };
}

function startOf(token: string | undefined): number {
  const start = token === undefined ? 0 : Number(token);
  if (!Number.isInteger(start) || start < 0) throw new LabError("InvalidNextToken", "The next token specified is invalid.");
  return start;
}

function actionsOf(definition: {
  readonly AlarmActions?: string[] | undefined;
  readonly OKActions?: string[] | undefined;
  readonly InsufficientDataActions?: string[] | undefined;
}): readonly string[] {
  return [...(definition.AlarmActions ?? []), ...(definition.OKActions ?? []), ...(definition.InsufficientDataActions ?? [])];
}

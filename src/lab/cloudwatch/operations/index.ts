// The operations of CloudWatch that the lab serves: one file each.
import { type RegisteredOperation, register } from "../../operation.ts";
import { deleteAlarms } from "./delete-alarms.ts";
import { describeAlarms } from "./describe-alarms.ts";
import { putMetricAlarm } from "./put-metric-alarm.ts";
import { setAlarmState } from "./set-alarm-state.ts";

export const cloudwatchOperations: readonly RegisteredOperation[] = [
  register("cloudwatch", "DeleteAlarms", deleteAlarms),
  register("cloudwatch", "DescribeAlarms", describeAlarms),
  register("cloudwatch", "PutMetricAlarm", putMetricAlarm),
  register("cloudwatch", "SetAlarmState", setAlarmState),
];

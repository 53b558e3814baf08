// Schedules and groups in the SDK's form.
import type { GetScheduleGroupOutput, GetScheduleOutput, ScheduleSummary } from "@aws-sdk/client-scheduler";
import type { Schedule, ScheduleGroup } from "./state.ts";

export function describeSchedule(schedule: Schedule): GetScheduleOutput {
  const { settings } = schedule;
  return {
    Arn: schedule.arn,
    Name: schedule.name,
    GroupName: schedule.groupName,
    ScheduleExpression: settings.scheduleExpression,
    ScheduleExpressionTimezone: settings.timezone,
    State: settings.state,
    Target: structuredClone(settings.target),
    FlexibleTimeWindow: { ...settings.flexibleWindow },
    ActionAfterCompletion: settings.actionAfterCompletion,
    CreationDate: new Date(schedule.createdAt),
    LastModificationDate: new Date(schedule.modifiedAt),
    ...(settings.description === undefined ? {} : { Description: settings.description }),
    ...(settings.startDate === undefined ? {} : { StartDate: new Date(settings.startDate) }),
    ...(settings.endDate === undefined ? {} : { EndDate: new Date(settings.endDate) }),
    ...(settings.kmsKeyArn === undefined ? {} : { KmsKeyArn: settings.kmsKeyArn }),
  };
}

export function summarise(schedule: Schedule): ScheduleSummary {
  return {
    Arn: schedule.arn,
    Name: schedule.name,
    GroupName: schedule.groupName,
    State: schedule.settings.state,
    CreationDate: new Date(schedule.createdAt),
    LastModificationDate: new Date(schedule.modifiedAt),
    Target: { Arn: schedule.settings.target.Arn },
  };
}

export function describeGroup(group: ScheduleGroup): GetScheduleGroupOutput {
  return {
    Arn: group.arn,
    Name: group.name,
    State: "ACTIVE",
    CreationDate: new Date(group.createdAt),
    LastModificationDate: new Date(group.createdAt),
  };
}

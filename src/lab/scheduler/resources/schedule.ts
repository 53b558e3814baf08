// AWS::Scheduler::Schedule: Ref is the name. Its properties are the API's parameters.
import type { CreateScheduleInput } from "@aws-sdk/client-scheduler";
import { generatedName } from "../../iam/names.ts";
import type { Lab } from "../../lab.ts";
import { integer, object, type Properties, text } from "../../properties.ts";
import type { ResourceModel } from "../../resource.ts";
import { DEFAULT_GROUP } from "../find.ts";
import { changeSchedule, makeSchedule, removeSchedule } from "../schedules.ts";
import type { Schedule } from "../state.ts";

const NAME_AT_MOST = 64;

export const schedule: ResourceModel = {
  type: "AWS::Scheduler::Schedule",
  create: async (lab, request) => {
    const name = text(request.properties, "Name") ?? generatedName(lab, request.stackName, request.logicalId, NAME_AT_MOST);
    makeSchedule(lab, inputOf(name, request.properties));
    request.initiated(name);
    await lab.clock.sleep(lab.draw("scheduler.write"));
    return { physicalId: name };
  },
  update: async (lab, request, { physicalId }) => {
    await lab.clock.sleep(lab.draw("scheduler.write"));
    changeSchedule(lab, inputOf(physicalId, request.properties));
    return { physicalId };
  },
  remove: async (lab, { physicalId, properties }) => {
    await lab.clock.sleep(lab.draw("scheduler.write"));
    const own = lab.scheduler.schedules.get(`${text(properties, "GroupName") ?? DEFAULT_GROUP}/${physicalId}`);
    if (own !== undefined) removeSchedule(lab, own);
  },
  read: (lab, { physicalId, properties }) => {
    const own = lab.scheduler.schedules.get(`${text(properties, "GroupName") ?? DEFAULT_GROUP}/${physicalId}`);
    return (
      own && {
        Name: own.name,
        GroupName: own.groupName,
        Description: own.settings.description,
        FlexibleTimeWindow: own.settings.flexibleWindow,
        KmsKeyArn: own.settings.kmsKeyArn,
        ScheduleExpression: own.settings.scheduleExpression,
        ScheduleExpressionTimezone: own.settings.timezone,
        State: own.settings.state,
        Target: own.settings.target,
      }
    );
  },
  attribute: (lab, physicalId, name) => (name === "Arn" ? byName(lab, physicalId)?.arn : undefined),
};

/** The physical id is the name alone; of schedules with one name in several groups the newest is meant. */
function byName(lab: Lab, name: string): Schedule | undefined {
  return [...lab.scheduler.schedules.values()].findLast((candidate) => candidate.name === name);
}

function inputOf(name: string, properties: Properties): CreateScheduleInput {
  const { StartDate, EndDate, ...rest } = structuredClone(properties) as Record<string, unknown>;
  const window = object(properties, "FlexibleTimeWindow");
  const minutes = window === undefined ? undefined : integer(window, "MaximumWindowInMinutes");
  return {
    ...rest,
    Name: name,
    ...(StartDate === undefined ? {} : { StartDate: new Date(String(StartDate)) }),
    ...(EndDate === undefined ? {} : { EndDate: new Date(String(EndDate)) }),
    ...(window === undefined
      ? {}
      : { FlexibleTimeWindow: { ...window, ...(minutes === undefined ? {} : { MaximumWindowInMinutes: minutes }) } }),
    ...target(properties),
  } as CreateScheduleInput;
}

/** Numbers may be text. */
function target(properties: Properties): object {
  const own = object(properties, "Target");
  const retries = own === undefined ? undefined : object(own, "RetryPolicy");
  if (own === undefined || retries === undefined) return {};
  const RetryPolicy = Object.fromEntries(Object.keys(retries).map((name) => [name, integer(retries, name)]));
  return { Target: { ...own, RetryPolicy } };
}

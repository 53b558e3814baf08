// EventBridge Scheduler: one-time schedules in the default group that make one call and delete themselves.
import {
  CreateScheduleCommand,
  DeleteScheduleCommand,
  GetScheduleCommand,
  type GetScheduleCommandOutput,
  ListSchedulesCommand,
} from "@aws-sdk/client-scheduler";
import type { Aws } from "../ports/aws.ts";
import type { Instant } from "../ports/clock.ts";
import { codeOf } from "./errors.ts";
import { allItems } from "./pages.ts";

export interface Schedule {
  /** At most 64 characters, `[0-9a-zA-Z-_.]`. */
  readonly name: string;
  /** A whole second; it is called within the minute that begins then. Source: schedule-types.html of EventBridge Scheduler's guide. */
  readonly at: Instant;
  /** `arn:aws:scheduler:::aws-sdk:<service>:<action>`. */
  readonly target: string;
  readonly role: string;
  /** JSON. */
  readonly input: string;
  readonly isEnabled: boolean;
}

/**
 * Rejects with ConflictException when there is one of that name, unless this same request (by `token`) made it. Rejects with
 * ValidationException when the role is not there or does not let EventBridge Scheduler in.
 */
export async function createSchedule(
  aws: Aws,
  schedule: Omit<Schedule, "isEnabled">,
  about: { token: string; why: string },
): Promise<void> {
  const { name, at, target, role, input } = schedule;
  await aws.scheduler.send(
    new CreateScheduleCommand({
      Name: name,
      GroupName: "default",
      ClientToken: about.token,
      Description: about.why,
      ScheduleExpression: expression(at),
      ScheduleExpressionTimezone: "UTC",
      FlexibleTimeWindow: { Mode: "OFF" },
      ActionAfterCompletion: "DELETE",
      State: "ENABLED",
      Target: { Arn: target, RoleArn: role, Input: input },
    }),
  );
}

/** Undefined when there is none of that name (any more), or it is none of ours. */
export async function getSchedule(aws: Aws, name: string): Promise<Schedule | undefined> {
  try {
    return scheduleOf(await aws.scheduler.send(new GetScheduleCommand({ Name: name, GroupName: "default" })));
  } catch (error) {
    if (codeOf(error) === "ResourceNotFoundException") return undefined;
    throw error;
  }
}

/** True when it was there. */
export async function deleteSchedule(aws: Aws, name: string): Promise<boolean> {
  try {
    await aws.scheduler.send(new DeleteScheduleCommand({ Name: name, GroupName: "default" }));
    return true;
  } catch (error) {
    if (codeOf(error) === "ResourceNotFoundException") return false;
    throw error;
  }
}

/** Names of the schedules that begin so. */
export async function schedulesNamed(aws: Aws, prefix: string): Promise<readonly string[]> {
  const found = await allItems(
    (token: string | undefined) =>
      aws.scheduler.send(new ListSchedulesCommand({ GroupName: "default", NamePrefix: prefix, NextToken: token })),
    (page) => page.NextToken,
    (page) => page.Schedules,
  );
  return found.map(({ Name = "" }) => Name);
}

/** In UTC. */
function expression(at: Instant): string {
  return `at(${new Date(at).toISOString().slice(0, 19)})`;
}

function scheduleOf({ Name = "", ScheduleExpression = "", State, Target }: GetScheduleCommandOutput): Schedule {
  const [, time = ""] = /^at\((.*)\)$/.exec(ScheduleExpression) ?? [];
  return {
    name: Name,
    at: Date.parse(`${time}Z`),
    target: Target?.Arn ?? "",
    role: Target?.RoleArn ?? "",
    input: Target?.Input ?? "",
    isEnabled: State === "ENABLED",
  };
}

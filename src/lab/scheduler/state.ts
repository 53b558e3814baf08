// What the lab remembers of EventBridge Scheduler: groups, schedules, and when each one acts next.
import type { CreateScheduleInput, Target } from "@aws-sdk/client-scheduler";
import type { Cancel, Instant } from "../../ports/clock.ts";
import type { ResourceTag } from "../resource.ts";
import type { ScheduleExpression } from "./expression.ts";

/** What a caller says about a schedule, defaults filled in. */
export interface ScheduleSettings {
  readonly expression: ScheduleExpression;
  readonly scheduleExpression: string;
  readonly timezone: string;
  readonly state: "DISABLED" | "ENABLED";
  readonly target: Target;
  readonly flexibleWindow: NonNullable<CreateScheduleInput["FlexibleTimeWindow"]>;
  readonly actionAfterCompletion: "DELETE" | "NONE";
  readonly description: string | undefined;
  readonly startDate: Instant | undefined;
  readonly endDate: Instant | undefined;
  readonly kmsKeyArn: string | undefined;
}

export interface Schedule {
  readonly name: string;
  readonly groupName: string;
  readonly arn: string;
  readonly createdAt: Instant;
  settings: ScheduleSettings;
  modifiedAt: Instant;
  /** Takes back what is planned next: a call, a repetition, the deletion of itself. */
  pending: Cancel | undefined;
}

export interface ScheduleGroup {
  readonly name: string;
  readonly arn: string;
  readonly createdAt: Instant;
  tags: readonly ResourceTag[];
}

export interface SchedulerState {
  /** By name; `default` is made when it is first asked for. */
  readonly groups: Map<string, ScheduleGroup>;
  /** By `<group>/<name>`. */
  readonly schedules: Map<string, Schedule>;
  /** Client tokens that have been used: token to what was asked with it. */
  readonly tokens: Map<string, string>;
}

export function createSchedulerState(): SchedulerState {
  return { groups: new Map(), schedules: new Map(), tokens: new Map() };
}

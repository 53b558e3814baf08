// A lab with two instances, a role for Scheduler, and short words for schedules.
import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  GetScheduleCommand,
  type GetScheduleCommandOutput,
} from "@aws-sdk/client-scheduler";
import type { Lab } from "../../../src/lab/lab.ts";
import type { AwsCommand } from "../../../src/ports/aws.ts";
import { ask, buildSite, errorOf } from "../ec2/support.ts";
import { allow, makeRole, serviceTrust } from "../iam/support.ts";

export const START_INSTANCES = "arn:aws:scheduler:::aws-sdk:ec2:startInstances";
export const SCHEDULER = "scheduler.amazonaws.com";

export const scheduler = <Output>(lab: Lab, command: AwsCommand<Output>) => ask(lab, command, "scheduler");

export interface Prepared {
  readonly instance: string;
  readonly role: string;
}

export async function prepare(lab: Lab): Promise<Prepared> {
  const role = await makeRole(lab, "timer", [allow("ec2:StartInstances")], { trust: serviceTrust(SCHEDULER) });
  const { instance } = await buildSite(lab);
  return { instance, role };
}

/** `at(...)` so long from now, to the second. */
export function atIn(lab: Lab, millis: number): string {
  return `at(${new Date(lab.clock.now() + millis).toISOString().slice(0, 19)})`;
}

export function timer(lab: Lab, { instance, role }: Prepared, more: Partial<CreateScheduleCommandInput> = {}): CreateScheduleCommandInput {
  return {
    Name: "restart",
    ScheduleExpression: atIn(lab, 600_000),
    FlexibleTimeWindow: { Mode: "OFF" },
    ActionAfterCompletion: "DELETE",
    Target: { Arn: START_INSTANCES, RoleArn: role, Input: JSON.stringify({ InstanceIds: [instance] }) },
    ...more,
  };
}

export function create(lab: Lab, input: CreateScheduleCommandInput): string {
  return scheduler(lab, new CreateScheduleCommand(input)).ScheduleArn ?? "";
}

export function refusal(lab: Lab, input: CreateScheduleCommandInput): string {
  return errorOf(() => create(lab, input));
}

/** Undefined when there is none. */
export function find(lab: Lab, name = "restart"): GetScheduleCommandOutput | undefined {
  try {
    return scheduler(lab, new GetScheduleCommand({ Name: name }));
  } catch {
    return undefined;
  }
}

export function calls(lab: Lab): readonly string[] {
  return lab.truths.filter(({ what }) => what === "schedule.call").map(({ detail }) => detail);
}

export const MINUTE = 60_000;

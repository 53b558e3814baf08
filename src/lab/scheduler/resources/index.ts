// The resource types of EventBridge Scheduler that CloudFormation can build: one file each.
import type { ResourceModel } from "../../resource.ts";
import { schedule } from "./schedule.ts";
import { scheduleGroup } from "./schedule-group.ts";

export const schedulerResources: readonly ResourceModel[] = [schedule, scheduleGroup];

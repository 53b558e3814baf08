// The resource types of CloudWatch that CloudFormation can build: one file each.
import type { ResourceModel } from "../../resource.ts";
import { alarm } from "./alarm.ts";

export const cloudwatchResources: readonly ResourceModel[] = [alarm];

// The resource types of ssm that CloudFormation can build: one file each.
import type { ResourceModel } from "../../resource.ts";

export const ssmResources: readonly ResourceModel[] = [];

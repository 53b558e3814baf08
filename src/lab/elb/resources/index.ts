// The resource types of elb that CloudFormation can build: one file each.
import type { ResourceModel } from "../../resource.ts";

export const elbResources: readonly ResourceModel[] = [];

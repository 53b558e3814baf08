// The resource types of cloudformation that CloudFormation can build: one file each.
import type { ResourceModel } from "../../resource.ts";

export const cloudformationResources: readonly ResourceModel[] = [];

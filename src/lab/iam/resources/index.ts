// The resource types of iam that CloudFormation can build: one file each.
import type { ResourceModel } from "../../resource.ts";

export const iamResources: readonly ResourceModel[] = [];

// The resource types of route53 that CloudFormation can build: one file each.
import type { ResourceModel } from "../../resource.ts";

export const route53Resources: readonly ResourceModel[] = [];

// The resource types of s3 that CloudFormation can build: one file each.
import type { ResourceModel } from "../../resource.ts";

export const s3Resources: readonly ResourceModel[] = [];

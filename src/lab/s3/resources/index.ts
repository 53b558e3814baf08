// The resource types of s3 that CloudFormation can build: one file each.
import type { ResourceModel } from "../../resource.ts";
import { bucketResource } from "./bucket.ts";
import { bucketPolicyResource } from "./bucket-policy.ts";

export const s3Resources: readonly ResourceModel[] = [bucketResource, bucketPolicyResource];

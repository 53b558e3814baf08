// The resource types of ec2 that CloudFormation can build: one file each.
import type { ResourceModel } from "../../resource.ts";

export const ec2Resources: readonly ResourceModel[] = [];

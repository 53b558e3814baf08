// Every resource type that CloudFormation can build in the lab. A service lists its own in its folder.
import { cloudformationResources } from "./cloudformation/resources/index.ts";
import { cloudwatchResources } from "./cloudwatch/resources/index.ts";
import { ec2Resources } from "./ec2/resources/index.ts";
import { elbResources } from "./elb/resources/index.ts";
import { iamResources } from "./iam/resources/index.ts";
import { customResource, lambdaResources } from "./lambda/resources/index.ts";
import type { ResourceModel } from "./resource.ts";
import { route53Resources } from "./route53/resources/index.ts";
import { s3Resources } from "./s3/resources/index.ts";
import { schedulerResources } from "./scheduler/resources/index.ts";
import { ssmResources } from "./ssm/resources/index.ts";

const byType = new Map<string, ResourceModel>(
  [
    ...cloudformationResources,
    ...cloudwatchResources,
    ...ec2Resources,
    ...elbResources,
    ...iamResources,
    ...lambdaResources,
    ...route53Resources,
    ...s3Resources,
    ...schedulerResources,
    ...ssmResources,
  ].map((model) => [model.type, model]),
);

/** The model of a type; undefined when the lab does not model it (CloudFormation then makes an inert resource and says so). */
export function resourceModel(type: string): ResourceModel | undefined {
  if (type.startsWith("Custom::") || type === "AWS::CloudFormation::CustomResource") return customResource;
  return byType.get(type);
}

/** Types with behaviour of their own in the lab. */
export function isModelled(type: string): boolean {
  return resourceModel(type) !== undefined;
}

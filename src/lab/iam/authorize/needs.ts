// What every call needs: one table per service.
import type { AwsService } from "../../../ports/aws.ts";
import type { Lab } from "../../lab.ts";
import { ANY, type Need, type ServiceNeeds } from "./need.ts";
import { cloudformationNeeds } from "./services/cloudformation.ts";
import { ec2Needs } from "./services/ec2.ts";
import { elbNeeds } from "./services/elb.ts";
import { cloudwatchNeeds, iamNeeds, lambdaNeeds, ssmNeeds, stsNeeds } from "./services/others.ts";
import { route53Needs } from "./services/route53.ts";
import { s3Needs } from "./services/s3.ts";
import { schedulerNeeds } from "./services/scheduler.ts";

const SERVICES: Readonly<Record<AwsService, ServiceNeeds>> = {
  cloudformation: cloudformationNeeds,
  cloudwatch: cloudwatchNeeds,
  ec2: ec2Needs,
  elb: elbNeeds,
  iam: iamNeeds,
  lambda: lambdaNeeds,
  route53: route53Needs,
  s3: s3Needs,
  scheduler: schedulerNeeds,
  ssm: ssmNeeds,
  sts: stsNeeds,
};

/** An operation without a row needs the action of its own name, on `*`. */
export function needsOf(lab: Lab, service: AwsService, operation: string, input: object): readonly Need[] {
  const { prefix, operations } = SERVICES[service];
  return operations[operation]?.(lab, input) ?? [{ action: `${prefix}:${operation}`, resources: ANY }];
}

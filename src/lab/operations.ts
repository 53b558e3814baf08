// Every operation the lab serves, found by its service and name. A service lists its own in its folder.
import type { AwsService } from "../ports/aws.ts";
import { cloudformationOperations } from "./cloudformation/operations/index.ts";
import { cloudwatchOperations } from "./cloudwatch/operations/index.ts";
import { ec2Operations } from "./ec2/operations/index.ts";
import { elbOperations } from "./elb/operations/index.ts";
import { iamOperations } from "./iam/operations/index.ts";
import { lambdaOperations } from "./lambda/operations/index.ts";
import type { RegisteredOperation } from "./operation.ts";
import { route53Operations } from "./route53/operations/index.ts";
import { s3Operations } from "./s3/operations/index.ts";
import { schedulerOperations } from "./scheduler/operations/index.ts";
import { ssmOperations } from "./ssm/operations/index.ts";
import { stsOperations } from "./sts/operations/index.ts";

export const operations: readonly RegisteredOperation[] = [
  ...cloudformationOperations,
  ...cloudwatchOperations,
  ...ec2Operations,
  ...elbOperations,
  ...iamOperations,
  ...lambdaOperations,
  ...route53Operations,
  ...s3Operations,
  ...schedulerOperations,
  ...ssmOperations,
  ...stsOperations,
];

/** By service, then by name: a key put together for each call would cost more than the look-ups. */
const operationsByName: ReadonlyMap<AwsService, ReadonlyMap<string, RegisteredOperation>> = new Map(
  [...Map.groupBy(operations, ({ service }) => service)].map(([service, own]) => [
    service,
    new Map(own.map((operation) => [operation.name, operation])),
  ]),
);

export function operationNamed(service: AwsService, name: string): RegisteredOperation | undefined {
  return operationsByName.get(service)?.get(name);
}

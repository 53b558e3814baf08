// What everybody who stands between a caller and AWS needs: one sender for each service, and the name of what is asked.
import type { Aws, AwsCommand, AwsSender, AwsService } from "../ports/aws.ts";

const SERVICES: readonly AwsService[] = [
  "cloudformation",
  "cloudwatch",
  "ec2",
  "elb",
  "iam",
  "lambda",
  "route53",
  "s3",
  "scheduler",
  "ssm",
  "sts",
];

/** An Aws of whose services each has its own sender. */
export function eachService(sender: (service: AwsService) => AwsSender): Aws {
  return Object.fromEntries(SERVICES.map((service) => [service, sender(service)])) as Aws;
}

/** `StopInstances` for a StopInstancesCommand: from the schema that each SDK command carries, because minifiers rename classes. */
export function operationOf(command: AwsCommand<unknown>): string {
  const { schema } = command as unknown as { schema?: readonly unknown[] };
  return String(schema?.[2] ?? command.constructor.name.replace(/Command$/, ""));
}

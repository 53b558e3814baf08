// Senders that let nothing through that could change or cost anything: the contract suite may be pointed at a real account.
import type { Aws, AwsCommand, AwsService } from "../../src/ports/aws.ts";

/** Everything that the suite sends. All of it reads; none of it is charged for. */
const READS: Readonly<Record<AwsService, readonly string[]>> = {
  cloudformation: ["DescribeStacks", "DescribeStackEvents", "GetTemplate", "ListStackResources", "ValidateTemplate"],
  cloudwatch: ["DescribeAlarms"],
  ec2: ["DescribeInstances", "DescribeInstanceStatus", "DescribeRegions"],
  elb: ["DescribeLoadBalancers", "DescribeTargetHealth"],
  iam: ["GetRole"],
  lambda: ["GetFunction"],
  route53: ["GetHealthCheck", "GetHealthCheckStatus", "GetHostedZone", "ListHostedZones"],
  s3: ["HeadBucket", "ListObjectVersions"],
  scheduler: ["GetSchedule"],
  ssm: ["GetParameter"],
  sts: ["GetCallerIdentity"],
};

/** Calls that would change something, but for `DryRun: true`. */
const DRY_RUNS: readonly string[] = ["StartInstances", "StopInstances"];

/** Rejects everything else, before it is sent. */
export function readOnlyAws(aws: Aws): Aws {
  const services = Object.keys(READS) as AwsService[];
  return Object.fromEntries(
    services.map((service) => [
      service,
      {
        send: async <Output>(command: AwsCommand<Output>): Promise<Output> => {
          const operation = command.constructor.name.replace(/Command$/, "");
          const isDryRun = service === "ec2" && DRY_RUNS.includes(operation) && (command.input as { DryRun?: boolean }).DryRun === true;
          if (isDryRun || READS[service].includes(operation)) return aws[service].send(command);
          throw new Error(`the contract suite does not send ${service} ${operation}`);
        },
      },
    ]),
  ) as Aws;
}

// Each service's namespace in the SDK's schemas: commands and errors carry it.
import type { AwsService } from "../ports/aws.ts";

export const namespaces: Readonly<Record<AwsService, string>> = {
  cloudformation: "com.amazonaws.cloudformation",
  cloudwatch: "com.amazonaws.cloudwatch",
  ec2: "com.amazonaws.ec2",
  elb: "com.amazonaws.elasticloadbalancingv2",
  iam: "com.amazonaws.iam",
  lambda: "com.amazonaws.lambda",
  route53: "com.amazonaws.route53",
  s3: "com.amazonaws.s3",
  scheduler: "com.amazonaws.scheduler",
  ssm: "com.amazonaws.ssm",
  sts: "com.amazonaws.sts",
};

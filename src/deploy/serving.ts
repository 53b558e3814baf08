// Which resources a visitor's request may depend on, so that no deployment of a drill takes them away unasked.

/** Never serve a visitor: they watch, record, describe or permit. Everything that is not known is taken to serve. */
const APART: readonly RegExp[] = [
  /^AWS::(ApplicationInsights|Budgets|Chatbot|CloudTrail|CloudWatch|Config|Events|IAM|Logs|SNS|SSM|Scheduler|XRay)::/,
  /^AWS::CDK::Metadata$/,
  /^AWS::CloudFormation::(WaitCondition|WaitConditionHandle)$/,
  /^AWS::EC2::(FlowLog|KeyPair|LaunchTemplate)$/,
  /^AWS::Lambda::(Function|LayerVersion|LayerVersionPermission|Permission|Version)$/,
];

/** What stands between a visitor and a page: already that it may be replaced is too much. */
const IN_THE_WAY: readonly RegExp[] = [
  /^AWS::AutoScaling::AutoScalingGroup$/,
  /^AWS::CloudFront::Distribution$/,
  /^AWS::EC2::(EIP|EIPAssociation|Instance|InternetGateway|NatGateway|NetworkInterface|Route|RouteTable|SecurityGroup|Subnet|VPC|VPCGatewayAttachment)$/,
  /^AWS::ElasticLoadBalancing(V2)?::/,
  /^AWS::Route53::/,
  /^AWS::S3::(Bucket|BucketPolicy)$/,
];

/** Whether it matters that a resource of this type is removed, or certainly replaced. */
export function mayServe(type: string): boolean {
  return !APART.some((pattern) => pattern.test(type));
}

/** Whether it matters already that it may be replaced. */
export function standsInTheWay(type: string): boolean {
  return IN_THE_WAY.some((pattern) => pattern.test(type));
}

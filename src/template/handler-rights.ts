// What CloudFormation's handlers ask of IAM when they make, change, read and remove a resource, by its type: data for the lab and for `failover-drill policy`.
// Sources: `handlers` of each type's schema (docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference), and which action takes which
// resource: docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html

/** `read`: to see whether it is made, and what it is like; needed by all the others. `compare`: to find drift, beside `read`. */
export type HandlerVerb = "create" | "update" | "remove" | "read" | "compare";

export interface HandlerRight {
  readonly action: string;
  /**
   * What it is asked on: `service:resource`, for `handlerArn`; `*` for an action without resources. In braces: `{stack}`, the name of the
   * stack; `{bucket}`, `{zone}` and `{role}`, what the resource's properties name.
   */
  readonly on: readonly string[];
  readonly verbs: readonly HandlerVerb[];
  /** `made`: by this very call, so it bears no tags yet. `own`: it bears those of its stack. `any`: it bears none. */
  readonly bears: "made" | "own" | "any";
}

const WHEN: Readonly<Record<string, readonly HandlerVerb[]>> = { c: ["create"], u: ["update"], d: ["remove"], r: ["read"], x: ["compare"] };

/** `verbs`: letters of create, update, delete, read, and x for compare. Several actions of one service on the same things. */
function rights(verbs: string, actions: string, on: string, bears: HandlerRight["bears"] = "any"): readonly HandlerRight[] {
  const [service, names = ""] = actions.split(":");
  return names.split(" ").map((name) => ({
    action: `${service}:${name}`,
    on: on.split(" "),
    verbs: [...verbs].flatMap((verb) => WHEN[verb] ?? []),
    bears,
  }));
}

/** Describing is a right to everything: EC2 and Elastic Load Balancing know no resources for it. */
const describes = (actions: string) => rights("r", actions, "*");

/** A thing of EC2 that is made with its tags. */
const ec2 = (kind: string, make: string, remove: string, describe: string, beside = "") => [
  ...rights("c", `ec2:${make}`, `ec2:${kind}/*`, "made"),
  ...(beside === "" ? [] : rights("c", `ec2:${make}`, beside, "own")),
  ...rights("c", "ec2:CreateTags", `ec2:${kind}/*`, "made"),
  ...rights("u", "ec2:CreateTags DeleteTags", `ec2:${kind}/*`, "own"),
  ...rights("d", `ec2:${remove}`, `ec2:${kind}/*`, "own"),
  ...describes(`ec2:${describe}`),
];

const ELB = "elasticloadbalancing";

const RECORDS = [
  ...rights("cud", "route53:ChangeResourceRecordSets", "route53:hostedzone/{zone}"),
  // By the zone's name it is looked for among all; a change is followed until it is in force.
  // Not for drift, which CloudFormation does not find in records.
  ...rights("cud", "route53:ListHostedZonesByName", "*"),
  ...rights("cud", "route53:GetHostedZone ListResourceRecordSets", "route53:hostedzone/{zone}"),
  ...rights("cud", "route53:GetChange", "route53:change/*"),
];

const RIGHTS: Readonly<Record<string, readonly HandlerRight[]>> = {
  "AWS::CloudFormation::WaitConditionHandle": [],
  "AWS::EC2::VPC": [
    ...ec2("vpc", "CreateVpc", "DeleteVpc", "DescribeVpcs DescribeVpcAttribute"),
    ...rights("cu", "ec2:ModifyVpcAttribute", "ec2:vpc/*", "own"),
  ],
  "AWS::EC2::InternetGateway": ec2("internet-gateway", "CreateInternetGateway", "DeleteInternetGateway", "DescribeInternetGateways"),
  "AWS::EC2::VPCGatewayAttachment": [
    ...rights("c", "ec2:AttachInternetGateway", "ec2:internet-gateway/* ec2:vpc/*", "own"),
    ...rights("d", "ec2:DetachInternetGateway", "ec2:internet-gateway/* ec2:vpc/*", "own"),
    ...describes("ec2:DescribeInternetGateways"),
  ],
  "AWS::EC2::Subnet": [
    ...ec2("subnet", "CreateSubnet", "DeleteSubnet", "DescribeSubnets", "ec2:vpc/*"),
    ...rights("u", "ec2:ModifySubnetAttribute", "ec2:subnet/*", "own"),
    // For Fn::GetAZs, in which templates choose a subnet's zone.
    ...describes("ec2:DescribeAvailabilityZones"),
  ],
  "AWS::EC2::RouteTable": ec2("route-table", "CreateRouteTable", "DeleteRouteTable", "DescribeRouteTables", "ec2:vpc/*"),
  "AWS::EC2::Route": [
    ...rights("c", "ec2:CreateRoute", "ec2:route-table/*", "own"),
    ...rights("u", "ec2:ReplaceRoute", "ec2:route-table/*", "own"),
    ...rights("d", "ec2:DeleteRoute", "ec2:route-table/*", "own"),
    ...describes("ec2:DescribeRouteTables"),
  ],
  "AWS::EC2::SubnetRouteTableAssociation": [
    ...rights("c", "ec2:AssociateRouteTable", "ec2:route-table/* ec2:subnet/*", "own"),
    ...rights("d", "ec2:DisassociateRouteTable", "ec2:route-table/* ec2:subnet/*", "own"),
    ...describes("ec2:DescribeRouteTables"),
  ],
  "AWS::EC2::SecurityGroup": [
    ...ec2("security-group", "CreateSecurityGroup", "DeleteSecurityGroup", "DescribeSecurityGroups", "ec2:vpc/*"),
    ...rights("cu", "ec2:AuthorizeSecurityGroupIngress AuthorizeSecurityGroupEgress", "ec2:security-group/*", "own"),
    // A new group lets everything out; the handler takes that rule away where the template has rules of its own.
    ...rights("cu", "ec2:RevokeSecurityGroupEgress", "ec2:security-group/*", "own"),
    ...rights("u", "ec2:RevokeSecurityGroupIngress", "ec2:security-group/*", "own"),
  ],
  "AWS::EC2::VPCEndpoint": [
    ...ec2(
      "vpc-endpoint",
      "CreateVpcEndpoint",
      "DeleteVpcEndpoints",
      "DescribeVpcEndpoints DescribeRouteTables",
      "ec2:vpc/* ec2:route-table/*",
    ),
    ...rights("u", "ec2:ModifyVpcEndpoint", "ec2:vpc-endpoint/*", "own"),
  ],
  "AWS::EC2::Instance": [
    ...rights("c", "ec2:RunInstances", "ec2:instance/* ec2:network-interface/* ec2:volume/*", "made"),
    ...rights("c", "ec2:RunInstances", "ec2:subnet/* ec2:security-group/*", "own"),
    ...rights("c", "ec2:RunInstances", "ec2:image/*"),
    ...rights("c", "ec2:CreateTags", "ec2:instance/* ec2:volume/*", "made"),
    ...rights("u", "ec2:CreateTags DeleteTags ModifyInstanceAttribute StopInstances StartInstances", "ec2:instance/*", "own"),
    ...rights("d", "ec2:TerminateInstances", "ec2:instance/*", "own"),
    ...rights("x", "ec2:DescribeInstanceAttribute", "ec2:instance/*", "own"),
    ...describes("ec2:DescribeInstances DescribeVolumes"),
  ],
  "AWS::ElasticLoadBalancingV2::LoadBalancer": [
    ...rights("c", `${ELB}:CreateLoadBalancer AddTags`, `${ELB}:loadbalancer/app/*`, "made"),
    ...rights(
      "u",
      `${ELB}:ModifyLoadBalancerAttributes SetSecurityGroups SetSubnets AddTags RemoveTags`,
      `${ELB}:loadbalancer/app/*`,
      "own",
    ),
    ...rights("d", `${ELB}:DeleteLoadBalancer`, `${ELB}:loadbalancer/app/*`, "own"),
    ...describes(`${ELB}:DescribeLoadBalancers DescribeLoadBalancerAttributes DescribeTags`),
    // It looks at where it is to stand, with its caller's rights.
    ...describes("ec2:DescribeSubnets DescribeSecurityGroups DescribeVpcs DescribeInternetGateways"),
  ],
  "AWS::ElasticLoadBalancingV2::TargetGroup": [
    ...rights("c", `${ELB}:CreateTargetGroup AddTags`, `${ELB}:targetgroup/*`, "made"),
    ...rights("c", `${ELB}:RegisterTargets ModifyTargetGroupAttributes`, `${ELB}:targetgroup/*`, "own"),
    ...rights(
      "u",
      `${ELB}:ModifyTargetGroup ModifyTargetGroupAttributes RegisterTargets DeregisterTargets AddTags RemoveTags`,
      `${ELB}:targetgroup/*`,
      "own",
    ),
    ...rights("d", `${ELB}:DeleteTargetGroup`, `${ELB}:targetgroup/*`, "own"),
    ...describes(`${ELB}:DescribeTargetGroups DescribeTargetGroupAttributes DescribeTargetHealth DescribeTags`),
  ],
  "AWS::ElasticLoadBalancingV2::Listener": [
    ...rights("c", `${ELB}:CreateListener`, `${ELB}:loadbalancer/app/*`, "own"),
    ...rights("c", `${ELB}:AddTags`, `${ELB}:listener/app/*`, "made"),
    ...rights("u", `${ELB}:ModifyListener AddTags RemoveTags`, `${ELB}:listener/app/*`, "own"),
    ...rights("d", `${ELB}:DeleteListener`, `${ELB}:listener/app/*`, "own"),
    ...describes(`${ELB}:DescribeListeners DescribeTags`),
  ],
  "AWS::IAM::Role": [
    ...rights("cu", "iam:CreateRole PutRolePolicy", "iam:role/{stack}-*"),
    ...rights("cu", "iam:TagRole", "iam:role/{stack}-*"),
    ...rights("u", "iam:UpdateRole UpdateAssumeRolePolicy UntagRole", "iam:role/{stack}-*"),
    ...rights("ud", "iam:DeleteRolePolicy", "iam:role/{stack}-*"),
    ...rights("d", "iam:DeleteRole", "iam:role/{stack}-*"),
    ...rights("r", "iam:GetRole GetRolePolicy ListRolePolicies ListAttachedRolePolicies", "iam:role/{stack}-*"),
  ],
  "AWS::Lambda::Function": [
    ...rights("cu", "iam:PassRole", "{role}"),
    ...rights("c", "lambda:CreateFunction", "lambda:function:{stack}-*"),
    ...rights("cu", "lambda:TagResource", "lambda:function:{stack}-*"),
    ...rights("u", "lambda:UpdateFunctionCode UpdateFunctionConfiguration UntagResource", "lambda:function:{stack}-*"),
    ...rights("d", "lambda:DeleteFunction", "lambda:function:{stack}-*"),
    ...rights("r", "lambda:GetFunction", "lambda:function:{stack}-*"),
    ...rights("x", "lambda:GetFunctionCodeSigningConfig", "lambda:function:{stack}-*"),
  ],
  // Whoever writes a custom resource says in ServiceToken which function that is: here one of the same stack.
  "Custom::": rights("cud", "lambda:InvokeFunction", "lambda:function:{stack}-*"),
  "AWS::Logs::LogGroup": [
    ...rights("cu", "logs:PutRetentionPolicy TagResource", "logs:log-group:{stack}-*"),
    ...rights("c", "logs:CreateLogGroup", "logs:log-group:{stack}-*"),
    ...rights("u", "logs:DeleteRetentionPolicy UntagResource", "logs:log-group:{stack}-*"),
    ...rights("d", "logs:DeleteLogGroup", "logs:log-group:{stack}-*"),
    // CloudWatch Logs takes the right to describe one group for a right to all of them.
    ...rights("r", "logs:DescribeLogGroups", "logs:log-group:*"),
  ],
  "AWS::Route53::HealthCheck": [
    ...rights("c", "route53:CreateHealthCheck", "*"),
    ...rights("cu", "route53:ChangeTagsForResource", "route53:healthcheck/*"),
    ...rights("u", "route53:UpdateHealthCheck", "route53:healthcheck/*"),
    ...rights("d", "route53:DeleteHealthCheck", "route53:healthcheck/*"),
    ...rights("r", "route53:GetHealthCheck ListTagsForResource", "route53:healthcheck/*"),
  ],
  "AWS::Route53::RecordSet": RECORDS,
  "AWS::Route53::RecordSetGroup": RECORDS,
  "AWS::S3::Bucket": [
    ...rights("cu", "s3:PutBucketTagging PutBucketWebsite PutBucketOwnershipControls PutBucketPublicAccessBlock", "s3:{bucket}"),
    ...rights("c", "s3:CreateBucket", "s3:{bucket}"),
    ...rights("d", "s3:DeleteBucket", "s3:{bucket}"),
    // All that a bucket can have is read, whatever the template says.
    ...rights(
      "x",
      "s3:GetAccelerateConfiguration GetAnalyticsConfiguration GetBucketCORS GetBucketLogging GetBucketNotification GetBucketObjectLockConfiguration GetBucketOwnershipControls GetBucketPublicAccessBlock GetBucketTagging GetBucketVersioning GetBucketWebsite GetEncryptionConfiguration GetIntelligentTieringConfiguration GetInventoryConfiguration GetLifecycleConfiguration GetMetricsConfiguration GetReplicationConfiguration ListBucket",
      "s3:{bucket}",
    ),
  ],
  "AWS::S3::BucketPolicy": [
    ...rights("cu", "s3:PutBucketPolicy", "s3:{bucket}"),
    ...rights("d", "s3:DeleteBucketPolicy", "s3:{bucket}"),
    ...rights("r", "s3:GetBucketPolicy", "s3:{bucket}"),
  ],
};

/** Undefined for a type of which nothing is written here. */
export function handlerRights(type: string): readonly HandlerRight[] | undefined {
  return RIGHTS[type.startsWith("Custom::") || type === "AWS::CloudFormation::CustomResource" ? "Custom::" : type];
}

/** Public parameters, from which templates take the newest image, are read with the same rights. */
export const PARAMETER_RIGHT = { action: "ssm:GetParameters", on: "ssm:parameter/aws/service/*" } as const;

const GLOBAL = ["iam", "route53", "s3"];
const OF_NOBODY = /^(route53|s3|ssm):|^ec2:image\//;

export interface Where {
  readonly partition: string;
  readonly region: string;
  /** 12 digits. */
  readonly account: string;
}

/** The ARN behind one `on`, what stands in braces filled in; what `names` does not have becomes `*`, and `{role}` is an ARN itself. */
export function handlerArn(on: string, { partition, region, account }: Where, names: Readonly<Record<string, string | undefined>>): string {
  const filled = on.replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? "*");
  if (filled === "*" || filled.startsWith("arn:")) return filled;
  const service = filled.slice(0, filled.indexOf(":"));
  const place = `${GLOBAL.includes(service) ? "" : region}:${OF_NOBODY.test(filled) ? "" : account}`;
  return `arn:${partition}:${service}:${place}:${filled.slice(service.length + 1)}`;
}

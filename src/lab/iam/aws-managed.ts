// AWS's own managed policies that the lab knows, as far as its services go.
// Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html

const allow = (...actions: readonly string[]) => ({ Effect: "Allow", Action: actions, Resource: "*" });
const document = (...statements: readonly object[]) => ({ Version: "2012-10-17", Statement: statements });

const READS = ["Describe*", "Get*", "List*"];
const SERVICES = ["cloudformation", "cloudwatch", "ec2", "elasticloadbalancing", "iam", "lambda", "route53", "s3", "scheduler", "ssm"];

const DOCUMENTS: Readonly<Record<string, object>> = {
  AdministratorAccess: document(allow("*")),
  AmazonEC2FullAccess: document(allow("ec2:*", "elasticloadbalancing:*", "cloudwatch:*", "autoscaling:*")),
  AmazonEC2ReadOnlyAccess: document(
    allow("ec2:Describe*", "ec2:GetSecurityGroupsForVpc", "elasticloadbalancing:Describe*", "cloudwatch:Describe*"),
  ),
  AmazonRoute53FullAccess: document(allow("route53:*")),
  AmazonRoute53ReadOnlyAccess: document(allow("route53:Get*", "route53:List*", "route53:TestDNSAnswer")),
  AmazonS3FullAccess: document(allow("s3:*")),
  AmazonS3ReadOnlyAccess: document(allow("s3:Get*", "s3:List*", "s3:Describe*")),
  AWSCloudFormationReadOnlyAccess: document(
    allow(
      "cloudformation:Describe*",
      "cloudformation:EstimateTemplateCost",
      "cloudformation:Get*",
      "cloudformation:List*",
      "cloudformation:ValidateTemplate",
      "cloudformation:Detect*",
    ),
  ),
  AWSLambdaBasicExecutionRole: document(allow("logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents")),
  PowerUserAccess: document(
    { Effect: "Allow", NotAction: ["iam:*", "organizations:*", "account:*"], Resource: "*" },
    allow("iam:ListRoles", "iam:CreateServiceLinkedRole", "iam:DeleteServiceLinkedRole"),
  ),
  ReadOnlyAccess: document(
    allow(...SERVICES.flatMap((service) => READS.map((read) => `${service}:${read}`)), "iam:Simulate*", "route53:TestDNSAnswer"),
  ),
};

/** Undefined for a policy that the lab does not know. */
export function awsManagedDocument(name: string): object | undefined {
  return DOCUMENTS[name];
}

// The needs of the smaller services. Source: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
import type { Lab } from "../../../lab.ts";
import type { Need, Needs, ResourceNeed, ServiceNeeds } from "../need.ts";

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

/** One action on the ARNs of what the input names. */
const on =
  (action: string, arns: (lab: Lab, input: Readonly<Record<string, unknown>>) => readonly string[]): Needs =>
  (lab, input): readonly Need[] => [{ action, resources: arns(lab, input).map((arn): ResourceNeed => ({ arn })) }];

const alarms = (field: string) => (lab: Lab, input: Readonly<Record<string, unknown>>) =>
  list(input[field]).map((name) => `arn:${lab.partition}:cloudwatch:${lab.region}:${lab.account}:alarm:${name}`);

/** Describing alarms is a right to all of them, whichever are asked for. */
const everyAlarm = (lab: Lab) => [`arn:${lab.partition}:cloudwatch:${lab.region}:${lab.account}:alarm:*`];

export const cloudwatchNeeds: ServiceNeeds = {
  prefix: "cloudwatch",
  operations: {
    DeleteAlarms: on("cloudwatch:DeleteAlarms", alarms("AlarmNames")),
    DescribeAlarms: on("cloudwatch:DescribeAlarms", everyAlarm),
    PutMetricAlarm: on("cloudwatch:PutMetricAlarm", alarms("AlarmName")),
    SetAlarmState: on("cloudwatch:SetAlarmState", alarms("AlarmName")),
  },
};

const roles = (lab: Lab, input: Readonly<Record<string, unknown>>) => [
  lab.iam.roles.get(String(input.RoleName))?.arn ?? `arn:${lab.partition}:iam::${lab.account}:role/${input.RoleName}`,
];
const field = (name: string) => (_lab: Lab, input: Readonly<Record<string, unknown>>) => [String(input[name] ?? "*")];
const profiles = (lab: Lab, input: Readonly<Record<string, unknown>>) => [
  lab.iam.instanceProfiles.get(String(input.InstanceProfileName))?.arn ??
    `arn:${lab.partition}:iam::${lab.account}:instance-profile/${input.InstanceProfileName}`,
];
const provider = (lab: Lab, input: Readonly<Record<string, unknown>>) => [
  `arn:${lab.partition}:iam::${lab.account}:oidc-provider/${String(input.Url ?? "").replace(/^https:\/\//, "")}`,
];

export const iamNeeds: ServiceNeeds = {
  prefix: "iam",
  operations: {
    CreateOpenIDConnectProvider: on("iam:CreateOpenIDConnectProvider", provider),
    DeleteOpenIDConnectProvider: on("iam:DeleteOpenIDConnectProvider", field("OpenIDConnectProviderArn")),
    GetInstanceProfile: on("iam:GetInstanceProfile", profiles),
    GetOpenIDConnectProvider: on("iam:GetOpenIDConnectProvider", field("OpenIDConnectProviderArn")),
    GetPolicy: on("iam:GetPolicy", field("PolicyArn")),
    GetPolicyVersion: on("iam:GetPolicyVersion", field("PolicyArn")),
    GetRole: on("iam:GetRole", roles),
    GetRolePolicy: on("iam:GetRolePolicy", roles),
    ListAttachedRolePolicies: on("iam:ListAttachedRolePolicies", roles),
    ListRolePolicies: on("iam:ListRolePolicies", roles),
    SimulatePrincipalPolicy: on("iam:SimulatePrincipalPolicy", field("PolicySourceArn")),
  },
};

const functions = (lab: Lab, input: Readonly<Record<string, unknown>>) => {
  const name = String(input.FunctionName ?? "");
  return [name.startsWith("arn:") ? name : `arn:${lab.partition}:lambda:${lab.region}:${lab.account}:function:${name}`];
};

export const lambdaNeeds: ServiceNeeds = {
  prefix: "lambda",
  operations: {
    GetFunction: on("lambda:GetFunction", functions),
    GetFunctionConfiguration: on("lambda:GetFunctionConfiguration", functions),
    Invoke: on("lambda:InvokeFunction", functions),
  },
};

const parameters = (name: string) => (lab: Lab, input: Readonly<Record<string, unknown>>) =>
  list(input[name]).map((parameter) => {
    const bare = String(parameter).replace(/^\//, "");
    const owner = bare.startsWith("aws/service/") ? "" : lab.account;
    return `arn:${lab.partition}:ssm:${lab.region}:${owner}:parameter/${bare}`;
  });

export const ssmNeeds: ServiceNeeds = {
  prefix: "ssm",
  operations: {
    GetParameter: on("ssm:GetParameter", parameters("Name")),
    GetParameters: on("ssm:GetParameters", parameters("Names")),
    GetParametersByPath: on("ssm:GetParametersByPath", parameters("Path")),
  },
};

/** Who one is may always be asked; assuming a role is judged together with its trust policy, by the operation itself. */
export const stsNeeds: ServiceNeeds = {
  prefix: "sts",
  operations: { AssumeRole: () => [], AssumeRoleWithWebIdentity: () => [], GetCallerIdentity: () => [], GetSessionToken: () => [] },
};

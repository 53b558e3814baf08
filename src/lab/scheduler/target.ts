// Universal targets: an SDK action named by an ARN, called with the Input's JSON.
import type { Target } from "@aws-sdk/client-scheduler";
import type { AwsService } from "../../ports/aws.ts";
import type { Role } from "../iam/state.ts";
import { roleByArn, trustOf } from "../iam/trust.ts";
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import { groupArn } from "./find.ts";

const SERVICES: Readonly<Record<string, AwsService>> = {
  cloudformation: "cloudformation",
  cloudwatch: "cloudwatch",
  ec2: "ec2",
  elasticloadbalancingv2: "elb",
  iam: "iam",
  lambda: "lambda",
  route53: "route53",
  s3: "s3",
  scheduler: "scheduler",
  ssm: "ssm",
  sts: "sts",
};

/** Universal targets cannot read. Source: https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-universal.html */
const READING =
  /^(get|describe|list|poll|receive|search|scan|query|select|read|lookup|discover|validate|batchGet|batchDescribe|batchRead|transactGet|adminGet|adminList|testMigration|retrieve|testConnection|translateDocument|isAuthorized|invokeModel)/;

const DEFAULT_RETRIES = { MaximumEventAgeInSeconds: 86_400, MaximumRetryAttempts: 185 };

export interface Call {
  readonly service: AwsService;
  /** e.g. `StartInstances`. */
  readonly operation: string;
}

/** What a universal target calls; undefined for targets of other kinds and for services that the lab does not have. */
export function callOf(target: Target): Call | undefined {
  const [, service = "", action = ""] = /^arn:[\w-]+:scheduler:::aws-sdk:([a-z0-9]+):([A-Za-z0-9]+)$/.exec(target.Arn ?? "") ?? [];
  const known = SERVICES[service];
  return known === undefined ? undefined : { service: known, operation: action.slice(0, 1).toUpperCase() + action.slice(1) };
}

/** The target with its defaults. Throws ValidationException in Scheduler's words. */
export function checkedTarget(lab: Lab, target: Target | undefined, groupName: string, where: string): Target {
  if (target === undefined) throw invalid(mustNotBeNull("target"));
  if (target.Arn === undefined) throw invalid(mustNotBeNull("target.arn"));
  if (target.RoleArn === undefined) throw invalid(mustNotBeNull("target.roleArn"));
  const universal = /^arn:[\w-]+:scheduler:::aws-sdk:/.test(target.Arn);
  if (!target.Arn.startsWith(`arn:${lab.partition}:`) || target.Arn.split(":").length < 6)
    throw invalid("Provided Arn is not in correct format.");
  if (universal && !/:aws-sdk:[a-z0-9]+:[a-z][A-Za-z0-9]*$/.test(target.Arn)) {
    throw invalid(`${target.Arn.split(":aws-sdk:")[1]} is not a valid AWS API action for EventBridge Scheduler.`);
  }
  const action = target.Arn.slice(target.Arn.lastIndexOf(":") + 1);
  if (universal && READING.test(action)) throw invalid(`${action} is a read-only API action and is not supported as a universal target.`);
  if (!/^arn:aws(-[a-z]+)*:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(target.RoleArn))
    throw invalid("Provided RoleArn is not in correct format.");
  if (assumableRole(lab, target.RoleArn, groupName) === undefined) {
    throw invalid("The execution role you provide must allow AWS EventBridge Scheduler to assume the role.");
  }
  if (universal && target.Input !== undefined) checkJson(target.Input);
  checkRetries(target);
  if (callOf(target) === undefined) lab.notModelled(`schedule target ${target.Arn}`, where);
  return { ...structuredClone(target), RetryPolicy: { ...DEFAULT_RETRIES, ...target.RetryPolicy } };
}

/**
 * The role, if it is there and lets Scheduler in for this group.
 * Source: https://docs.aws.amazon.com/scheduler/latest/UserGuide/cross-service-confused-deputy-prevention.html
 */
export function assumableRole(lab: Lab, arn: string, groupName: string): Role | undefined {
  const role = roleByArn(lab, arn);
  if (role === undefined) return undefined;
  const context = new Map([
    ["aws:sourceaccount", [lab.account]],
    ["aws:sourcearn", [groupArn(lab, groupName)]],
  ]);
  const who = { kind: "Service", names: ["scheduler.amazonaws.com"] } as const;
  return trustOf(role, who, "sts:AssumeRole", context) === "none" ? undefined : role;
}

function checkRetries({ RetryPolicy }: Target): void {
  const age = RetryPolicy?.MaximumEventAgeInSeconds ?? DEFAULT_RETRIES.MaximumEventAgeInSeconds;
  const attempts = RetryPolicy?.MaximumRetryAttempts ?? DEFAULT_RETRIES.MaximumRetryAttempts;
  if (age < 60 || age > 86_400) throw invalid(outOfRange(age, "target.retryPolicy.maximumEventAgeInSeconds", 60, 86_400));
  if (attempts < 0 || attempts > 185) throw invalid(outOfRange(attempts, "target.retryPolicy.maximumRetryAttempts", 0, 185));
}

function checkJson(text: string): void {
  try {
    JSON.parse(text);
  } catch {
    throw invalid("Invalid Json provided for Input.");
  }
}

function mustNotBeNull(field: string): string {
  return `1 validation error detected: Value null at '${field}' failed to satisfy constraint: Member must not be null`;
}

function outOfRange(value: number, field: string, least: number, most: number): string {
  const bound = value < least ? `greater than or equal to ${least}` : `less than or equal to ${most}`;
  return `1 validation error detected: Value '${value}' at '${field}' failed to satisfy constraint: Member must have value ${bound}`;
}

function invalid(message: string): LabError {
  return new LabError("ValidationException", message);
}

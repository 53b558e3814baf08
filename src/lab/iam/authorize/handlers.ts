// What CloudFormation does with a stack's service role is judged by that role's policies, resource by resource.
import type { AwsService } from "../../../ports/aws.ts";
import { type HandlerRight, type HandlerVerb, handlerArn, handlerRights, PARAMETER_RIGHT } from "../../../template/handler-rights.ts";
import type { StackRecord } from "../../cloudformation/records.ts";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { objects, text } from "../../properties.ts";
import { namedZone } from "../../route53/resources/zone-reference.ts";
import { type Caller, type Identity, identityOf } from "../../sts/caller.ts";
import { roleByArn, trustOf } from "../trust.ts";
import { access } from "./access.ts";
import { denial } from "./denial.ts";
import { tagContext } from "./need.ts";

/** How services are called here, where IAM calls them otherwise. */
const SERVICES: Readonly<Record<string, AwsService>> = { elasticloadbalancing: "elb", logs: "ssm" };

const SERVICE = "cloudformation.amazonaws.com";

interface Handled {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Throws ValidationError for a role that is not there or does not let CloudFormation in. */
export function checkServiceRole(lab: Lab, roleArn: string, stackId: string): void {
  const role = roleByArn(lab, roleArn);
  const who = { kind: "Service", names: [SERVICE] } as const;
  const context = new Map([
    ["aws:sourceaccount", [lab.account]],
    ["aws:sourcearn", [stackId]],
  ]);
  if (role !== undefined && trustOf(role, who, "sts:AssumeRole", context) !== "none") return;
  throw new LabError("ValidationError", `Role ${roleArn} is invalid or cannot be assumed`);
}

/** Throws the service's own refusal when the stack has a role and it may not do this. Without one, nothing is asked (model.md). */
export function authorizeHandler(lab: Lab, stack: StackRecord, verb: HandlerVerb, handled: Handled): void {
  const roleArn = stack.definition?.roleArn;
  if (!lab.enforceIam || roleArn === undefined) return;
  askAll(lab, sessionOf(lab, roleArn), stack, [verb, "read"], handled);
}

/** Drift is read with the caller's rights, whatever role the stack has. */
export function authorizeDrift(lab: Lab, caller: Caller, stack: StackRecord, handled: Handled): void {
  if (lab.enforceIam) askAll(lab, identityOf(lab, caller, "cloudformation"), stack, ["compare", "read"], handled);
}

function askAll(lab: Lab, identity: Identity, stack: StackRecord, verbs: readonly HandlerVerb[], handled: Handled): void {
  for (const right of handlerRights(handled.type) ?? []) {
    if (right.verbs.some((verb) => verbs.includes(verb))) ask(lab, stack, identity, right, handled);
  }
}

/** As `authorizeHandler`, for a public parameter that a template names. */
export function authorizeParameter(lab: Lab, roleArn: string | undefined, name: string): void {
  if (!lab.enforceIam || roleArn === undefined) return;
  refuse(lab, sessionOf(lab, roleArn), PARAMETER_RIGHT.action, handlerArn(`ssm:parameter${name}`, lab, {}), []);
}

function ask(lab: Lab, stack: StackRecord, identity: Identity, right: HandlerRight, handled: Handled): void {
  const { properties, type } = handled;
  const tags = stack.definition?.tags ?? [];
  const names = { stack: stack.name, bucket: bucketOf(properties), zone: zoneOf(lab, properties), role: text(properties, "Role") };
  const context: [string, readonly string[]][] = [];
  const prefix = right.action.slice(0, right.action.indexOf(":"));
  if (right.bears === "own") context.push(...tagContext([...tags, ...ownTagsOf(properties)], prefix));
  if (right.bears === "made") {
    context.push(["aws:tagkeys", tags.map(({ Key }) => Key)]);
    context.push(...tags.map(({ Key, Value }): [string, readonly string[]] => [`aws:requesttag/${Key.toLowerCase()}`, [Value]]));
    const makes = handlerRights(type)?.find(({ verbs, action }) => verbs.includes("create") && /:(Create|Run)(?!Tags)/.test(action));
    if (makes !== undefined) context.push([`${prefix}:createaction`, [makes.action.slice(prefix.length + 1)]]);
  }
  if (right.action === "iam:PassRole") context.push(["iam:passedtoservice", ["lambda.amazonaws.com"]]);
  const boundary = text(properties, "PermissionsBoundary");
  if (prefix === "iam" && boundary !== undefined) context.push(["iam:permissionsboundary", [boundary]]);
  if (right.action === "route53:ChangeResourceRecordSets") context.push(...recordContext(properties));
  for (const on of right.on) refuse(lab, identity, right.action, handlerArn(on, lab, names), context);
}

function refuse(lab: Lab, identity: Identity, action: string, arn: string, context: readonly [string, readonly string[]][]): void {
  const outcome = access(lab, identity, action, { arn, context: new Map(context) });
  if (outcome === undefined || outcome.effect === "allowed") return;
  const prefix = action.slice(0, action.indexOf(":"));
  throw denial(SERVICES[prefix] ?? (prefix as AwsService), identity, action, arn, outcome);
}

/** CloudFormation's own session of the role. */
function sessionOf(lab: Lab, roleArn: string): Identity {
  const role = roleByArn(lab, roleArn);
  const name = roleArn.slice(roleArn.lastIndexOf("/") + 1);
  return {
    arn: `arn:${lab.partition}:sts::${lab.account}:assumed-role/${name}/AWSCloudFormation`,
    roleArn,
    userId: `${role?.id ?? ""}:AWSCloudFormation`,
    role: role ?? "gone",
    session: undefined,
  };
}

function bucketOf(properties: Handled["properties"]): string | undefined {
  return text(properties, "BucketName") ?? text(properties, "Bucket");
}

function zoneOf(lab: Lab, properties: Handled["properties"]): string | undefined {
  if (properties.HostedZoneId === undefined && properties.HostedZoneName === undefined) return undefined;
  return namedZone(lab, properties).id.replace(/^.*\//, "");
}

/** Source: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/specifying-conditions-route53.html */
function recordContext(properties: Handled["properties"]): [string, readonly string[]][] {
  const records = objects(properties, "RecordSets") ?? [properties];
  const named = (key: string) => [...new Set(records.map((record) => text(record, key) ?? ""))];
  return [
    ["route53:changeresourcerecordsetsnormalizedrecordnames", named("Name").map((name) => name.toLowerCase().replace(/\.$/, ""))],
    ["route53:changeresourcerecordsetsrecordtypes", named("Type")],
  ];
}

/** Beside those of its stack. */
function ownTagsOf(properties: Handled["properties"]): readonly { readonly Key: string; readonly Value: string }[] {
  const tags = Array.isArray(properties.Tags) ? (properties.Tags as readonly { Key?: unknown; Value?: unknown }[]) : [];
  return tags.map(({ Key, Value }) => ({ Key: String(Key), Value: String(Value) }));
}

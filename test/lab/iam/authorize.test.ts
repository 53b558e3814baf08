// model.md of IAM, enforcement: who may do what, and how each service says no.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CreateStackCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  ListStacksCommand,
} from "@aws-sdk/client-cloudformation";
import { DescribeAlarmsCommand, SetAlarmStateCommand } from "@aws-sdk/client-cloudwatch";
import {
  CreateTagsCommand,
  DescribeInstancesCommand,
  GetConsoleOutputCommand,
  StartInstancesCommand,
  StopInstancesCommand,
} from "@aws-sdk/client-ec2";
import { DescribeTargetHealthCommand, ModifyTargetGroupCommand } from "@aws-sdk/client-elastic-load-balancing-v2";
import { GetRoleCommand } from "@aws-sdk/client-iam";
import { GetFunctionCommand } from "@aws-sdk/client-lambda";
import { ChangeResourceRecordSetsCommand, GetHealthCheckStatusCommand, ListHostedZonesCommand } from "@aws-sdk/client-route-53";
import {
  AbortMultipartUploadCommand,
  CreateBucketCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  ListPartsCommand,
  PutObjectCommand,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { CreateScheduleCommand, DeleteScheduleCommand } from "@aws-sdk/client-scheduler";
import { GetParameterCommand } from "@aws-sdk/client-ssm";
import { GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import { needsOf } from "../../../src/lab/iam/authorize/needs.ts";
import type { Lab } from "../../../src/lab/lab.ts";
import { operations } from "../../../src/lab/operations.ts";
import { seedHostedZone } from "../../../src/lab/route53/hosted-zones.ts";
import type { Caller } from "../../../src/lab/sts/caller.ts";
import type { AwsCommand, AwsService } from "../../../src/ports/aws.ts";
import { buildSite } from "../ec2/support.ts";
import { allow, as, document, inEnforcedLab, makeRole, outcomeOf, type Statement, serviceTrust, sessionOf } from "./support.ts";

const ARN = "arn:aws:sts::111122223333:assumed-role/drill/test";
const EC2 = "arn:aws:ec2:ap-northeast-1:111122223333";

/** A caller with exactly these rights. */
async function callerWith(lab: Lab, ...statements: readonly Statement[]): Promise<Caller> {
  await makeRole(lab, "drill", statements);
  return sessionOf(lab, "drill");
}

test("EC2 says who may not do what on which instance; DryRun asks for the right first", () =>
  inEnforcedLab(async (lab) => {
    const { instance } = await buildSite(lab);
    const none = await callerWith(lab);
    const stop = (caller: Caller, DryRun: boolean, id = instance) =>
      outcomeOf(() => as(lab, caller, "ec2", new StopInstancesCommand({ InstanceIds: [id], DryRun })));
    const denied = (action: string, on = ` on resource: ${EC2}:instance/${instance}`) =>
      `UnauthorizedOperation: You are not authorized to perform this operation. User: ${ARN} is not authorized to perform: ${action}${on} because no identity-based policy allows the ${action} action`;
    assert.equal(stop(none, false), denied("ec2:StopInstances"));
    assert.equal(stop(none, true), denied("ec2:StopInstances"));
    assert.equal(
      outcomeOf(() => as(lab, none, "ec2", new DescribeInstancesCommand({}))),
      denied("ec2:DescribeInstances", ""),
    );
    assert.equal(
      outcomeOf(() => as(lab, none, "ec2", new GetConsoleOutputCommand({ InstanceId: instance }))),
      denied("ec2:GetConsoleOutput"),
    );
    lab.iam.roles.get("drill")?.inline.set("own", document(allow("ec2:StopInstances", `${EC2}:instance/*`)));
    assert.equal(stop(none, true), "DryRunOperation: Request would have succeeded, but DryRun flag is set.");
    assert.match(stop(none, false, "i-0123456789abcdef0"), /^InvalidInstanceID\.NotFound/);
    assert.equal(lab.ec2.instances.get(instance)?.state, "running");
    assert.equal(stop(none, false), "ok");
    assert.equal(
      outcomeOf(() => as(lab, none, "ec2", new StartInstancesCommand({ InstanceIds: [instance], DryRun: true }))),
      denied("ec2:StartInstances"),
    );
  }));

test("rights by tag: only the instances that bear it, all or nothing", () =>
  inEnforcedLab(async (lab) => {
    const { instance, ...site } = await buildSite(lab);
    assert.ok(site.vpc);
    const other = "i-0aaaaaaaaaaaaaaaa";
    for (const key of ["aws:ResourceTag/failover-drill", "ec2:ResourceTag/failover-drill"]) {
      lab.ec2.tags.get(instance)?.delete("failover-drill");
      const caller = await callerWith(lab, allow("ec2:StopInstances", "*", { StringEquals: { [key]: "allowed" } }));
      const stop = (...InstanceIds: string[]) =>
        outcomeOf(() => as(lab, caller, "ec2", new StopInstancesCommand({ InstanceIds, DryRun: true }))).split(":")[0];
      assert.equal(stop(instance), "UnauthorizedOperation");
      lab.ec2.tags.get(instance)?.set("failover-drill", "allowed");
      assert.equal(stop(instance), "DryRunOperation");
      assert.equal(stop(instance, other), "UnauthorizedOperation");
      lab.iam.roles.delete("drill");
    }
  }));

test("rights to set tags depend on the keys that are set", () =>
  inEnforcedLab(async (lab) => {
    const { instance } = await buildSite(lab);
    const Condition = { "ForAllValues:StringLike": { "aws:TagKeys": "failover-drill:*" }, Null: { "aws:TagKeys": "false" } };
    const caller = await callerWith(lab, allow("ec2:CreateTags", `${EC2}:instance/*`, Condition));
    const tag = (...keys: string[]) =>
      outcomeOf(() =>
        as(lab, caller, "ec2", new CreateTagsCommand({ Resources: [instance], Tags: keys.map((Key) => ({ Key, Value: "1" })) })),
      );
    assert.equal(tag("failover-drill:lock"), "ok");
    assert.match(tag("failover-drill:lock", "Name"), /^UnauthorizedOperation: .*ec2:CreateTags on resource: .*instance\/i-/);
  }));

test("an explicit deny is named as one", () =>
  inEnforcedLab(async (lab) => {
    const caller = await callerWith(lab, allow("*"), { ...allow("cloudformation:ListStacks"), Effect: "Deny" });
    assert.equal(
      outcomeOf(() => as(lab, caller, "cloudformation", new ListStacksCommand({}))),
      `AccessDenied: User: ${ARN} is not authorized to perform: cloudformation:ListStacks with an explicit deny in an identity-based policy`,
    );
  }));

test("permissions boundary, session policy and the AWS-managed policies count", () =>
  inEnforcedLab(async (lab) => {
    const list = (caller: Caller) => outcomeOf(() => as(lab, caller, "route53", new ListHostedZonesCommand({})));
    await makeRole(lab, "reader", [], { properties: { ManagedPolicyArns: ["arn:aws:iam::aws:policy/ReadOnlyAccess"] } });
    assert.equal(list(sessionOf(lab, "reader")), "ok");
    await makeRole(lab, "bounded", [allow("*")], {
      properties: { PermissionsBoundary: "arn:aws:iam::aws:policy/AmazonS3FullAccess" },
    });
    assert.match(list(sessionOf(lab, "bounded")), /because no permissions boundary allows the route53:ListHostedZones action$/);
    await makeRole(lab, "unknown", [], { properties: { ManagedPolicyArns: ["arn:aws:iam::aws:policy/SomethingElse"] } });
    assert.match(list(sessionOf(lab, "unknown")), /because no identity-based policy/);
    assert.match(lab.notModelledList.map(({ what }) => what).join(), /policy\/SomethingElse/);
    const session = lab.sts.sessions.get(sessionOf(lab, "reader").accessKeyId) ?? assert.fail();
    lab.sts.sessions.set("limited", { ...session, policies: [JSON.stringify(document(allow("s3:*")))] });
    assert.match(
      list({ accessKeyId: "limited", sessionToken: session.sessionToken }),
      /because no session policy allows the route53:ListHostedZones action$/,
    );
  }));

test("a session whose role was deleted may do nothing, and may still ask who it is", () =>
  inEnforcedLab(async (lab) => {
    const caller = await callerWith(lab, allow("*"));
    lab.iam.roles.delete("drill");
    assert.match(
      outcomeOf(() => as(lab, caller, "route53", new ListHostedZonesCommand({}))),
      /^AccessDenied/,
    );
    assert.equal(
      outcomeOf(() => as(lab, caller, "sts", new GetCallerIdentityCommand({}))),
      "ok",
    );
  }));

const ZONE = "Z0000000000000000ABCD";
const SCHEDULE = "arn:aws:scheduler:ap-northeast-1:111122223333:schedule/default/restart";

type Denial = readonly [service: AwsService, command: AwsCommand<unknown>, code: string, action: string, resource: string];
const PART = { Bucket: "b", Key: "k", UploadId: "none" };
const denials: readonly Denial[] = [
  [
    "cloudformation",
    new DescribeStacksCommand({ StackName: "web" }),
    "AccessDenied",
    "cloudformation:DescribeStacks",
    "arn:aws:cloudformation:ap-northeast-1:111122223333:stack/web/*",
  ],
  [
    "cloudformation",
    new DescribeStackResourcesCommand({ StackName: "web" }),
    "AccessDenied",
    "cloudformation:DescribeStackResources",
    "arn:aws:cloudformation:ap-northeast-1:111122223333:stack/web/*",
  ],
  [
    "cloudwatch",
    new DescribeAlarmsCommand({ AlarmNames: ["a"] }),
    "AccessDenied",
    "cloudwatch:DescribeAlarms",
    "arn:aws:cloudwatch:ap-northeast-1:111122223333:alarm:*",
  ],
  [
    "cloudwatch",
    new SetAlarmStateCommand({ AlarmName: "a", StateValue: "OK", StateReason: "" }),
    "AccessDenied",
    "cloudwatch:SetAlarmState",
    "arn:aws:cloudwatch:ap-northeast-1:111122223333:alarm:a",
  ],
  ["elb", new DescribeTargetHealthCommand({ TargetGroupArn: "arn:t" }), "AccessDenied", "elasticloadbalancing:DescribeTargetHealth", "*"],
  ["elb", new ModifyTargetGroupCommand({ TargetGroupArn: "arn:t" }), "AccessDenied", "elasticloadbalancing:ModifyTargetGroup", "arn:t"],
  ["iam", new GetRoleCommand({ RoleName: "drill" }), "AccessDenied", "iam:GetRole", "arn:aws:iam::111122223333:role/drill"],
  [
    "lambda",
    new GetFunctionCommand({ FunctionName: "page" }),
    "AccessDeniedException",
    "lambda:GetFunction",
    "arn:aws:lambda:ap-northeast-1:111122223333:function:page",
  ],
  [
    "route53",
    new GetHealthCheckStatusCommand({ HealthCheckId: "h" }),
    "AccessDenied",
    "route53:GetHealthCheckStatus",
    "arn:aws:route53:::healthcheck/h",
  ],
  [
    "route53",
    new ChangeResourceRecordSetsCommand({ HostedZoneId: `/hostedzone/${ZONE}`, ChangeBatch: { Changes: [] } }),
    "AccessDenied",
    "route53:ChangeResourceRecordSets",
    `arn:aws:route53:::hostedzone/${ZONE}`,
  ],
  ["s3", new PutObjectCommand({ Bucket: "b", Key: "k/1", Body: "" }), "AccessDenied", "s3:PutObject", "arn:aws:s3:::b/k/1"],
  ["s3", new GetObjectCommand({ Bucket: "b", Key: "k", VersionId: "v" }), "AccessDenied", "s3:GetObjectVersion", "arn:aws:s3:::b/k"],
  [
    "s3",
    new DeleteObjectsCommand({ Bucket: "b", Delete: { Objects: [{ Key: "k" }] } }),
    "AccessDenied",
    "s3:DeleteObject",
    "arn:aws:s3:::b/k",
  ],
  ["s3", new UploadPartCommand({ ...PART, PartNumber: 1 }), "AccessDenied", "s3:PutObject", "arn:aws:s3:::b/k"],
  ["s3", new AbortMultipartUploadCommand(PART), "AccessDenied", "s3:AbortMultipartUpload", "arn:aws:s3:::b/k"],
  ["s3", new ListPartsCommand(PART), "AccessDenied", "s3:ListMultipartUploadParts", "arn:aws:s3:::b/k"],
  ["s3", new GetObjectTaggingCommand({ Bucket: "b", Key: "k" }), "AccessDenied", "s3:GetObjectTagging", "arn:aws:s3:::b/k"],
  ["s3", new HeadBucketCommand({ Bucket: "b" }), "AccessDenied", "s3:ListBucket", "arn:aws:s3:::b"],
  ["s3", new ListObjectsV2Command({ Bucket: "b" }), "AccessDenied", "s3:ListBucket", "arn:aws:s3:::b"],
  ["s3", new ListBucketsCommand({}), "AccessDenied", "s3:ListAllMyBuckets", "*"],
  ["scheduler", new DeleteScheduleCommand({ Name: "restart" }), "AccessDeniedException", "scheduler:DeleteSchedule", SCHEDULE],
  [
    "ssm",
    new GetParameterCommand({ Name: "/aws/service/x" }),
    "AccessDeniedException",
    "ssm:GetParameter",
    "arn:aws:ssm:ap-northeast-1::parameter/aws/service/x",
  ],
];
for (const [service, command, code, action, resource] of denials) {
  test(`${service} ${command.constructor.name} needs ${action} on ${resource}`, () =>
    inEnforcedLab(async (lab) => {
      const caller = await callerWith(lab);
      const on = resource === "*" ? "" : ` on resource: ${service === "s3" ? `"${resource}"` : resource}`;
      assert.equal(
        outcomeOf(() => as(lab, caller, service, command)),
        `${code}: User: ${ARN} is not authorized to perform: ${action}${on} because no identity-based policy allows the ${action} action`,
      );
      lab.iam.roles.get("drill")?.inline.set("own", document(allow(action, resource)));
      assert.doesNotMatch(
        outcomeOf(() => as(lab, caller, service, command)),
        /not authorized/,
      );
    }));
}

test("stacks are named by their real ids once they are there, with their tags", () =>
  inEnforcedLab(async (lab) => {
    const caller = await callerWith(
      lab,
      allow("cloudformation:CreateStack", "arn:aws:cloudformation:*:*:stack/drill-*/*"),
      allow("cloudformation:DescribeStacks", "*", { StringEquals: { "aws:ResourceTag/plan": "site" } }),
    );
    const TemplateBody = "Resources: {Handle: {Type: AWS::CloudFormation::WaitConditionHandle}}";
    const create = (StackName: string) =>
      outcomeOf(() =>
        as(lab, caller, "cloudformation", new CreateStackCommand({ StackName, TemplateBody, Tags: [{ Key: "plan", Value: "site" }] })),
      );
    assert.equal(create("drill-web"), "ok");
    assert.match(create("web"), /^AccessDenied: .*stack\/web\/\*/);
    assert.equal(
      outcomeOf(() => as(lab, caller, "cloudformation", new DescribeStacksCommand({ StackName: "drill-web" }))),
      "ok",
    );
    assert.match(
      outcomeOf(() => as(lab, caller, "cloudformation", new DescribeStacksCommand({}))),
      /^AccessDenied/,
    );
  }));

test("handing a role to a stack or a schedule is a right of its own", () =>
  inEnforcedLab(async (lab) => {
    const role = await makeRole(lab, "timer", [], { trust: serviceTrust("scheduler.amazonaws.com") });
    const caller = await callerWith(lab, allow("scheduler:CreateSchedule", SCHEDULE), allow("cloudformation:CreateStack"));
    const command = new CreateScheduleCommand({
      Name: "restart",
      ScheduleExpression: "at(2030-01-01T00:00:00)",
      FlexibleTimeWindow: { Mode: "OFF" },
      Target: { Arn: "arn:aws:scheduler:::aws-sdk:ec2:startInstances", RoleArn: role },
    });
    const denied = new RegExp(`is not authorized to perform: iam:PassRole on resource: ${role} because no identity-based policy`);
    assert.match(
      outcomeOf(() => as(lab, caller, "scheduler", command)),
      denied,
    );
    assert.match(
      outcomeOf(() => as(lab, caller, "cloudformation", new CreateStackCommand({ StackName: "a", RoleARN: role }))),
      denied,
    );
    const passes = allow("iam:PassRole", role, { StringEquals: { "iam:PassedToService": "scheduler.amazonaws.com" } });
    lab.iam.roles.get("drill")?.inline.set("pass", document(passes));
    assert.equal(
      outcomeOf(() => as(lab, caller, "scheduler", command)),
      "ok",
    );
    assert.match(
      outcomeOf(() => as(lab, caller, "cloudformation", new CreateStackCommand({ StackName: "a", RoleARN: role }))),
      denied,
    );
  }));

test("a bucket's policy gives and takes rights, too", () =>
  inEnforcedLab(async (lab) => {
    as(
      lab,
      undefined,
      "s3",
      new CreateBucketCommand({ Bucket: "page-bucket", CreateBucketConfiguration: { LocationConstraint: "ap-northeast-1" } }),
    );
    as(lab, undefined, "s3", new PutObjectCommand({ Bucket: "page-bucket", Key: "k", Body: "x" }));
    const caller = await callerWith(lab);
    const get = () => outcomeOf(() => as(lab, caller, "s3", new GetObjectCommand({ Bucket: "page-bucket", Key: "k" })));
    assert.match(get(), /^AccessDenied/);
    const bucket = lab.s3.buckets.get("page-bucket") ?? assert.fail();
    const give = {
      Effect: "Allow",
      Principal: { AWS: "arn:aws:iam::111122223333:role/drill" },
      Action: "s3:GetObject",
      Resource: "arn:aws:s3:::page-bucket/*",
    };
    bucket.policy = { text: JSON.stringify(document(give)) } as NonNullable<typeof bucket.policy>;
    assert.equal(get(), "ok");
    bucket.policy = { text: JSON.stringify(document(give, { ...give, Effect: "Deny", Principal: "*" })) } as NonNullable<
      typeof bucket.policy
    >;
    assert.match(get(), /with an explicit deny in a resource-based policy$/);
  }));

test("record names, types and actions can be limited", () =>
  inEnforcedLab(async (lab) => {
    seedHostedZone(lab, { name: "example.com", id: ZONE });
    const Condition = {
      "ForAllValues:StringEquals": { "route53:ChangeResourceRecordSetsNormalizedRecordNames": ["drill.example.com"] },
    };
    const caller = await callerWith(lab, allow("route53:ChangeResourceRecordSets", `arn:aws:route53:::hostedzone/${ZONE}`, Condition));
    const change = (Name: string) =>
      outcomeOf(() =>
        as(
          lab,
          caller,
          "route53",
          new ChangeResourceRecordSetsCommand({
            HostedZoneId: ZONE,
            ChangeBatch: {
              Changes: [{ Action: "CREATE", ResourceRecordSet: { Name, Type: "A", TTL: 60, ResourceRecords: [{ Value: "192.0.2.1" }] } }],
            },
          }),
        ),
      );
    assert.equal(change("Drill.example.com."), "ok");
    assert.match(change("www.example.com"), /^AccessDenied/);
  }));

test("every operation of the lab has an action of its service", () =>
  inEnforcedLab(async (lab) => {
    const prefixes: Readonly<Record<AwsService, string>> = {
      cloudformation: "cloudformation",
      cloudwatch: "cloudwatch",
      ec2: "ec2",
      elb: "elasticloadbalancing",
      iam: "iam",
      lambda: "lambda",
      route53: "route53",
      s3: "s3",
      scheduler: "scheduler",
      ssm: "ssm",
      sts: "sts",
    };
    const free = ["AssumeRole", "AssumeRoleWithWebIdentity", "GetCallerIdentity", "GetSessionToken"];
    for (const { service, name } of operations) {
      const needs = needsOf(lab, service, name, {});
      if (free.includes(name)) assert.deepEqual(needs, [], name);
      else assert.ok(needs[0]?.action.startsWith(`${prefixes[service]}:`), `${service} ${name}: ${needs[0]?.action}`);
    }
  }));

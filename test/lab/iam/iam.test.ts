// model.md of IAM: roles, policies and profiles are kept as given and handed out in IAM's form.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  GetInstanceProfileCommand,
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  ListAttachedRolePoliciesCommand,
  ListRolePoliciesCommand,
  ListRolesCommand,
} from "@aws-sdk/client-iam";
import { generatedName } from "../../../src/lab/iam/names.ts";
import { iamResources } from "../../../src/lab/iam/resources/index.ts";
import type { Lab } from "../../../src/lab/lab.ts";
import type { AwsCommand } from "../../../src/ports/aws.ts";
import { ask, errorOf, inLab, rejectionOf } from "../ec2/support.ts";

const TRUST = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" }],
};
const READ = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*" }] };

const iam = <Output>(lab: Lab, command: AwsCommand<Output>) => ask(lab, command, "iam");

function modelOf(type: string) {
  return iamResources.find((model) => model.type === `AWS::IAM::${type}`) ?? assert.fail(type);
}

async function create(lab: Lab, type: string, properties: Record<string, unknown>, logicalId: string = type): Promise<string> {
  const request = {
    stackId: "1",
    stackName: "site",
    logicalId,
    type,
    properties,
    tags: [{ Key: "team", Value: "web" }],
    initiated: () => undefined,
  };
  return (await modelOf(type).create(lab, request)).physicalId;
}

const remove = (lab: Lab, type: string, physicalId: string, properties: Record<string, unknown> = {}) =>
  modelOf(type).remove(lab, { stackId: "1", stackName: "site", logicalId: type, type, physicalId, properties });

const role = (lab: Lab, more: Record<string, unknown> = {}) => create(lab, "Role", { AssumeRolePolicyDocument: TRUST, ...more });

test("a role: generated name, ARN, documents as given", () =>
  inLab(async (lab) => {
    const name = await role(lab, {
      Policies: [{ PolicyName: "read", PolicyDocument: READ }],
      ManagedPolicyArns: ["arn:aws:iam::aws:policy/ReadOnlyAccess"],
    });
    assert.match(name, /^site-Role-[0-9A-F]{12}$/);
    const { Role } = iam(lab, new GetRoleCommand({ RoleName: name }));
    assert.equal(Role?.Arn, `arn:aws:iam::111122223333:role/${name}`);
    assert.equal(modelOf("Role").attribute(lab, name, "Arn"), Role?.Arn);
    assert.match(Role?.RoleId ?? "", /^AROA[0-9A-F]{17}$/);
    assert.deepEqual(JSON.parse(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? "")), TRUST);
    assert.deepEqual(Role?.Tags, [{ Key: "team", Value: "web" }]);
    assert.deepEqual(iam(lab, new ListRolePoliciesCommand({ RoleName: name })).PolicyNames, ["read"]);
    const { PolicyDocument } = iam(lab, new GetRolePolicyCommand({ RoleName: name, PolicyName: "read" }));
    assert.deepEqual(JSON.parse(decodeURIComponent(PolicyDocument ?? "")), READ);
    assert.deepEqual(iam(lab, new ListAttachedRolePoliciesCommand({ RoleName: name })).AttachedPolicies, [
      { PolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess", PolicyName: "ReadOnlyAccess" },
    ]);
  }));

test("policies of their own are put on roles and taken off again", () =>
  inLab(async (lab) => {
    const name = await role(lab);
    const inline = { PolicyName: "write", PolicyDocument: READ, Roles: [name] };
    const policy = await create(lab, "Policy", inline);
    const managed = { PolicyDocument: READ, Roles: [name] };
    const arn = await create(lab, "ManagedPolicy", managed);
    assert.deepEqual(iam(lab, new ListRolePoliciesCommand({ RoleName: name })).PolicyNames, ["write"]);
    assert.equal(iam(lab, new GetPolicyCommand({ PolicyArn: arn })).Policy?.AttachmentCount, 1);
    const version = iam(lab, new GetPolicyVersionCommand({ PolicyArn: arn, VersionId: "v1" })).PolicyVersion;
    assert.deepEqual(JSON.parse(decodeURIComponent(version?.Document ?? "")), READ);
    await remove(lab, "Policy", policy, inline);
    await remove(lab, "ManagedPolicy", arn, managed);
    assert.deepEqual(iam(lab, new ListRolePoliciesCommand({ RoleName: name })).PolicyNames, []);
    assert.deepEqual(iam(lab, new ListAttachedRolePoliciesCommand({ RoleName: name })).AttachedPolicies, []);
  }));

test("an instance profile holds its role, and the role cannot go while it does", () =>
  inLab(async (lab) => {
    const name = await role(lab);
    const profile = await create(lab, "InstanceProfile", { Roles: [name] });
    assert.equal(iam(lab, new GetInstanceProfileCommand({ InstanceProfileName: profile })).InstanceProfile?.Roles?.[0]?.RoleName, name);
    assert.match(await rejectionOf(remove(lab, "Role", name)), /^DeleteConflictException: Cannot delete entity, must remove roles/);
    await remove(lab, "InstanceProfile", profile);
    await remove(lab, "Role", name);
    assert.deepEqual(iam(lab, new ListRolesCommand({})).Roles, []);
  }));

test("lists come in pages", () =>
  inLab(async (lab) => {
    for (let index = 0; index < 5; index += 1) await role(lab, { RoleName: `role-${index}` });
    const first = iam(lab, new ListRolesCommand({ MaxItems: 2 }));
    assert.deepEqual([first.IsTruncated, first.Roles?.map(({ RoleName }) => RoleName)], [true, ["role-0", "role-1"]]);
    const rest = iam(lab, new ListRolesCommand({ Marker: first.Marker }));
    assert.deepEqual([rest.IsTruncated, rest.Roles?.length], [false, 3]);
  }));

test("refusals", () =>
  inLab(async (lab) => {
    assert.equal(
      errorOf(() => iam(lab, new GetRoleCommand({ RoleName: "nobody" }))),
      "NoSuchEntityException: The role with name nobody cannot be found.",
    );
    await role(lab, { RoleName: "taken" });
    const cases: readonly [Promise<string>, RegExp][] = [
      [role(lab, { RoleName: "taken" }), /^EntityAlreadyExistsException: Role with name taken already exists.$/],
      [role(lab, { RoleName: "a b" }), /^ValidationError: The specified value for roleName is invalid/],
      [role(lab, { AssumeRolePolicyDocument: READ }), /^MalformedPolicyDocumentException: Missing required field Principal$/],
      [role(lab, { AssumeRolePolicyDocument: { Statement: [] } }), /^MalformedPolicyDocumentException: Syntax errors in policy/],
      [role(lab, { Policies: [{ PolicyName: "p", PolicyDocument: TRUST }] }), /should not specify a principal/],
      [
        role(lab, { ManagedPolicyArns: ["arn:aws:iam::111122223333:policy/none"] }),
        /^NoSuchEntityException: Policy .* does not exist or is not attachable/,
      ],
      [create(lab, "Policy", { PolicyName: "p", PolicyDocument: READ }), /At least one of \[Groups,Roles,Users\] must be non-empty/],
      [
        create(lab, "Policy", { PolicyName: "p", PolicyDocument: READ, Roles: ["nobody"] }),
        /^NoSuchEntityException: The role with name nobody cannot be found/,
      ],
    ];
    for (const [promise, expected] of cases) assert.match(await rejectionOf(promise), expected);
  }));

test("generated names fit their limit and keep both parts", () =>
  inLab(async (lab) => {
    const name = generatedName(lab, "s".repeat(100), "LogicalId".repeat(10), 64);
    assert.equal(name.length, 64);
    assert.match(name, /^s+-Logical\w*-[0-9A-F]{12}$/);
  }));

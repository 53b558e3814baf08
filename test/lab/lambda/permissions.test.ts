// A function may do what its role's policies allow, and the shipped role allows what the shipped code does.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { checkPermission } from "../../../src/lab/lambda/permissions.ts";
import type { LambdaFunction } from "../../../src/lab/lambda/state.ts";
import { parseTemplate } from "../../../src/template/parse.ts";
import { lambdaLab } from "./lambda-lab.ts";

const BUCKET = "www.example.com";
const ARN = `arn:aws:s3:::${BUCKET}`;
const ROLE = "arn:aws:iam::111122223333:role/page";

function checkWith(...statements: readonly object[]) {
  const { lab } = lambdaLab();
  lab.iam.roles.set("page", {
    name: "page",
    id: "AROA",
    arn: ROLE,
    path: "/",
    createdAt: 0,
    trust: {},
    description: undefined,
    maxSessionDuration: 3_600,
    permissionsBoundary: undefined,
    inline: new Map([["page", { Statement: statements }]]),
    attached: new Set(),
    tags: [],
  });
  const lambda = { name: "f", role: ROLE } as LambdaFunction;
  return { lab, check: (operation: string, input: object) => checkPermission(lab, lambda, "s3", operation, { Bucket: BUCKET, ...input }) };
}

const allow = (Action: string | string[], Resource: string) => ({ Effect: "Allow", Action, Resource });

const cases: readonly (readonly [operation: string, input: object, action: string, resource: string])[] = [
  ["PutObject", { Key: "k" }, "s3:PutObject", `${ARN}/k`],
  ["GetObject", { Key: "k" }, "s3:GetObject", `${ARN}/k`],
  ["GetObject", { Key: "k", VersionId: "v" }, "s3:GetObjectVersion", `${ARN}/k`],
  ["HeadObject", { Key: "k" }, "s3:GetObject", `${ARN}/k`],
  ["DeleteObject", { Key: "k" }, "s3:DeleteObject", `${ARN}/k`],
  ["DeleteObjects", { Delete: { Objects: [{ Key: "k", VersionId: "null" }] } }, "s3:DeleteObjectVersion", `${ARN}/k`],
  ["ListObjectsV2", {}, "s3:ListBucket", ARN],
  ["ListObjectVersions", {}, "s3:ListBucketVersions", ARN],
  ["GetBucketWebsite", {}, "s3:GetBucketWebsite", ARN],
  ["GetPublicAccessBlock", {}, "s3:GetBucketPublicAccessBlock", ARN],
];

for (const [operation, input, action, resource] of cases) {
  test(`${operation} ${JSON.stringify(input)} needs ${action} on ${resource}`, () => {
    checkWith(allow(action, resource)).check(operation, input);
    checkWith(allow(`${action.slice(0, -2)}*`, "*")).check(operation, input);
    const refused = {
      name: "AccessDenied",
      message: `User: arn:aws:sts::111122223333:assumed-role/page/f is not authorized to perform: ${action} on resource: "${resource}" because no identity-based policy allows the ${action} action`,
    };
    assert.throws(() => checkWith(allow("s3:Nothing", "*")).check(operation, input), refused);
    assert.throws(() => checkWith(allow(action, "arn:aws:s3:::another")).check(operation, input), refused);
    const deny = { Effect: "Deny", Action: action, Resource: "*" };
    assert.throws(() => checkWith(allow(action, resource), deny).check(operation, input), { message: /with an explicit deny/ });
  });
}

test("other services, unknown roles and policies that AWS manages are not judged", () => {
  const { lab, check } = checkWith();
  checkPermission(lab, { name: "f", role: ROLE } as LambdaFunction, "ec2", "StopInstances", {});
  checkPermission(lab, { name: "f", role: "arn:aws:iam::1:role/other" } as LambdaFunction, "s3", "PutObject", {});
  lab.iam.roles.get("page")?.attached.add("arn:aws:iam::aws:policy/AmazonS3FullAccess");
  check("PutObject", { Key: "k" });
  assert.deepEqual(lab.notModelledList, [{ what: "managed policy arn:aws:iam::aws:policy/AmazonS3FullAccess", where: "f" }]);
});

test("the shipped role allows every call of the shipped code", () => {
  const text = readFileSync(new URL("../../../templates/error-page.yml", import.meta.url), "utf8");
  const result = parseTemplate(text, "error-page.yml");
  assert.ok(result.ok);
  if (!result.ok) return;
  const policies = result.parsed.template.Resources.PageRole?.Properties?.Policies;
  const resolved = JSON.stringify(policies)
    .replaceAll('{"Fn::GetAtt":["Bucket","Arn"]}', JSON.stringify(ARN))
    .replaceAll(/\{"Fn::Sub":"\$\{Bucket\.Arn\}\/\*"\}/g, JSON.stringify(`${ARN}/*`));
  const statements = (JSON.parse(resolved) as { PolicyDocument: { Statement: object[] } }[])[0]?.PolicyDocument.Statement ?? [];
  const { check } = checkWith(...statements);
  check("PutObject", { Key: "index.html" });
  check("ListObjectVersions", {});
  check("DeleteObjects", { Delete: { Objects: [{ Key: "index.html", VersionId: "null" }] } });
  assert.throws(() => check("PutObject", { Bucket: "other.example.com", Key: "index.html" }), { name: "AccessDenied" });
  assert.throws(() => check("DeleteBucket", {}), { name: "AccessDenied" });
});

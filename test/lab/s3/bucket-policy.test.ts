// Which bucket policies are public, which are refused, and what they let everybody read.
import assert from "node:assert/strict";
import { test } from "node:test";
import { CreateBucketCommand, GetBucketPolicyStatusCommand, PutBucketPolicyCommand, PutPublicAccessBlockCommand } from "@aws-sdk/client-s3";
import { parseBucketPolicy } from "../../../src/lab/s3/bucket-policy.ts";
import { PUBLIC_READ, REGION, s3Lab } from "./s3-lab.ts";

const ARN = "arn:aws:s3:::site.example.com";
const statement = (over: Record<string, unknown>) =>
  JSON.stringify({ Statement: { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: `${ARN}/*`, ...over } });

const cases: readonly (readonly [what: string, policy: string, isPublic: boolean, mayRead: boolean])[] = [
  ["everyone may get", statement({}), true, true],
  ["the principal written as AWS: *", statement({ Principal: { AWS: "*" } }), true, true],
  ["the principal in a list", statement({ Principal: { AWS: ["*"] } }), true, true],
  ["one account", statement({ Principal: { AWS: "111122223333" } }), false, false],
  ["a service", statement({ Principal: { Service: "cloudfront.amazonaws.com" } }), false, false],
  ["all of s3", statement({ Action: "s3:*" }), true, true],
  ["actions in any case", statement({ Action: "S3:getobject" }), true, true],
  ["actions with a wildcard", statement({ Action: ["s3:PutObject", "s3:Get*"] }), true, true],
  ["another action", statement({ Action: "s3:PutObject" }), true, false],
  ["one key", statement({ Resource: `${ARN}/index.html` }), true, true],
  ["another key", statement({ Resource: `${ARN}/other.html` }), true, false],
  ["keys with a question mark", statement({ Resource: `${ARN}/index.htm?` }), true, true],
  ["the bucket but not its objects", statement({ Resource: ARN }), true, false],
  ["a fixed address", statement({ Condition: { IpAddress: { "aws:SourceIp": "203.0.113.0/24" } } }), false, false],
  ["a referer, which anybody can send", statement({ Condition: { StringLike: { "aws:Referer": "http://x/*" } } }), true, false],
  ["only encrypted", statement({ Condition: { Bool: { "aws:SecureTransport": "true" } } }), true, false],
  ["only unencrypted", statement({ Condition: { Bool: { "aws:SecureTransport": false } } }), true, true],
];

for (const [what, text, isPublic, mayRead] of cases) {
  test(`${what}: ${isPublic ? "public" : "not public"}, ${mayRead ? "readable" : "not readable"}`, () => {
    const policy = parseBucketPolicy(s3Lab().lab, "site.example.com", text);
    assert.equal(policy.isPublic, isPublic);
    assert.equal(policy.everyoneMayRead("index.html"), mayRead);
  });
}

test("a deny wins", () => {
  const allow = JSON.parse(PUBLIC_READ("site.example.com")).Statement[0];
  const policy = parseBucketPolicy(
    s3Lab().lab,
    "site.example.com",
    JSON.stringify({ Statement: [allow, { ...allow, Effect: "Deny", Resource: `${ARN}/secret*` }] }),
  );
  assert.equal(policy.everyoneMayRead("index.html"), true);
  assert.equal(policy.everyoneMayRead("secret.html"), false);
});

const malformed: readonly (readonly [text: string, message: RegExp])[] = [
  ["", /first byte must be '\{'/],
  ["{", /invalid Json/],
  [statement({ Principal: undefined }), /Principal/],
  [statement({ Action: undefined }), /Missing required field Action/],
  [statement({ Action: "ec2:RunInstances" }), /invalid action/],
  [statement({ Resource: "arn:aws:s3:::another/*" }), /invalid resource/],
  [statement({ Effect: "Maybe" }), /Invalid effect/],
];

for (const [text, message] of malformed) {
  test(`malformed: ${message.source}`, () => {
    assert.throws(() => parseBucketPolicy(s3Lab().lab, "site.example.com", text), { name: "MalformedPolicy", message });
  });
}

test("a bucket that blocks public policies refuses them, and takes others", () => {
  const s3 = s3Lab();
  const Bucket = "site.example.com";
  s3.run(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: REGION } }));
  assert.throws(() => s3.run(new PutBucketPolicyCommand({ Bucket, Policy: PUBLIC_READ(Bucket) })), {
    name: "AccessDenied",
    message: /because public policies are blocked by the BlockPublicPolicy block public access setting/,
    $metadata: { httpStatusCode: 403, requestId: "" },
  });
  s3.run(new PutBucketPolicyCommand({ Bucket, Policy: statement({ Principal: { AWS: "111122223333" } }) }));
  assert.equal(s3.run(new GetBucketPolicyStatusCommand({ Bucket })).PolicyStatus?.IsPublic, false);
  s3.run(new PutPublicAccessBlockCommand({ Bucket, PublicAccessBlockConfiguration: { BlockPublicPolicy: false } }));
  s3.run(new PutBucketPolicyCommand({ Bucket, Policy: PUBLIC_READ(Bucket) }));
  assert.equal(s3.run(new GetBucketPolicyStatusCommand({ Bucket })).PolicyStatus?.IsPublic, true);
});

// The website endpoint answers as S3 does: aws-failover-semantics, section 6.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CreateBucketCommand,
  DeleteBucketPolicyCommand,
  DeleteBucketWebsiteCommand,
  DeleteObjectCommand,
  PutBucketPolicyCommand,
  PutBucketWebsiteCommand,
  PutObjectCommand,
  PutPublicAccessBlockCommand,
} from "@aws-sdk/client-s3";
import { websiteReply } from "../../../src/lab/s3/website.ts";
import type { WebRequest } from "../../../src/lab/web/reply.ts";
import { PUBLIC_READ, REGION, type S3Lab, s3Lab } from "./s3-lab.ts";

const HOST = "www.example.com";

interface Site {
  readonly index?: string;
  readonly errorDocument?: string;
  readonly blocked?: boolean;
  /** null: none. */
  readonly policy?: string | null;
  readonly objects?: Readonly<Record<string, string>>;
}

function site({
  index = "index.html",
  errorDocument,
  blocked = false,
  policy = PUBLIC_READ(HOST),
  objects = { "index.html": "<p>sorry</p>" },
}: Site = {}): S3Lab {
  const s3 = s3Lab();
  s3.run(new CreateBucketCommand({ Bucket: HOST, CreateBucketConfiguration: { LocationConstraint: REGION } }));
  s3.run(new PutPublicAccessBlockCommand({ Bucket: HOST, PublicAccessBlockConfiguration: {} }));
  if (policy !== null) s3.run(new PutBucketPolicyCommand({ Bucket: HOST, Policy: policy }));
  if (blocked) s3.run(new PutPublicAccessBlockCommand({ Bucket: HOST, PublicAccessBlockConfiguration: { RestrictPublicBuckets: true } }));
  s3.run(
    new PutBucketWebsiteCommand({
      Bucket: HOST,
      WebsiteConfiguration: {
        IndexDocument: { Suffix: index },
        ...(errorDocument === undefined ? {} : { ErrorDocument: { Key: errorDocument } }),
      },
    }),
  );
  for (const [Key, Body] of Object.entries(objects)) {
    s3.run(new PutObjectCommand({ Bucket: HOST, Key, Body, ContentType: "text/html; charset=utf-8", CacheControl: "no-store" }));
  }
  return s3;
}

function ask({ lab }: S3Lab, request: Partial<WebRequest> = {}) {
  const address = lab.addresses.allocate({ kind: "s3-website", region: lab.region });
  const reply = websiteReply(lab, { scheme: "http", address, port: 80, host: HOST, path: "/", method: "GET", ...request });
  assert.equal(reply.kind, "response");
  if (reply.kind !== "response") throw new Error("unreachable");
  assert.equal(reply.headers.server, "AmazonS3");
  assert.ok(reply.after > 0);
  return reply;
}

test("the index document answers the root, with its own headers", () => {
  const reply = ask(site());
  assert.equal(reply.status, 200);
  assert.equal(reply.body, "<p>sorry</p>");
  assert.equal(reply.headers["content-type"], "text/html; charset=utf-8");
  assert.equal(reply.headers["cache-control"], "no-store");
  assert.match(reply.headers.etag ?? "", /^"[0-9a-f]{32}"$/);
});

test("visitors sign nothing, so what a key of KMS encrypts is refused, from the moment the bucket encrypts so", () => {
  const s3 = site({ errorDocument: "index.html" });
  const bucket = s3.lab.s3.buckets.get(HOST);
  assert.ok(bucket);
  bucket.encryption = "aws:kms";
  assert.equal(ask(s3).status, 200, "written before");
  s3.run(new PutObjectCommand({ Bucket: HOST, Key: "index.html", Body: "new" }));
  const refused = ask(s3);
  assert.equal(refused.status, 400);
  assert.equal(refused.headers["x-amz-error-code"], "InvalidArgument");
  assert.match(refused.body, /require AWS Signature Version 4/);
  s3.run(new PutObjectCommand({ Bucket: HOST, Key: "index.html", Body: "own", ServerSideEncryption: "AES256" }));
  assert.equal(ask(s3).body, "own");
});

const cases: readonly {
  readonly what: string;
  readonly site?: Site;
  readonly request?: Partial<WebRequest>;
  readonly status: number;
  readonly body: RegExp;
  readonly code?: string;
}[] = [
  { what: "a port in the Host does not matter", request: { host: `${HOST}:80` }, status: 200, body: /sorry/ },
  { what: "the Host's case does not matter", request: { host: HOST.toUpperCase() }, status: 200, body: /sorry/ },
  { what: "the bucket's own endpoint name", request: { host: `${HOST}.s3-website-${REGION}.amazonaws.com` }, status: 200, body: /sorry/ },
  { what: "a Host without bucket", request: { host: "other.example.com" }, status: 404, body: /Code: NoSuchBucket/, code: "NoSuchBucket" },
  { what: "a missing key", request: { path: "/deep/link" }, status: 404, body: /Code: NoSuchKey[\s\S]*Key: deep\/link/, code: "NoSuchKey" },
  {
    what: "a missing key with an error document keeps the status",
    site: { errorDocument: "index.html" },
    request: { path: "/deep/link?x=1" },
    status: 404,
    body: /^<p>sorry<\/p>$/,
    code: "NoSuchKey",
  },
  {
    what: "an error document that is missing itself",
    site: { errorDocument: "gone.html" },
    request: { path: "/deep" },
    status: 404,
    body: /Custom Error Document[\s\S]*Key: gone\.html/,
    code: "NoSuchKey",
  },
  { what: "an index document of another name", site: { index: "home.html" }, status: 404, body: /Key: home\.html/, code: "NoSuchKey" },
  {
    what: "the index document's name is case-sensitive",
    site: { index: "Index.html" },
    status: 404,
    body: /Key: Index\.html/,
    code: "NoSuchKey",
  },
  { what: "no policy", site: { policy: null }, status: 403, body: /Code: AccessDenied/, code: "AccessDenied" },
  {
    what: "no policy and no such key",
    site: { policy: null },
    request: { path: "/gone" },
    status: 403,
    body: /AccessDenied/,
    code: "AccessDenied",
  },
  { what: "a public policy under a public access block", site: { blocked: true }, status: 403, body: /AccessDenied/, code: "AccessDenied" },
  {
    what: "403 with an error document that nobody may read either",
    site: { policy: null, errorDocument: "index.html" },
    status: 403,
    body: /Custom Error Document[\s\S]*AccessDenied/,
    code: "AccessDenied",
  },
  {
    what: "403 with an error document that everybody may read",
    site: {
      policy: PUBLIC_READ(HOST).replace("/*", "/error.html"),
      errorDocument: "error.html",
      objects: { "error.html": "E", "index.html": "I" },
    },
    status: 403,
    body: /^E$/,
    code: "AccessDenied",
  },
  { what: "a directory without slash", site: { objects: { "dir/index.html": "D" } }, request: { path: "/dir" }, status: 302, body: /^$/ },
  { what: "a directory with slash", site: { objects: { "dir/index.html": "D" } }, request: { path: "/dir/" }, status: 200, body: /^D$/ },
  { what: "an encoded key", site: { objects: { "a b.html": "AB" } }, request: { path: "/a%20b.html" }, status: 200, body: /^AB$/ },
  { what: "a path that cannot be decoded", request: { path: "/%ff" }, status: 400, body: /InvalidURI/, code: "InvalidURI" },
];

for (const { what, site: made, request, status, body, code } of cases) {
  test(`${what}: ${status}`, () => {
    const reply = ask(site(made), request);
    assert.equal(reply.status, status);
    assert.match(reply.body, body);
    assert.equal(reply.headers["x-amz-error-code"], code);
    assert.equal(reply.headers["content-length"], String(Buffer.byteLength(reply.body)));
  });
}

test("HEAD gets the headers of GET and no body", () => {
  const s3 = site();
  const [head, get] = [ask(s3, { method: "HEAD" }), ask(s3)];
  assert.equal(head.body, "");
  assert.deepEqual(head.headers, get.headers);
});

test("a directory redirects to the path with the slash", () => {
  assert.equal(ask(site({ objects: { "dir/index.html": "D" } }), { path: "/dir" }).headers.location, "/dir/");
});

test("the bare endpoint redirects to the product page", () => {
  const reply = ask(site(), { host: `s3-website-${REGION}.amazonaws.com` });
  assert.equal(reply.status, 301);
  assert.equal(reply.headers.location, "https://aws.amazon.com/s3/");
});

test("another region's endpoint does not serve the bucket", () => {
  const s3 = site();
  const address = s3.lab.addresses.allocate({ kind: "s3-website", region: "eu-west-1" });
  const reply = ask(s3, { address });
  assert.equal(reply.status, 400);
  assert.match(reply.body, /IncorrectEndpoint[\s\S]*www\.example\.com\.s3-website-ap-northeast-1\.amazonaws\.com/);
});

test("there is no TLS", () => {
  const s3 = site();
  const address = s3.lab.addresses.allocate({ kind: "s3-website", region: REGION });
  assert.equal(websiteReply(s3.lab, { scheme: "https", address, port: 443, host: HOST, path: "/", method: "GET" }).kind, "refused");
});

test("a bucket that redirects everything", () => {
  const s3 = site();
  s3.run(
    new PutBucketWebsiteCommand({
      Bucket: HOST,
      WebsiteConfiguration: { RedirectAllRequestsTo: { HostName: "example.com", Protocol: "https" } },
    }),
  );
  const reply = ask(s3, { path: "/a?b=1" });
  assert.equal(reply.status, 301);
  assert.equal(reply.headers.location, "https://example.com/a?b=1");
});

test("every change of the bucket shows at once", () => {
  const s3 = site();
  const seen = () => ask(s3).status;
  assert.equal(seen(), 200);
  s3.run(new PutObjectCommand({ Bucket: HOST, Key: "index.html", Body: "new" }));
  assert.equal(ask(s3).body, "new");
  s3.run(new DeleteBucketPolicyCommand({ Bucket: HOST }));
  assert.equal(seen(), 403);
  s3.run(new PutBucketPolicyCommand({ Bucket: HOST, Policy: PUBLIC_READ(HOST) }));
  s3.run(new PutPublicAccessBlockCommand({ Bucket: HOST, PublicAccessBlockConfiguration: { RestrictPublicBuckets: true } }));
  assert.equal(seen(), 403);
  s3.run(new PutPublicAccessBlockCommand({ Bucket: HOST, PublicAccessBlockConfiguration: {} }));
  s3.run(new DeleteObjectCommand({ Bucket: HOST, Key: "index.html" }));
  assert.equal(seen(), 404);
  s3.run(new DeleteBucketWebsiteCommand({ Bucket: HOST }));
  assert.match(ask(s3).body, /NoSuchWebsiteConfiguration/);
});

test("a policy that denies unencrypted requests shuts the website, which knows no other", () => {
  const deny = {
    Effect: "Deny",
    Principal: "*",
    Action: "s3:*",
    Resource: `arn:aws:s3:::${HOST}/*`,
    Condition: { Bool: { "aws:SecureTransport": "false" } },
  };
  const document = JSON.parse(PUBLIC_READ(HOST));
  document.Statement.push(deny);
  assert.equal(ask(site({ policy: JSON.stringify(document) })).status, 403);
});

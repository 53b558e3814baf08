// S3 on the wire: addresses of both styles, chunked bodies, checksums, and operations that must not pass as others.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { crc32 } from "node:zlib";
import fc from "fast-check";
import { LabError } from "../../../src/lab/operation.ts";
import { operations } from "../../../src/lab/operations.ts";
import { MalformedRequest, parseForm, type WireRequest } from "../../../src/lab/wire/message.ts";
import { s3Address } from "../../../src/lab/wire/s3/address.ts";
import { plainBody } from "../../../src/lab/wire/s3/body.ts";
import { createWireServices } from "../../../src/lab/wire/services.ts";

const ADDRESSES: readonly (readonly [host: string, path: string, bucket: string | undefined, keyPath: string])[] = [
  ["127.0.0.1:4566", "/", undefined, "/"],
  ["127.0.0.1:4566", "/bucket", "bucket", "/"],
  ["127.0.0.1:4566", "/bucket/", "bucket", "/"],
  ["127.0.0.1:4566", "/my.bucket/a//b/", "my.bucket", "/a//b/"],
  ["my.bucket.127.0.0.1:4566", "/a/b", "my.bucket", "/a/b"],
  ["bucket.localhost:4566", "/", "bucket", "/"],
  ["bucket.s3.localhost:4566", "/k", "bucket", "/k"],
  ["s3.localhost:4566", "/bucket/k", "bucket", "/k"],
  ["localhost", "/bucket/k", "bucket", "/k"],
  ["bucket.s3.ap-northeast-1.amazonaws.com", "/k", "bucket", "/k"],
  ["bucket.s3.amazonaws.com", "/k", "bucket", "/k"],
  ["s3.ap-northeast-1.amazonaws.com", "/bucket/k", "bucket", "/k"],
  ["bucket.s3.cn-north-1.amazonaws.com.cn", "/k", "bucket", "/k"],
];

for (const [host, path, bucket, keyPath] of ADDRESSES) {
  test(`${host}${path} means ${bucket ?? "no bucket"} and ${keyPath}`, () => {
    assert.deepEqual(s3Address({ headers: { host }, path }), { bucket, keyPath });
  });
}

const bytes = fc.uint8Array({ maxLength: 200 });

function put(body: Uint8Array, headers: Record<string, string>): WireRequest {
  return { method: "PUT", path: "/b/k", query: [], headers, body };
}

test("a chunked body is its chunks, however it was cut, with the trailer among the headers", () => {
  fc.assert(
    fc.property(fc.array(bytes, { maxLength: 5 }), fc.boolean(), (parts, signed) => {
      const chunks = parts.filter((part) => part.length > 0);
      const whole = Buffer.concat(chunks);
      const sum = Buffer.alloc(4);
      sum.writeUInt32BE(crc32(whole));
      const signature = signed ? ";chunk-signature=0123456789abcdef" : "";
      const encoded = Buffer.concat([
        ...chunks.flatMap((chunk) => [Buffer.from(`${chunk.length.toString(16)}${signature}\r\n`), chunk, Buffer.from("\r\n")]),
        Buffer.from(`0${signature}\r\nx-amz-checksum-crc32:${sum.toString("base64")}\r\n\r\n`),
      ]);
      const plain = plainBody(
        put(encoded, { "content-encoding": "gzip, aws-chunked", "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER" }),
      );
      assert.ok(whole.equals(plain.body));
      assert.equal(plain.headers["content-encoding"], "gzip");
      assert.equal(plain.headers["content-length"], String(whole.length));
      assert.equal(plain.headers["x-amz-checksum-crc32"], sum.toString("base64"));
    }),
  );
});

test("a chunked body that is cut short or none at all is refused", () => {
  const chunked = (text: string) => () => plainBody(put(Buffer.from(text), { "content-encoding": "aws-chunked" }));
  for (const text of ["", "zz\r\n", "hello", "ffffffffff\r\n"]) assert.throws(chunked(text), MalformedRequest, text);
  assert.throws(chunked("a\r\nshort\r\n"), { name: "IncompleteBody" });
});

test("checksums are compared", () => {
  const body = Buffer.from("hello");
  const md5 = createHash("md5").update(body).digest("base64");
  const sha256 = createHash("sha256").update(body).digest("base64");
  assert.equal(plainBody(put(body, { "content-md5": md5, "x-amz-checksum-sha256": sha256 })).body, body);
  const refused = (headers: Record<string, string>, name: string) =>
    assert.throws(
      () => plainBody(put(body, headers)),
      (error: unknown) => error instanceof LabError && error.name === name,
    );
  refused({ "content-md5": createHash("md5").update("other").digest("base64") }, "BadDigest");
  refused({ "x-amz-checksum-crc32": "AAAAAA==" }, "BadDigest");
  refused({ "content-md5": "short" }, "InvalidDigest");
});

const service = await createWireServices(operations).bySigningName("s3");
assert.ok(service);

function find(method: string, target: string, headers: Record<string, string> = {}): string {
  const [path = "", query = ""] = target.split("?");
  const request = { method, path, query: parseForm(query), headers: { host: "127.0.0.1", ...headers }, body: new Uint8Array() };
  const protocol = service?.protocolOf(request);
  return protocol?.find(request).operation.shape.name ?? "";
}

test("each method, path and subresource is the operation that S3 takes it for", () => {
  assert.equal(find("GET", "/"), "ListBuckets");
  assert.equal(find("GET", "/b?list-type=2&prefix=x"), "ListObjectsV2");
  assert.equal(find("GET", "/b/?versions&encoding-type=url"), "ListObjectVersions");
  assert.equal(find("GET", "/b?policyStatus"), "GetBucketPolicyStatus");
  assert.equal(find("PUT", "/b?policy="), "PutBucketPolicy");
  assert.equal(find("POST", "/b/?delete"), "DeleteObjects");
  assert.equal(find("GET", "/b/policy"), "GetObject");
  assert.equal(find("GET", "/b/a%2Fb?x-id=GetObject"), "GetObject");
  assert.equal(find("HEAD", "/b/k"), "HeadObject");
  assert.equal(find("HEAD", "/b"), "HeadBucket");
  assert.equal(find("DELETE", "/b/k?versionId=1"), "DeleteObject");
});

test("what the lab lacks is refused, not taken for its nearest neighbour", () => {
  const served = new Set(operations.filter((operation) => operation.service === "s3").map(({ name }) => name));
  const lacking: readonly (readonly [operation: string, method: string, target: string, headers?: Record<string, string>])[] = [
    ["CopyObject", "PUT", "/b/k", { "x-amz-copy-source": "/b/other" }],
    ["PutObjectTagging", "PUT", "/b/k?tagging"],
    ["PutObjectAcl", "PUT", "/b/k?acl"],
    ["GetObjectAcl", "GET", "/b/k?acl"],
    ["CreateMultipartUpload", "POST", "/b/k?uploads"],
    ["UploadPart", "PUT", "/b/k?partNumber=1&uploadId=x"],
    ["AbortMultipartUpload", "DELETE", "/b/k?uploadId=x"],
    ["ListObjects", "GET", "/b"],
    ["DeleteBucketLifecycle", "DELETE", "/b?lifecycle"],
    ["PutBucketAcl", "PUT", "/b?acl"],
  ];
  for (const [operation, method, target, headers] of lacking) {
    if (served.has(operation)) assert.equal(find(method, target, headers), operation);
    else assert.throws(() => find(method, target, headers), { name: "NotImplemented" }, operation);
  }
  assert.throws(() => find("BREW", "/b/k"), { name: "MethodNotAllowed" });
});

// S3 over a real socket with the SDK's client: bytes and names survive, listings page, strangers see what a policy shows.
import assert from "node:assert/strict";
import { request } from "node:http";
import { Readable } from "node:stream";
import type { TestContext } from "node:test";
import { test } from "node:test";
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  DeletePublicAccessBlockCommand,
  GetBucketLocationCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NoSuchBucket,
  NoSuchKey,
  NotFound,
  PutBucketPolicyCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
} from "@aws-sdk/client-s3";
import fc from "fast-check";
import { CREDENTIALS, REGION } from "../lab/wire/sdk.ts";
import { type ServedLab, serveLab, stillLab } from "./sdk-lab.ts";

const BUCKET = "www.example.com";

async function s3With(t: TestContext, served?: ServedLab): Promise<ServedLab & { s3: S3Client }> {
  const lab = served ?? (await serveLab(t));
  const s3 = new S3Client({ endpoint: lab.endpoint, region: REGION, credentials: CREDENTIALS, maxAttempts: 1, forcePathStyle: true });
  t.after(() => s3.destroy());
  await s3.send(new CreateBucketCommand({ Bucket: BUCKET, CreateBucketConfiguration: { LocationConstraint: REGION } }));
  return { ...lab, s3 };
}

test("any bytes under any key come back with their headers", async (t) => {
  const { s3, bugs } = await s3With(t);
  const key = fc
    .string({ unit: "binary", minLength: 1, maxLength: 20 })
    .map((text) => text.toWellFormed())
    .filter((text) => !/^\.{1,2}$/.test(text));
  const body = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: "binary" }).map((text) => text.toWellFormed()),
  );
  await fc.assert(
    fc.asyncProperty(key, body, async (Key, Body) => {
      const Metadata = { "some-name": "a value, with = and ;" };
      const put = await s3.send(
        new PutObjectCommand({ Bucket: BUCKET, Key, Body, ContentType: "text/plain; charset=utf-8", CacheControl: "no-store", Metadata }),
      );
      const head = await s3.send(new HeadObjectCommand({ Bucket: BUCKET, Key }));
      const got = await s3.send(new GetObjectCommand({ Bucket: BUCKET, Key }));
      const expected = Buffer.from(Body as string);
      assert.ok(expected.equals((await got.Body?.transformToByteArray()) ?? Buffer.alloc(0)));
      for (const answer of [head, got]) {
        assert.deepEqual(
          [answer.ContentLength, answer.ContentType, answer.CacheControl, answer.Metadata, answer.ETag],
          [expected.length, "text/plain; charset=utf-8", "no-store", Metadata, put.ETag],
        );
      }
      await s3.send(new DeleteObjectCommand({ Bucket: BUCKET, Key }));
      await assert.rejects(s3.send(new GetObjectCommand({ Bucket: BUCKET, Key })), NoSuchKey);
    }),
    { numRuns: 60 },
  );
  assert.deepEqual(bugs, []);
});

test("a stream arrives whole, in chunks with a checksum behind them", async (t) => {
  const { s3 } = await s3With(t);
  const parts = Array.from({ length: 40 }, (_, index) => Buffer.alloc(20_000, index));
  const whole = Buffer.concat(parts);
  await s3.send(
    new PutObjectCommand({
      Bucket: BUCKET,
      Key: "k",
      Body: Readable.from(parts),
      ContentLength: whole.length,
      ContentEncoding: "identity",
    }),
  );
  const got = await s3.send(new GetObjectCommand({ Bucket: BUCKET, Key: "k" }));
  assert.ok(whole.equals((await got.Body?.transformToByteArray()) ?? Buffer.alloc(0)));
});

test("many objects are listed page by page, also with names that XML cannot hold, and deleted at once", async (t) => {
  const { s3 } = await s3With(t);
  const keys = [
    ...Array.from({ length: 25 }, (_, index) => `dir/${String(index).padStart(2, "0")}`),
    "a & <b>.txt",
    "ctrl\u0001x",
    "ü b+c%2F",
  ].sort();
  for (const Key of keys) await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body: Key }));
  const listed: string[] = [];
  let pages = 0;
  for await (const page of paginateListObjectsV2({ client: s3, pageSize: 10 }, { Bucket: BUCKET, EncodingType: "url" })) {
    pages += 1;
    listed.push(...(page.Contents ?? []).map(({ Key }) => decodeURIComponent(Key ?? "")));
  }
  assert.deepEqual([listed.sort(), pages], [keys, 3]);
  const rolledUp = await s3.send(new ListObjectsV2Command({ Bucket: BUCKET, Delimiter: "/", Prefix: "dir" }));
  assert.deepEqual([rolledUp.CommonPrefixes, rolledUp.Contents], [[{ Prefix: "dir/" }], undefined]);
  const deleted = await s3.send(new DeleteObjectsCommand({ Bucket: BUCKET, Delete: { Objects: keys.map((Key) => ({ Key })) } }));
  assert.equal(deleted.Deleted?.length, keys.length);
  assert.equal((await s3.send(new ListObjectsV2Command({ Bucket: BUCKET }))).KeyCount, 0);
});

test("errors are the client's classes, with and without a body", async (t) => {
  const { s3 } = await s3With(t);
  await assert.rejects(s3.send(new GetObjectCommand({ Bucket: "nobody-has-this", Key: "k" })), NoSuchBucket);
  await assert.rejects(s3.send(new HeadObjectCommand({ Bucket: BUCKET, Key: "k" })), NotFound);
  await assert.rejects(s3.send(new HeadBucketCommand({ Bucket: "nobody-has-this" })), NotFound);
  const location = await s3.send(new GetBucketLocationCommand({ Bucket: BUCKET }));
  assert.equal(location.LocationConstraint, REGION);
});

test("a bucket of us-east-1 has no location to tell", async (t) => {
  const served = await serveLab(t, stillLab({ region: "us-east-1" }));
  const s3 = new S3Client({ endpoint: served.endpoint, region: "us-east-1", credentials: CREDENTIALS, maxAttempts: 1 });
  t.after(() => s3.destroy());
  await s3.send(new CreateBucketCommand({ Bucket: "plain-bucket" }));
  assert.equal((await s3.send(new GetBucketLocationCommand({ Bucket: "plain-bucket" }))).LocationConstraint, undefined);
});

test("strangers read what a public policy shows, by path and by host, and nothing else", async (t) => {
  const { s3, port } = await s3With(t);
  await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: "index.html", Body: "hello" }));
  const denied = await plain(port, "GET", `/${BUCKET}/index.html`);
  assert.deepEqual([denied.status, /<Code>(\w+)</.exec(denied.body)?.[1]], [403, "AccessDenied"]);
  await s3.send(new DeletePublicAccessBlockCommand({ Bucket: BUCKET }));
  const Policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: `arn:aws:s3:::${BUCKET}/*` }],
  });
  await s3.send(new PutBucketPolicyCommand({ Bucket: BUCKET, Policy }));
  assert.deepEqual(await plain(port, "GET", `/${BUCKET}/index.html`), { status: 200, body: "hello" });
  assert.deepEqual(await plain(port, "GET", "/index.html", { host: `${BUCKET}.127.0.0.1:${port}` }), { status: 200, body: "hello" });
  assert.equal((await plain(port, "GET", `/${BUCKET}/none`)).status, 404);
  for (const [method, path] of [
    ["PUT", `/${BUCKET}/mine`],
    ["DELETE", `/${BUCKET}/index.html`],
    ["GET", `/${BUCKET}?list-type=2`],
    ["GET", "/"],
  ] as const) {
    assert.equal((await plain(port, method, path)).status, 403, `${method} ${path}`);
  }
});

/** A request without a signature. */
function plain(
  port: number,
  method: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, method, path, headers, agent: false }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        body += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    });
    sent.on("error", reject);
    sent.end();
  });
}

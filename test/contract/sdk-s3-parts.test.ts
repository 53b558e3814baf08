// Parts, copies, ranges, conditions and checksums over a real socket with the SDK's client; and the same in process.
import assert from "node:assert/strict";
import { type IncomingHttpHeaders, request } from "node:http";
import { Readable } from "node:stream";
import type { TestContext } from "node:test";
import { test } from "node:test";
import {
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
  UploadPartCommand,
  UploadPartCopyCommand,
} from "@aws-sdk/client-s3";
import { operationNamed } from "../../src/lab/operations.ts";
import { digestOf } from "../../src/lab/s3/checksums/algorithms.ts";
import { CREDENTIALS, REGION } from "../lab/wire/sdk.ts";
import { type ServedLab, serveLab, stillLab } from "./sdk-lab.ts";
import { inProcess, overTheWire } from "./sdk-outcome.ts";

const Bucket = "www.example.com";
const MIN = 5 * 1024 * 1024;

async function s3With(t: TestContext, settings: S3ClientConfig = {}): Promise<ServedLab & { s3: S3Client }> {
  const lab = await serveLab(t);
  const s3 = new S3Client({
    endpoint: lab.endpoint,
    region: REGION,
    credentials: CREDENTIALS,
    maxAttempts: 1,
    forcePathStyle: true,
    ...settings,
  });
  t.after(() => s3.destroy());
  await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: REGION } }));
  return { ...lab, s3 };
}

const bytesOf = async (s3: S3Client, Key: string, about: object = {}) =>
  Buffer.from((await (await s3.send(new GetObjectCommand({ Bucket, Key, ...about }))).Body?.transformToByteArray()) ?? []);

test("a large object goes up in parts, is copied in parts, and comes down in ranges", async (t) => {
  const { s3, bugs } = await s3With(t);
  const parts = [Buffer.alloc(MIN, "one "), Buffer.alloc(MIN + 1, "two "), Buffer.from("three")];
  const whole = Buffer.concat(parts);
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key: "large", ContentType: "application/x-large" }));
  const done = await Promise.all(
    parts.map(async (Body, place) => {
      const PartNumber = place + 1;
      const { ETag, ChecksumCRC32 } = await s3.send(
        new UploadPartCommand({ Bucket, Key: "large", UploadId, PartNumber, Body: Readable.from([Body]), ContentLength: Body.length }),
      );
      return { ETag, ChecksumCRC32, PartNumber };
    }),
  );
  const { ETag } = await s3.send(new CompleteMultipartUploadCommand({ Bucket, Key: "large", UploadId, MultipartUpload: { Parts: done } }));
  assert.match(ETag ?? "", /^"[0-9a-f]{32}-3"$/);
  assert.ok(whole.equals(await bytesOf(s3, "large")));

  const copy = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key: "copy" }));
  const copied = [];
  for (const [place, range] of [`0-${MIN - 1}`, `${MIN}-${whole.length - 1}`].entries()) {
    const { CopyPartResult } = await s3.send(
      new UploadPartCopyCommand({
        Bucket,
        Key: "copy",
        UploadId: copy.UploadId,
        PartNumber: place + 1,
        CopySource: `${Bucket}/large`,
        CopySourceRange: `bytes=${range}`,
      }),
    );
    copied.push({ ETag: CopyPartResult?.ETag, PartNumber: place + 1 });
  }
  await s3.send(new CompleteMultipartUploadCommand({ Bucket, Key: "copy", UploadId: copy.UploadId, MultipartUpload: { Parts: copied } }));
  const half = await s3.send(new GetObjectCommand({ Bucket, Key: "copy", Range: `bytes=${MIN}-` }));
  assert.deepEqual([half.$metadata.httpStatusCode, half.ContentRange], [206, `bytes ${MIN}-${whole.length - 1}/${whole.length}`]);
  assert.ok(whole.subarray(MIN).equals(Buffer.from((await half.Body?.transformToByteArray()) ?? [])));
  assert.ok(whole.subarray(-5).equals(await bytesOf(s3, "copy", { Range: "bytes=-5" })));
  assert.deepEqual(bugs, []);
});

test("the client's checksums are compared on the way in and on the way out, however they travel", async (t) => {
  const { s3, bugs } = await s3With(t);
  for (const ChecksumAlgorithm of ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"] as const) {
    const value = digestOf(ChecksumAlgorithm, Buffer.from("hello")).toString("base64");
    for (const Body of ["hello", Readable.from([Buffer.from("hel"), Buffer.from("lo")])]) {
      const put = await s3.send(new PutObjectCommand({ Bucket, Key: "k", Body, ContentLength: 5, ChecksumAlgorithm }));
      assert.equal(put[`Checksum${ChecksumAlgorithm}`], value, ChecksumAlgorithm);
      // The client throws when the answer's checksum is not that of the answer's bytes.
      assert.equal(String(await bytesOf(s3, "k", { ChecksumMode: "ENABLED" })), "hello");
      const head = await s3.send(new HeadObjectCommand({ Bucket, Key: "k", ChecksumMode: "ENABLED" }));
      assert.deepEqual([head[`Checksum${ChecksumAlgorithm}`], head.ChecksumType], [value, "FULL_OBJECT"]);
    }
    const wrong = { [`Checksum${ChecksumAlgorithm}`]: digestOf(ChecksumAlgorithm, Buffer.from("other")).toString("base64") };
    await assert.rejects(s3.send(new PutObjectCommand({ Bucket, Key: "k", Body: "hello", ...wrong })), { name: "BadDigest" });
  }
  assert.deepEqual(bugs, []);
});

test("a chunked upload whose trailer is wrong is not written", async (t) => {
  const { s3, port } = await s3With(t);
  const sum = digestOf("CRC64NVME", Buffer.from("hello")).toString("base64");
  assert.equal((await putChunked(port, "/k", sum)).status, 200);
  const refused = await putChunked(port, "/k2", digestOf("CRC64NVME", Buffer.from("other")).toString("base64"));
  assert.deepEqual([refused.status, /<Code>(\w+)</.exec(refused.body)?.[1]], [400, "BadDigest"]);
  assert.equal(String(await bytesOf(s3, "k")), "hello");
  await assert.rejects(s3.send(new HeadObjectCommand({ Bucket, Key: "k2" })), { name: "NotFound" });
});

test("what a cache has is not sent again: 304 without a body, with what renews it", async (t) => {
  const { s3, port } = await s3With(t);
  const { ETag = "" } = await s3.send(new PutObjectCommand({ Bucket, Key: "k", Body: "hello" }));
  const { status, body, headers } = await raw(port, "GET", "/k", { "if-none-match": ETag });
  assert.deepEqual([status, body, headers.etag, headers["last-modified"]], [304, "", ETag, "Tue, 06 Jan 2026 03:17:00 GMT"]);
  const beyond = await raw(port, "GET", "/k", { range: "bytes=9-" });
  assert.deepEqual([beyond.status, beyond.headers["content-range"]], [416, "bytes */5"]);
  assert.match(beyond.body, /<Code>InvalidRange<.*<RangeRequested>bytes=9-<.*<ActualObjectSize>5</);
});

/** Twins get the same calls: what one needs of an answer is told by the in-process one. */
test("the wire tells of parts, copies, ranges and conditions what the lab tells in process", async (t) => {
  const served = await serveLab(t);
  const twin = stillLab();
  // Without checksums of the client's own, which an input in process has not.
  const client = served.client("s3", {
    forcePathStyle: true,
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  const both = async (name: string, input: object): Promise<Record<string, unknown>> => {
    const operation = operationNamed("s3", name);
    assert.ok(operation, name);
    const here = inProcess(twin, operation, input);
    assert.deepEqual(await overTheWire(client, operation, input), here, `${name} ${JSON.stringify(input).slice(0, 200)}`);
    return ("output" in here ? (here.output ?? {}) : here) as Record<string, unknown>;
  };
  await both("CreateBucket", { Bucket, CreateBucketConfiguration: { LocationConstraint: REGION } });
  const Key = "dir/ü +%.txt";
  const named = { Bucket, Key };
  const { ETag } = await both("PutObject", {
    ...named,
    Body: "0123456789",
    ContentType: "text/x",
    Tagging: "a=1",
    ContentLanguage: "fr",
    Metadata: { a: "b" },
  });
  for (const name of ["GetObject", "HeadObject"]) {
    for (const about of [
      { ChecksumMode: "ENABLED" },
      { Range: "bytes=2-4" },
      { Range: "bytes=10-" },
      { PartNumber: 1 },
      { PartNumber: 2 },
      { IfMatch: ETag },
      { IfMatch: '"x"' },
      { IfNoneMatch: ETag },
      { IfModifiedSince: new Date(Date.UTC(2030, 0, 1)) },
      { IfUnmodifiedSince: new Date(Date.UTC(2020, 0, 1)) },
      { VersionId: "none" },
    ]) {
      await both(name, { ...named, ...about });
    }
  }
  const CopySource = `${Bucket}/${encodeURIComponent(Key)}`;
  await both("CopyObject", { Bucket, Key: "copy", CopySource });
  await both("CopyObject", { ...named, CopySource });
  await both("CopyObject", { Bucket, Key: "copy", CopySource: `${Bucket}/missing` });
  await both("CopyObject", { Bucket, Key: "copy", CopySource, CopySourceIfNoneMatch: ETag });
  await both("PutObject", { ...named, Body: "x", IfNoneMatch: "*" });
  await both("GetObjectTagging", named);
  await both("PutObjectTagging", { ...named, Tagging: { TagSet: [{ Key: "k", Value: "v" }] } });
  await both("DeleteObjectTagging", named);
  const { UploadId } = await both("CreateMultipartUpload", { Bucket, Key: "mp", ContentType: "text/x", ChecksumAlgorithm: "SHA256" });
  const upload = { Bucket, Key: "mp", UploadId };
  const ChecksumSHA256 = digestOf("SHA256", Buffer.from("part")).toString("base64");
  await both("UploadPart", { ...upload, PartNumber: 1, Body: "part" });
  const part = await both("UploadPart", { ...upload, PartNumber: 1, Body: "part", ChecksumSHA256 });
  await both("UploadPart", { ...upload, PartNumber: 2, Body: "part", ChecksumSHA256 });
  await both("UploadPartCopy", { ...upload, PartNumber: 3, CopySource, CopySourceRange: "bytes=1-3" });
  await both("ListParts", { ...upload, MaxParts: 2 });
  await both("ListMultipartUploads", { Bucket, Prefix: "m" });
  const listed = { ETag: part.ETag, PartNumber: 1, ChecksumSHA256 };
  await both("CompleteMultipartUpload", { ...upload, MultipartUpload: { Parts: [listed, { ...listed, PartNumber: 2 }] } });
  await both("CompleteMultipartUpload", { ...upload, MultipartUpload: { Parts: [{ ...listed, ETag: '"x"' }] } });
  await both("CompleteMultipartUpload", { ...upload, MultipartUpload: { Parts: [listed] } });
  await both("AbortMultipartUpload", upload);
  await both("GetObjectAttributes", {
    Bucket,
    Key: "mp",
    ObjectAttributes: ["ETag", "Checksum", "ObjectParts", "StorageClass", "ObjectSize"],
  });
  await both("ListObjects", { Bucket, Delimiter: "/", MaxKeys: 1 });
  await both("ListObjects", { Bucket, Marker: "copy" });
  await both("ListObjectsV2", { Bucket, Delimiter: "/", FetchOwner: true });
  assert.deepEqual(served.bugs, []);
});

/** As clients send streams: chunks, and the checksum behind them. */
const putChunked = (port: number, path: string, sum: string) =>
  raw(
    port,
    "PUT",
    path,
    {
      "content-encoding": "aws-chunked",
      "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
      "x-amz-decoded-content-length": "5",
      "x-amz-trailer": "x-amz-checksum-crc64nvme",
    },
    `5\r\nhello\r\n0\r\nx-amz-checksum-crc64nvme:${sum}\r\n\r\n`,
  );

interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A request with no more than what makes it a signed one. */
function raw(port: number, method: string, path: string, headers: Record<string, string>, body?: string): Promise<RawAnswer> {
  const authorization = `AWS4-HMAC-SHA256 Credential=${CREDENTIALS.accessKeyId}/20260106/${REGION}/s3/aws4_request, SignedHeaders=host, Signature=${"0".repeat(64)}`;
  const options = { host: "127.0.0.1", port, method, path: `/${Bucket}${path}`, agent: false };
  return new Promise((resolve, reject) => {
    const sent = request({ ...options, headers: { authorization, "x-amz-date": "20260106T031700Z", ...headers } }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

// Uploads in parts: what becomes of them, what S3 refuses, and what is listed meanwhile.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import {
  AbortMultipartUploadCommand,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  type CreateMultipartUploadCommandInput,
  GetObjectAttributesCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  PutObjectCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
} from "@aws-sdk/client-s3";
import { digestOf } from "../../../src/lab/s3/checksums/algorithms.ts";
import { REGION, type S3Lab, s3Lab } from "./s3-lab.ts";

const Bucket = "www.example.com";
const Key = "large.bin";
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html */
const MIN = 5 * 1024 * 1024;
const FIRST = Buffer.alloc(MIN, "a");
const LAST = Buffer.from("the end");

interface Upload {
  readonly s3: S3Lab;
  readonly UploadId: string;
  put(number: number, bytes: Buffer, claims?: object): CompletedPart;
  complete(parts: readonly CompletedPart[], claims?: object): ReturnType<typeof completeWith>;
}

const completeWith = (s3: S3Lab, UploadId: string, Parts: readonly CompletedPart[], claims: object) =>
  s3.run(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts: [...Parts] }, ...claims }));

function upload(about: Partial<CreateMultipartUploadCommandInput> = {}): Upload {
  const s3 = s3Lab();
  s3.run(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: REGION } }));
  const { UploadId = "" } = s3.run(new CreateMultipartUploadCommand({ Bucket, Key, ...about }));
  return {
    s3,
    UploadId,
    put: (PartNumber, Body, claims = {}) => {
      const { ETag, ChecksumSHA256, ChecksumCRC32 } = s3.run(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body, ...claims }));
      return { PartNumber, ETag, ChecksumSHA256, ChecksumCRC32 };
    },
    complete: (parts, claims = {}) => completeWith(s3, UploadId, parts, claims),
  };
}

test("parts become one object, in the order of their numbers, with what was said at the beginning", () => {
  const { s3, put, complete } = upload({ ContentType: "text/plain", Metadata: { a: "b" }, CacheControl: "no-store", Tagging: "x=y" });
  const last = put(7, LAST);
  put(2, Buffer.from("put again"));
  const first = put(2, FIRST);
  const { ETag, Location } = complete([first, last]);
  const md5 = (bytes: Buffer) => createHash("md5").update(bytes).digest();
  assert.equal(ETag, `"${md5(Buffer.concat([md5(FIRST), md5(LAST)])).toString("hex")}-2"`);
  assert.match(Location ?? "", /large\.bin$/);
  const head = s3.run(new HeadObjectCommand({ Bucket, Key, ChecksumMode: "ENABLED" }));
  assert.deepEqual(
    [head.ContentLength, head.ContentType, head.Metadata, head.CacheControl, head.TagCount, head.ETag],
    [FIRST.length + LAST.length, "text/plain", { a: "b" }, "no-store", 1, ETag],
  );
  assert.deepEqual(
    [head.ChecksumCRC64NVME, head.ChecksumType],
    [digestOf("CRC64NVME", Buffer.concat([FIRST, LAST])).toString("base64"), "FULL_OBJECT"],
  );
  const part = s3.run(new GetObjectCommand({ Bucket, Key, PartNumber: 2 }));
  assert.deepEqual(
    [part.ContentRange, part.PartsCount, part.ContentLength],
    [`bytes ${MIN}-${MIN + LAST.length - 1}/${MIN + LAST.length}`, 2, LAST.length],
  );
  assert.throws(() => s3.run(new GetObjectCommand({ Bucket, Key, PartNumber: 3 })), { name: "InvalidPartNumber" });
  assert.throws(() => complete([first, last]), { name: "NoSuchUpload" });
});

test("an object of parts can bear the checksum of its parts' checksums", () => {
  const { s3, put, complete } = upload({ ChecksumAlgorithm: "SHA256" });
  const sums = [FIRST, LAST].map((bytes) => digestOf("SHA256", bytes));
  const parts = [FIRST, LAST].map((bytes, place) => put(place + 1, bytes, { ChecksumSHA256: sums[place]?.toString("base64") }));
  const whole = digestOf("SHA256", Buffer.concat(sums)).toString("base64");
  assert.throws(() => complete(parts, { ChecksumSHA256: sums[0]?.toString("base64") }), { name: "BadDigest" });
  assert.throws(() => complete(parts, { ChecksumType: "FULL_OBJECT" }), { name: "InvalidRequest", message: /COMPOSITE/ });
  assert.throws(() => complete(parts.map(({ ETag, PartNumber }) => ({ ETag, PartNumber }))), {
    name: "InvalidRequest",
    message: /missing for part 1/,
  });
  assert.throws(() => complete(parts, { MpuObjectSize: 3 }), { name: "InvalidRequest", message: /x-amz-mp-object-size/ });
  const done = complete(parts, { ChecksumSHA256: whole, ChecksumType: "COMPOSITE", MpuObjectSize: MIN + LAST.length });
  assert.deepEqual([done.ChecksumSHA256, done.ChecksumType], [`${whole}-2`, "COMPOSITE"]);
  const told = s3.run(
    new GetObjectAttributesCommand({ Bucket, Key, ObjectAttributes: ["Checksum", "ObjectParts", "ETag", "ObjectSize"], MaxParts: 1 }),
  );
  assert.equal(told.ETag, done.ETag?.replaceAll('"', ""));
  assert.deepEqual(
    [told.Checksum?.ChecksumSHA256, told.ObjectParts?.TotalPartsCount, told.ObjectParts?.IsTruncated],
    [`${whole}-2`, 2, true],
  );
  assert.deepEqual(told.ObjectParts?.Parts, [{ PartNumber: 1, Size: MIN, ChecksumSHA256: sums[0]?.toString("base64") }]);
});

test("a checksum of the kind that the upload was begun with", () => {
  const { put, complete, s3 } = upload({ ChecksumAlgorithm: "CRC32", ChecksumType: "FULL_OBJECT" });
  assert.throws(() => put(1, FIRST, { ChecksumSHA256: digestOf("SHA256", FIRST).toString("base64") }), {
    name: "InvalidRequest",
    message: /expected checksum Type: crc32, actual checksum Type: sha256/,
  });
  const done = complete([put(1, FIRST), put(2, LAST)]);
  assert.equal(done.ChecksumCRC32, digestOf("CRC32", Buffer.concat([FIRST, LAST])).toString("base64"));
  const begin = (about: object) => () => s3.run(new CreateMultipartUploadCommand({ Bucket, Key, ...about }));
  assert.throws(begin({ ChecksumAlgorithm: "CRC64NVME", ChecksumType: "COMPOSITE" }), { name: "InvalidRequest", message: /crc64nvme/ });
  assert.throws(begin({ ChecksumAlgorithm: "SHA1", ChecksumType: "FULL_OBJECT" }), { name: "InvalidRequest" });
  assert.throws(begin({ ChecksumType: "FULL_OBJECT" }), { name: "InvalidRequest" });
});

test("what S3 refuses leaves the upload as it was", () => {
  const { s3, UploadId, put, complete } = upload();
  const first = put(1, FIRST);
  const small = put(2, LAST);
  const end = put(3, LAST);
  assert.throws(() => complete([]), { name: "MalformedXML" });
  assert.throws(() => complete([small, first]), { name: "InvalidPartOrder" });
  assert.throws(() => complete([first, first]), { name: "InvalidPartOrder" });
  assert.throws(() => complete([first, { ...end, ETag: small.ETag?.replace(/\w/, "0") }]), { name: "InvalidPart" });
  assert.throws(() => complete([first, { PartNumber: 9, ETag: '"x"' }]), { name: "InvalidPart" });
  assert.throws(() => complete([first, small, end]), { name: "EntityTooSmall" });
  for (const PartNumber of [0, 10_001]) assert.throws(() => put(PartNumber, LAST), { name: "InvalidArgument" });
  assert.throws(() => s3.run(new ListPartsCommand({ Bucket, Key: "other", UploadId })), { name: "NoSuchUpload" });
  assert.throws(() => s3.run(new HeadObjectCommand({ Bucket, Key })), { name: "NotFound" });
  assert.equal(s3.run(new ListPartsCommand({ Bucket, Key, UploadId })).Parts?.length, 3);
  complete([first, small]);
  assert.equal(s3.run(new HeadObjectCommand({ Bucket, Key })).ContentLength, MIN + LAST.length);
});

test("an upload may have to find its key free", () => {
  const { s3, put, complete } = upload();
  const part = put(1, LAST);
  s3.run(new PutObjectCommand({ Bucket, Key, Body: "somebody was faster" }));
  assert.throws(() => complete([part], { IfNoneMatch: "*" }), { name: "PreconditionFailed" });
  complete([part]);
});

test("parts can be copied from an object, and an aborted upload is gone", () => {
  const { s3, UploadId, complete } = upload();
  s3.run(new PutObjectCommand({ Bucket, Key: "from ü+1", Body: Buffer.concat([FIRST, LAST]) }));
  const CopySource = `${Bucket}/${encodeURIComponent("from ü+1")}`;
  const copy = (PartNumber: number, CopySourceRange?: string) => {
    const range = CopySourceRange === undefined ? {} : { CopySourceRange };
    const { CopyPartResult } = s3.run(new UploadPartCopyCommand({ Bucket, Key, UploadId, PartNumber, CopySource, ...range }));
    return { PartNumber, ETag: CopyPartResult?.ETag };
  };
  for (const range of ["bytes=3-", "bytes=-3", `bytes=0-${MIN + LAST.length}`, "0-3"])
    assert.throws(() => copy(1, range), { name: "InvalidArgument" });
  complete([copy(1, `bytes=0-${MIN - 1}`), copy(2, `bytes=${MIN}-${MIN + 2}`), copy(3)].slice(0, 2));
  assert.equal(s3.run(new HeadObjectCommand({ Bucket, Key })).ContentLength, MIN + 3);
  const { UploadId: second } = s3.run(new CreateMultipartUploadCommand({ Bucket, Key }));
  s3.run(new AbortMultipartUploadCommand({ Bucket, Key, UploadId: second }));
  assert.throws(() => s3.run(new AbortMultipartUploadCommand({ Bucket, Key, UploadId: second })), { name: "NoSuchUpload" });
  assert.deepEqual(s3.run(new ListMultipartUploadsCommand({ Bucket })).Uploads, undefined);
});

test("uploads and parts are listed page by page", () => {
  const { s3, UploadId, put } = upload();
  for (const number of [3, 1, 2]) put(number, LAST);
  const one = s3.run(new ListPartsCommand({ Bucket, Key, UploadId, MaxParts: 2 }));
  assert.deepEqual([one.Parts?.map(({ PartNumber }) => PartNumber), one.IsTruncated, one.NextPartNumberMarker], [[1, 2], true, "2"]);
  const two = s3.run(new ListPartsCommand({ Bucket, Key, UploadId, PartNumberMarker: one.NextPartNumberMarker }));
  assert.deepEqual([two.Parts?.map(({ PartNumber }) => PartNumber), two.IsTruncated], [[3], false]);

  for (const key of ["a", "dir/1", "dir/2", "z"]) s3.run(new CreateMultipartUploadCommand({ Bucket, Key: key }));
  const names: string[] = [];
  let KeyMarker: string | undefined;
  let UploadIdMarker: string | undefined;
  do {
    const page = s3.run(
      new ListMultipartUploadsCommand({ Bucket, Delimiter: "/", MaxUploads: 1, KeyMarker, UploadIdMarker } as { Bucket: string }),
    );
    names.push(...(page.Uploads ?? []).map((each) => each.Key ?? ""), ...(page.CommonPrefixes ?? []).map((each) => each.Prefix ?? ""));
    KeyMarker = page.NextKeyMarker;
    UploadIdMarker = page.NextUploadIdMarker;
  } while (KeyMarker !== undefined);
  assert.deepEqual(names, ["a", "dir/", Key, "z"]);
});

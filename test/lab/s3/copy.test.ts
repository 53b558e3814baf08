// Copies: what goes along, what is replaced, and what S3 calls illegal.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CopyObjectCommand,
  type CopyObjectCommandInput,
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
} from "@aws-sdk/client-s3";
import { readObject } from "../../../src/lab/s3/objects.ts";
import { REGION, type S3Lab, s3Lab } from "./s3-lab.ts";

const Bucket = "www.example.com";
const OTHER = "other.example.com";
const SOURCE = "dir/from ü+%.txt";

function withSource(): S3Lab & { copy(about?: Partial<CopyObjectCommandInput>): ReturnType<typeof copied> } {
  const s3 = s3Lab();
  for (const name of [Bucket, OTHER]) {
    s3.run(new CreateBucketCommand({ Bucket: name, CreateBucketConfiguration: { LocationConstraint: REGION } }));
  }
  const about = { ContentType: "text/plain", CacheControl: "no-store", ContentLanguage: "fr", Metadata: { a: "1" }, Tagging: "t=1" };
  s3.run(new PutObjectCommand({ Bucket, Key: SOURCE, Body: "body", ChecksumAlgorithm: "SHA1", ...about }));
  return { ...s3, copy: (more = {}) => copied(s3, more) };
}

const from = (key: string, bucket = Bucket) => `${bucket}/${key.split("/").map(encodeURIComponent).join("/")}`;

const copied = (s3: S3Lab, more: Partial<CopyObjectCommandInput>) =>
  s3.run(new CopyObjectCommand({ Bucket: OTHER, Key: "to", CopySource: from(SOURCE), ...more }));

test("bytes, words, tags and the kind of checksum go along", () => {
  const s3 = withSource();
  const { CopyObjectResult } = s3.copy();
  const [old, copy] = [
    s3.run(new HeadObjectCommand({ Bucket, Key: SOURCE, ChecksumMode: "ENABLED" })),
    s3.run(new HeadObjectCommand({ Bucket: OTHER, Key: "to", ChecksumMode: "ENABLED" })),
  ];
  assert.deepEqual(copy, old);
  assert.deepEqual([CopyObjectResult?.ETag, CopyObjectResult?.ChecksumSHA1], [old.ETag, old.ChecksumSHA1]);
  assert.equal(readObject(s3.lab, OTHER, "to"), "body");
  assert.deepEqual(s3.run(new GetObjectTaggingCommand({ Bucket: OTHER, Key: "to" })).TagSet, [{ Key: "t", Value: "1" }]);
  s3.copy({ CopySource: `/${from(SOURCE)}`, ChecksumAlgorithm: "CRC32C", Key: "slash" });
  assert.notEqual(s3.run(new HeadObjectCommand({ Bucket: OTHER, Key: "slash", ChecksumMode: "ENABLED" })).ChecksumCRC32C, undefined);
});

test("with REPLACE the request's words hold, and only they", () => {
  const s3 = withSource();
  s3.copy({ ContentType: "text/html", Metadata: { b: "2" } });
  const kept = s3.run(new HeadObjectCommand({ Bucket: OTHER, Key: "to" }));
  assert.deepEqual([kept.ContentType, kept.Metadata], ["text/plain", { a: "1" }], "without the directive they are ignored");
  s3.copy({ MetadataDirective: "REPLACE", ContentType: "text/html", Metadata: { b: "2" }, TaggingDirective: "REPLACE", Tagging: "u=2" });
  const head = s3.run(new HeadObjectCommand({ Bucket: OTHER, Key: "to" }));
  assert.deepEqual(
    [head.ContentType, head.Metadata, head.CacheControl, head.ContentLanguage],
    ["text/html", { b: "2" }, undefined, undefined],
  );
  assert.deepEqual(s3.run(new GetObjectTaggingCommand({ Bucket: OTHER, Key: "to" })).TagSet, [{ Key: "u", Value: "2" }]);
  assert.throws(() => s3.copy({ MetadataDirective: "BOTH" as "COPY" }), { name: "InvalidArgument" });
});

test("onto itself only what changes something", () => {
  const s3 = withSource();
  const onItself = (about: Partial<CopyObjectCommandInput> = {}) => s3.copy({ Bucket, Key: SOURCE, ...about });
  assert.throws(() => onItself(), { name: "InvalidRequest", message: /without changing the object's metadata/ });
  assert.throws(() => onItself({ StorageClass: "STANDARD" }), { name: "InvalidRequest" });
  onItself({ StorageClass: "STANDARD_IA" });
  onItself({ WebsiteRedirectLocation: "/there" });
  onItself({ MetadataDirective: "REPLACE", ContentType: "text/html" });
  assert.equal(s3.run(new HeadObjectCommand({ Bucket, Key: SOURCE })).ContentType, "text/html");
});

test("an old version comes back by a copy of it", () => {
  const s3 = withSource();
  s3.run(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: "Enabled" } }));
  const { VersionId } = s3.run(new PutObjectCommand({ Bucket, Key: "k", Body: "old" }));
  s3.run(new PutObjectCommand({ Bucket, Key: "k", Body: "new" }));
  const back = s3.copy({ Bucket, Key: "k", CopySource: `${from("k")}?versionId=${VersionId}` });
  assert.equal(back.CopySourceVersionId, VersionId);
  assert.equal(readObject(s3.lab, Bucket, "k"), "old");
  const { VersionId: marker } = s3.run(new DeleteObjectCommand({ Bucket, Key: "k" }));
  assert.throws(() => s3.copy({ CopySource: `${from("k")}?versionId=${marker}` }), { name: "InvalidRequest", message: /delete marker/ });
  assert.throws(() => s3.copy({ CopySource: from("k") }), { name: "NoSuchKey" });
  assert.throws(() => s3.copy({ CopySource: `${from("k")}?versionId=none` }), { name: "NoSuchVersion" });
});

test("sources that are none, and conditions on them", () => {
  const s3 = withSource();
  const etag = s3.run(new HeadObjectCommand({ Bucket, Key: SOURCE })).ETag;
  for (const CopySource of ["", "bucket", "bucket/", `${Bucket}/%zz`])
    assert.throws(() => s3.copy({ CopySource }), { name: "InvalidArgument" });
  assert.throws(() => s3.copy({ CopySource: from("k", "nobody-has-this") }), { name: "NoSuchBucket" });
  assert.throws(() => s3.copy({ CopySource: from("missing") }), { name: "NoSuchKey" });
  assert.throws(() => s3.copy({ CopySourceIfMatch: '"x"' }), { name: "PreconditionFailed" });
  assert.throws(() => s3.copy({ CopySourceIfNoneMatch: etag }), { name: "PreconditionFailed" });
  assert.throws(() => s3.copy({ CopySourceIfModifiedSince: new Date(s3.clock.now()) }), { name: "PreconditionFailed" });
  assert.throws(() => s3.copy({ CopySourceIfUnmodifiedSince: new Date(s3.clock.now() - 5_000) }), { name: "PreconditionFailed" });
  s3.copy({ CopySourceIfMatch: etag, IfNoneMatch: "*" });
  assert.throws(() => s3.copy({ IfNoneMatch: "*" }), { name: "PreconditionFailed" });
});

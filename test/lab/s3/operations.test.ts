// Buckets and objects through the SDK's own commands.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  DeletePublicAccessBlockCommand,
  GetBucketLocationCommand,
  GetBucketOwnershipControlsCommand,
  GetBucketPolicyCommand,
  GetBucketTaggingCommand,
  GetBucketVersioningCommand,
  GetBucketWebsiteCommand,
  GetObjectCommand,
  GetPublicAccessBlockCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutBucketTaggingCommand,
  PutBucketVersioningCommand,
  PutBucketWebsiteCommand,
  PutObjectCommand,
} from "@aws-sdk/client-s3";
import fc from "fast-check";
import { isBucketName } from "../../../src/lab/s3/bucket-names.ts";
import { readObject } from "../../../src/lab/s3/objects.ts";
import { REGION, type S3Lab, s3Lab } from "./s3-lab.ts";

const Bucket = "www.example.com";

function withBucket(): S3Lab {
  const s3 = s3Lab();
  s3.run(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: REGION } }));
  return s3;
}

test("bucket names", () => {
  for (const name of ["www.example.com", "abc", "a-b.c-d", "1a2", "a".repeat(63)]) assert.equal(isBucketName(name), true, name);
  const wrong = ["ab", "a".repeat(64), "Www.example.com", "a_b", "-abc", "abc-", ".abc", "a..b", "192.168.5.4", "xn--abc", "abc-s3alias"];
  for (const name of wrong) assert.equal(isBucketName(name), false, name);
});

test("a new bucket blocks public access, knows no ACLs, and bears what it is given", () => {
  const s3 = withBucket();
  const block = s3.run(new GetPublicAccessBlockCommand({ Bucket })).PublicAccessBlockConfiguration;
  assert.deepEqual(Object.values(block ?? {}), [true, true, true, true]);
  assert.equal(
    s3.run(new GetBucketOwnershipControlsCommand({ Bucket })).OwnershipControls?.Rules?.[0]?.ObjectOwnership,
    "BucketOwnerEnforced",
  );
  assert.equal(s3.run(new GetBucketLocationCommand({ Bucket })).LocationConstraint, REGION);
  s3.run(new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet: [{ Key: "a", Value: "b" }] } }));
  assert.deepEqual(s3.run(new GetBucketTaggingCommand({ Bucket })).TagSet, [{ Key: "a", Value: "b" }]);
  s3.run(new DeletePublicAccessBlockCommand({ Bucket }));
  assert.throws(() => s3.run(new GetPublicAccessBlockCommand({ Bucket })), { name: "NoSuchPublicAccessBlockConfiguration" });
});

test("creation is refused in S3's words", () => {
  const s3 = withBucket();
  const create = (name: string, location: "eu-west-1" | "ap-northeast-1" | undefined = REGION) =>
    s3.run(
      new CreateBucketCommand({
        Bucket: name,
        ...(location === undefined ? {} : { CreateBucketConfiguration: { LocationConstraint: location } }),
      }),
    );
  assert.throws(() => create(Bucket), { name: "BucketAlreadyOwnedByYou" });
  s3.lab.s3.takenNames.add("taken.example.com");
  assert.throws(() => create("taken.example.com"), { name: "BucketAlreadyExists", message: /shared by all users of the system/ });
  assert.throws(() => create("No"), { name: "InvalidBucketName" });
  assert.throws(() => create("other.example.com", "eu-west-1"), { name: "IllegalLocationConstraintException" });
  assert.throws(() => s3.run(new CreateBucketCommand({ Bucket: "other.example.com" })), { name: "IllegalLocationConstraintException" });
  const virginia = s3Lab("us-east-1");
  virginia.run(new CreateBucketCommand({ Bucket }));
  virginia.run(new CreateBucketCommand({ Bucket }));
  assert.equal(virginia.run(new GetBucketLocationCommand({ Bucket })).LocationConstraint, undefined);
});

test("what is not there is named", () => {
  const s3 = withBucket();
  const gone = { Bucket: "gone.example.com" };
  assert.throws(() => s3.run(new ListObjectsV2Command(gone)), { name: "NoSuchBucket", message: "The specified bucket does not exist" });
  assert.throws(() => s3.run(new HeadBucketCommand(gone)), { name: "NotFound" });
  assert.throws(() => s3.run(new GetObjectCommand({ Bucket, Key: "gone" })), { name: "NoSuchKey" });
  assert.throws(() => s3.run(new HeadObjectCommand({ Bucket, Key: "gone" })), { name: "NotFound" });
  assert.throws(() => s3.run(new GetBucketPolicyCommand({ Bucket })), { name: "NoSuchBucketPolicy" });
  assert.throws(() => s3.run(new GetBucketWebsiteCommand({ Bucket })), { name: "NoSuchWebsiteConfiguration" });
  assert.throws(() => s3.run(new GetBucketTaggingCommand({ Bucket })), { name: "NoSuchTagSet" });
  s3.run(new DeleteObjectCommand({ Bucket, Key: "gone" }));
});

test("an object comes back as it was put", async () => {
  const s3 = withBucket();
  const put = s3.run(
    new PutObjectCommand({ Bucket, Key: "ü.html", Body: "<p>ü</p>", ContentType: "text/html; charset=utf-8", Metadata: { a: "b" } }),
  );
  const got = s3.run(new GetObjectCommand({ Bucket, Key: "ü.html" }));
  assert.equal(await got.Body?.transformToString(), "<p>ü</p>");
  assert.deepEqual(await got.Body?.transformToByteArray(), new TextEncoder().encode("<p>ü</p>"));
  assert.equal(got.ETag, put.ETag);
  assert.equal(got.ContentLength, 9);
  assert.equal(got.ContentType, "text/html; charset=utf-8");
  assert.deepEqual(got.Metadata, { a: "b" });
  assert.equal(s3.run(new HeadObjectCommand({ Bucket, Key: "ü.html" })).ContentLength, 9);
  assert.equal(readObject(s3.lab, Bucket, "ü.html"), "<p>ü</p>");
  assert.equal(readObject(s3.lab, Bucket, "gone"), undefined);
  assert.equal(readObject(s3.lab, "gone.example.com", "gone"), undefined);
});

test("a bucket goes only when it is empty, old versions and delete markers included", () => {
  const s3 = withBucket();
  s3.run(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: "Enabled" } }));
  assert.equal(s3.run(new GetBucketVersioningCommand({ Bucket })).Status, "Enabled");
  const put = () => s3.run(new PutObjectCommand({ Bucket, Key: "a", Body: "x" })).VersionId;
  const [first, second] = [put(), put()];
  assert.notEqual(first, second);
  const marker = s3.run(new DeleteObjectCommand({ Bucket, Key: "a" }));
  assert.equal(marker.DeleteMarker, true);
  assert.throws(() => s3.run(new GetObjectCommand({ Bucket, Key: "a" })), { name: "NoSuchKey" });
  assert.equal(s3.run(new ListObjectsV2Command({ Bucket })).KeyCount, 0);
  const refused = {
    name: "BucketNotEmpty",
    message: "The bucket you tried to delete is not empty",
    $metadata: { httpStatusCode: 409, requestId: "" },
  };
  assert.throws(() => s3.run(new DeleteBucketCommand({ Bucket })), refused);
  const versions = s3.run(new ListObjectVersionsCommand({ Bucket }));
  assert.deepEqual(
    versions.Versions?.map(({ VersionId }) => VersionId),
    [second, first],
  );
  assert.deepEqual(
    versions.DeleteMarkers?.map(({ VersionId, IsLatest }) => [VersionId, IsLatest]),
    [[marker.VersionId, true]],
  );
  const Objects = [...(versions.Versions ?? []), ...(versions.DeleteMarkers ?? [])].map(({ Key, VersionId }) => ({ Key, VersionId }));
  assert.equal(s3.run(new DeleteObjectsCommand({ Bucket, Delete: { Objects } })).Deleted?.length, 3);
  s3.run(new DeleteBucketCommand({ Bucket }));
  assert.equal(s3.run(new ListBucketsCommand({})).Buckets?.length, 0);
});

test("a website configuration is checked and told back", () => {
  const s3 = withBucket();
  const put = (WebsiteConfiguration: object) => s3.run(new PutBucketWebsiteCommand({ Bucket, WebsiteConfiguration }));
  assert.throws(() => put({}), { name: "InvalidArgument", message: /IndexDocument Suffix must be provided/ });
  assert.throws(() => put({ IndexDocument: { Suffix: "a/b" } }), { name: "InvalidArgument", message: /not well formed/ });
  assert.throws(() => put({ IndexDocument: { Suffix: "a" }, RedirectAllRequestsTo: { HostName: "x" } }), { name: "InvalidArgument" });
  put({ IndexDocument: { Suffix: "index.html" }, ErrorDocument: { Key: "error.html" } });
  assert.deepEqual(s3.run(new GetBucketWebsiteCommand({ Bucket })), {
    IndexDocument: { Suffix: "index.html" },
    ErrorDocument: { Key: "error.html" },
  });
});

test("ListObjectsV2 rolls keys up at the delimiter", () => {
  const s3 = withBucket();
  for (const Key of ["a", "dir/b", "dir/c", "z"]) s3.run(new PutObjectCommand({ Bucket, Key, Body: "" }));
  const top = s3.run(new ListObjectsV2Command({ Bucket, Delimiter: "/" }));
  assert.deepEqual(
    top.Contents?.map(({ Key }) => Key),
    ["a", "z"],
  );
  assert.deepEqual(top.CommonPrefixes, [{ Prefix: "dir/" }]);
  const below = s3.run(new ListObjectsV2Command({ Bucket, Delimiter: "/", Prefix: "dir/" }));
  assert.deepEqual(
    below.Contents?.map(({ Key }) => Key),
    ["dir/b", "dir/c"],
  );
});

test("pages hold every key with the prefix once, in order, whatever their size", () => {
  const keys = fc.uniqueArray(
    fc.string({ minLength: 1, maxLength: 4, unit: "binary" }).filter((key) => key.isWellFormed()),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(keys, fc.integer({ min: 1, max: 5 }), fc.string({ maxLength: 1 }), (given, MaxKeys, Prefix) => {
      const s3 = withBucket();
      for (const Key of given) s3.run(new PutObjectCommand({ Bucket, Key, Body: "" }));
      const expected = given.filter((key) => key.startsWith(Prefix)).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      const listed: (string | undefined)[] = [];
      for (let token: string | undefined, more = true; more; ) {
        const page = s3.run(
          new ListObjectsV2Command({ Bucket, Prefix, MaxKeys, ...(token === undefined ? {} : { ContinuationToken: token }) }),
        );
        listed.push(...(page.Contents ?? []).map(({ Key }) => Key));
        token = page.NextContinuationToken;
        more = page.IsTruncated === true;
      }
      assert.deepEqual(listed, expected);
      const versions: (string | undefined)[] = [];
      for (let marker: object = {}, more = true; more; ) {
        const page = s3.run(new ListObjectVersionsCommand({ Bucket, Prefix, MaxKeys, ...marker }));
        versions.push(...(page.Versions ?? []).map(({ Key }) => Key));
        marker = { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker };
        more = page.IsTruncated === true;
      }
      assert.deepEqual(versions, expected);
    }),
    { numRuns: 60 },
  );
});

// Ranges and conditions: what of an object is answered, and when not at all.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  type GetObjectCommandInput,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
} from "@aws-sdk/client-s3";
import fc from "fast-check";
import { LabError } from "../../../src/lab/operation.ts";
import { byteRange } from "../../../src/lab/s3/range.ts";
import { REGION, type S3Lab, s3Lab } from "./s3-lab.ts";

const Bucket = "www.example.com";
const Key = "k";

function withObject(Body = "0123456789"): S3Lab & { readonly etag: string; readonly written: number } {
  const s3 = s3Lab();
  s3.run(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: REGION } }));
  const { ETag = "" } = s3.run(new PutObjectCommand({ Bucket, Key, Body }));
  return { ...s3, etag: ETag, written: s3.clock.now() };
}

function read(s3: S3Lab, about: Partial<GetObjectCommandInput>): { text: string; range: string | undefined; length: number | undefined } {
  const got = s3.run(new GetObjectCommand({ Bucket, Key, ...about }));
  const { bytes } = got.Body as unknown as { bytes: Uint8Array };
  return { text: Buffer.from(bytes).toString(), range: got.ContentRange, length: got.ContentLength };
}

test("a range is answered with its bytes; what is no range, with all", () => {
  const s3 = withObject();
  const part = (text: string, range: string) => ({ text, range, length: text.length });
  assert.deepEqual(read(s3, { Range: "bytes=2-4" }), part("234", "bytes 2-4/10"));
  assert.deepEqual(read(s3, { Range: "bytes=7-" }), part("789", "bytes 7-9/10"));
  assert.deepEqual(read(s3, { Range: "bytes=7-99" }), part("789", "bytes 7-9/10"));
  assert.deepEqual(read(s3, { Range: "bytes=-3" }), part("789", "bytes 7-9/10"));
  assert.deepEqual(read(s3, { Range: "bytes=-99" }), part("0123456789", "bytes 0-9/10"));
  for (const Range of ["bytes=4-2", "bytes=0-1,3-4", "lines=1-2", "bytes=", "bytes=-"]) {
    assert.deepEqual(read(s3, { Range }), { text: "0123456789", range: undefined, length: 10 }, Range);
  }
  for (const Range of ["bytes=10-", "bytes=10-12", "bytes=-0"]) {
    assert.throws(() => read(s3, { Range }), { name: "InvalidRange" });
    assert.throws(() => s3.run(new HeadObjectCommand({ Bucket, Key, Range })), { name: "Unknown" });
  }
  assert.equal(s3.run(new HeadObjectCommand({ Bucket, Key, Range: "bytes=0-0" })).ContentRange, "bytes 0-0/10");
  assert.throws(() => read(s3, { Range: "bytes=0-1", PartNumber: 1 }), { name: "InvalidRequest" });
  assert.deepEqual(read(s3, { PartNumber: 1 }), part("0123456789", "bytes 0-9/10"));
  assert.throws(() => read(withObject(""), { Range: "bytes=0-" }), { name: "InvalidRange" });
});

test("whatever is asked for lies within the object", () => {
  const number = fc.option(fc.nat({ max: 30 }), { nil: "" as const });
  fc.assert(
    fc.property(number, number, fc.nat({ max: 20 }), (first, last, size) => {
      const range = byteRange(`bytes=${first}-${last}`, size);
      if (range === undefined) assert.ok((first === "" && last === "") || (first !== "" && last !== "" && last < first));
      else if (range === "unsatisfiable") assert.ok(size === 0 || (first === "" ? last === 0 : first >= size));
      else assert.ok(0 <= range.start && range.start <= range.end && range.end < size);
    }),
  );
});

const failure = (run: () => unknown): [string, number] | "held" => {
  try {
    run();
    return "held";
  } catch (error) {
    assert.ok(error instanceof LabError);
    return [error.name, error.$metadata.httpStatusCode];
  }
};

test("conditions of a read: ETags before dates, 412 for what was to match, 304 for what the client has", () => {
  const s3 = withObject();
  const at = (seconds: number) => new Date(s3.written + seconds * 1_000);
  const unmet = ["PreconditionFailed", 412];
  const notModified = ["Unknown", 304];
  const cases: readonly (readonly [Partial<GetObjectCommandInput>, unknown])[] = [
    [{ IfMatch: s3.etag }, "held"],
    [{ IfMatch: s3.etag.replaceAll('"', "") }, "held"],
    [{ IfMatch: "*" }, "held"],
    [{ IfMatch: `"x", ${s3.etag}` }, "held"],
    [{ IfMatch: '"x"' }, unmet],
    [{ IfMatch: s3.etag, IfUnmodifiedSince: at(-60) }, "held"],
    [{ IfUnmodifiedSince: at(-60) }, unmet],
    [{ IfUnmodifiedSince: at(0) }, "held"],
    [{ IfNoneMatch: s3.etag }, notModified],
    [{ IfNoneMatch: "*" }, notModified],
    [{ IfNoneMatch: '"x"' }, "held"],
    [{ IfNoneMatch: '"x"', IfModifiedSince: at(60) }, "held"],
    [{ IfModifiedSince: at(0) }, notModified],
    [{ IfModifiedSince: at(-60) }, "held"],
    [{ IfMatch: '"x"', IfNoneMatch: s3.etag }, unmet],
  ];
  for (const [conditions, outcome] of cases) {
    assert.deepEqual(
      failure(() => read(s3, conditions)),
      outcome,
      JSON.stringify(conditions),
    );
    const head = failure(() => s3.run(new HeadObjectCommand({ Bucket, Key, ...conditions })));
    assert.deepEqual(head, outcome === "held" ? "held" : ["Unknown", (outcome as [string, number])[1]], "HEAD has no body for a code");
  }
});

test("conditions of a write: the key free, or as the client saw it", () => {
  const s3 = withObject();
  const put = (about: object, key = Key) => failure(() => s3.run(new PutObjectCommand({ Bucket, Key: key, Body: "new", ...about })));
  assert.deepEqual(put({ IfNoneMatch: "*" }), ["PreconditionFailed", 412]);
  assert.deepEqual(put({ IfNoneMatch: s3.etag }), ["NotImplemented", 501]);
  assert.deepEqual(put({ IfMatch: '"x"' }), ["PreconditionFailed", 412]);
  assert.deepEqual(put({ IfMatch: s3.etag }, "other"), ["NoSuchKey", 404]);
  assert.equal(read(s3, {}).text, "0123456789", "nothing was written");
  assert.equal(put({ IfNoneMatch: "*" }, "other"), "held");
  assert.equal(put({ IfMatch: s3.etag }), "held");
  const remove = (about: object) => failure(() => s3.run(new DeleteObjectCommand({ Bucket, Key, ...about })));
  assert.deepEqual(remove({ IfMatch: s3.etag }), ["PreconditionFailed", 412]);
  const Objects = [{ Key, ETag: s3.etag }, { Key: "none", ETag: "*" }, { Key: "other" }];
  const { Deleted, Errors } = s3.run(new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: false } }));
  assert.deepEqual(
    [Deleted, Errors?.map((error) => [error.Key, error.Code])],
    [
      [{ Key: "other" }],
      [
        [Key, "PreconditionFailed"],
        ["none", "NoSuchKey"],
      ],
    ],
  );
  assert.equal(remove({ IfMatch: "*" }), "held");
  assert.equal(remove({}), "held", "what is gone is deleted again");
  assert.throws(() => s3.run(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId: "none" })), { name: "NoSuchUpload" });
});

test("what is said of an object is told again, and a read may ask for other words", () => {
  const s3 = withObject();
  const Expires = new Date("2027-01-01T00:00:00Z");
  const about = {
    ContentDisposition: "inline",
    ContentEncoding: "gzip",
    ContentLanguage: "fr",
    StorageClass: "STANDARD_IA" as const,
    Expires,
  };
  s3.run(new PutObjectCommand({ Bucket, Key, Body: "x", ...about, Metadata: { Mixed: "Case" }, Tagging: "a=1&b=%20" }));
  const head = s3.run(new HeadObjectCommand({ Bucket, Key }));
  for (const [name, value] of Object.entries(about)) assert.deepEqual(head[name as keyof typeof head], value, name);
  assert.deepEqual([head.Metadata, head.TagCount, head.AcceptRanges], [{ mixed: "Case" }, 2, "bytes"]);
  const asked = s3.run(new GetObjectCommand({ Bucket, Key, ResponseContentType: "text/x", ResponseContentDisposition: "attachment" }));
  assert.deepEqual([asked.ContentType, asked.ContentDisposition, asked.ContentLanguage], ["text/x", "attachment", "fr"]);
  assert.deepEqual(s3.run(new GetObjectTaggingCommand({ Bucket, Key })).TagSet, [
    { Key: "a", Value: "1" },
    { Key: "b", Value: " " },
  ]);
  s3.run(new PutObjectTaggingCommand({ Bucket, Key, Tagging: { TagSet: [] } }));
  assert.equal(s3.run(new HeadObjectCommand({ Bucket, Key })).TagCount, undefined);
  const refused = (input: object) => failure(() => s3.run(new PutObjectCommand({ Bucket, Key, Body: "x", ...input })));
  assert.deepEqual(refused({ StorageClass: "SHELF" }), ["InvalidStorageClass", 400]);
  assert.deepEqual(refused({ Metadata: { a: "x".repeat(2_048) } }), ["MetadataTooLarge", 400]);
  assert.deepEqual(refused({ Tagging: "a=1&a=2" }), ["InvalidTag", 400]);
  assert.deepEqual(refused({ WebsiteRedirectLocation: "elsewhere" }), ["InvalidRedirectLocation", 400]);
});

test("a deleted version says so", () => {
  const s3 = withObject();
  s3.run(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: "Enabled" } }));
  const { VersionId } = s3.run(new DeleteObjectCommand({ Bucket, Key }));
  assert.deepEqual(
    failure(() => read(s3, {})),
    ["NoSuchKey", 404],
  );
  assert.deepEqual(
    failure(() => read(s3, { VersionId })),
    ["MethodNotAllowed", 405],
  );
  assert.equal(read(s3, { VersionId: "null" }).text, "0123456789");
});

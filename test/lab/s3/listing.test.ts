// Listings in pages: nothing twice, nothing lost, whatever is deleted between two pages.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  ListBucketsCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from "@aws-sdk/client-s3";
import fc from "fast-check";
import { compareKeys, listNames } from "../../../src/lab/s3/listing.ts";
import { ownerOf } from "../../../src/lab/s3/owner.ts";
import { REGION, type S3Lab, s3Lab } from "./s3-lab.ts";

const Bucket = "www.example.com";

/** The canonical id of the test's account. */
const OWNER = ownerOf(s3Lab().lab);

function withKeys(keys: readonly string[]): S3Lab {
  const s3 = s3Lab();
  s3.run(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: REGION } }));
  for (const Key of keys) s3.run(new PutObjectCommand({ Bucket, Key, Body: Key }));
  return s3;
}

const key = fc.stringMatching(/^[ab/é]{1,5}$/);
const keySet = fc.uniqueArray(key, { maxLength: 15 }).map((keys) => [...keys].sort(compareKeys));

test("pages together are the whole listing, with and without a delimiter", () => {
  fc.assert(
    fc.property(keySet, fc.integer({ min: 1, max: 4 }), fc.constantFrom(undefined, "/"), (keys, max, delimiter) => {
      const query = { prefix: "", delimiter, afterIsName: true };
      const whole = listNames(keys, { ...query, after: "", max: undefined }).items;
      const paged: (typeof whole)[number][] = [];
      let after = "";
      for (;;) {
        const { items, next } = listNames(keys, { ...query, after, max });
        assert.ok(items.length <= max);
        paged.push(...items);
        if (next === undefined) break;
        after = next;
      }
      assert.deepEqual(paged, whole);
      assert.equal(new Set(whole.map(({ name }) => name)).size, whole.length);
      for (const each of keys) assert.ok(whole.some(({ name, isPrefix }) => (isPrefix ? each.startsWith(name) : each === name)));
    }),
  );
});

test("a bucket that is emptied page by page is empty afterwards", () => {
  const keys = Array.from({ length: 25 }, (_, index) => `k${String(index).padStart(2, "0")}`);
  const s3 = withKeys(keys);
  const seen: string[] = [];
  let ContinuationToken: string | undefined;
  do {
    const page = s3.run(new ListObjectsV2Command({ Bucket, MaxKeys: 10, ContinuationToken } as { Bucket: string }));
    for (const { Key } of page.Contents ?? []) {
      seen.push(Key ?? "");
      s3.run(new DeleteObjectCommand({ Bucket, Key }));
    }
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken !== undefined);
  assert.deepEqual(seen, keys);
});

test("the first version of the listing: markers, and a next one only with a delimiter", () => {
  const s3 = withKeys(["a", "dir/1", "dir/2", "z", "ü"]);
  const list = (about: object) => s3.run(new ListObjectsCommand({ Bucket, ...about }));
  const first = list({ MaxKeys: 2 });
  assert.deepEqual([first.Contents?.map(({ Key }) => Key), first.IsTruncated, first.NextMarker], [["a", "dir/1"], true, undefined]);
  assert.deepEqual(first.Contents?.[0]?.Owner, OWNER);
  const rolled = list({ MaxKeys: 2, Delimiter: "/" });
  assert.deepEqual([rolled.CommonPrefixes, rolled.NextMarker], [[{ Prefix: "dir/" }], "dir/"]);
  const rest = list({ Delimiter: "/", Marker: rolled.NextMarker });
  assert.deepEqual([rest.Contents?.map(({ Key }) => Key), rest.CommonPrefixes, rest.IsTruncated], [["z", "ü"], undefined, false]);
  assert.deepEqual(
    list({ Prefix: "dir/", Marker: "dir/1" }).Contents?.map(({ Key }) => Key),
    ["dir/2"],
  );
});

test("odd requests of a listing", () => {
  const s3 = withKeys(["a", "b"]);
  const none = s3.run(new ListObjectsV2Command({ Bucket, MaxKeys: 0 }));
  assert.deepEqual([none.KeyCount, none.IsTruncated, none.Contents], [0, false, undefined]);
  assert.throws(() => s3.run(new ListObjectsV2Command({ Bucket, MaxKeys: -1 })), { name: "InvalidArgument" });
  assert.throws(() => s3.run(new ListObjectsV2Command({ Bucket, ContinuationToken: "MTI=" })), { name: "InvalidArgument" });
  assert.deepEqual(s3.run(new ListObjectsV2Command({ Bucket, StartAfter: "a", FetchOwner: true })).Contents?.[0]?.Owner, OWNER);
});

test("buckets in pages", () => {
  const s3 = s3Lab();
  const names = ["a-bucket", "b-bucket", "c-bucket"];
  for (const name of names) s3.run(new CreateBucketCommand({ Bucket: name, CreateBucketConfiguration: { LocationConstraint: REGION } }));
  const seen: string[] = [];
  let ContinuationToken: string | undefined;
  do {
    const page = s3.run(new ListBucketsCommand({ MaxBuckets: 2, ContinuationToken } as object));
    seen.push(...(page.Buckets ?? []).map(({ Name }) => Name ?? ""));
    ContinuationToken = page.ContinuationToken;
  } while (ContinuationToken !== undefined);
  assert.deepEqual(seen, names);
});

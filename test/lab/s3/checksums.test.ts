// Checksums: known values, what clients claim is compared, and what an object keeps is told again.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { crc32 } from "node:zlib";
import { CreateBucketCommand, GetObjectCommand, HeadObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import fc from "fast-check";
import { ALGORITHMS, digestOf } from "../../../src/lab/s3/checksums/algorithms.ts";
import { REGION, type S3Lab, s3Lab } from "./s3-lab.ts";

const Bucket = "www.example.com";

function withBucket(): S3Lab {
  const s3 = s3Lab();
  s3.run(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: REGION } }));
  return s3;
}

/** The check values of the CRC catalogue: of the nine digits. */
const KNOWN = { CRC32: "cbf43926", CRC32C: "e3069283", CRC64NVME: "ae8b14860a799888" } as const;

test("the checksums are those that everybody computes", () => {
  const digits = Buffer.from("123456789");
  for (const [algorithm, value] of Object.entries(KNOWN)) {
    assert.equal(digestOf(algorithm as keyof typeof KNOWN, digits).toString("hex"), value, algorithm);
  }
  assert.equal(digestOf("SHA1", digits).toString("hex"), createHash("sha1").update(digits).digest("hex"));
});

test("a CRC of bytes is the same as that of its bits, one by one", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      assert.equal(digestOf("CRC64NVME", bytes).readBigUInt64BE(), bitByBit(bytes, 64n, 0x9a6c9329ac4bc9b5n));
      assert.equal(digestOf("CRC32C", bytes).readUInt32BE(), Number(bitByBit(bytes, 32n, 0x82f63b78n)));
      assert.equal(digestOf("CRC32", bytes).readUInt32BE(), crc32(bytes));
    }),
  );
});

function bitByBit(bytes: Uint8Array, width: bigint, polynomial: bigint): bigint {
  const ones = (1n << width) - 1n;
  let sum = ones;
  for (const byte of bytes) {
    sum ^= BigInt(byte);
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1n ? (sum >> 1n) ^ polynomial : sum >> 1n;
  }
  return sum ^ ones;
}

test("an object keeps the checksum that it came with, or S3's own, and tells it when asked", () => {
  const s3 = withBucket();
  for (const algorithm of ALGORITHMS) {
    const value = digestOf(algorithm, Buffer.from("hello")).toString("base64");
    const put = s3.run(new PutObjectCommand({ Bucket, Key: "k", Body: "hello", [`Checksum${algorithm}`]: value }));
    assert.deepEqual([put[`Checksum${algorithm}`], put.ChecksumType], [value, "FULL_OBJECT"]);
    const wanted = s3.run(new PutObjectCommand({ Bucket, Key: "k", Body: "hello", ChecksumAlgorithm: algorithm }));
    assert.equal(wanted[`Checksum${algorithm}`], value, "computed where only the algorithm is named");
    const head = s3.run(new HeadObjectCommand({ Bucket, Key: "k", ChecksumMode: "ENABLED" }));
    assert.equal(head[`Checksum${algorithm}`], value);
    assert.equal(s3.run(new HeadObjectCommand({ Bucket, Key: "k" }))[`Checksum${algorithm}`], undefined, "only when asked");
  }
  s3.run(new PutObjectCommand({ Bucket, Key: "k", Body: "hello" }));
  const got = s3.run(new GetObjectCommand({ Bucket, Key: "k", ChecksumMode: "ENABLED" }));
  assert.equal(got.ChecksumCRC64NVME, digestOf("CRC64NVME", Buffer.from("hello")).toString("base64"));
  const part = s3.run(new GetObjectCommand({ Bucket, Key: "k", ChecksumMode: "ENABLED", Range: "bytes=0-1" }));
  assert.equal(part.ChecksumCRC64NVME, undefined, "a part has no checksum of its own");
});

test("what does not fit its checksum is not written", () => {
  const s3 = withBucket();
  const refused = (claims: object, name: string, message: RegExp) =>
    assert.throws(() => s3.run(new PutObjectCommand({ Bucket, Key: "k", Body: "hello", ...claims })), { name, message });
  for (const algorithm of ALGORITHMS) {
    const other = digestOf(algorithm, Buffer.from("other")).toString("base64");
    refused({ [`Checksum${algorithm}`]: other }, "BadDigest", new RegExp(algorithm));
    refused(
      { [`Checksum${algorithm}`]: "AAA=" },
      "InvalidRequest",
      new RegExp(`x-amz-checksum-${algorithm.toLowerCase()} header is invalid`),
    );
  }
  refused({ ContentMD5: "AAA=" }, "InvalidDigest", /Content-MD5/);
  refused({ ContentMD5: digestOf("MD5", Buffer.from("other")).toString("base64") }, "BadDigest", /Content-MD5/);
  refused({ ChecksumSHA1: "a", ChecksumSHA256: "b" }, "InvalidRequest", /single x-amz-checksum/);
  refused({ ChecksumXXHASH64: "a" }, "NotImplemented", /XXHASH64/);
  assert.throws(() => s3.run(new HeadObjectCommand({ Bucket, Key: "k" })), { name: "NotFound" });
});

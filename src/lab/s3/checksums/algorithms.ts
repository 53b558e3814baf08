// The checksum algorithms that S3 knows: what each computes, and in which ways it can stand for an object made of parts.
// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html
import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { crc32c, crc64nvme } from "./crc.ts";

/** `XXHASH64` and its like are not computed by the lab; they are refused where they would have to be. */
export const ALGORITHMS = ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256", "SHA512", "MD5"] as const;

export type Algorithm = (typeof ALGORITHMS)[number];

/** What S3 computes when the client sends no checksum of its own. */
export const DEFAULT_ALGORITHM: Algorithm = "CRC64NVME";

const hash = (name: string) => (bytes: Uint8Array) => createHash(name).update(bytes).digest();

const DIGESTS: Readonly<Record<Algorithm, (bytes: Uint8Array) => Buffer>> = {
  CRC32: (bytes) => {
    const written = Buffer.alloc(4);
    written.writeUInt32BE(crc32(bytes));
    return written;
  },
  CRC32C: crc32c,
  CRC64NVME: crc64nvme,
  SHA1: hash("sha1"),
  SHA256: hash("sha256"),
  SHA512: hash("sha512"),
  MD5: hash("md5"),
};

/** The checksum of `bytes`; in base64 it is what headers carry. */
export const digestOf = (algorithm: Algorithm, bytes: Uint8Array): Buffer => DIGESTS[algorithm](bytes);

/** `FULL_OBJECT` is the checksum of all bytes; `COMPOSITE` that of the parts' checksums, with their number behind it. */
export type ChecksumType = "FULL_OBJECT" | "COMPOSITE";

/** Only CRCs can be told of a whole object from its parts, and CRC-64/NVME of nothing else. */
export function typesOf(algorithm: Algorithm): readonly ChecksumType[] {
  if (algorithm === "CRC64NVME") return ["FULL_OBJECT"];
  return algorithm.startsWith("CRC") ? ["COMPOSITE", "FULL_OBJECT"] : ["COMPOSITE"];
}

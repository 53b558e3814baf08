// Checksums of objects and parts: given by clients, compared, told again.
import { LabError } from "../../operation.ts";
import { invalidRequest, notImplemented } from "../errors.ts";
import { ALGORITHMS, type Algorithm, type ChecksumType, DEFAULT_ALGORITHM, digestOf } from "./algorithms.ts";

export interface Checksum {
  readonly algorithm: Algorithm;
  readonly type: ChecksumType;
  /** Base64, for COMPOSITE with `-N` behind it. */
  readonly value: string;
}

/** The members of requests and answers, e.g. `ChecksumCRC32`. */
export type ChecksumMembers = { readonly [Name in `Checksum${Algorithm}`]?: string | undefined };

const memberOf = (algorithm: Algorithm): `Checksum${Algorithm}` => `Checksum${algorithm}`;
export const headerOf = (algorithm: Algorithm): string => `x-amz-checksum-${algorithm.toLowerCase()}`;

/** The one checksum in a request. Throws InvalidRequest for two, NotImplemented for one that the lab cannot compute. */
export function givenChecksum(input: object): { readonly algorithm: Algorithm; readonly value: string } | undefined {
  const members = Object.entries(input).filter(([name, value]) => /^Checksum(?!Algorithm|Type|Mode)/.test(name) && value !== undefined);
  const [first, second] = members;
  if (second !== undefined) throw invalidRequest("Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.");
  if (first === undefined) return undefined;
  const algorithm = knownAlgorithm(first[0].slice("Checksum".length));
  return { algorithm, value: String(first[1]) };
}

/** Throws NotImplemented for those that S3 knows and the lab does not, InvalidRequest for others. */
export function knownAlgorithm(name: string): Algorithm {
  const known = ALGORITHMS.find((algorithm) => algorithm === name);
  if (known !== undefined) return known;
  if (name.startsWith("XXHASH")) throw notImplemented(`the lab does not compute ${name} checksums`);
  throw invalidRequest(
    "Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]",
  );
}

/**
 * The checksum of what a client sent: its own, compared, or else `wanted`, or else S3's default.
 * Throws InvalidRequest for a text that is no such checksum, BadDigest for one of other bytes; the same for Content-MD5 (InvalidDigest).
 */
export function checkedChecksum(bytes: Uint8Array, input: object, wanted?: Algorithm): Checksum {
  checkContentMd5(bytes, (input as { ContentMD5?: string }).ContentMD5);
  const given = givenChecksum(input);
  const algorithm = given?.algorithm ?? wanted ?? DEFAULT_ALGORITHM;
  const digest = digestOf(algorithm, bytes);
  if (given !== undefined) compare(algorithm, given.value, digest);
  return { algorithm, type: "FULL_OBJECT", value: digest.toString("base64") };
}

function compare(algorithm: Algorithm, given: string, digest: Buffer): void {
  const expected = Buffer.from(given, "base64");
  if (expected.length !== digest.length) throw invalidRequest(`Value for ${headerOf(algorithm)} header is invalid.`);
  if (!expected.equals(digest)) throw badDigest(algorithm);
}

export const badDigest = (what: string) =>
  new LabError("BadDigest", `The ${what} you specified did not match the calculated checksum.`, 400);

/** Throws InvalidDigest, BadDigest. Source: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
function checkContentMd5(bytes: Uint8Array, given: string | undefined): void {
  if (given === undefined) return;
  const digest = digestOf("MD5", bytes);
  const expected = Buffer.from(given, "base64");
  if (expected.length !== digest.length) throw new LabError("InvalidDigest", "The Content-MD5 you specified was invalid.", 400);
  if (!expected.equals(digest)) throw new LabError("BadDigest", "The Content-MD5 you specified did not match what we received.", 400);
}

/** As answers carry it: `{ ChecksumCRC32: "..." }`, with the type where the answer has one. */
export function checksumMembers(checksum: Pick<Checksum, "algorithm" | "value"> | undefined): ChecksumMembers {
  return checksum === undefined ? {} : { [memberOf(checksum.algorithm)]: checksum.value };
}

export function typedChecksumMembers(checksum: Checksum | undefined): ChecksumMembers & { readonly ChecksumType?: ChecksumType } {
  return checksum === undefined ? {} : { ...checksumMembers(checksum), ChecksumType: checksum.type };
}

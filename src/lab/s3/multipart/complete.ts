// Parts become one object: S3's rules for their order, their sizes and what is said of them.
// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html
import type { CompletedPart } from "@aws-sdk/client-s3";
import { LabError } from "../../operation.ts";
import { type ChecksumType, DEFAULT_ALGORITHM, digestOf } from "../checksums/algorithms.ts";
import { badDigest, type Checksum, givenChecksum } from "../checksums/checksum.ts";
import { DetailedError, invalidRequest, malformedXml } from "../errors.ts";
import type { ObjectPart } from "../state.ts";
import type { MultipartUpload, UploadedPart } from "./upload.ts";

/** Bytes of every part but the last. Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html */
export const PART_MIN = 5 * 1024 * 1024;

export interface Whole {
  readonly bytes: Uint8Array;
  readonly checksum: Checksum;
  readonly inParts: { readonly etag: string; readonly parts: readonly ObjectPart[] };
}

/** What a client may say of the whole. */
export interface WholeClaims {
  readonly ChecksumType?: string | undefined;
  readonly MpuObjectSize?: number | undefined;
}

/**
 * Throws MalformedXML for no parts, InvalidPartOrder, InvalidPart, EntityTooSmall, and InvalidRequest or BadDigest where the claims are
 * not what came of it.
 */
export function completed(upload: MultipartUpload, listed: readonly CompletedPart[], claims: WholeClaims): Whole {
  if (listed.length === 0) throw malformedXml();
  checkOrder(listed);
  const parts = listed.map((entry) => partListed(upload, entry));
  checkSizes(parts);
  const bytes = Buffer.concat(parts.map((part) => part.bytes));
  if (claims.MpuObjectSize !== undefined && claims.MpuObjectSize !== bytes.length) {
    throw invalidRequest(
      `The provided 'x-amz-mp-object-size' header value ${claims.MpuObjectSize} does not match what was computed: ${bytes.length}`,
    );
  }
  const checksum = checksumOf(upload, parts, bytes);
  checkClaims(checksum, claims);
  const digests = Buffer.concat(parts.map(({ etag }) => Buffer.from(etag.slice(1, -1), "hex")));
  return {
    bytes,
    checksum,
    inParts: {
      etag: `"${digestOf("MD5", digests).toString("hex")}-${parts.length}"`,
      parts: parts.map((part) => ({ size: part.bytes.length, checksum: part.checksum })),
    },
  };
}

function checkOrder(listed: readonly CompletedPart[]): void {
  const numbers = listed.map(({ PartNumber = 0 }) => PartNumber);
  if (numbers.every((number, place) => place === 0 || number > (numbers[place - 1] as number))) return;
  throw new LabError(
    "InvalidPartOrder",
    "The list of parts was not in ascending order. The parts list must be specified in order by part number.",
    400,
  );
}

function partListed(upload: MultipartUpload, entry: CompletedPart): UploadedPart {
  const { PartNumber = 0, ETag = "" } = entry;
  const part = upload.parts.get(PartNumber);
  const given = givenChecksum(entry);
  const bare = ETag.replaceAll('"', "");
  const isOther = given !== undefined && given.algorithm === part?.checksum.algorithm && given.value !== part.checksum.value;
  if (part === undefined || part.etag !== `"${bare}"` || isOther) {
    throw new DetailedError(
      "InvalidPart",
      "One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.",
      400,
      { UploadId: upload.id, PartNumber: String(PartNumber), ETag: bare },
    );
  }
  if (upload.checksum?.type === "COMPOSITE" && given === undefined) {
    throw invalidRequest(
      `The upload was created using a ${upload.checksum.algorithm.toLowerCase()} checksum. The complete request must include the checksum for each part. It was missing for part ${PartNumber} in the request.`,
    );
  }
  return part;
}

function checkSizes(parts: readonly UploadedPart[]): void {
  const small = parts.slice(0, -1).find(({ bytes }) => bytes.length < PART_MIN);
  if (small === undefined) return;
  throw new DetailedError("EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size", 400, {
    ProposedSize: String(small.bytes.length),
    MinSizeAllowed: String(PART_MIN),
    PartNumber: String(small.number),
    ETag: small.etag.slice(1, -1),
  });
}

function checksumOf({ checksum }: MultipartUpload, parts: readonly UploadedPart[], bytes: Uint8Array): Checksum {
  const { algorithm, type } = checksum ?? { algorithm: DEFAULT_ALGORITHM, type: "FULL_OBJECT" as ChecksumType };
  if (type === "FULL_OBJECT") return { algorithm, type, value: digestOf(algorithm, bytes).toString("base64") };
  const digests = Buffer.concat(parts.map((part) => Buffer.from(part.checksum.value, "base64")));
  return { algorithm, type, value: `${digestOf(algorithm, digests).toString("base64")}-${parts.length}` };
}

function checkClaims(checksum: Checksum, claims: WholeClaims): void {
  if (claims.ChecksumType !== undefined && claims.ChecksumType !== checksum.type) {
    throw invalidRequest(
      `The upload was created using the ${checksum.type} checksum mode. The complete request must use the same checksum mode.`,
    );
  }
  const given = givenChecksum(claims);
  if (given === undefined || given.algorithm !== checksum.algorithm) return;
  const bare = (value: string) => value.replace(/-\d+$/, "");
  if (bare(given.value) !== bare(checksum.value)) throw badDigest(given.algorithm);
}

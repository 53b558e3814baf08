// An upload in parts while it goes on: begun, parts put and put again, listed, aborted.
import type { Instant } from "../../../ports/clock.ts";
import type { Lab } from "../../lab.ts";
import { type Algorithm, type ChecksumType, digestOf, typesOf } from "../checksums/algorithms.ts";
import { type Checksum, checkedChecksum, givenChecksum, knownAlgorithm } from "../checksums/checksum.ts";
import { invalidArgument, invalidRequest, noSuchUpload } from "../errors.ts";
import type { Bucket, ObjectAbout } from "../state.ts";

/** Source of the limits: https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html */
const PARTS_MAX = 10_000;

export interface UploadedPart {
  readonly number: number;
  readonly bytes: Uint8Array;
  /** Quoted MD5 of the bytes. */
  readonly etag: string;
  readonly checksum: Checksum;
  readonly lastModified: Instant;
}

export interface MultipartUpload {
  readonly id: string;
  readonly key: string;
  readonly initiated: Instant;
  readonly about: ObjectAbout;
  /** As the client asked for it when it began; S3's default otherwise, which it computes over the whole object. */
  readonly checksum: { readonly algorithm: Algorithm; readonly type: ChecksumType } | undefined;
  /** By number; a part that is put again replaces the one before. */
  readonly parts: Map<number, UploadedPart>;
}

export function beginUpload(lab: Lab, bucket: Bucket, upload: Pick<MultipartUpload, "key" | "about" | "checksum">): MultipartUpload {
  const begun: MultipartUpload = { ...upload, id: lab.ids.hex(64), initiated: lab.clock.now(), parts: new Map() };
  bucket.uploads.set(begun.id, begun);
  return begun;
}

/** Throws InvalidRequest for a type that the algorithm cannot have, or one without an algorithm. */
export function uploadChecksum(algorithm: string | undefined, type: string | undefined): MultipartUpload["checksum"] {
  if (algorithm === undefined) {
    if (type === undefined) return undefined;
    throw invalidRequest("The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.");
  }
  const known = knownAlgorithm(algorithm);
  const types = typesOf(known);
  const chosen = type === undefined ? types[0] : types.find((candidate) => candidate === type);
  if (chosen === undefined) {
    throw invalidRequest(`The ${type} checksum type cannot be used with the ${known.toLowerCase()} checksum algorithm.`);
  }
  return { algorithm: known, type: chosen };
}

/** Throws NoSuchUpload, also for the upload of another key. */
export function uploadNamed(bucket: Bucket, key: string | undefined, id = ""): MultipartUpload {
  const upload = bucket.uploads.get(id);
  if (upload === undefined || upload.key !== key) throw noSuchUpload(id);
  return upload;
}

/** Throws InvalidArgument. */
export function checkedPartNumber(number: number | undefined): number {
  if (number === undefined || !Number.isInteger(number) || number < 1 || number > PARTS_MAX) {
    throw invalidArgument(`Part number must be an integer between 1 and ${PARTS_MAX}, inclusive`);
  }
  return number;
}

/** `input` may carry the part's checksum. Throws InvalidRequest for one of another kind than the upload's, BadDigest, InvalidDigest. */
export function putPart(lab: Lab, upload: MultipartUpload, number: number, bytes: Uint8Array, input: object): UploadedPart {
  const wanted = upload.checksum?.algorithm;
  const given = givenChecksum(input)?.algorithm;
  const isMissing = given === undefined && upload.checksum?.type === "COMPOSITE";
  if (wanted !== undefined && (isMissing || (given !== undefined && given !== wanted))) {
    throw invalidRequest(
      `Checksum Type mismatch occurred, expected checksum Type: ${wanted.toLowerCase()}, actual checksum Type: ${given?.toLowerCase() ?? "null"}`,
    );
  }
  return keepPart(lab, upload, number, bytes, checkedChecksum(bytes, input, wanted));
}

/** A part that S3 copied itself: its checksum is S3's own. */
export function copyPart(lab: Lab, upload: MultipartUpload, number: number, bytes: Uint8Array): UploadedPart {
  return keepPart(lab, upload, number, bytes, checkedChecksum(bytes, {}, upload.checksum?.algorithm));
}

function keepPart(lab: Lab, upload: MultipartUpload, number: number, bytes: Uint8Array, checksum: Checksum): UploadedPart {
  const etag = `"${digestOf("MD5", bytes).toString("hex")}"`;
  const part: UploadedPart = { number, bytes, etag, checksum, lastModified: lab.clock.now() };
  upload.parts.set(number, part);
  return part;
}

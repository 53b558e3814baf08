// UploadPart, UploadPartCopy. https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html
import type {
  UploadPartCommandInput,
  UploadPartCommandOutput,
  UploadPartCopyCommandInput,
  UploadPartCopyCommandOutput,
} from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { checksumMembers, givenChecksum } from "../checksums/checksum.ts";
import { copySource } from "../copy-source.ts";
import { invalidArgument, invalidRange } from "../errors.ts";
import { checkedPartNumber, copyPart, putPart, uploadNamed } from "../multipart/upload.ts";
import { NULL_VERSION } from "../objects.ts";
import { byteRange } from "../range.ts";
import { bucketNamed } from "../state.ts";
import { bodyBytes } from "./bytes.ts";

function put(lab: Lab, input: UploadPartCommandInput): Omit<UploadPartCommandOutput, "$metadata"> {
  const number = checkedPartNumber(input.PartNumber);
  const upload = uploadNamed(bucketNamed(lab, input.Bucket), input.Key, input.UploadId);
  const { etag, checksum } = putPart(lab, upload, number, bodyBytes(input.Body), input);
  const isTold = upload.checksum !== undefined || givenChecksum(input) !== undefined;
  return { ETag: etag, ServerSideEncryption: "AES256", ...(isTold ? checksumMembers(checksum) : {}) };
}

function copy(lab: Lab, input: UploadPartCopyCommandInput): Omit<UploadPartCopyCommandOutput, "$metadata"> {
  const number = checkedPartNumber(input.PartNumber);
  const upload = uploadNamed(bucketNamed(lab, input.Bucket), input.Key, input.UploadId);
  const { version } = copySource(lab, input);
  const { etag, checksum, lastModified } = copyPart(lab, upload, number, rangeOf(version.bytes, input.CopySourceRange));
  return {
    CopyPartResult: {
      ETag: etag,
      LastModified: new Date(lastModified),
      ...(upload.checksum === undefined ? {} : checksumMembers(checksum)),
    },
    ServerSideEncryption: "AES256",
    ...(version.versionId === NULL_VERSION ? {} : { CopySourceVersionId: version.versionId }),
  };
}

/** Unlike a reader's range, both ends must be given and lie within the source. */
function rangeOf(bytes: Uint8Array, range: string | undefined): Uint8Array {
  if (range === undefined) return bytes;
  const found = /^bytes=\d+-\d+$/.test(range) ? byteRange(range, bytes.length) : undefined;
  if (found === "unsatisfiable") throw invalidRange(range, bytes.length);
  if (found === undefined) {
    throw invalidArgument(
      "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the zero-based offsets of the first and last bytes to copy",
    );
  }
  if (Number(range.slice(range.indexOf("-") + 1)) >= bytes.length) {
    throw invalidArgument(`Range specified is not valid for source object of size: ${bytes.length}`);
  }
  return bytes.subarray(found.start, found.end + 1);
}

export default [register("s3", "UploadPart", put), register("s3", "UploadPartCopy", copy)];

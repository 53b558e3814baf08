// CreateMultipartUpload, CompleteMultipartUpload, AbortMultipartUpload.
// https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html
import type {
  AbortMultipartUploadCommandInput,
  CompleteMultipartUploadCommandInput,
  CompleteMultipartUploadCommandOutput,
  CreateMultipartUploadCommandInput,
  CreateMultipartUploadCommandOutput,
} from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { aboutOf, checkedKey, checkWrite } from "../about.ts";
import { typedChecksumMembers } from "../checksums/checksum.ts";
import { completed } from "../multipart/complete.ts";
import { beginUpload, uploadChecksum, uploadNamed } from "../multipart/upload.ts";
import { putObject } from "../objects.ts";
import { checkWriteConditions } from "../preconditions.ts";
import { bucketNamed } from "../state.ts";
import { written } from "./written.ts";

function create(lab: Lab, input: CreateMultipartUploadCommandInput): Omit<CreateMultipartUploadCommandOutput, "$metadata"> {
  const bucket = bucketNamed(lab, input.Bucket);
  const key = checkedKey(input.Key);
  checkWrite(bucket.ownership, input);
  const checksum = uploadChecksum(input.ChecksumAlgorithm, input.ChecksumType);
  const upload = beginUpload(lab, bucket, { key, about: aboutOf(input), checksum });
  return {
    Bucket: bucket.name,
    Key: key,
    UploadId: upload.id,
    ServerSideEncryption: "AES256",
    ...(checksum === undefined ? {} : { ChecksumAlgorithm: checksum.algorithm, ChecksumType: checksum.type }),
  };
}

function complete(lab: Lab, input: CompleteMultipartUploadCommandInput): Omit<CompleteMultipartUploadCommandOutput, "$metadata"> {
  const bucket = bucketNamed(lab, input.Bucket);
  const upload = uploadNamed(bucket, input.Key, input.UploadId);
  const { bytes, checksum, inParts } = completed(upload, input.MultipartUpload?.Parts ?? [], input);
  checkWriteConditions(bucket, upload.key, input);
  const version = putObject(lab, bucket, upload.key, { ...upload.about, bytes, checksum, inParts });
  bucket.uploads.delete(upload.id);
  return {
    Location: `http://${bucket.name}.s3.${bucket.region}.amazonaws.com/${encodeURIComponent(upload.key)}`,
    Bucket: bucket.name,
    Key: upload.key,
    ETag: version.etag,
    ...typedChecksumMembers(checksum),
    ...written(version),
  };
}

function abort(lab: Lab, input: AbortMultipartUploadCommandInput): object {
  const bucket = bucketNamed(lab, input.Bucket);
  bucket.uploads.delete(uploadNamed(bucket, input.Key, input.UploadId).id);
  return {};
}

export default [
  register("s3", "CreateMultipartUpload", create),
  register("s3", "CompleteMultipartUpload", complete),
  register("s3", "AbortMultipartUpload", abort),
];

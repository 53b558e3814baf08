// PutObject. https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
import { PutObject$, type PutObjectCommandInput, type PutObjectCommandOutput } from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { LabError, register } from "../../operation.ts";
import { invalidArgument } from "../errors.ts";
import { NULL_VERSION, putObject } from "../objects.ts";
import { bucketNamed } from "../state.ts";
import { bodyBytes } from "./bytes.ts";

/** Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
const KEY_BYTES_MAX = 1_024;

function put(lab: Lab, input: PutObjectCommandInput): Omit<PutObjectCommandOutput, "$metadata"> {
  const bucket = bucketNamed(lab, input.Bucket);
  const key = input.Key ?? "";
  if (key === "") throw invalidArgument("Object key must not be empty");
  if (Buffer.byteLength(key) > KEY_BYTES_MAX) throw new LabError("KeyTooLongError", "Your key is too long", 400);
  if (input.ACL !== undefined && bucket.ownership === "BucketOwnerEnforced" && input.ACL !== "bucket-owner-full-control") {
    throw new LabError("AccessControlListNotSupported", "The bucket does not allow ACLs", 400);
  }
  const version = putObject(lab, bucket, key, {
    bytes: bodyBytes(input.Body),
    contentType: input.ContentType,
    cacheControl: input.CacheControl,
    metadata: input.Metadata,
  });
  return {
    ETag: version.etag,
    ServerSideEncryption: "AES256",
    ...(version.versionId === NULL_VERSION ? {} : { VersionId: version.versionId }),
  };
}

export default register("s3", PutObject$, put);

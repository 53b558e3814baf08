// The object that a copy is made of.
import type { Lab } from "../lab.ts";
import { invalidArgument, invalidRequest, notImplemented } from "./errors.ts";
import { objectVersion } from "./objects.ts";
import { type CopyConditions, checkCopySource } from "./preconditions.ts";
import { type Bucket, bucketNamed, type ObjectVersion } from "./state.ts";

export interface CopySource {
  readonly bucket: Bucket;
  readonly version: ObjectVersion;
  /** The version that was asked for by its id. */
  readonly versionId: string | undefined;
}

/**
 * `CopySource` is `bucket/key` or `bucket/key?versionId=...`, percent-encoded, with or without a slash before it.
 * Throws InvalidArgument, NoSuchBucket, NoSuchKey, NoSuchVersion, InvalidRequest for a delete marker, PreconditionFailed.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
 */
export function copySource(lab: Lab, input: CopyConditions & { readonly CopySource?: string | undefined }): CopySource {
  const [, bucketName = "", encodedKey = "", versionId] =
    /^\/?([^/?]+)\/(.+?)(?:\?versionId=([^&]*))?$/s.exec(input.CopySource ?? "") ?? [];
  if (bucketName.startsWith("arn:")) throw notImplemented("the lab has no access points");
  const key = decoded(encodedKey);
  if (key === undefined || key === "") {
    throw invalidArgument("Copy Source must mention the source bucket and key: sourcebucket/sourcekey");
  }
  const bucket = bucketNamed(lab, decoded(bucketName));
  const named = versionId === undefined ? undefined : bucket.objects.get(key)?.find((version) => version.versionId === versionId);
  if (named?.deleteMarker) {
    throw invalidRequest("The source of a copy request may not specifically refer to a delete marker by version id.");
  }
  const version = objectVersion(bucket, key, versionId);
  checkCopySource(version, input);
  return { bucket, version, versionId };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

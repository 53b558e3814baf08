// S3 objects: templates put where CloudFormation can read them, and buckets emptied before they are deleted.
import {
  DeleteObjectsCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
} from "@aws-sdk/client-s3";
import type { Aws } from "../ports/aws.ts";
import { codeOf } from "./errors.ts";

/** S3 deletes at most so many objects in one request. Source: API_DeleteObjects. */
const DELETED_AT_ONCE = 1_000;

/** Rejects when it is not, not ours or elsewhere: HEAD answers with `NotFound`, `403` or `301` in place of a code. */
export async function bucketIsThere(aws: Aws, bucket: string): Promise<void> {
  await aws.s3.send(new HeadBucketCommand({ Bucket: bucket }));
}

/** Puts the text there unless an object of that key exists; for keys that are made of the content. False when it was there already. */
export async function putTextOnce(aws: Aws, bucket: string, key: string, body: string): Promise<boolean> {
  try {
    await aws.s3.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
    return false;
  } catch (error) {
    // HEAD answers have no body to name the error in; without s3:ListBucket a missing object looks forbidden.
    if (!["NotFound", "NoSuchKey", "403", "Forbidden", "AccessDenied"].includes(codeOf(error))) throw error;
  }
  await aws.s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: "text/plain; charset=utf-8" }));
  return true;
}

export interface Emptied {
  /** Versions and delete markers removed. */
  readonly removed: number;
  /** What S3 would not delete, as `key: reason`. */
  readonly kept: readonly string[];
}

/** Removes every version of every object, and the delete markers. */
export async function emptyBucket(aws: Aws, bucket: string): Promise<Emptied> {
  let removed = 0;
  const kept: string[] = [];
  let position: { readonly KeyMarker: string | undefined; readonly VersionIdMarker: string | undefined } | undefined;
  do {
    const page = await aws.s3.send(new ListObjectVersionsCommand({ Bucket: bucket, MaxKeys: DELETED_AT_ONCE, ...position }));
    const objects = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])].map(({ Key, VersionId }) => ({ Key, VersionId }));
    if (objects.length > 0) {
      const { Errors = [] } = await aws.s3.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects: objects, Quiet: true } }));
      removed += objects.length - Errors.length;
      kept.push(...Errors.map(({ Key, Message, Code }) => `${Key}: ${Message ?? Code}`));
    }
    position = page.IsTruncated ? { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker } : undefined;
  } while (position !== undefined);
  return { removed, kept };
}

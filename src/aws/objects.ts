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

/** One version of an object, or a delete marker. */
export interface ObjectVersion {
  readonly key: string;
  readonly version: string | undefined;
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
  await eachVersionPage(aws, { Bucket: bucket }, async (versions) => {
    const refused = await deleteVersions(aws, { Bucket: bucket }, versions);
    removed += versions.length - refused.length;
    kept.push(...refused);
  });
  return { removed, kept };
}

/** A bucket of the account `owner` and of nobody else: S3 answers AccessDenied where it is another's. */
export interface OwnBucket {
  readonly bucket: string;
  readonly owner: string;
}

/** Every version and delete marker of the objects whose keys begin with `prefix`. */
export async function objectVersions(aws: Aws, { bucket, owner }: OwnBucket, prefix: string): Promise<readonly ObjectVersion[]> {
  const all: ObjectVersion[] = [];
  await eachVersionPage(aws, { Bucket: bucket, ExpectedBucketOwner: owner, Prefix: prefix }, async (versions) => {
    all.push(...versions);
  });
  return all;
}

/** Removes these versions for good. What S3 would not delete comes back as `key: reason`. */
export async function removeVersions(
  aws: Aws,
  { bucket, owner }: OwnBucket,
  versions: readonly ObjectVersion[],
): Promise<readonly string[]> {
  const kept: string[] = [];
  for (let first = 0; first < versions.length; first += DELETED_AT_ONCE)
    kept.push(
      ...(await deleteVersions(aws, { Bucket: bucket, ExpectedBucketOwner: owner }, versions.slice(first, first + DELETED_AT_ONCE))),
    );
  return kept;
}

interface BucketInput {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}

async function eachVersionPage(
  aws: Aws,
  listing: BucketInput & { readonly Prefix?: string },
  visit: (versions: readonly ObjectVersion[]) => Promise<void>,
): Promise<void> {
  let position: { readonly KeyMarker: string | undefined; readonly VersionIdMarker: string | undefined } | undefined;
  do {
    const page = await aws.s3.send(new ListObjectVersionsCommand({ ...listing, MaxKeys: DELETED_AT_ONCE, ...position }));
    await visit(
      [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])].map(({ Key = "", VersionId }) => ({ key: Key, version: VersionId })),
    );
    position = page.IsTruncated ? { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker } : undefined;
  } while (position !== undefined);
}

/** At most DELETED_AT_ONCE. */
async function deleteVersions(aws: Aws, bucket: BucketInput, versions: readonly ObjectVersion[]): Promise<readonly string[]> {
  if (versions.length === 0) return [];
  const Objects = versions.map(({ key, version }) => ({ Key: key, VersionId: version }));
  const { Errors = [] } = await aws.s3.send(new DeleteObjectsCommand({ ...bucket, Delete: { Objects, Quiet: true } }));
  return Errors.map(({ Key, Message, Code }) => `${Key}: ${Message ?? Code}`);
}

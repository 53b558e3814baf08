// Objects of a bucket: put, read, delete, with S3's rules for versions.
import { createHash } from "node:crypto";
import type { Lab } from "../lab.ts";
import { noSuchKey, noSuchVersion } from "./errors.ts";
import { type Bucket, changed, type ObjectVersion } from "./state.ts";

/** The version id in a bucket without versioning. Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/versioning-workflows.html */
export const NULL_VERSION = "null";

export interface NewObject {
  readonly bytes: Uint8Array;
  readonly contentType?: string | undefined;
  readonly cacheControl?: string | undefined;
  readonly metadata?: Readonly<Record<string, string>> | undefined;
}

export function putObject(lab: Lab, bucket: Bucket, key: string, object: NewObject): ObjectVersion {
  return addVersion(lab, bucket, {
    key,
    deleteMarker: false,
    bytes: object.bytes,
    etag: `"${createHash("md5").update(object.bytes).digest("hex")}"`,
    contentType: object.contentType ?? "binary/octet-stream",
    cacheControl: object.cacheControl,
    metadata: object.metadata ?? {},
  });
}

function addVersion(lab: Lab, bucket: Bucket, version: Omit<ObjectVersion, "versionId" | "lastModified">): ObjectVersion {
  const versionId = bucket.versioning === "Enabled" ? newVersionId(lab, bucket) : NULL_VERSION;
  const added: ObjectVersion = { ...version, versionId, lastModified: lab.clock.now() };
  const kept = (bucket.objects.get(version.key) ?? []).filter((older) => older.versionId !== versionId);
  bucket.objects.set(version.key, [...kept, added]);
  changed(bucket);
  return added;
}

/** Eight digits that count the bucket's versions, then chance. */
function newVersionId(lab: Lab, bucket: Bucket): string {
  bucket.versionsMade += 1;
  return `${bucket.versionsMade.toString(16).padStart(8, "0")}${lab.ids.hex(24)}`;
}

/** Whether the first id was made before the second. The `null` version has no age: it counts as older than any other. */
export function isOlder(versionId: string, than: string): boolean {
  return versionId === NULL_VERSION || (than !== NULL_VERSION && versionId < than);
}

/** The newest version, unless that is a delete marker. */
export function currentObject(bucket: Bucket, key: string): ObjectVersion | undefined {
  const newest = bucket.objects.get(key)?.at(-1);
  return newest?.deleteMarker ? undefined : newest;
}

/** Throws NoSuchKey, NoSuchVersion. */
export function objectVersion(bucket: Bucket, key: string, versionId: string | undefined): ObjectVersion {
  if (versionId === undefined) {
    const current = currentObject(bucket, key);
    if (current === undefined) throw noSuchKey();
    return current;
  }
  const version = bucket.objects.get(key)?.find((candidate) => candidate.versionId === versionId && !candidate.deleteMarker);
  if (version === undefined) throw noSuchVersion();
  return version;
}

export interface Deletion {
  /** Set when a delete marker was made or removed. */
  readonly deleteMarker?: true;
  readonly versionId?: string;
}

/** Never fails: deleting what is not there is a success, as in S3. */
export function deleteObject(lab: Lab, bucket: Bucket, key: string, versionId: string | undefined): Deletion {
  if (versionId !== undefined) return removeVersion(bucket, key, versionId);
  if (bucket.versioning === undefined) {
    removeVersion(bucket, key, NULL_VERSION);
    return {};
  }
  const marker = addVersion(lab, bucket, {
    key,
    deleteMarker: true,
    bytes: new Uint8Array(),
    etag: "",
    contentType: "",
    cacheControl: undefined,
    metadata: {},
  });
  return { deleteMarker: true, versionId: marker.versionId };
}

function removeVersion(bucket: Bucket, key: string, versionId: string): Deletion {
  const versions = bucket.objects.get(key) ?? [];
  const removed = versions.find((version) => version.versionId === versionId);
  const kept = versions.filter((version) => version !== removed);
  if (kept.length === 0) bucket.objects.delete(key);
  else bucket.objects.set(key, kept);
  changed(bucket);
  return { versionId, ...(removed?.deleteMarker ? { deleteMarker: true } : {}) };
}

/** Keys with the prefix in S3's order: by the bytes of their UTF-8. */
export function sortedKeys(bucket: Bucket, prefix: string): readonly string[] {
  const keys = [...bucket.objects.keys()].filter((key) => key.startsWith(prefix));
  return keys.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

/** The text of an object; undefined when the bucket or the key does not exist. */
export function readObject(lab: Lab, bucket: string, key: string): string | undefined {
  const found = lab.s3.buckets.get(bucket);
  const object = found === undefined ? undefined : currentObject(found, key);
  return object === undefined ? undefined : new TextDecoder().decode(object.bytes);
}

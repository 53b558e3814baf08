// Objects of a bucket: put, read, delete, with S3's rules for versions.
import { createHash } from "node:crypto";
import type { Lab } from "../lab.ts";
import type { ResourceTag } from "../resource.ts";
import { type Checksum, checkedChecksum } from "./checksums/checksum.ts";
import { deletedKey, deleteMarkerRead, noSuchKey, noSuchVersion } from "./errors.ts";
import { type Bucket, changed, type ObjectAbout, type ObjectPart, type ObjectVersion } from "./state.ts";

/** The version id in a bucket without versioning. Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/versioning-workflows.html */
export const NULL_VERSION = "null";

export interface NewObject extends Partial<ObjectAbout> {
  readonly bytes: Uint8Array;
  /** What the client's checksum came to; S3's default is computed when left out. */
  readonly checksum?: Checksum | undefined;
  /** Set for an object that was uploaded in parts: its ETag is not the MD5 of its bytes. */
  readonly inParts?: { readonly etag: string; readonly parts: readonly ObjectPart[] } | undefined;
}

const NOTHING_SAID: ObjectAbout = {
  contentType: "binary/octet-stream",
  cacheControl: undefined,
  headers: {},
  metadata: {},
  storageClass: "STANDARD",
  tags: [],
  encryption: undefined,
};

export function putObject(lab: Lab, bucket: Bucket, key: string, { bytes, checksum, inParts, ...about }: NewObject): ObjectVersion {
  return addVersion(lab, bucket, {
    ...NOTHING_SAID,
    ...about,
    encryption: about.encryption ?? bucket.encryption,
    key,
    deleteMarker: false,
    bytes,
    etag: inParts?.etag ?? `"${createHash("md5").update(bytes).digest("hex")}"`,
    checksum: checksum ?? checkedChecksum(bytes, {}),
    parts: inParts?.parts,
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

/** Throws NoSuchKey, NoSuchVersion, MethodNotAllowed for a delete marker that is named. */
export function objectVersion(bucket: Bucket, key: string, versionId: string | undefined): ObjectVersion {
  const versions = bucket.objects.get(key) ?? [];
  const version = versionId === undefined ? versions.at(-1) : versions.find((candidate) => candidate.versionId === versionId);
  if (version === undefined) throw versionId === undefined ? noSuchKey() : noSuchVersion();
  if (version.deleteMarker) throw versionId === undefined ? deletedKey(version.versionId) : deleteMarkerRead(version.versionId);
  return version;
}

/** The same version with other tags. */
export function retag(bucket: Bucket, version: ObjectVersion, tags: readonly ResourceTag[]): void {
  const versions = bucket.objects.get(version.key) ?? [];
  bucket.objects.set(
    version.key,
    versions.map((candidate) => (candidate === version ? { ...version, tags } : candidate)),
  );
  changed(bucket);
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
    ...NOTHING_SAID,
    encryption: bucket.encryption,
    key,
    deleteMarker: true,
    bytes: new Uint8Array(),
    etag: "",
    checksum: undefined,
    parts: undefined,
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

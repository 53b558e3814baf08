// ListObjectVersions. https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectVersions.html
import type { ListObjectVersionsCommandInput, ListObjectVersionsCommandOutput } from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { isOlder, sortedKeys } from "../objects.ts";
import { bucketNamed, type ObjectVersion } from "../state.ts";

const KEYS_MAX = 1_000;

/** Keys in order, the newest version of each first. The markers name the last item given. */
function list(lab: Lab, input: ListObjectVersionsCommandInput): Omit<ListObjectVersionsCommandOutput, "$metadata"> {
  const bucket = bucketNamed(lab, input.Bucket);
  const { Prefix = "", KeyMarker = "", VersionIdMarker, MaxKeys = KEYS_MAX } = input;
  const all = sortedKeys(bucket, Prefix).flatMap((key) =>
    (bucket.objects.get(key) ?? []).toReversed().map((version, age) => ({ version, age })),
  );
  const start =
    KeyMarker === ""
      ? 0
      : placeAfter(
          all.map(({ version }) => version),
          KeyMarker,
          VersionIdMarker,
        );
  const size = Math.min(MaxKeys, KEYS_MAX);
  const items = all.slice(start, start + size);
  const last = items.at(-1)?.version;
  const truncated = start + size < all.length;
  const describe = ({ version, age }: (typeof all)[number]) => ({
    Key: version.key,
    VersionId: version.versionId,
    IsLatest: age === 0,
    LastModified: new Date(version.lastModified),
  });
  return {
    Name: bucket.name,
    Prefix,
    MaxKeys,
    KeyMarker,
    IsTruncated: truncated,
    ...(truncated && last !== undefined ? { NextKeyMarker: last.key, NextVersionIdMarker: last.versionId } : {}),
    Versions: items
      .filter(({ version }) => !version.deleteMarker)
      .map((item) => ({ ...describe(item), ETag: item.version.etag, Size: item.version.bytes.length, StorageClass: "STANDARD" as const })),
    DeleteMarkers: items.filter(({ version }) => version.deleteMarker).map(describe),
  };
}

/**
 * The marked version may be gone by now (a bucket emptied page by page): then its place is told by the age that its id carries.
 * Without a version the whole key is passed over.
 */
function placeAfter(versions: readonly ObjectVersion[], key: string, versionId: string | undefined): number {
  const marked = versions.findIndex((version) => version.key === key && version.versionId === versionId);
  if (marked >= 0) return marked + 1;
  const bytes = Buffer.from(key);
  const index = versions.findIndex((version) => {
    const order = Buffer.compare(Buffer.from(version.key), bytes);
    return order > 0 || (order === 0 && versionId !== undefined && isOlder(version.versionId, versionId));
  });
  return index < 0 ? versions.length : index;
}

export default register("s3", "ListObjectVersions", list);

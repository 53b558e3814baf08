// ListObjectVersions. https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectVersions.html
import { ListObjectVersions$, type ListObjectVersionsCommandInput, type ListObjectVersionsCommandOutput } from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { sortedKeys } from "../objects.ts";
import { bucketNamed } from "../state.ts";

const KEYS_MAX = 1_000;

/** Keys in order, the newest version of each first. The markers name the last item given. */
function list(lab: Lab, input: ListObjectVersionsCommandInput): Omit<ListObjectVersionsCommandOutput, "$metadata"> {
  const bucket = bucketNamed(lab, input.Bucket);
  const { Prefix = "", KeyMarker = "", VersionIdMarker, MaxKeys = KEYS_MAX } = input;
  const all = sortedKeys(bucket, Prefix).flatMap((key) =>
    (bucket.objects.get(key) ?? []).toReversed().map((version, age) => ({ version, age })),
  );
  // A marker may name a version that is gone by now (emptying a bucket page by page): then go on after its key's place.
  const marked = all.findIndex(({ version }) => version.key === KeyMarker && version.versionId === VersionIdMarker);
  const start =
    KeyMarker === ""
      ? 0
      : marked >= 0
        ? marked + 1
        : placeAfter(
            all.map(({ version }) => version.key),
            KeyMarker,
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

function placeAfter(keys: readonly string[], marker: string): number {
  const bytes = Buffer.from(marker);
  const index = keys.findIndex((key) => Buffer.compare(Buffer.from(key), bytes) > 0);
  return index < 0 ? keys.length : index;
}

export default register("s3", ListObjectVersions$, list);

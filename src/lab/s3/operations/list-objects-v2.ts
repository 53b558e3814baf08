// ListObjectsV2. https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
import { ListObjectsV2$, type ListObjectsV2CommandInput, type ListObjectsV2CommandOutput } from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { currentObject, sortedKeys } from "../objects.ts";
import { bucketNamed } from "../state.ts";
import { page } from "./page.ts";

const KEYS_MAX = 1_000;

function list(lab: Lab, input: ListObjectsV2CommandInput): Omit<ListObjectsV2CommandOutput, "$metadata"> {
  const bucket = bucketNamed(lab, input.Bucket);
  const { Prefix = "", Delimiter, StartAfter = "", ContinuationToken, MaxKeys = KEYS_MAX } = input;
  const keys = sortedKeys(bucket, Prefix).filter((key) => key > StartAfter && currentObject(bucket, key) !== undefined);
  const { items, nextToken } = page(rolledUp(keys, Prefix, Delimiter), Math.min(MaxKeys, KEYS_MAX), ContinuationToken);
  const objects = items.flatMap((item) => (item.common ? [] : [currentObject(bucket, item.name)]));
  return {
    Name: bucket.name,
    Prefix,
    MaxKeys,
    KeyCount: items.length,
    IsTruncated: nextToken !== undefined,
    ...(Delimiter === undefined ? {} : { Delimiter }),
    ...(ContinuationToken === undefined ? {} : { ContinuationToken }),
    ...(nextToken === undefined ? {} : { NextContinuationToken: nextToken }),
    ...(objects.length === 0
      ? {}
      : {
          Contents: objects.flatMap((object) =>
            object === undefined
              ? []
              : [
                  {
                    Key: object.key,
                    ETag: object.etag,
                    Size: object.bytes.length,
                    LastModified: new Date(object.lastModified),
                    StorageClass: "STANDARD" as const,
                  },
                ],
          ),
        }),
    ...(items.some((item) => item.common) ? { CommonPrefixes: items.flatMap((item) => (item.common ? [{ Prefix: item.name }] : [])) } : {}),
  };
}

/** Keys in order, those with the delimiter after the prefix rolled up into one common prefix. */
function rolledUp(keys: readonly string[], prefix: string, delimiter: string | undefined): readonly { name: string; common: boolean }[] {
  const names = new Map<string, boolean>();
  for (const key of keys) {
    const end = delimiter === undefined || delimiter === "" ? -1 : key.indexOf(delimiter, prefix.length);
    if (end < 0) names.set(key, false);
    else names.set(key.slice(0, end + (delimiter as string).length), true);
  }
  return [...names].map(([name, common]) => ({ name, common }));
}

export default register("s3", ListObjectsV2$, list);

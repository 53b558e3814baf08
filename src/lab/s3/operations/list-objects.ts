// ListObjects, the first version, which older programs use. https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjects.html
import type { ListObjectsCommandInput, ListObjectsCommandOutput } from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { commonPrefixes } from "../listing.ts";
import { ownerOf } from "../owner.ts";
import { bucketNamed } from "../state.ts";
import { contents, currentPage } from "./contents.ts";

/** Without a delimiter no next marker is told: the client takes the last key of the page. */
function list(lab: Lab, input: ListObjectsCommandInput): Omit<ListObjectsCommandOutput, "$metadata"> {
  const bucket = bucketNamed(lab, input.Bucket);
  const { Prefix = "", Delimiter, Marker = "", MaxKeys } = input;
  const { items, next } = currentPage(bucket, { prefix: Prefix, delimiter: Delimiter, after: Marker, afterIsName: true, max: MaxKeys });
  return {
    Name: bucket.name,
    Prefix,
    Marker,
    MaxKeys: MaxKeys ?? 1_000,
    IsTruncated: next !== undefined,
    ...(Delimiter === undefined ? {} : { Delimiter, ...(next === undefined ? {} : { NextMarker: next }) }),
    ...contents(bucket, items, ownerOf(lab)),
    ...commonPrefixes(items),
  };
}

export default register("s3", "ListObjects", list);

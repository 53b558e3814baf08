// ListObjectsV2. https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
import type { ListObjectsV2CommandInput, ListObjectsV2CommandOutput } from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { commonPrefixes } from "../listing.ts";
import { ownerOf } from "../owner.ts";
import { bucketNamed } from "../state.ts";
import { contents, currentPage } from "./contents.ts";
import { formatToken, parseToken } from "./token.ts";

function list(lab: Lab, input: ListObjectsV2CommandInput): Omit<ListObjectsV2CommandOutput, "$metadata"> {
  const bucket = bucketNamed(lab, input.Bucket);
  const { Prefix = "", Delimiter, StartAfter, ContinuationToken, MaxKeys, FetchOwner } = input;
  const { items, next } = currentPage(bucket, {
    prefix: Prefix,
    delimiter: Delimiter,
    after: ContinuationToken === undefined ? (StartAfter ?? "") : parseToken(ContinuationToken),
    afterIsName: ContinuationToken !== undefined,
    max: MaxKeys,
  });
  return {
    Name: bucket.name,
    Prefix,
    MaxKeys: MaxKeys ?? 1_000,
    KeyCount: items.length,
    IsTruncated: next !== undefined,
    ...(Delimiter === undefined ? {} : { Delimiter }),
    ...(StartAfter === undefined ? {} : { StartAfter }),
    ...(ContinuationToken === undefined ? {} : { ContinuationToken }),
    ...(next === undefined ? {} : { NextContinuationToken: formatToken(next) }),
    ...contents(bucket, items, FetchOwner === true ? ownerOf(lab) : undefined),
    ...commonPrefixes(items),
  };
}

export default register("s3", "ListObjectsV2", list);

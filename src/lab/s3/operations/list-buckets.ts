// ListBuckets. https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html
import { ListBuckets$, type ListBucketsCommandInput, type ListBucketsCommandOutput } from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { page } from "./page.ts";

const MAX_BUCKETS = 10_000;

function list(lab: Lab, input: ListBucketsCommandInput): Omit<ListBucketsCommandOutput, "$metadata"> {
  const { Prefix = "", BucketRegion, MaxBuckets = MAX_BUCKETS, ContinuationToken } = input;
  const names = [...lab.s3.buckets.keys()].filter((name) => name.startsWith(Prefix)).sort();
  const buckets = names
    .map((name) => lab.s3.buckets.get(name))
    .filter((bucket) => bucket !== undefined && (BucketRegion === undefined || bucket.region === BucketRegion));
  const { items, nextToken } = page(buckets, MaxBuckets, ContinuationToken);
  return {
    Buckets: items.flatMap((bucket) =>
      bucket === undefined ? [] : [{ Name: bucket.name, BucketRegion: bucket.region, CreationDate: new Date(bucket.createdAt) }],
    ),
    Owner: { ID: lab.account },
    ...(nextToken === undefined ? {} : { ContinuationToken: nextToken }),
    ...(Prefix === "" ? {} : { Prefix }),
  };
}

export default register("s3", ListBuckets$, list);

// ListBuckets. https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html
import type { ListBucketsCommandInput, ListBucketsCommandOutput } from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { ownerOf } from "../owner.ts";
import { formatToken, parseToken } from "./token.ts";

const MAX_BUCKETS = 10_000;

function list(lab: Lab, input: ListBucketsCommandInput): Omit<ListBucketsCommandOutput, "$metadata"> {
  const { Prefix = "", BucketRegion, MaxBuckets = MAX_BUCKETS, ContinuationToken } = input;
  const after = ContinuationToken === undefined ? "" : parseToken(ContinuationToken);
  const buckets = [...lab.s3.buckets.values()]
    .filter(({ name, region }) => name.startsWith(Prefix) && name > after && (BucketRegion === undefined || region === BucketRegion))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const shown = buckets.slice(0, MaxBuckets);
  const last = shown.at(-1)?.name;
  return {
    Buckets: shown.map(({ name, region, createdAt }) => ({ Name: name, BucketRegion: region, CreationDate: new Date(createdAt) })),
    Owner: ownerOf(lab),
    ...(buckets.length === shown.length || last === undefined ? {} : { ContinuationToken: formatToken(last) }),
    ...(Prefix === "" ? {} : { Prefix }),
  };
}

export default register("s3", "ListBuckets", list);

// HeadBucket. https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
import type { HeadBucketCommandInput, HeadBucketCommandOutput } from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { notFound } from "../errors.ts";

function head(lab: Lab, input: HeadBucketCommandInput): Omit<HeadBucketCommandOutput, "$metadata"> {
  const bucket = lab.s3.buckets.get(input.Bucket ?? "");
  if (bucket === undefined) throw notFound();
  return { BucketRegion: bucket.region, BucketArn: `arn:${lab.partition}:s3:::${bucket.name}`, AccessPointAlias: false };
}

export default register("s3", "HeadBucket", head);

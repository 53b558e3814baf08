// Named delays of s3; see model.md for where they act.
import type { ConditionTable } from "../condition-spec.ts";

export const s3Conditions = {
  "s3.create-bucket": {
    what: "CloudFormation begins a bucket until it is complete",
    unit: "ms",
    min: 12_000,
    typical: 20_000,
    max: 30_000,
    worst: 60_000,
    source: "estimate: CloudFormation waits about 20 s for a new bucket to be visible everywhere; docs silent",
  },
  "s3.update-bucket": {
    what: "CloudFormation begins a change of a bucket's settings until it is complete",
    unit: "ms",
    min: 1_000,
    typical: 3_000,
    max: 15_000,
    source: "estimate: a handful of Put calls with a read after each; docs silent",
  },
  "s3.delete-bucket": {
    what: "CloudFormation begins the deletion of a bucket until it is gone",
    unit: "ms",
    min: 500,
    typical: 1_500,
    max: 5_000,
    source: "estimate: one call and one read; docs silent",
  },
  "s3.bucket-policy": {
    what: "CloudFormation begins to put or remove a bucket policy until it is complete",
    unit: "ms",
    min: 500,
    typical: 1_500,
    max: 5_000,
    source: "estimate: one call and one read; docs silent",
  },
  "s3.website.latency": {
    what: "request at the website endpoint until the last byte of a small page",
    unit: "ms",
    min: 5,
    typical: 20,
    max: 80,
    worst: 1_500,
    source: "estimate: S3's usual first-byte latency for small objects inside a region; docs silent for website endpoints",
  },
} satisfies ConditionTable;

// Buckets emptied, templates uploaded: the adapters over S3 against the lab.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DeleteBucketCommand, GetObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { codeOf } from "../../../src/aws/errors.ts";
import { bucketIsThere, emptyBucket, putTextOnce } from "../../../src/aws/objects.ts";
import { createBucket } from "../../../src/lab/s3/state.ts";
import type { Aws } from "../../../src/ports/aws.ts";
import { rehearsalOf } from "../deploy/lab-support.ts";

const inLab = async (work: (aws: Aws) => Promise<void>): Promise<void> => {
  const { clock, aws, lab } = rehearsalOf([]);
  createBucket(lab, "things").versioning = "Enabled";
  await clock.drive(() => work(aws));
};

test("more objects than one request takes, and older versions, all go", () =>
  inLab(async (aws) => {
    for (let n = 0; n < 1_005; n += 1) await aws.s3.send(new PutObjectCommand({ Bucket: "things", Key: `k${n % 1_001}`, Body: "x" }));
    const { removed, kept } = await emptyBucket(aws, "things");
    assert.deepEqual(kept, []);
    assert.equal(removed, 1_005);
    await aws.s3.send(new DeleteBucketCommand({ Bucket: "things" }));
    assert.equal(codeOf(await bucketIsThere(aws, "things").catch((error: unknown) => error)), "NotFound");
  }));

test("a text is put once; what is there already stays", () =>
  inLab(async (aws) => {
    assert.equal(await putTextOnce(aws, "things", "a/b", "Grüße"), true);
    assert.equal(await putTextOnce(aws, "things", "a/b", "other"), false);
    const { Body } = await aws.s3.send(new GetObjectCommand({ Bucket: "things", Key: "a/b" }));
    assert.equal(await Body?.transformToString(), "Grüße");
  }));

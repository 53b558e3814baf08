// AWS::S3::Bucket and AWS::S3::BucketPolicy as CloudFormation builds them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { bucketResource } from "../../../src/lab/s3/resources/bucket.ts";
import { bucketPolicyResource } from "../../../src/lab/s3/resources/bucket-policy.ts";
import { websiteEndpointOf, websiteEndpoints } from "../../../src/lab/s3/website-endpoints.ts";
import { existing, PUBLIC_READ, resourceRequest, s3Lab } from "./s3-lab.ts";

const TYPE = "AWS::S3::Bucket";
const NAME = "www.example.com";

test("a bucket with a website: settings, attributes, tags", async () => {
  const { lab, clock } = s3Lab();
  const initiated: string[] = [];
  const properties = {
    BucketName: NAME,
    WebsiteConfiguration: { IndexDocument: "index.html", ErrorDocument: "index.html" },
    PublicAccessBlockConfiguration: { BlockPublicAcls: "true", BlockPublicPolicy: "false" },
    Tags: [{ Key: "Name", Value: "site" }],
  };
  const made = await clock.drive(() =>
    bucketResource.create(
      lab,
      resourceRequest(TYPE, properties, (id) => initiated.push(id)),
    ),
  );
  assert.deepEqual([made.physicalId, ...initiated], [NAME, NAME]);
  const bucket = lab.s3.buckets.get(NAME);
  assert.deepEqual(bucket?.publicAccessBlock, {
    BlockPublicAcls: true,
    IgnorePublicAcls: false,
    BlockPublicPolicy: false,
    RestrictPublicBuckets: false,
  });
  assert.deepEqual(bucket?.tags, [{ Key: "Name", Value: "site" }]);
  const attribute = (name: string) => bucketResource.attribute(lab, NAME, name);
  assert.equal(attribute("Arn"), `arn:aws:s3:::${NAME}`);
  assert.equal(attribute("DomainName"), `${NAME}.s3.amazonaws.com`);
  assert.equal(attribute("RegionalDomainName"), `${NAME}.s3.ap-northeast-1.amazonaws.com`);
  assert.equal(attribute("WebsiteURL"), `http://${NAME}.s3-website-ap-northeast-1.amazonaws.com`);
  assert.equal(attribute("Nothing"), undefined);
});

test("without a name it gets one that S3 takes; without a public access block everything is blocked", async () => {
  const { lab, clock } = s3Lab();
  const { physicalId } = await clock.drive(() => bucketResource.create(lab, resourceRequest(TYPE, {})));
  assert.match(physicalId, /^site-thing-[0-9a-f]{12}$/);
  assert.equal(lab.s3.buckets.get(physicalId)?.publicAccessBlock?.BlockPublicPolicy, true);
});

test("an update takes settings away again; versioning can only be suspended", async () => {
  const { lab, clock } = s3Lab();
  const before = {
    BucketName: NAME,
    WebsiteConfiguration: { IndexDocument: "index.html" },
    VersioningConfiguration: { Status: "Enabled" },
  };
  await clock.drive(async () => {
    await bucketResource.create(lab, resourceRequest(TYPE, before));
    await bucketResource.update?.(lab, resourceRequest(TYPE, { BucketName: NAME }), existing(TYPE, NAME, before));
  });
  assert.equal(lab.s3.buckets.get(NAME)?.website, undefined);
  assert.equal(lab.s3.buckets.get(NAME)?.versioning, "Suspended");
});

test("deletion fails while the bucket holds something, and is done when it is gone already", async () => {
  const { lab, clock, run } = s3Lab();
  await clock.drive(async () => {
    await bucketResource.create(lab, resourceRequest(TYPE, { BucketName: NAME }));
    run(new PutObjectCommand({ Bucket: NAME, Key: "a", Body: "a" }));
    await assert.rejects(bucketResource.remove(lab, existing(TYPE, NAME)), { name: "BucketNotEmpty" });
    lab.s3.buckets.delete(NAME);
    await bucketResource.remove(lab, existing(TYPE, NAME));
  });
});

test("default encryption is the template's", async () => {
  const { lab, clock } = s3Lab();
  const by = (SSEAlgorithm: string) => ({ ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm } }] });
  await clock.drive(async () => {
    await bucketResource.create(lab, resourceRequest(TYPE, { BucketName: NAME, BucketEncryption: by("aws:kms") }));
    assert.equal(lab.s3.buckets.get(NAME)?.encryption, "aws:kms");
    await bucketResource.update?.(lab, resourceRequest(TYPE, { BucketName: NAME }), existing(TYPE, NAME));
  });
  assert.equal(lab.s3.buckets.get(NAME)?.encryption, "AES256");
  assert.deepEqual(lab.notModelledList, []);
});

test("a property without model is named", async () => {
  const { lab, clock } = s3Lab();
  await clock.drive(() => bucketResource.create(lab, resourceRequest(TYPE, { BucketName: NAME, CorsConfiguration: {} })));
  assert.deepEqual(lab.notModelledList, [{ what: "AWS::S3::Bucket CorsConfiguration", where: "site/Thing" }]);
});

test("a policy is put, replaced and removed; a second one and a blocked one are refused", async () => {
  const { lab, clock } = s3Lab();
  const type = "AWS::S3::BucketPolicy";
  const policy = { Bucket: NAME, PolicyDocument: JSON.parse(PUBLIC_READ(NAME)) };
  await clock.drive(async () => {
    await bucketResource.create(lab, resourceRequest(TYPE, { BucketName: NAME }));
    await assert.rejects(bucketPolicyResource.create(lab, resourceRequest(type, policy)), {
      name: "AccessDenied",
      message: /BlockPublicPolicy/,
    });
    await bucketResource.update?.(
      lab,
      resourceRequest(TYPE, { BucketName: NAME, PublicAccessBlockConfiguration: {} }),
      existing(TYPE, NAME),
    );
    assert.deepEqual(await bucketPolicyResource.create(lab, resourceRequest(type, policy)), { physicalId: NAME });
    await assert.rejects(bucketPolicyResource.create(lab, resourceRequest(type, policy)), { name: "AlreadyExists" });
    assert.equal(lab.s3.buckets.get(NAME)?.policy?.isPublic, true);
    await bucketPolicyResource.remove(lab, existing(type, NAME));
    assert.equal(lab.s3.buckets.get(NAME)?.policy, undefined);
  });
});

test("38 regions have a website endpoint, each with its own zone id, dash or dot as AWS writes it", () => {
  assert.equal(websiteEndpoints.length, 38);
  assert.equal(new Set(websiteEndpoints.map(({ hostedZoneId }) => hostedZoneId)).size, 38);
  for (const { region, dnsName } of websiteEndpoints) {
    assert.match(dnsName, new RegExp(`^s3-website[.-]${region}\\.amazonaws\\.com(\\.cn)?$`));
    assert.equal(dnsName.endsWith(".cn"), region.startsWith("cn-"));
  }
  const dashed = websiteEndpoints.filter(({ dnsName }) => dnsName.startsWith("s3-website-")).map(({ region }) => region);
  assert.deepEqual(dashed.toSorted(), [
    "ap-northeast-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "eu-west-1",
    "sa-east-1",
    "us-east-1",
    "us-gov-west-1",
    "us-west-1",
    "us-west-2",
  ]);
  assert.equal(websiteEndpointOf("mars-north-1"), undefined);
});

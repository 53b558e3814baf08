// Warnings about the error page: would S3 show it under the site's own name?
import { dnsName } from "../failover-path.ts";
import type { ModelResource } from "../site-model.ts";
import { isUnknown } from "../tokens.ts";
import { list, object, truth } from "../values.ts";
import { type Warner, warn } from "./context.ts";

export const errorPage: Warner = (context) => {
  const { path, site } = context;
  const found = [];
  if (site.scheme === "https" && targetsS3Website(context)) {
    found.push(
      warn(
        "error-page-ready.https",
        `the site's URL is https, and an S3 website endpoint has no TLS: after failover every client gets a connection error instead of the error page`,
        "Use http, or put a CloudFront distribution with a certificate in front of the error page and make it the SECONDARY.",
        path.secondary?.resource.place(...path.secondary.path),
      ),
    );
  }
  if (!path.bucket && path.buckets.length > 0) {
    const [bucket] = path.buckets as [ModelResource];
    const name =
      isUnknown(bucket.properties.BucketName) || bucket.properties.BucketName === undefined
        ? "chosen by AWS"
        : `"${String(bucket.properties.BucketName)}"`;
    found.push(
      warn(
        "error-page-ready.bucket-name",
        `no website bucket is named ${site.host} (the one here is ${name}): the S3 website endpoint picks the bucket by the Host header and answers NoSuchBucket`,
        `Name the bucket exactly ${site.host}.`,
        bucket.place("BucketName"),
      ),
    );
  }
  const { bucket } = path;
  if (bucket) {
    found.push(...bucketWarnings(context, bucket));
  }
  return found;
};

function targetsS3Website({ path }: Parameters<Warner>[0]): boolean {
  const target = dnsName(object(path.secondary?.values.AliasTarget)?.DNSName);
  return target.includes("s3-website");
}

function bucketWarnings({ model, site }: Parameters<Warner>[0], bucket: ModelResource) {
  const found = [];
  const website = object(bucket.properties.WebsiteConfiguration);
  if (!website) {
    found.push(
      warn(
        "error-page-ready.no-website",
        `bucket ${site.host} has no WebsiteConfiguration: the website endpoint answers NoSuchWebsiteConfiguration`,
        "Give the bucket a WebsiteConfiguration with an IndexDocument.",
        bucket.place(),
      ),
    );
  }
  const block = object(bucket.properties.PublicAccessBlockConfiguration);
  const blocked = ["BlockPublicPolicy", "RestrictPublicBuckets"].filter((name) => block === undefined || truth(block[name]));
  if (blocked.length > 0) {
    found.push(
      warn(
        "error-page-ready.public-access-block",
        `public access to bucket ${site.host} is blocked (${block === undefined ? "no PublicAccessBlockConfiguration, and new buckets block by default" : blocked.join(" and ")}): S3 answers 403 instead of the error page`,
        "Set BlockPublicPolicy and RestrictPublicBuckets to false on this bucket.",
        bucket.place("PublicAccessBlockConfiguration"),
      ),
    );
  }
  const policies = model
    .ofType("AWS::S3::BucketPolicy")
    .filter((policy) => policy.properties.Bucket === site.host || model.follow(policy.properties.Bucket) === bucket);
  if (!policies.some((policy) => allowsEverybodyToRead(policy))) {
    found.push(
      warn(
        "error-page-ready.bucket-policy",
        `no bucket policy lets everybody s3:GetObject from ${site.host}: S3 answers 403 instead of the error page`,
        "Add a bucket policy that allows s3:GetObject on the bucket's objects to Principal *.",
        (policies[0] ?? bucket).place(),
      ),
    );
  }
  return found;
}

function allowsEverybodyToRead(policy: ModelResource): boolean {
  const statements = [object(policy.properties.PolicyDocument)?.Statement].flat();
  return statements.some((entry) => {
    const statement = object(entry) ?? {};
    const principal = statement.Principal;
    const everybody = principal === "*" || object(principal)?.AWS === "*" || list(object(principal)?.AWS).includes("*");
    const reads = [statement.Action].flat().some((action) => ["s3:GetObject", "s3:Get*", "s3:*", "*"].includes(String(action)));
    return statement.Effect === "Allow" && everybody && reads && statement.Condition === undefined;
  });
}

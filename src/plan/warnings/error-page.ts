// Warnings about the error page: would S3 show it under the site's own name?
import { dnsName } from "../failover-path.ts";
import type { ModelResource, SiteModel } from "../site-model.ts";
import { isUnknown } from "../tokens.ts";
import { list, object, truth } from "../values.ts";
import { type Warner, type WarningContext, warn } from "./context.ts";

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
    found.push(...bucketWarnings(context, bucket), ...expiry(context, bucket), ...documentWarnings(context, bucket));
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
  const policies = policiesOf(model, site.host, bucket);
  if (blocked.length > 0) {
    const refused = blocked.includes("BlockPublicPolicy") && policies.some(allowsEverybodyToRead);
    found.push(
      warn(
        "error-page-ready.public-access-block",
        `public access to bucket ${site.host} is blocked (${block === undefined ? "no PublicAccessBlockConfiguration, and new buckets block by default" : blocked.join(" and ")}): ${refused ? "S3 refuses the bucket policy that lets everybody read, so the stack fails" : "S3 answers 403 instead of the error page"}`,
        "Set BlockPublicPolicy and RestrictPublicBuckets to false on this bucket.",
        bucket.place("PublicAccessBlockConfiguration"),
      ),
    );
  }
  if (!policies.some(allowsEverybodyToRead)) {
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

/** A rule that deletes the page one day: only a deployment writes it again. */
function expiry({ site }: WarningContext, bucket: ModelResource) {
  const rules = list(object(bucket.properties.LifecycleConfiguration)?.Rules).map((rule) => object(rule) ?? {});
  const page = object(bucket.properties.WebsiteConfiguration)?.IndexDocument;
  return rules.flatMap((rule, index) => {
    const ends = rule.ExpirationInDays ?? rule.ExpirationDate;
    // One with a tag or a size is for some objects only, most likely for others than the page.
    const isForSome = rule.TagFilters !== undefined || rule.ObjectSizeGreaterThan !== undefined || rule.ObjectSizeLessThan !== undefined;
    const prefix = String(rule.Prefix ?? object(rule.Filter)?.Prefix ?? "");
    if (rule.Status !== "Enabled" || ends === undefined || isForSome || !(prefix === "" || String(page).startsWith(prefix))) return [];
    const when = rule.ExpirationInDays === undefined ? `on ${String(ends)}` : `after ${String(ends)} days`;
    return [
      warn(
        "error-page-ready.page-expires",
        `a lifecycle rule of bucket ${site.host} deletes the error page ${when}: from then on S3 answers 404 in its place, and no deployment notices`,
        "Take the expiry away, or give it a Prefix under which the page does not lie.",
        bucket.place("LifecycleConfiguration", "Rules", index),
      ),
    ];
  });
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

function policiesOf(model: SiteModel, host: string, bucket: ModelResource): readonly ModelResource[] {
  return model.ofType("AWS::S3::BucketPolicy").filter((policy) => isBucket(model, policy.properties.Bucket, host, bucket));
}

function isBucket(model: SiteModel, value: unknown, host: string, bucket: ModelResource): boolean {
  return value === host || model.follow(value) === bucket;
}

/** The documents of the website, beside the object that a custom resource of these stacks writes into it. */
function documentWarnings({ model, site }: WarningContext, bucket: ModelResource) {
  const website = object(bucket.properties.WebsiteConfiguration);
  if (!website) return [];
  const found = [];
  const place = (name: string) => bucket.place("WebsiteConfiguration", ...(website[name] === undefined ? [] : [name]));
  const error = website.ErrorDocument;
  if (error === undefined && site.paths.length > 1) {
    found.push(
      warn(
        "error-page-ready.no-error-document",
        `the website of bucket ${site.host} has no ErrorDocument: it answers ${site.paths.slice(1).join(", ")} with S3's own 404 instead of the error page`,
        "Set ErrorDocument to the key of the page, as IndexDocument is.",
        place("ErrorDocument"),
      ),
    );
  }
  const writers = model.resources.filter(
    ({ type, properties }) =>
      /^Custom::|^AWS::CloudFormation::CustomResource$/.test(type) &&
      Object.values(properties).some((value) => isBucket(model, value, site.host, bucket)),
  );
  const [writer] = writers;
  const key = writer?.properties.Key;
  // With several writers nobody can say which of them brings the page.
  if (writer === undefined || writers.length > 1) return found;
  if (typeof key === "string" && !isUnknown(key)) {
    for (const [name, value] of Object.entries({ IndexDocument: website.IndexDocument, ErrorDocument: error })) {
      if (typeof value !== "string" || isUnknown(value) || value === key) continue;
      found.push(
        warn(
          `error-page-ready.${name === "IndexDocument" ? "index" : "error"}-document`,
          `the ${name} of bucket ${site.host} is ${value}, but the page that ${writer.logicalId} writes is ${key}: ${name === "IndexDocument" ? "the site's root is answered with 404" : "deep links get S3's own 404"}`,
          `Let ${name} and the Key of ${writer.logicalId} be the same.`,
          place(name),
        ),
      );
    }
  }
  return [...found, ...neverWritten(model, writer)];
}

/** The custom resource's function has the code that writes, but nothing calls it. */
function neverWritten(model: SiteModel, writer: ModelResource) {
  const handler = model.follow(writer.properties.ServiceToken);
  const code = object(handler?.properties.Code)?.ZipFile;
  if (handler === undefined || typeof code !== "string") return [];
  const declared = code.split(/^(?=(?:\w+ )?(?:function|def) \w)/m).flatMap((part) => {
    const name = /^(?:\w+ )?(?:function|def) (\w+)/.exec(part)?.[1];
    return name !== undefined && /PutObject|put_object/.test(part) ? [name] : [];
  });
  const unused = declared.filter((name) => code.match(new RegExp(`\\b${name}\\b`, "g"))?.length === 1 && !isEntry(handler, name));
  return unused.map((name) =>
    warn(
      "error-page-ready.page-never-written",
      `the function ${handler.logicalId} of ${writer.logicalId} never calls ${name}, which writes the page: it is never written, and S3 answers 404 NoSuchKey`,
      `Call ${name} when the request is a Create or an Update.`,
      handler.place("Code", "ZipFile"),
    ),
  );
}

function isEntry(handler: ModelResource, name: string): boolean {
  return String(handler.properties.Handler).endsWith(`.${name}`);
}

// Templates that lie in S3: TemplateURL of the operations and of nested stacks.
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import { readObject } from "../s3/objects.ts";

/** Bucket and key of `https://bucket.s3.region.amazonaws.com/key` or `https://s3.region.amazonaws.com/bucket/key`. */
export function bucketAndKey(url: string): { readonly bucket: string; readonly key: string } | undefined {
  const match = /^https:\/\/([^/]+)\/([^?#]+)/.exec(url);
  const [, host, path] = match ?? [];
  if (host === undefined || path === undefined || host.includes("s3-website")) return undefined;
  const decoded = decodeURIComponent(path);
  const virtual = /^(.+)\.s3[.-][a-z0-9.-]*amazonaws\.com(\.cn)?$/.exec(host);
  if (virtual !== null) return { bucket: virtual[1] as string, key: decoded };
  if (!/^s3[.-][a-z0-9.-]*amazonaws\.com(\.cn)?$/.test(host)) return undefined;
  const slash = decoded.indexOf("/");
  return slash < 1 ? undefined : { bucket: decoded.slice(0, slash), key: decoded.slice(slash + 1) };
}

/** The template text; throws ValidationError as CloudFormation does for a bad URL and for an object that is not there. */
export function templateOfUrl(lab: Lab, url: string): string {
  if (bucketAndKey(url) === undefined) {
    throw new LabError("ValidationError", "TemplateURL must be a supported URL.");
  }
  const text = lab.cloudformation.readTemplateUrl(lab, url);
  if (text === undefined) {
    throw new LabError(
      "ValidationError",
      "S3 error: The specified key does not exist.\nFor more information check http://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html",
    );
  }
  return text;
}

/** The object behind the URL in the lab's own S3. */
export function readTemplateFromS3(lab: Lab, url: string): string | undefined {
  const where = bucketAndKey(url);
  return where === undefined ? undefined : readObject(lab, where.bucket, where.key);
}

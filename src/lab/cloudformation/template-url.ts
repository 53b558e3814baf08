// Templates that lie in S3: TemplateURL of the operations and of nested stacks.
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import { currentObject, putObject } from "../s3/objects.ts";
import { createBucket } from "../s3/state.ts";

export interface TemplatePlace {
  readonly bucket: string;
  readonly key: string;
  readonly versionId?: string;
}

const S3_HOST = /^s3[.-][a-z0-9.-]*amazonaws\.com(\.cn)?$/;
const BUCKET_HOST = /^(.+)\.s3[.-][a-z0-9.-]*amazonaws\.com(\.cn)?$/;
/** Where `aws cloudformation package` writes the endpoint that it was given: the lab's own. */
const LAB_HOST = /^(127(\.\d{1,3}){3}|localhost)(:\d+)?$/;

/**
 * What is behind `https://bucket.s3.region.amazonaws.com/key`, `https://s3.region.amazonaws.com/bucket/key` or
 * `http://127.0.0.1:4566/bucket/key`, with or without `?versionId=`; undefined for any other URL.
 */
export function bucketAndKey(url: string): TemplatePlace | undefined {
  const [, scheme, host, path, query] = /^(https?):\/\/([^/]+)\/([^?#]+)(?:\?([^#]*))?/.exec(url) ?? [];
  if (host === undefined || path === undefined || host.includes("s3-website")) return undefined;
  if (scheme !== "https" && !LAB_HOST.test(host)) return undefined;
  const version = new URLSearchParams(query).get("versionId");
  const rest = version === null ? {} : { versionId: version };
  const decoded = decodedPath(path);
  if (decoded === undefined) return undefined;
  const virtual = BUCKET_HOST.exec(host)?.[1];
  if (virtual !== undefined) return { bucket: virtual, key: decoded, ...rest };
  if (!S3_HOST.test(host) && !LAB_HOST.test(host)) return undefined;
  const slash = decoded.indexOf("/");
  return slash < 1 ? undefined : { bucket: decoded.slice(0, slash), key: decoded.slice(slash + 1), ...rest };
}

function decodedPath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
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
  const place = bucketAndKey(url);
  const bucket = place && lab.s3.buckets.get(place.bucket);
  if (place === undefined || bucket === undefined) return undefined;
  const { key, versionId } = place;
  const object =
    versionId === undefined
      ? currentObject(bucket, key)
      : bucket.objects.get(key)?.find((version) => version.versionId === versionId && !version.deleteMarker);
  return object === undefined ? undefined : new TextDecoder().decode(object.bytes);
}

/** Puts a template where `url` points, as whoever wrote the URL did before; makes the bucket when it is not there. */
export function seedTemplate(lab: Lab, url: string, text: string): void {
  const place = bucketAndKey(url);
  if (place === undefined) throw new Error(`no address of an object in S3: ${url}`);
  const bucket = lab.s3.buckets.get(place.bucket) ?? createBucket(lab, place.bucket);
  putObject(lab, bucket, place.key, { bytes: new TextEncoder().encode(text) });
}

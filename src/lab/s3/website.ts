// The S3 website endpoint: the bucket is chosen by the Host header.
import type { Lab } from "../lab.ts";
import type { ServerReply, WebRequest } from "../web/reply.ts";
import { everyoneMayRead } from "./bucket-policy.ts";
import { currentObject } from "./objects.ts";
import type { Bucket, ObjectVersion } from "./state.ts";
import { conditionally } from "./website-conditional.ts";
import type { WebsiteConfiguration } from "./website-configuration.ts";
import { type WebsiteEndpoint, websiteEndpointOf } from "./website-endpoints.ts";
import {
  accessDenied,
  badUri,
  bucketMissing,
  type CachedReply,
  errorReply,
  keyMissing,
  needsSignature,
  notAWebsite,
  reply,
  wrongRegion,
} from "./website-reply.ts";

type Method = WebRequest["method"];

/** More paths than any drill probes; beyond it replies are made each time. */
const MAX_KEPT_REPLIES = 1_000;

/**
 * What the website endpoint at `request.address` answers. Source: aws-failover-semantics, section 6.
 *
 * 1. Only plain HTTP on port 80; there is no TLS.
 * 2. The Host names the bucket: the bucket's own endpoint name, or the bare bucket name. The bare endpoint redirects to the product page.
 * 3. No such bucket 404, another region's bucket 400, not a website 404.
 * 4. Then the key: see `answer`. Kept until the bucket changes, so a sample costs one look-up.
 */
export function websiteReply(lab: Lab, request: WebRequest): ServerReply {
  const after = lab.draw("s3.website.latency");
  if (request.scheme !== "http" || request.port !== 80) return { kind: "refused", after };
  return { ...found(lab, request), after };
}

function found(lab: Lab, request: WebRequest): CachedReply {
  const { method } = request;
  const endpoint = endpointAt(lab, request.address);
  const host = hostName(request.host);
  if (endpoint !== undefined && host === endpoint.dnsName) return reply(method, 301, { location: "https://aws.amazon.com/s3/" }, "");
  const name = endpoint !== undefined && host.endsWith(`.${endpoint.dnsName}`) ? host.slice(0, -endpoint.dnsName.length - 1) : host;
  const bucket = lab.s3.buckets.get(name);
  if (bucket === undefined) return errorReply(method, bucketMissing(name));
  if (endpoint !== undefined && endpoint.region !== bucket.region) {
    return errorReply(method, wrongRegion(name, websiteEndpointOf(bucket.region)?.dnsName ?? ""));
  }
  const kept = `${method} ${request.path}`;
  let cached = bucket.replies.get(kept);
  if (cached === undefined) {
    cached = bucketReply(bucket, request);
    if (bucket.replies.size < MAX_KEPT_REPLIES) bucket.replies.set(kept, cached);
  }
  return conditionally(method, cached, request.headers);
}

function endpointAt(lab: Lab, address: string): WebsiteEndpoint | undefined {
  const owner = lab.addresses.owner(address);
  return websiteEndpointOf(owner?.kind === "s3-website" ? owner.region : lab.region);
}

function hostName(host: string): string {
  const colon = host.indexOf(":");
  return (colon < 0 ? host : host.slice(0, colon)).toLowerCase();
}

function bucketReply(bucket: Bucket, { method, path, scheme }: WebRequest): CachedReply {
  const { website } = bucket;
  if (website === undefined) return errorReply(method, notAWebsite(bucket.name));
  if (website.redirectAll !== undefined) {
    const { hostName, protocol } = website.redirectAll;
    return reply(method, 301, { location: `${protocol ?? scheme}://${hostName}${path}` }, "");
  }
  const question = path.indexOf("?");
  try {
    return answer(bucket, website, method, decodeURIComponent((question < 0 ? path : path.slice(0, question)).slice(1)));
  } catch (error) {
    if (error instanceof URIError) return errorReply(method, badUri(path));
    throw error;
  }
}

/**
 * `wanted` is the path without its first slash. A path that is empty or ends with a slash means the index document below it.
 * Readable and there: 200. `dir` without slash where `dir/<index>` exists: 302. Not readable by everyone: 403, whether it exists or not.
 * Readable but not there: 404. Encrypted with a key of KMS: 400. For all three the error document is served with the status kept, if it can be read.
 */
function answer(bucket: Bucket, website: WebsiteConfiguration, method: Method, wanted: string): CachedReply {
  const key = wanted === "" || wanted.endsWith("/") ? `${wanted}${website.indexDocument}` : wanted;
  if (!everyoneMayRead(bucket, key)) return failure(bucket, website, method, accessDenied);
  const object = currentObject(bucket, key);
  if (object !== undefined) {
    return isForSignedOnly(object) ? failure(bucket, website, method, needsSignature) : objectReply(method, 200, object);
  }
  if (key === wanted && currentObject(bucket, `${wanted}/${website.indexDocument}`) !== undefined) {
    return reply(method, 302, { location: `/${encodeURI(wanted)}/` }, "");
  }
  return failure(bucket, website, method, keyMissing(key));
}

function failure(bucket: Bucket, website: WebsiteConfiguration, method: Method, error: Parameters<typeof errorReply>[1]): CachedReply {
  const { errorDocument } = website;
  if (errorDocument === undefined) return errorReply(method, error);
  if (!everyoneMayRead(bucket, errorDocument)) return errorReply(method, error, accessDenied);
  const document = currentObject(bucket, errorDocument);
  if (document === undefined) return errorReply(method, error, keyMissing(errorDocument));
  if (isForSignedOnly(document)) return errorReply(method, error, needsSignature);
  const served = objectReply(method, error.status, document);
  return { ...served, headers: { ...served.headers, "x-amz-error-code": error.code, "x-amz-error-message": error.message } };
}

function isForSignedOnly({ encryption }: ObjectVersion): boolean {
  return encryption !== "AES256";
}

/** An object may say that it is elsewhere. Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-to-page-redirect.html */
function objectReply(method: Method, status: number, object: ObjectVersion): CachedReply {
  const { ContentDisposition, ContentEncoding, ContentLanguage, WebsiteRedirectLocation } = object.headers;
  if (WebsiteRedirectLocation !== undefined && status === 200) return reply(method, 301, { location: WebsiteRedirectLocation }, "");
  const headers = {
    "content-type": object.contentType,
    ...(object.cacheControl === undefined ? {} : { "cache-control": object.cacheControl }),
    ...(ContentDisposition === undefined ? {} : { "content-disposition": ContentDisposition }),
    ...(ContentEncoding === undefined ? {} : { "content-encoding": ContentEncoding }),
    ...(ContentLanguage === undefined ? {} : { "content-language": ContentLanguage }),
    etag: object.etag,
    "last-modified": httpDate(object.lastModified),
    ...Object.fromEntries(Object.entries(object.metadata).map(([name, value]) => [`x-amz-meta-${name.toLowerCase()}`, value])),
  };
  return reply(method, status, headers, new TextDecoder().decode(object.bytes));
}

function httpDate(instant: number): string {
  return new Date(instant).toUTCString();
}

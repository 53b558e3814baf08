// The parts of a website reply that stay the same until the bucket changes.
import type { ServerReply } from "../web/reply.ts";

export type CachedReply = Omit<Extract<ServerReply, { kind: "response" }>, "after">;

interface WebsiteError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** Further lines of the page, e.g. `Key: missing.html`. */
  readonly details?: Readonly<Record<string, string>>;
}

const REASONS: Readonly<Record<number, string>> = {
  200: "OK",
  206: "Partial Content",
  301: "Moved Permanently",
  302: "Moved Temporarily",
  304: "Not Modified",
  400: "Bad Request",
  403: "Forbidden",
  404: "Not Found",
  412: "Precondition Failed",
  416: "Requested Range Not Satisfiable",
};

/** Answers with `body`; HEAD gets the headers only. */
export function reply(method: "GET" | "HEAD", status: number, headers: Readonly<Record<string, string>>, body: string): CachedReply {
  return {
    kind: "response",
    status,
    reason: REASONS[status] ?? "",
    headers: { ...headers, "content-length": String(Buffer.byteLength(body)), server: "AmazonS3" },
    body: method === "HEAD" ? "" : body,
  };
}

/**
 * S3's own HTML error page, with the code in a header too.
 * `second` is what went wrong while the bucket's error document was looked for.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/CustomErrorDocSupport.html
 */
export function errorReply(method: "GET" | "HEAD", error: WebsiteError, second?: WebsiteError): CachedReply {
  const title = `${error.status} ${REASONS[error.status]}`;
  const nested =
    second === undefined ? "" : `<h3>An Error Occurred While Attempting to Retrieve a Custom Error Document</h3>\n${list(second)}`;
  const body = `<html>\n<head><title>${title}</title></head>\n<body>\n<h1>${title}</h1>\n${list(error)}${nested}<hr/>\n</body>\n</html>\n`;
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "x-amz-error-code": error.code,
    "x-amz-error-message": error.message,
    ...Object.fromEntries(Object.entries(error.details ?? {}).map(([name, value]) => [`x-amz-error-detail-${name.toLowerCase()}`, value])),
  };
  return reply(method, error.status, headers, body);
}

function list({ code, message, details }: WebsiteError): string {
  const items = Object.entries({ Code: code, Message: message, ...details }).map(
    ([name, value]) => `<li>${name}: ${escapeHtml(value)}</li>\n`,
  );
  return `<ul>\n${items.join("")}</ul>\n`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

export const accessDenied: WebsiteError = { status: 403, code: "AccessDenied", message: "Access Denied" };

/** Source: https://repost.aws/knowledge-center/s3-kms-signature-version-error (visitors sign nothing) */
export const needsSignature: WebsiteError = {
  status: 400,
  code: "InvalidArgument",
  message: "Requests specifying Server Side Encryption with AWS KMS managed keys require AWS Signature Version 4.",
};

export const keyMissing = (key: string): WebsiteError => ({
  status: 404,
  code: "NoSuchKey",
  message: "The specified key does not exist.",
  details: { Key: key },
});

export const bucketMissing = (name: string): WebsiteError => ({
  status: 404,
  code: "NoSuchBucket",
  message: "The specified bucket does not exist",
  details: { BucketName: name },
});

export const notAWebsite = (name: string): WebsiteError => ({
  status: 404,
  code: "NoSuchWebsiteConfiguration",
  message: "The specified bucket does not have a website configuration",
  details: { BucketName: name },
});

/** The bucket is in another region than the endpoint. Source: aws-failover-semantics, section 6 (status); the code is S3's for this case. */
export const wrongRegion = (name: string, endpoint: string): WebsiteError => ({
  status: 400,
  code: "IncorrectEndpoint",
  message: "The specified bucket exists in another region. Please direct requests to the specified endpoint.",
  details: { Endpoint: `${name}.${endpoint}` },
});

export const badUri = (uri: string): WebsiteError => ({
  status: 400,
  code: "InvalidURI",
  message: "Couldn't parse the specified URI.",
  details: { URI: uri },
});

export const preconditionUnmet = (condition: string): WebsiteError => ({
  status: 412,
  code: "PreconditionFailed",
  message: "At least one of the pre-conditions you specified did not hold",
  details: { Condition: condition },
});

export const rangeUnsatisfiable = (range: string, size: number): WebsiteError => ({
  status: 416,
  code: "InvalidRange",
  message: "The requested range is not satisfiable",
  details: { RangeRequested: range, ActualObjectSize: String(size) },
});

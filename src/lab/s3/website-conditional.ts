// Range and conditional requests at the website endpoint: 304, 206, 412 and 416 instead of the whole page.
// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/RESTObjectGET.html (the website endpoint reads objects as the REST endpoint does).
import type { WebRequest } from "../web/reply.ts";
import { judgeConditions } from "./preconditions.ts";
import { byteRange, contentRange } from "./range.ts";
import { type CachedReply, errorReply, preconditionUnmet, rangeUnsatisfiable, reply } from "./website-reply.ts";

type Headers = NonNullable<WebRequest["headers"]>;

/** Told again in a 304: what lets a cache keep the page that it has. Source: RFC 9110, 15.4.5. */
const KEPT_HEADERS = ["cache-control", "etag", "last-modified", "content-location", "expires", "vary"];

/** `whole` is what a plain request gets; anything but an object itself is answered as it is. */
export function conditionally(method: "GET" | "HEAD", whole: CachedReply, headers: Headers | undefined): CachedReply {
  const { etag, "last-modified": lastModified } = whole.headers;
  if (headers === undefined || whole.status !== 200 || etag === undefined || lastModified === undefined) return whole;
  const outcome = judgeConditions(
    { etag, lastModified: new Date(lastModified).getTime() },
    {
      IfMatch: headers["if-match"],
      IfNoneMatch: headers["if-none-match"],
      IfModifiedSince: dateOf(headers["if-modified-since"]),
      IfUnmodifiedSince: dateOf(headers["if-unmodified-since"]),
    },
  );
  if (outcome === "not-modified") {
    return reply(method, 304, Object.fromEntries(Object.entries(whole.headers).filter(([name]) => KEPT_HEADERS.includes(name))), "");
  }
  if (outcome !== "holds") return errorReply(method, preconditionUnmet(outcome.failed));
  return ranged(method, whole, headers);
}

/** An If-Range that names another version asks for all of this one. */
function ranged(method: "GET" | "HEAD", whole: CachedReply, headers: Headers): CachedReply {
  const condition = headers["if-range"];
  if (condition !== undefined && condition !== whole.headers.etag && condition !== whole.headers["last-modified"]) return whole;
  const size = Number(whole.headers["content-length"]);
  const range = byteRange(headers.range, size);
  if (range === undefined) return whole;
  if (range === "unsatisfiable") return errorReply(method, rangeUnsatisfiable(headers.range ?? "", size));
  const body = Buffer.from(whole.body)
    .subarray(range.start, range.end + 1)
    .toString();
  const partial = reply(method, 206, { ...whole.headers, "content-range": contentRange(range, size) }, body);
  return { ...partial, headers: { ...partial.headers, "content-length": String(range.end - range.start + 1) } };
}

/** Text that is no date is no condition (RFC 9110, 13.1.3). */
function dateOf(text: string | undefined): Date | undefined {
  const date = text === undefined ? undefined : new Date(text);
  return date === undefined || Number.isNaN(date.getTime()) ? undefined : date;
}

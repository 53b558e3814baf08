// Which bucket and which key a request to S3 means: path style and virtual-hosted style.
import { decodePercent, type WireRequest } from "../message.ts";

export interface S3Address {
  readonly bucket: string | undefined;
  /** As sent, percent-encoded, with a slash before the key. */
  readonly keyPath: string;
}

/** Hosts of S3 itself: `s3.amazonaws.com`, `s3.eu-west-1.amazonaws.com`, `s3-eu-west-1.amazonaws.com.cn`. */
const S3_HOST = /^(?:(.+)\.)?s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com(?:\.cn)?$/;
/** A bucket before the lab's own address or name: `bucket.127.0.0.1`, `bucket.s3.localhost`. */
const LAB_HOST = /^(?:(.+?)\.)?(?:s3\.)?(?:127\.\d+\.\d+\.\d+|localhost)$/;

/** Throws MalformedRequest for a bucket name that is not percent-encoded text. */
export function s3Address({ headers, path }: Pick<WireRequest, "headers" | "path">): S3Address {
  const host = (headers.host ?? "").toLowerCase().replace(/:\d+$/, "");
  const bucket = (S3_HOST.exec(host) ?? LAB_HOST.exec(host))?.[1];
  if (bucket !== undefined && bucket !== "s3") return { bucket, keyPath: path };
  const [, first = "", rest = ""] = /^\/([^/]*)(.*)$/s.exec(path) ?? [];
  return { bucket: first === "" ? undefined : decodePercent(first), keyPath: rest === "" ? "/" : rest };
}

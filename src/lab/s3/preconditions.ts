// If-Match and its like: whether a request may go on. Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html
import { noSuchKey, notImplemented, notModified, preconditionFailed } from "./errors.ts";
import { currentObject } from "./objects.ts";
import type { Bucket, ObjectVersion } from "./state.ts";

/** Conditions of a request that reads. */
export interface ReadConditions {
  readonly IfMatch?: string | undefined;
  readonly IfNoneMatch?: string | undefined;
  readonly IfModifiedSince?: Date | undefined;
  readonly IfUnmodifiedSince?: Date | undefined;
}

/** `not-modified` where a client's copy is still good, `failed` with the header that was not met. ETags outrank dates (RFC 9110, 13.2.2). */
export type ConditionOutcome = "holds" | "not-modified" | { readonly failed: string };

export function judgeConditions(version: Pick<ObjectVersion, "etag" | "lastModified">, conditions: ReadConditions): ConditionOutcome {
  const { IfMatch, IfNoneMatch, IfModifiedSince, IfUnmodifiedSince } = conditions;
  if (IfMatch !== undefined) {
    if (!matches(version.etag, IfMatch)) return { failed: "If-Match" };
  } else if (IfUnmodifiedSince !== undefined && modifiedAfter(version, IfUnmodifiedSince)) return { failed: "If-Unmodified-Since" };
  if (IfNoneMatch !== undefined) return matches(version.etag, IfNoneMatch) ? "not-modified" : "holds";
  return IfModifiedSince !== undefined && !modifiedAfter(version, IfModifiedSince) ? "not-modified" : "holds";
}

/** Throws PreconditionFailed, NotModified. */
export function checkRead(version: ObjectVersion, conditions: ReadConditions): void {
  const outcome = judgeConditions(version, conditions);
  if (outcome === "holds") return;
  if (outcome !== "not-modified") throw preconditionFailed(outcome.failed);
  throw notModified({ etag: version.etag, "last-modified": new Date(version.lastModified).toUTCString() });
}

/** Throws PreconditionFailed, also where a read would be NotModified. */
export function checkCopySource(version: ObjectVersion, input: CopyConditions): void {
  const outcome = judgeConditions(version, {
    IfMatch: input.CopySourceIfMatch,
    IfNoneMatch: input.CopySourceIfNoneMatch,
    IfModifiedSince: input.CopySourceIfModifiedSince,
    IfUnmodifiedSince: input.CopySourceIfUnmodifiedSince,
  });
  if (outcome === "not-modified") {
    throw preconditionFailed(
      input.CopySourceIfNoneMatch === undefined ? "x-amz-copy-source-If-Modified-Since" : "x-amz-copy-source-If-None-Match",
    );
  }
  if (outcome !== "holds") throw preconditionFailed(`x-amz-copy-source-${outcome.failed}`);
}

export interface CopyConditions {
  readonly CopySourceIfMatch?: string | undefined;
  readonly CopySourceIfNoneMatch?: string | undefined;
  readonly CopySourceIfModifiedSince?: Date | undefined;
  readonly CopySourceIfUnmodifiedSince?: Date | undefined;
}

/**
 * Conditions of a request that writes or deletes the key as it is now.
 * Throws PreconditionFailed, NoSuchKey for an ETag where nothing is, NotImplemented for an If-None-Match other than `*`.
 */
export function checkWriteConditions(
  bucket: Bucket,
  key: string,
  { IfMatch, IfNoneMatch }: { readonly IfMatch?: string | undefined; readonly IfNoneMatch?: string | undefined },
): void {
  const current = currentObject(bucket, key);
  if (IfNoneMatch !== undefined) {
    if (IfNoneMatch !== "*") throw notImplemented("A header you provided implies functionality that is not implemented");
    if (current !== undefined) throw preconditionFailed("If-None-Match");
  }
  if (IfMatch === undefined) return;
  if (current === undefined) throw noSuchKey();
  if (!matches(current.etag, IfMatch)) throw preconditionFailed("If-Match");
}

/** With or without quotes, one ETag or several, or `*` for any. */
function matches(etag: string, wanted: string): boolean {
  const bare = (text: string) => text.trim().replace(/^W\//, "").replaceAll('"', "");
  return wanted.split(",").some((one) => one.trim() === "*" || bare(one) === bare(etag));
}

/** Headers have whole seconds. */
const modifiedAfter = ({ lastModified }: Pick<ObjectVersion, "lastModified">, date: Date): boolean =>
  Math.floor(lastModified / 1_000) > Math.floor(date.getTime() / 1_000);

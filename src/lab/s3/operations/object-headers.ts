// What GetObject and HeadObject both tell of an object.
import { NULL_VERSION } from "../objects.ts";
import type { ObjectVersion } from "../state.ts";

export function objectHeaders(version: ObjectVersion) {
  return {
    ContentLength: version.bytes.length,
    ContentType: version.contentType,
    ETag: version.etag,
    LastModified: new Date(version.lastModified),
    Metadata: { ...version.metadata },
    ServerSideEncryption: "AES256" as const,
    ...(version.cacheControl === undefined ? {} : { CacheControl: version.cacheControl }),
    ...(version.versionId === NULL_VERSION ? {} : { VersionId: version.versionId }),
  };
}

// What GetObject and HeadObject have in common: which version, which bytes of it, and what is told of it.
import type { GetObjectCommandInput, HeadObjectCommandInput } from "@aws-sdk/client-s3";
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import { type Checksum, typedChecksumMembers } from "./checksums/checksum.ts";
import { invalidRange, invalidRequest } from "./errors.ts";
import { NULL_VERSION, objectVersion } from "./objects.ts";
import { checkRead } from "./preconditions.ts";
import { type ByteRange, byteRange, contentRange } from "./range.ts";
import { bucketNamed, type ObjectVersion } from "./state.ts";

type Input = Omit<GetObjectCommandInput, "ChecksumMode"> & Pick<HeadObjectCommandInput, "ChecksumMode">;

export interface Reading {
  readonly bytes: Uint8Array;
  /** The answer without its body. */
  readonly headers: ReturnType<typeof headersOf>;
}

/** Throws NoSuchBucket, NoSuchKey, NoSuchVersion, MethodNotAllowed, PreconditionFailed, NotModified, InvalidRange, InvalidPartNumber. */
export function readingOf(lab: Lab, input: Input): Reading {
  const version = objectVersion(bucketNamed(lab, input.Bucket), input.Key ?? "", input.VersionId);
  checkRead(version, input);
  const selected = select(version, input);
  const { start, end } = selected.range ?? { start: 0, end: version.bytes.length - 1 };
  const bytes = version.bytes.subarray(start, end + 1);
  return { bytes, headers: headersOf(version, bytes.length, selected, input) };
}

interface Selected {
  /** Undefined: the whole object, answered as such. */
  readonly range: ByteRange | undefined;
  readonly checksum: Checksum | undefined;
  readonly partsCount?: number;
}

function select(version: ObjectVersion, { Range, PartNumber }: Input): Selected {
  const size = version.bytes.length;
  if (PartNumber !== undefined) {
    if (Range !== undefined) throw invalidRequest("Cannot specify both Range header and partNumber query parameter");
    return selectPart(version, PartNumber);
  }
  const range = byteRange(Range, size);
  if (range === "unsatisfiable") throw invalidRange(Range ?? "", size);
  return { range, checksum: range === undefined ? version.checksum : undefined };
}

/** An object that was written in one piece is its own first part. */
function selectPart({ bytes, parts, checksum }: ObjectVersion, number: number): Selected {
  const sizes = parts?.map(({ size }) => size) ?? [bytes.length];
  const size = sizes[number - 1];
  if (size === undefined) throw new LabError("InvalidPartNumber", "The requested partnumber is not satisfiable", 416);
  const start = sizes.slice(0, number - 1).reduce((sum, each) => sum + each, 0);
  return {
    range: size === 0 ? undefined : { start, end: start + size - 1 },
    checksum: parts === undefined ? checksum : parts[number - 1]?.checksum,
    ...(parts === undefined ? {} : { partsCount: parts.length }),
  };
}

function headersOf(version: ObjectVersion, length: number, { range, checksum, partsCount }: Selected, input: Input) {
  const { ResponseCacheControl, ResponseContentDisposition, ResponseContentEncoding, ResponseContentLanguage, ResponseExpires } = input;
  const cacheControl = ResponseCacheControl ?? version.cacheControl;
  return {
    AcceptRanges: "bytes",
    ContentLength: length,
    ContentType: input.ResponseContentType ?? version.contentType,
    ETag: version.etag,
    LastModified: new Date(version.lastModified),
    Metadata: { ...version.metadata },
    ServerSideEncryption: version.encryption,
    ...(cacheControl === undefined ? {} : { CacheControl: cacheControl }),
    ...version.headers,
    ...(ResponseContentDisposition === undefined ? {} : { ContentDisposition: ResponseContentDisposition }),
    ...(ResponseContentEncoding === undefined ? {} : { ContentEncoding: ResponseContentEncoding }),
    ...(ResponseContentLanguage === undefined ? {} : { ContentLanguage: ResponseContentLanguage }),
    ...(ResponseExpires === undefined ? {} : { Expires: ResponseExpires }),
    ...(version.versionId === NULL_VERSION ? {} : { VersionId: version.versionId }),
    ...(version.storageClass === "STANDARD" ? {} : { StorageClass: version.storageClass }),
    ...(version.tags.length === 0 ? {} : { TagCount: version.tags.length }),
    ...(range === undefined ? {} : { ContentRange: contentRange(range, version.bytes.length) }),
    ...(partsCount === undefined ? {} : { PartsCount: partsCount }),
    ...(input.ChecksumMode === "ENABLED" ? typedChecksumMembers(checksum) : {}),
  };
}

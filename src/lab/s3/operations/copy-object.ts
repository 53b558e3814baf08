// CopyObject. https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
import type { CopyObjectCommandInput, CopyObjectCommandOutput } from "@aws-sdk/client-s3";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { aboutOf, checkedKey, checkWrite, storageClass } from "../about.ts";
import { checkedChecksum, knownAlgorithm, typedChecksumMembers } from "../checksums/checksum.ts";
import { copySource } from "../copy-source.ts";
import { invalidArgument, invalidRequest } from "../errors.ts";
import { NULL_VERSION, putObject } from "../objects.ts";
import { checkWriteConditions } from "../preconditions.ts";
import { bucketNamed, type ObjectAbout, type ObjectVersion } from "../state.ts";
import { written } from "./written.ts";

function copy(lab: Lab, input: CopyObjectCommandInput): Omit<CopyObjectCommandOutput, "$metadata"> {
  const bucket = bucketNamed(lab, input.Bucket);
  const key = checkedKey(input.Key);
  checkWrite(bucket.ownership, input);
  checkDirective("metadata", input.MetadataDirective);
  checkDirective("tagging", input.TaggingDirective);
  const source = copySource(lab, input);
  const isItself = source.bucket === bucket && source.version.key === key && source.versionId === undefined;
  if (isItself && !changesSomething(input, source.version)) {
    throw invalidRequest(
      "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
    );
  }
  checkWriteConditions(bucket, key, input);
  const { bytes, checksum: before } = source.version;
  const algorithm = input.ChecksumAlgorithm === undefined ? before?.algorithm : knownAlgorithm(input.ChecksumAlgorithm);
  const checksum = checkedChecksum(bytes, {}, algorithm);
  const version = putObject(lab, bucket, key, { ...aboutCopy(input, source.version), bytes, checksum });
  return {
    CopyObjectResult: { ETag: version.etag, LastModified: new Date(version.lastModified), ...typedChecksumMembers(checksum) },
    ...(source.version.versionId === NULL_VERSION ? {} : { CopySourceVersionId: source.version.versionId }),
    ...written(version),
  };
}

/** What the copy is said to be: the source's words, or with REPLACE the request's. Class and redirect are the request's in any case. */
function aboutCopy(input: CopyObjectCommandInput, source: ObjectVersion): ObjectAbout {
  const own = aboutOf({ ...input, Tagging: input.TaggingDirective === "REPLACE" ? input.Tagging : undefined });
  const { contentType, cacheControl, metadata } = input.MetadataDirective === "REPLACE" ? own : source;
  const { WebsiteRedirectLocation: _redirect, ...headers } = input.MetadataDirective === "REPLACE" ? own.headers : source.headers;
  const { WebsiteRedirectLocation } = own.headers;
  return {
    contentType,
    cacheControl,
    metadata,
    headers: { ...headers, ...(WebsiteRedirectLocation === undefined ? {} : { WebsiteRedirectLocation }) },
    storageClass: own.storageClass,
    tags: input.TaggingDirective === "REPLACE" ? own.tags : source.tags,
    encryption: own.encryption,
  };
}

function changesSomething(input: CopyObjectCommandInput, source: ObjectVersion): boolean {
  const { MetadataDirective, StorageClass, WebsiteRedirectLocation, ServerSideEncryption } = input;
  return (
    MetadataDirective === "REPLACE" ||
    (StorageClass !== undefined && storageClass(StorageClass) !== source.storageClass) ||
    WebsiteRedirectLocation !== undefined ||
    ServerSideEncryption !== undefined
  );
}

function checkDirective(what: string, directive: string | undefined): void {
  if (directive === undefined || directive === "COPY" || directive === "REPLACE") return;
  throw invalidArgument(`Unknown ${what} directive.`);
}

export default register("s3", "CopyObject", copy);

// What a request to write an object says of it, besides its bytes.
import type { StorageClass } from "@aws-sdk/client-s3";
import { LabError } from "../operation.ts";
import type { ResourceTag } from "../resource.ts";
import { invalidArgument, notImplemented } from "./errors.ts";
import type { Encryption, ObjectAbout } from "./state.ts";

/** Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html: bytes of names and values together. */
const METADATA_MAX = 2_048;
/** Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html */
const TAGS_MAX = 10;
const TAG_KEY_MAX = 128;
const TAG_VALUE_MAX = 256;

/** Classes that a PutObject may name. Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html */
const STORAGE_CLASSES: ReadonlySet<string> = new Set<StorageClass>([
  "STANDARD",
  "REDUCED_REDUNDANCY",
  "STANDARD_IA",
  "ONEZONE_IA",
  "INTELLIGENT_TIERING",
  "GLACIER",
  "DEEP_ARCHIVE",
  "GLACIER_IR",
]);

/** The members that PutObject, CopyObject and CreateMultipartUpload have in common. */
export interface AboutInput {
  readonly ContentType?: string | undefined;
  readonly CacheControl?: string | undefined;
  readonly ContentDisposition?: string | undefined;
  readonly ContentEncoding?: string | undefined;
  readonly ContentLanguage?: string | undefined;
  readonly Expires?: Date | undefined;
  readonly WebsiteRedirectLocation?: string | undefined;
  readonly Metadata?: Readonly<Record<string, string>> | undefined;
  readonly StorageClass?: string | undefined;
  readonly Tagging?: string | undefined;
  readonly ServerSideEncryption?: string | undefined;
}

/** Throws MetadataTooLarge, InvalidStorageClass, InvalidArgument and others in S3's words. */
export function aboutOf(input: AboutInput): ObjectAbout {
  const { ContentType, CacheControl, Metadata = {}, Tagging } = input;
  const { ContentDisposition, ContentEncoding, ContentLanguage, Expires, WebsiteRedirectLocation } = input;
  const size = Object.entries(Metadata).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(value), 0);
  if (size > METADATA_MAX) throw new LabError("MetadataTooLarge", "Your metadata headers exceed the maximum allowed metadata size", 400);
  if (WebsiteRedirectLocation !== undefined && !/^(\/|https?:\/\/)/.test(WebsiteRedirectLocation)) {
    throw new LabError(
      "InvalidRedirectLocation",
      "The website redirect location must have a prefix of 'http://' or 'https://' or '/'.",
      400,
    );
  }
  return {
    contentType: ContentType ?? "binary/octet-stream",
    cacheControl: CacheControl,
    headers: {
      ...(ContentDisposition === undefined ? {} : { ContentDisposition }),
      ...(ContentEncoding === undefined ? {} : { ContentEncoding }),
      ...(ContentLanguage === undefined ? {} : { ContentLanguage }),
      ...(Expires === undefined ? {} : { Expires }),
      ...(WebsiteRedirectLocation === undefined ? {} : { WebsiteRedirectLocation }),
    },
    metadata: Object.fromEntries(Object.entries(Metadata).map(([name, value]) => [name.toLowerCase(), value])),
    storageClass: storageClass(input.StorageClass),
    tags: Tagging === undefined ? [] : checkedTags([...new URLSearchParams(Tagging)].map(([Key, Value]) => ({ Key, Value }))),
    encryption: encryptionOf(input.ServerSideEncryption),
  };
}

/** Undefined for nothing. Throws InvalidArgument. */
export function encryptionOf(name: string | undefined): Encryption | undefined {
  if (name === undefined || name === "AES256" || name === "aws:kms" || name === "aws:kms:dsse") return name;
  throw invalidArgument("The encryption method specified is not supported");
}

/** Throws InvalidStorageClass. */
export function storageClass(name: string | undefined): StorageClass {
  if (name === undefined) return "STANDARD";
  if (!STORAGE_CLASSES.has(name)) throw new LabError("InvalidStorageClass", "The storage class you specified is not valid", 400);
  return name as StorageClass;
}

/** Throws BadRequest, InvalidTag. */
export function checkedTags(
  tags: readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[],
): readonly ResourceTag[] {
  if (tags.length > TAGS_MAX) throw new LabError("BadRequest", `Object tags cannot be greater than ${TAGS_MAX}`, 400);
  const checked = tags.map(({ Key = "", Value = "" }) => ({ Key, Value }));
  const invalid = (message: string) => new LabError("InvalidTag", message, 400);
  if (checked.some(({ Key }) => Key === "" || Key.length > TAG_KEY_MAX)) throw invalid("The TagKey you have provided is invalid");
  if (checked.some(({ Value }) => Value.length > TAG_VALUE_MAX)) throw invalid("The TagValue you have provided is invalid");
  if (new Set(checked.map(({ Key }) => Key)).size < checked.length) throw invalid("Cannot provide multiple Tags with the same key");
  return checked;
}

/** Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
const KEY_BYTES_MAX = 1_024;

/** The key of an object that is to be written. Throws InvalidArgument, KeyTooLongError. */
export function checkedKey(key: string | undefined): string {
  if (key === undefined || key === "") throw invalidArgument("Object key must not be empty");
  if (Buffer.byteLength(key) > KEY_BYTES_MAX) throw new LabError("KeyTooLongError", "Your key is too long", 400);
  return key;
}

/** Throws AccessControlListNotSupported where the owner owns everything, NotImplemented for customers' keys. */
export function checkWrite(
  ownership: string | undefined,
  input: { readonly ACL?: string | undefined; readonly SSECustomerAlgorithm?: string | undefined },
): void {
  if (input.ACL !== undefined && ownership === "BucketOwnerEnforced" && input.ACL !== "bucket-owner-full-control") {
    throw new LabError("AccessControlListNotSupported", "The bucket does not allow ACLs", 400);
  }
  if (input.SSECustomerAlgorithm !== undefined) throw notImplemented("the lab does not encrypt with customers' keys");
}

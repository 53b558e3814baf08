// What the lab remembers of s3: buckets, their settings, and every version of their objects.
import type { StorageClass } from "@aws-sdk/client-s3";
import type { Instant } from "../../ports/clock.ts";
import type { Lab } from "../lab.ts";
import type { ResourceTag } from "../resource.ts";
import { isBucketName } from "./bucket-names.ts";
import type { BucketPolicy } from "./bucket-policy.ts";
import type { Checksum } from "./checksums/checksum.ts";
import { bucketAlreadyExists, bucketAlreadyOwnedByYou, bucketNotEmpty, invalidBucketName, noSuchBucket } from "./errors.ts";
import type { MultipartUpload } from "./multipart/upload.ts";
import type { WebsiteConfiguration } from "./website-configuration.ts";
import type { CachedReply } from "./website-reply.ts";

/** With whose keys S3 encrypts at rest: its own, or those of KMS, which it uses for signed requests only. */
export type Encryption = "AES256" | "aws:kms" | "aws:kms:dsse";

/** What is said of an object when it is written; told again as it was given. */
export interface ObjectAbout {
  readonly contentType: string;
  readonly cacheControl: string | undefined;
  readonly headers: {
    readonly ContentDisposition?: string;
    readonly ContentEncoding?: string;
    readonly ContentLanguage?: string;
    readonly Expires?: Date;
    readonly WebsiteRedirectLocation?: string;
  };
  readonly metadata: Readonly<Record<string, string>>;
  readonly storageClass: StorageClass;
  readonly tags: readonly ResourceTag[];
  /** Undefined: as the bucket has it at that time. */
  readonly encryption: Encryption | undefined;
}

/** A part of an object that was uploaded in parts; its number is its place, from 1. */
export interface ObjectPart {
  readonly size: number;
  readonly checksum: Checksum;
}

export interface ObjectVersion extends ObjectAbout {
  readonly key: string;
  readonly encryption: Encryption;
  /** `null` in a bucket without versioning, as S3 calls it. */
  readonly versionId: string;
  readonly deleteMarker: boolean;
  readonly bytes: Uint8Array;
  /** Quoted: the MD5 of the bytes, or of the parts' MD5s with their number behind it. */
  readonly etag: string;
  readonly lastModified: Instant;
  /** Undefined for delete markers only. */
  readonly checksum: Checksum | undefined;
  /** Undefined for an object that was written in one piece. */
  readonly parts: readonly ObjectPart[] | undefined;
}

export interface PublicAccessBlock {
  readonly BlockPublicAcls: boolean;
  readonly IgnorePublicAcls: boolean;
  readonly BlockPublicPolicy: boolean;
  readonly RestrictPublicBuckets: boolean;
}

/** Every new bucket since April 2023. Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html */
export const EVERYTHING_BLOCKED: PublicAccessBlock = {
  BlockPublicAcls: true,
  IgnorePublicAcls: true,
  BlockPublicPolicy: true,
  RestrictPublicBuckets: true,
};

export type ObjectOwnership = "BucketOwnerEnforced" | "BucketOwnerPreferred" | "ObjectWriter";

export interface Bucket {
  readonly name: string;
  readonly region: string;
  readonly createdAt: Instant;
  /** Versions of each key, the newest last; no entry for a key without versions. */
  readonly objects: Map<string, readonly ObjectVersion[]>;
  /** Uploads in parts that are neither completed nor aborted, by id, the oldest first. */
  readonly uploads: Map<string, MultipartUpload>;
  versionsMade: number;
  versioning: "Enabled" | "Suspended" | undefined;
  website: WebsiteConfiguration | undefined;
  policy: BucketPolicy | undefined;
  publicAccessBlock: PublicAccessBlock | undefined;
  ownership: ObjectOwnership | undefined;
  tags: readonly ResourceTag[];
  /** Of objects that are written from now on. */
  encryption: Encryption;
  /** Website replies by method and path, forgotten at every change of the bucket: see `changed`. */
  readonly replies: Map<string, CachedReply>;
}

export interface S3State {
  readonly buckets: Map<string, Bucket>;
  /** Names that belong to other accounts: bucket names are unique in the whole partition. */
  readonly takenNames: Set<string>;
}

export function createS3State(): S3State {
  return { buckets: new Map(), takenNames: new Set() };
}

/** Called once when the lab is whole; s3 changes only when it is asked to. */
export function startS3(_lab: Lab): void {}

/** The bucket of that name. Throws NoSuchBucket. */
export function bucketNamed(lab: Lab, name: string | undefined): Bucket {
  const bucket = lab.s3.buckets.get(name ?? "");
  if (bucket === undefined) throw noSuchBucket();
  return bucket;
}

/** Throws InvalidBucketName, BucketAlreadyOwnedByYou, BucketAlreadyExists. */
export function createBucket(lab: Lab, name: string): Bucket {
  if (!isBucketName(name)) throw invalidBucketName();
  if (lab.s3.buckets.has(name)) throw bucketAlreadyOwnedByYou();
  if (lab.s3.takenNames.has(name)) throw bucketAlreadyExists();
  const bucket: Bucket = {
    name,
    region: lab.region,
    createdAt: lab.clock.now(),
    objects: new Map(),
    uploads: new Map(),
    versionsMade: 0,
    versioning: undefined,
    website: undefined,
    policy: undefined,
    publicAccessBlock: EVERYTHING_BLOCKED,
    ownership: "BucketOwnerEnforced",
    tags: [],
    encryption: "AES256",
    replies: new Map(),
  };
  lab.s3.buckets.set(name, bucket);
  return bucket;
}

/** Throws NoSuchBucket, BucketNotEmpty (delete markers and old versions count). */
export function deleteBucket(lab: Lab, name: string): void {
  if (bucketNamed(lab, name).objects.size > 0) throw bucketNotEmpty();
  lab.s3.buckets.delete(name);
}

/** To be called after every change of a bucket: what the website answered before may be wrong now. */
export function changed(bucket: Bucket): void {
  bucket.replies.clear();
}

// The operations of s3 that the lab serves: one file each, pairs of get and put together.
import type { RegisteredOperation } from "../../operation.ts";
import bucketPolicy from "./bucket-policy.ts";
import bucketSettings from "./bucket-settings.ts";
import bucketTagging from "./bucket-tagging.ts";
import bucketWebsite from "./bucket-website.ts";
import copyObject from "./copy-object.ts";
import createBucket from "./create-bucket.ts";
import deleteBucket from "./delete-bucket.ts";
import deleteObject from "./delete-object.ts";
import deleteObjects from "./delete-objects.ts";
import getObject from "./get-object.ts";
import getObjectAttributes from "./get-object-attributes.ts";
import headBucket from "./head-bucket.ts";
import headObject from "./head-object.ts";
import listBuckets from "./list-buckets.ts";
import listMultipartUploads from "./list-multipart-uploads.ts";
import listObjectVersions from "./list-object-versions.ts";
import listObjects from "./list-objects.ts";
import listObjectsV2 from "./list-objects-v2.ts";
import listParts from "./list-parts.ts";
import multipartUpload from "./multipart-upload.ts";
import objectTagging from "./object-tagging.ts";
import publicAccessBlock from "./public-access-block.ts";
import putObject from "./put-object.ts";
import uploadPart from "./upload-part.ts";

export const s3Operations: readonly RegisteredOperation[] = [
  ...bucketPolicy,
  ...bucketSettings,
  ...bucketTagging,
  ...bucketWebsite,
  copyObject,
  createBucket,
  deleteBucket,
  deleteObject,
  deleteObjects,
  getObject,
  getObjectAttributes,
  headBucket,
  headObject,
  listBuckets,
  listMultipartUploads,
  listObjects,
  listObjectsV2,
  listObjectVersions,
  listParts,
  ...multipartUpload,
  ...objectTagging,
  ...publicAccessBlock,
  putObject,
  ...uploadPart,
];

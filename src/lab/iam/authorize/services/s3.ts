// S3's needs: buckets and objects, with the bucket's own policy. Actions are often not called like the operation.
// Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
import type { Lab } from "../../../lab.ts";
import { ANY, type Need, type Needs, type ResourceNeed, type ServiceNeeds } from "../need.ts";

function bucket(lab: Lab, name: string, context?: ResourceNeed["context"]): ResourceNeed {
  return { arn: `arn:${lab.partition}:s3:::${name}`, context, policy: lab.s3.buckets.get(name)?.policy?.text };
}

function object(lab: Lab, bucketName: string, key: string): ResourceNeed {
  const own = bucket(lab, bucketName);
  return { ...own, arn: `${own.arn}/${key}` };
}

const onBucket =
  (action: string): Needs =>
  (lab, input) => [{ action: `s3:${action}`, resources: [bucket(lab, input.Bucket ?? "")] }];

const onObject =
  (action: string): Needs =>
  (lab, input) => [
    {
      action: input.VersionId === undefined ? `s3:${action}` : `s3:${action}Version`,
      resources: [object(lab, input.Bucket ?? "", input.Key ?? "")],
    },
  ];

const listing =
  (action: string): Needs =>
  (lab, input) => {
    const context = new Map<string, readonly string[]>();
    if (typeof input.Prefix === "string") context.set("s3:prefix", [input.Prefix]);
    if (typeof input.Delimiter === "string") context.set("s3:delimiter", [input.Delimiter]);
    if (input.MaxKeys !== undefined) context.set("s3:max-keys", [String(input.MaxKeys)]);
    return [{ action: `s3:${action}`, resources: [bucket(lab, input.Bucket ?? "", context)] }];
  };

interface Deleted {
  readonly Key?: string;
  readonly VersionId?: string;
}

/** Versions need a right of their own beside it. Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html (Permissions) */
function deleteObjects(lab: Lab, input: { Bucket?: string; Delete?: { Objects?: readonly Deleted[] } }): readonly Need[] {
  const objects = input.Delete?.Objects ?? [];
  const of = (action: string, some: readonly Deleted[]): Need => ({
    action,
    resources: some.map(({ Key }) => object(lab, input.Bucket ?? "", Key ?? "")),
  });
  return [
    of("s3:DeleteObject", objects),
    of(
      "s3:DeleteObjectVersion",
      objects.filter(({ VersionId }) => VersionId !== undefined),
    ),
  ];
}

interface Copied {
  readonly Bucket?: string;
  readonly Key?: string;
  readonly CopySource?: string;
}

function copyObject(lab: Lab, input: Copied): readonly Need[] {
  const [, name = "", key = "", versionId] = /^\/?([^/?]+)\/(.+?)(?:\?versionId=([^&]*))?$/s.exec(input.CopySource ?? "") ?? [];
  return [
    { action: versionId === undefined ? "s3:GetObject" : "s3:GetObjectVersion", resources: [object(lab, name, decoded(key))] },
    { action: "s3:PutObject", resources: [object(lab, input.Bucket ?? "", input.Key ?? "")] },
  ];
}

/** Text that is not percent-encoded is refused later, by the operation. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** On the object itself, whatever its version. */
const onKey =
  (...actions: readonly string[]): Needs =>
  (lab, input) =>
    actions.map((action) => ({ action: `s3:${action}`, resources: [object(lab, input.Bucket ?? "", input.Key ?? "")] }));

/** `s3:GetObjectTagging`, or `s3:GetObjectVersionTagging` for a version. */
const tagging =
  (verb: "Get" | "Put" | "Delete"): Needs =>
  (lab, input) =>
    onKey(input.VersionId === undefined ? `${verb}ObjectTagging` : `${verb}ObjectVersionTagging`)(lab, input);

const attributes: Needs = (lab, input) =>
  onKey(input.VersionId === undefined ? "GetObjectAttributes" : "GetObjectVersionAttributes")(lab, input);

/** Operations on a bucket whose action has another name. */
const RENAMED: Readonly<Record<string, string>> = {
  DeleteBucketTagging: "PutBucketTagging",
  DeletePublicAccessBlock: "PutBucketPublicAccessBlock",
  GetPublicAccessBlock: "GetBucketPublicAccessBlock",
  HeadBucket: "ListBucket",
  PutPublicAccessBlock: "PutBucketPublicAccessBlock",
};

const BUCKET_ACTIONS = [
  "CreateBucket",
  "DeleteBucket",
  "DeleteBucketPolicy",
  "DeleteBucketWebsite",
  "GetBucketLocation",
  "GetBucketOwnershipControls",
  "GetBucketPolicy",
  "GetBucketPolicyStatus",
  "GetBucketTagging",
  "GetBucketVersioning",
  "GetBucketWebsite",
  "PutBucketOwnershipControls",
  "PutBucketPolicy",
  "PutBucketTagging",
  "PutBucketVersioning",
  "PutBucketWebsite",
] as const;

export const s3Needs: ServiceNeeds = {
  prefix: "s3",
  operations: {
    ...Object.fromEntries(BUCKET_ACTIONS.map((action) => [action, onBucket(action)])),
    ...Object.fromEntries(Object.entries(RENAMED).map(([operation, action]) => [operation, onBucket(action)])),
    AbortMultipartUpload: onKey("AbortMultipartUpload"),
    CompleteMultipartUpload: onKey("PutObject"),
    CopyObject: copyObject,
    CreateMultipartUpload: onKey("PutObject"),
    DeleteObject: onObject("DeleteObject"),
    DeleteObjects: deleteObjects,
    DeleteObjectTagging: tagging("Delete"),
    GetObject: onObject("GetObject"),
    GetObjectAttributes: (lab, input) => [...onObject("GetObject")(lab, input), ...attributes(lab, input)],
    GetObjectTagging: tagging("Get"),
    HeadObject: onObject("GetObject"),
    ListMultipartUploads: onBucket("ListBucketMultipartUploads"),
    ListBuckets: () => [{ action: "s3:ListAllMyBuckets", resources: ANY }],
    ListObjects: listing("ListBucket"),
    ListObjectsV2: listing("ListBucket"),
    ListObjectVersions: listing("ListBucketVersions"),
    ListParts: onKey("ListMultipartUploadParts"),
    PutObject: onKey("PutObject"),
    PutObjectTagging: tagging("Put"),
    UploadPart: onKey("PutObject"),
    UploadPartCopy: copyObject,
  },
};

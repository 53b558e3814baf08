// The templates that drills put into the user's bucket: found again by their keys, deleted once no stack can need them.
import { AwsCallError, codeOf, happened } from "../aws/errors.ts";
import { type ObjectVersion, type OwnBucket, objectVersions, removeVersions } from "../aws/objects.ts";
import { allStacks } from "../aws/stacks.ts";
import { isOurs, ownTags } from "../deploy/ownership.ts";
import { isDeleted } from "../deploy/stack-status.ts";
import type { Problem } from "../errors.ts";
import type { Plan } from "../plan/types.ts";
import type { Aws } from "../ports/aws.ts";

/** How uploaded keys end: a hash of the content. Whatever else lies under the prefix is somebody else's. */
const OWN_NAME = /^[0-9a-f]{32}\.template$/;

export interface UploadedTemplates {
  readonly where: OwnBucket;
  /** `s3://bucket/prefix`, for people. */
  readonly place: string;
  readonly versions: readonly ObjectVersion[];
}

export interface FoundUploads {
  readonly found: readonly UploadedTemplates[];
  /** Buckets that could not be looked into. */
  readonly problems: readonly Problem[];
}

/**
 * What drills of this name uploaded to the buckets of the plan, of earlier versions of the templates too: keys begin with the drill's name.
 * Only buckets of `account` are looked into. A bucket that an earlier plan named is not known any more.
 */
export async function findUploads(aws: Aws, { stacks }: Plan, account: string): Promise<FoundUploads> {
  const prefixes = new Map(
    stacks.flatMap(({ upload }) =>
      upload?.named ? upload.objects.map(({ key }) => [upload.bucket, key.slice(0, key.lastIndexOf("/") + 1)] as const) : [],
    ),
  );
  const found: UploadedTemplates[] = [];
  const problems: Problem[] = [];
  for (const [bucket, prefix] of prefixes) {
    const where = { bucket, owner: account };
    const place = `s3://${bucket}/${prefix}`;
    try {
      const all = await objectVersions(aws, where, prefix);
      const versions = all.filter(({ key }) => OWN_NAME.test(key.slice(prefix.length)));
      if (versions.length > 0) found.push({ where, place, versions });
    } catch (error) {
      if (!(error instanceof AwsCallError)) throw error;
      if (codeOf(error) === "NoSuchBucket") continue;
      problems.push(left(place, `${happened(error)}.`, "Allow s3:ListBucketVersions there, or delete them yourself."));
    }
  }
  return { found, problems };
}

export interface RemovedUploads {
  /** Where nothing is left. */
  readonly places: readonly string[];
  /** Why something stays. */
  readonly problems: readonly Problem[];
}

const DELETE_YOURSELF = "Delete them yourself, or allow s3:DeleteObject and s3:DeleteObjectVersion there.";

/**
 * Deletes them, older versions included, unless a stack of a drill of this name is still there in this account and region (CloudFormation
 * reads nested templates again when somebody updates their root). A bucket serves the stacks of its own region only, so other regions need
 * nothing of it; another account that uses the bucket, or a drill that is uploading at this very moment, would have to upload again, which
 * every drill does.
 */
export async function removeUploads(aws: Aws, plan: Plan, uploads: readonly UploadedTemplates[]): Promise<RemovedUploads> {
  if (uploads.length === 0) return { places: [], problems: [] };
  const why = await whyStillNeeded(aws, plan);
  if (why !== undefined)
    return { places: [], problems: uploads.map(({ place }) => left(place, why, "Mend that, then repeat the teardown.")) };
  const places: string[] = [];
  const problems: Problem[] = [];
  for (const { where, place, versions } of uploads) {
    try {
      const kept = await removeVersions(aws, where, versions);
      if (kept.length === 0) places.push(place);
      else problems.push(left(place, kept.join("; "), DELETE_YOURSELF));
    } catch (error) {
      if (!(error instanceof AwsCallError)) throw error;
      problems.push(left(place, `${happened(error)}.`, DELETE_YOURSELF));
    }
  }
  return { places, problems };
}

async function whyStillNeeded(aws: Aws, plan: Plan): Promise<string | undefined> {
  try {
    const users = (await allStacks(aws)).filter((stack) => isOurs(stack, ownTags(plan)) && !isDeleted(stack.status));
    const names = users.filter(({ parent }) => parent === undefined).map(({ name }) => name);
    if (names.length === 0) return undefined;
    return `${names.length === 1 ? "stack" : "stacks"} ${names.join(", ")} of this drill may still need them.`;
  } catch (error) {
    if (!(error instanceof AwsCallError)) throw error;
    return `${happened(error)}.`;
  }
}

function left(place: string, why: string, next: string): Problem {
  return { code: "teardown.uploads-left", what: `Uploaded templates stay in ${place}: ${why}`, whose: "yours", next };
}

// Whether a function's role lets it make an S3 call: identity policies only, as far as templates of error pages need them.
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import { type PolicyDocument, type PolicyStatement, policyStatements } from "../s3/policy-document.ts";
import type { LambdaFunction } from "./state.ts";

interface S3Input {
  readonly Bucket?: string;
  readonly Key?: string;
  readonly VersionId?: string;
  readonly Delete?: { readonly Objects?: readonly { readonly Key?: string; readonly VersionId?: string }[] };
}

interface Need {
  readonly action: string;
  readonly resource: string;
}

/** Where the action is not called like the operation. Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html */
const ACTIONS: Readonly<Record<string, string>> = {
  DeleteBucketTagging: "s3:PutBucketTagging",
  DeletePublicAccessBlock: "s3:PutBucketPublicAccessBlock",
  GetPublicAccessBlock: "s3:GetBucketPublicAccessBlock",
  HeadBucket: "s3:ListBucket",
  ListBuckets: "s3:ListAllMyBuckets",
  ListObjectsV2: "s3:ListBucket",
  ListObjectVersions: "s3:ListBucketVersions",
  PutPublicAccessBlock: "s3:PutBucketPublicAccessBlock",
};

/**
 * Throws AccessDenied in S3's words when the role's policies do not allow the call.
 * Not checked: other services, roles the lab does not hold, policies that AWS manages, NotAction and NotResource, conditions.
 */
export function checkPermission(lab: Lab, lambda: LambdaFunction, service: string, operation: string, input: unknown): void {
  if (service !== "s3") return;
  const role = lab.iam.roles.get(lambda.role.slice(lambda.role.lastIndexOf("/") + 1));
  if (role === undefined || role.arn !== lambda.role) return;
  const documents = [...role.inline.values()];
  for (const arn of role.attached) {
    const policy = lab.iam.managedPolicies.get(arn);
    if (policy === undefined) {
      lab.notModelled(`managed policy ${arn}`, lambda.name);
      return;
    }
    documents.push(policy.document);
  }
  const statements = documents.flatMap((document) => policyStatements((document ?? {}) as PolicyDocument));
  if (statements.some(({ actions, resources }) => actions.length === 0 || resources.length === 0)) {
    lab.notModelled("role policy with NotAction or NotResource", lambda.name);
    return;
  }
  for (const { action, resource } of needsOf(lab, operation, (input ?? {}) as S3Input)) {
    const obstacle = obstacleTo(statements, action, resource);
    if (obstacle === undefined) continue;
    const user = `arn:${lab.partition}:sts::${lab.account}:assumed-role/${role.name}/${lambda.name}`;
    throw new LabError("AccessDenied", `User: ${user} is not authorized to perform: ${action} on resource: "${resource}" ${obstacle}`, 403);
  }
}

function obstacleTo(statements: readonly PolicyStatement[], action: string, resource: string): string | undefined {
  const about = statements.filter((statement) => statement.matchesAction(action) && statement.matchesResource(resource));
  if (about.some(({ effect, conditions }) => effect === "Deny" && conditions.length === 0))
    return "with an explicit deny in an identity-based policy";
  if (!about.some(({ effect }) => effect === "Allow")) return `because no identity-based policy allows the ${action} action`;
  return undefined;
}

/** Reading and deleting a version by its id are actions of their own. */
function needsOf(lab: Lab, operation: string, input: S3Input): readonly Need[] {
  const bucket = `arn:${lab.partition}:s3:::${input.Bucket ?? "*"}`;
  const object = (name: string, key: string | undefined, versionId: string | undefined): Need => ({
    action: versionId === undefined ? `s3:${name}` : `s3:${name}Version`,
    resource: `${bucket}/${key ?? ""}`,
  });
  switch (operation) {
    case "DeleteObject":
    case "GetObject":
      return [object(operation, input.Key, input.VersionId)];
    case "DeleteObjects":
      return (input.Delete?.Objects ?? []).map(({ Key, VersionId }) => object("DeleteObject", Key, VersionId));
    case "HeadObject":
      return [object("GetObject", input.Key, input.VersionId)];
    case "PutObject":
      return [object(operation, input.Key, undefined)];
    default:
      return [{ action: ACTIONS[operation] ?? `s3:${operation}`, resource: operation === "ListBuckets" ? "*" : bucket }];
  }
}

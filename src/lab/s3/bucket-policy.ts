// Bucket policies as far as strangers are concerned: is a policy public, and may everyone read a key over plain HTTP.
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import { malformedPolicy } from "./errors.ts";
import { type PolicyDocument, type PolicyStatement, policyStatements } from "./policy-document.ts";
import type { Bucket } from "./state.ts";

export interface BucketPolicy {
  /** As it was given. */
  readonly text: string;
  /** As AWS means "public": https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html */
  readonly isPublic: boolean;
  /** Whether the policy lets anybody at all read this key with an unencrypted request. */
  everyoneMayRead(key: string): boolean;
}

/** Condition keys that tie a grant to fixed callers, so that it is not public. Source: the page above, "The meaning of public". */
const FIXED_CALLER_KEYS = new Set([
  "aws:sourceip",
  "aws:sourcearn",
  "aws:sourcevpc",
  "aws:sourcevpce",
  "aws:sourceowner",
  "aws:sourceaccount",
  "aws:sourceorgid",
  "aws:sourceorgpaths",
  "aws:principalorgid",
  "aws:principalorgpaths",
  "aws:userid",
  "s3:dataaccesspointaccount",
  "s3:dataaccesspointarn",
]);

/** Throws MalformedPolicy. */
export function parseBucketPolicy(lab: Lab, bucketName: string, text: string): BucketPolicy {
  const statements = policyStatements(parseDocument(text));
  for (const statement of statements) checkStatement(lab, bucketName, statement);
  const readStatements = statements.filter((statement) => statement.everyone && statement.matchesAction("s3:GetObject"));
  const allow = readStatements.filter(
    (statement) => statement.effect === "Allow" && holdsForStrangers(lab, bucketName, statement) === true,
  );
  const deny = readStatements.filter((statement) => statement.effect === "Deny" && holdsForStrangers(lab, bucketName, statement) !== false);
  return {
    text,
    isPublic: statements.some((statement) => statement.effect === "Allow" && statement.everyone && !isTiedToCallers(statement)),
    everyoneMayRead: (key) => {
      const arn = `arn:${lab.partition}:s3:::${bucketName}/${key}`;
      return allow.some((statement) => statement.matchesResource(arn)) && !deny.some((statement) => statement.matchesResource(arn));
    },
  };
}

/**
 * Puts a policy on the bucket.
 * Throws MalformedPolicy, and AccessDenied when the policy is public and the bucket blocks public policies.
 */
export function putBucketPolicy(lab: Lab, bucket: Bucket, text: string): void {
  const policy = parseBucketPolicy(lab, bucket.name, text);
  if (policy.isPublic && bucket.publicAccessBlock?.BlockPublicPolicy === true) {
    throw new LabError(
      "AccessDenied",
      `User: arn:${lab.partition}:sts::${lab.account}:assumed-role/failover-drill-lab/lab is not authorized to perform: s3:PutBucketPolicy on resource: "arn:${lab.partition}:s3:::${bucket.name}" because public policies are blocked by the BlockPublicPolicy block public access setting.`,
      403,
    );
  }
  bucket.policy = policy;
}

/** Whether everybody on the internet may read this key over plain HTTP: the policy says so and no public access block overrules it. */
export function everyoneMayRead(bucket: Bucket, key: string): boolean {
  const { policy } = bucket;
  if (policy === undefined || (policy.isPublic && bucket.publicAccessBlock?.RestrictPublicBuckets === true)) return false;
  return policy.everyoneMayRead(key);
}

function parseDocument(text: string): PolicyDocument {
  if (!text.startsWith("{")) throw malformedPolicy("Policies must be valid JSON and the first byte must be '{'");
  try {
    return JSON.parse(text) as PolicyDocument;
  } catch {
    throw malformedPolicy("This policy contains invalid Json");
  }
}

function checkStatement(lab: Lab, bucketName: string, statement: PolicyStatement): void {
  if (statement.effect !== "Allow" && statement.effect !== "Deny") throw malformedPolicy(`Invalid effect: ${statement.effect}`);
  if (!statement.hasPrincipal) throw malformedPolicy("Missing required field Principal");
  if (statement.actions.length === 0) throw malformedPolicy("Missing required field Action");
  if (statement.actions.some((action) => !/^(\*|s3:[A-Za-z*?]+)$/i.test(action))) throw malformedPolicy("Policy has invalid action");
  if (statement.resources.length === 0) throw malformedPolicy("Missing required field Resource");
  const arn = `arn:${lab.partition}:s3:::${bucketName}`;
  if (statement.resources.some((resource) => resource !== arn && !resource.startsWith(`${arn}/`))) {
    throw malformedPolicy("Policy has invalid resource");
  }
}

function isTiedToCallers(statement: PolicyStatement): boolean {
  return statement.conditions.some(({ key, values }) => FIXED_CALLER_KEYS.has(key) && values.every((value) => !value.includes("*")));
}

/** Whether all conditions hold for an unsigned plain HTTP request; undefined when the lab cannot tell, which it names. */
function holdsForStrangers(lab: Lab, bucketName: string, statement: PolicyStatement): boolean | undefined {
  let known: boolean | undefined = true;
  for (const { operator, key, values } of statement.conditions) {
    if (operator === "bool" && key === "aws:securetransport") {
      if (!values.includes("false")) return false;
    } else {
      lab.notModelled(`bucket policy condition ${operator} ${key}`, bucketName);
      known = undefined;
    }
  }
  return known;
}

// Who may call what, as far as the signature tells: callers of signed requests, and the few things that strangers may do.

import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import { everyoneMayRead } from "../s3/bucket-policy.ts";
import { bucketNamed } from "../s3/state.ts";
import { ADMIN, type Caller } from "../sts/caller.ts";
import type { WireService } from "../wire/services.ts";
import type { Signature } from "./http-signature.ts";

/** Operations that a token proves, not a signature. */
const UNSIGNED_OPERATIONS = new Set(["AssumeRoleWithWebIdentity", "AssumeRoleWithSAML"]);

/** Services that name their common errors `...Exception`. Source: https://docs.aws.amazon.com/lambda/latest/api/CommonErrors.html and its like */
const EXCEPTION_NAMES = new Set(["lambda", "scheduler", "ssm"]);

/** Throws LabError, in the service's words, for a signature that no service would take. */
export function checkSignature(lab: Lab, service: WireService, signature: Signature): void {
  if (signature.kind === "malformed") {
    if (service.name === "s3")
      throw new LabError("AuthorizationHeaderMalformed", `The authorization header is malformed; ${signature.message}`, 400);
    throw new LabError(named(service, "IncompleteSignature"), signature.message, 400);
  }
  if (signature.kind !== "signed" || service.isGlobal) return;
  const { region } = signature.credential;
  if (region !== undefined && region !== lab.region) throw wrongRegion(lab, service, region);
}

function wrongRegion(lab: Lab, service: WireService, region: string): LabError {
  const given = region.slice(0, 40);
  if (service.name === "s3") {
    return new LabError(
      "AuthorizationHeaderMalformed",
      `The authorization header is malformed; the region '${given}' is wrong; expecting '${lab.region}'`,
      400,
    );
  }
  const code = EXCEPTION_NAMES.has(service.name) ? "InvalidSignatureException" : "SignatureDoesNotMatch";
  return new LabError(code, `Credential should be scoped to a valid region, not '${given}'. The lab is in ${lab.region}.`, 403);
}

/** The caller of an operation. Throws LabError for what strangers may not do. */
export function callerOf(lab: Lab, service: WireService, operation: string, input: object, signature: Signature): Caller {
  if (signature.kind === "signed") {
    const { accessKeyId, sessionToken } = signature.credential;
    return { accessKeyId, sessionToken };
  }
  if (service.name === "s3") checkStranger(lab, operation, input);
  else if (!UNSIGNED_OPERATIONS.has(operation)) {
    throw new LabError(named(service, "MissingAuthenticationToken"), "Request is missing Authentication Token", 403);
  }
  return ADMIN;
}

/** Without a signature S3 gives objects that a bucket policy gives to everybody, and nothing else. */
function checkStranger(lab: Lab, operation: string, input: object): void {
  const { Bucket, Key } = input as { Bucket?: string; Key?: string };
  const bucket = Bucket === undefined ? undefined : bucketNamed(lab, Bucket);
  const isRead = operation === "GetObject" || operation === "HeadObject";
  if (bucket === undefined || !isRead || !everyoneMayRead(bucket, Key ?? "")) throw new LabError("AccessDenied", "Access Denied", 403);
}

const named = (service: WireService, code: string): string => (EXCEPTION_NAMES.has(service.name) ? `${code}Exception` : code);

// What assuming a role has in common, whoever asks: names, durations, the keys that come out.
import type { AssumedRoleUser, Credentials } from "@aws-sdk/client-sts";
import { checkDocument } from "../iam/documents.ts";
import type { Role } from "../iam/state.ts";
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import type { ResourceTag } from "../resource.ts";
import { credentialsOf, openSession } from "./sessions.ts";

/** Seconds. Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
const SHORTEST = 900;
const USUAL = 3_600;
const LONGEST = 43_200;

interface Asked {
  readonly RoleSessionName?: string | undefined;
  readonly DurationSeconds?: number | undefined;
  readonly Policy?: string | undefined;
  readonly PolicyArns?: readonly { readonly arn?: string | undefined }[] | undefined;
}

export interface Assumed {
  readonly Credentials: Credentials;
  readonly AssumedRoleUser: AssumedRoleUser;
}

/** Throws ValidationError or MalformedPolicyDocumentException; nothing is checked against trust here. */
export function assume(lab: Lab, role: Role, input: Asked, tags: readonly ResourceTag[], chained: boolean): Assumed {
  const name = input.RoleSessionName ?? "";
  if (!/^[\w+=,.@-]{2,64}$/.test(name)) {
    throw invalid(
      `1 validation error detected: Value '${name}' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*`,
    );
  }
  const session = openSession(lab, {
    roleId: role.id,
    roleName: role.name,
    roleArn: role.arn,
    sessionName: name,
    expiresAt: lab.clock.now() + checkedDuration(role, input.DurationSeconds, chained) * 1_000,
    policies: sessionPolicies(lab, input),
    tags,
  });
  return {
    Credentials: credentialsOf(session),
    AssumedRoleUser: {
      AssumedRoleId: `${role.id}:${name}`,
      Arn: `arn:${lab.partition}:sts::${lab.account}:assumed-role/${role.name}/${name}`,
    },
  };
}

/** Seconds. */
function checkedDuration(role: Role, asked: number | undefined, chained: boolean): number {
  const seconds = asked ?? USUAL;
  checkRange(seconds, LONGEST);
  if (chained && seconds > USUAL) {
    throw invalid("The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining");
  }
  if (seconds > role.maxSessionDuration) throw invalid("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
  return seconds;
}

export function checkRange(seconds: number, longest: number): void {
  if (seconds >= SHORTEST && seconds <= longest) return;
  const bound = seconds < SHORTEST ? `greater than or equal to ${SHORTEST}` : `less than or equal to ${longest}`;
  throw invalid(
    `1 validation error detected: Value '${seconds}' at 'durationSeconds' failed to satisfy constraint: Member must have value ${bound}`,
  );
}

function sessionPolicies(lab: Lab, { Policy, PolicyArns }: Asked): readonly string[] {
  if (Policy !== undefined) checkDocument(Policy, "identity");
  const managed = (PolicyArns ?? []).map(({ arn }) => {
    const policy = lab.iam.managedPolicies.get(arn ?? "");
    if (policy === undefined) throw invalid(`The specified policy ${arn} is not one the lab holds.`);
    return typeof policy.document === "string" ? policy.document : JSON.stringify(policy.document);
  });
  return Policy === undefined ? managed : [Policy, ...managed];
}

function invalid(message: string): LabError {
  return new LabError("ValidationError", message);
}

// Finding IAM entities, with IAM's errors. Source: https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import type { InstanceProfile, ManagedPolicy, Role } from "./state.ts";

export function noSuchEntity(message: string): LabError {
  return new LabError("NoSuchEntityException", message, 404);
}

export function findRole(lab: Lab, name: string | undefined): Role {
  const role = lab.iam.roles.get(name ?? "");
  if (role === undefined) throw noSuchEntity(`The role with name ${name} cannot be found.`);
  return role;
}

export function findManagedPolicy(lab: Lab, arn: string | undefined): ManagedPolicy {
  const policy = lab.iam.managedPolicies.get(arn ?? "");
  if (policy === undefined) throw noSuchEntity(`Policy ${arn} was not found.`);
  return policy;
}

export function findInstanceProfile(lab: Lab, name: string | undefined): InstanceProfile {
  const profile = lab.iam.instanceProfiles.get(name ?? "");
  if (profile === undefined) throw noSuchEntity(`Instance Profile ${name} cannot be found.`);
  return profile;
}

/** AWS's own managed policies are all taken to exist. */
export function checkAttachable(lab: Lab, arn: string): void {
  if (arn.startsWith(`arn:${lab.partition}:iam::aws:policy/`) || lab.iam.managedPolicies.has(arn)) return;
  throw noSuchEntity(`Policy ${arn} does not exist or is not attachable.`);
}

export function arnOf(lab: Lab, kind: "role" | "policy" | "instance-profile", path: string, name: string): string {
  return `arn:${lab.partition}:iam::${lab.account}:${kind}${path}${name}`;
}

/** `AROA` and 17 more; the prefix tells the kind. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
export function uniqueId(lab: Lab, prefix: "AROA" | "ANPA" | "AIPA"): string {
  return prefix + lab.ids.hex(17).toUpperCase();
}

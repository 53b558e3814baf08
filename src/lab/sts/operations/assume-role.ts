// AssumeRole: the trust policy decides, together with the caller's own policies where it trusts the whole account.
import type { AssumeRoleCommandInput, AssumeRoleCommandOutput } from "@aws-sdk/client-sts";
import { access, whoIs } from "../../iam/authorize/access.ts";
import { principalContext } from "../../iam/authorize/context.ts";
import { requestTags } from "../../iam/authorize/need.ts";
import type { Role } from "../../iam/state.ts";
import { roleByArn, trustOf } from "../../iam/trust.ts";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { assume } from "../assume.ts";
import { ADMIN, type Identity, identityOf } from "../caller.ts";

export function assumeRole(lab: Lab, input: AssumeRoleCommandInput, caller = ADMIN): Omit<AssumeRoleCommandOutput, "$metadata"> {
  const identity = identityOf(lab, caller, "sts");
  const arn = input.RoleArn ?? "";
  const role = roleByArn(lab, arn);
  // AWS does not tell a role that is not there from one that does not trust the caller.
  if (role === undefined || !mayAssume(lab, identity, role, input)) {
    throw new LabError("AccessDenied", `User: ${identity.arn} is not authorized to perform: sts:AssumeRole on resource: ${arn}`, 403);
  }
  const tags = (input.Tags ?? []).map(({ Key, Value }) => ({ Key: Key ?? "", Value: Value ?? "" }));
  return assume(lab, role, input, tags, identity.role !== undefined);
}

/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html */
function mayAssume(lab: Lab, identity: Identity, role: Role, input: AssumeRoleCommandInput): boolean {
  const context = new Map([
    ...principalContext(lab, identity),
    ...requestTags(input.Tags),
    ["sts:rolesessionname", [input.RoleSessionName ?? ""]] as const,
    ...(input.ExternalId === undefined ? [] : [["sts:externalid", [input.ExternalId]] as const]),
  ]);
  const trust = trustOf(role, whoIs(lab, identity), "sts:AssumeRole", context);
  if (trust === "none") return false;
  const own = lab.enforceIam ? access(lab, identity, "sts:AssumeRole", { arn: role.arn, context }) : undefined;
  if (own === undefined) return true;
  return trust === "named" ? own.effect !== "explicitDeny" : own.effect === "allowed";
}

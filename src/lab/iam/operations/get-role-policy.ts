// GetRolePolicy: one inline policy.
import type { GetRolePolicyCommandInput, GetRolePolicyCommandOutput } from "@aws-sdk/client-iam";
import type { Lab } from "../../lab.ts";
import { encodedDocument } from "../documents.ts";
import { findRole, noSuchEntity } from "../find.ts";

export function getRolePolicy(lab: Lab, input: GetRolePolicyCommandInput): Omit<GetRolePolicyCommandOutput, "$metadata"> {
  const role = findRole(lab, input.RoleName);
  const name = input.PolicyName ?? "";
  const document = role.inline.get(name);
  if (document === undefined) throw noSuchEntity(`The role policy with name ${name} cannot be found.`);
  return { RoleName: role.name, PolicyName: name, PolicyDocument: encodedDocument(document) };
}

// GetRole: a role with its trust document and tags.
import type { GetRoleCommandInput, GetRoleCommandOutput } from "@aws-sdk/client-iam";
import type { Lab } from "../../lab.ts";
import { describeRole } from "../describe.ts";
import { findRole } from "../find.ts";

export function getRole(lab: Lab, input: GetRoleCommandInput): Omit<GetRoleCommandOutput, "$metadata"> {
  return { Role: describeRole(findRole(lab, input.RoleName)) };
}

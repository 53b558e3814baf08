// The operations of IAM that the lab serves: one file each.
import { type RegisteredOperation, register } from "../../operation.ts";
import { createOpenIdConnectProvider } from "./create-open-id-connect-provider.ts";
import { deleteOpenIdConnectProvider } from "./delete-open-id-connect-provider.ts";
import { getInstanceProfile } from "./get-instance-profile.ts";
import { getOpenIdConnectProvider } from "./get-open-id-connect-provider.ts";
import { getPolicy } from "./get-policy.ts";
import { getPolicyVersion } from "./get-policy-version.ts";
import { getRole } from "./get-role.ts";
import { getRolePolicy } from "./get-role-policy.ts";
import { listAttachedRolePolicies } from "./list-attached-role-policies.ts";
import { listOpenIdConnectProviders } from "./list-open-id-connect-providers.ts";
import { listRolePolicies } from "./list-role-policies.ts";
import { listRoles } from "./list-roles.ts";
import { simulateCustomPolicy } from "./simulate-custom-policy.ts";
import { simulatePrincipalPolicy } from "./simulate-principal-policy.ts";

export const iamOperations: readonly RegisteredOperation[] = [
  register("iam", "CreateOpenIDConnectProvider", createOpenIdConnectProvider),
  register("iam", "DeleteOpenIDConnectProvider", deleteOpenIdConnectProvider),
  register("iam", "GetInstanceProfile", getInstanceProfile),
  register("iam", "GetOpenIDConnectProvider", getOpenIdConnectProvider),
  register("iam", "GetPolicy", getPolicy),
  register("iam", "GetPolicyVersion", getPolicyVersion),
  register("iam", "GetRole", getRole),
  register("iam", "GetRolePolicy", getRolePolicy),
  register("iam", "ListAttachedRolePolicies", listAttachedRolePolicies),
  register("iam", "ListOpenIDConnectProviders", listOpenIdConnectProviders),
  register("iam", "ListRolePolicies", listRolePolicies),
  register("iam", "ListRoles", listRoles),
  register("iam", "SimulateCustomPolicy", simulateCustomPolicy),
  register("iam", "SimulatePrincipalPolicy", simulatePrincipalPolicy),
];

// The operations of IAM that the lab serves: one file each.
import {
  GetInstanceProfile$,
  GetPolicy$,
  GetPolicyVersion$,
  GetRole$,
  GetRolePolicy$,
  ListAttachedRolePolicies$,
  ListRolePolicies$,
  ListRoles$,
} from "@aws-sdk/client-iam";
import { type RegisteredOperation, register } from "../../operation.ts";
import { getInstanceProfile } from "./get-instance-profile.ts";
import { getPolicy } from "./get-policy.ts";
import { getPolicyVersion } from "./get-policy-version.ts";
import { getRole } from "./get-role.ts";
import { getRolePolicy } from "./get-role-policy.ts";
import { listAttachedRolePolicies } from "./list-attached-role-policies.ts";
import { listRolePolicies } from "./list-role-policies.ts";
import { listRoles } from "./list-roles.ts";

export const iamOperations: readonly RegisteredOperation[] = [
  register("iam", GetInstanceProfile$, getInstanceProfile),
  register("iam", GetPolicy$, getPolicy),
  register("iam", GetPolicyVersion$, getPolicyVersion),
  register("iam", GetRole$, getRole),
  register("iam", GetRolePolicy$, getRolePolicy),
  register("iam", ListAttachedRolePolicies$, listAttachedRolePolicies),
  register("iam", ListRolePolicies$, listRolePolicies),
  register("iam", ListRoles$, listRoles),
];

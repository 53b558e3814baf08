// ListAttachedRolePolicies: managed policies of a role.
import type { ListAttachedRolePoliciesCommandInput, ListAttachedRolePoliciesCommandOutput } from "@aws-sdk/client-iam";
import type { Lab } from "../../lab.ts";
import { findRole } from "../find.ts";
import { listing } from "../paging.ts";

export function listAttachedRolePolicies(
  lab: Lab,
  input: ListAttachedRolePoliciesCommandInput,
): Omit<ListAttachedRolePoliciesCommandOutput, "$metadata"> {
  const { items, IsTruncated, Marker } = listing([...findRole(lab, input.RoleName).attached].sort(), input);
  return {
    AttachedPolicies: items.map((PolicyArn) => ({ PolicyArn, PolicyName: PolicyArn.slice(PolicyArn.lastIndexOf("/") + 1) })),
    IsTruncated,
    Marker,
  };
}

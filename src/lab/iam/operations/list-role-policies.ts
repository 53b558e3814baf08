// ListRolePolicies: the names of inline policies.
import type { ListRolePoliciesCommandInput, ListRolePoliciesCommandOutput } from "@aws-sdk/client-iam";
import type { Lab } from "../../lab.ts";
import { findRole } from "../find.ts";
import { listing } from "../paging.ts";

export function listRolePolicies(lab: Lab, input: ListRolePoliciesCommandInput): Omit<ListRolePoliciesCommandOutput, "$metadata"> {
  const { items, IsTruncated, Marker } = listing([...findRole(lab, input.RoleName).inline.keys()].sort(), input);
  return { PolicyNames: [...items], IsTruncated, Marker };
}

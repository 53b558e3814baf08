// ListRoles: by path, in the order of their names.
import type { ListRolesCommandInput, ListRolesCommandOutput } from "@aws-sdk/client-iam";
import type { Lab } from "../../lab.ts";
import { describeRole } from "../describe.ts";
import { listing } from "../paging.ts";

/** Tags and boundaries are left out, as IAM does. */
export function listRoles(lab: Lab, input: ListRolesCommandInput): Omit<ListRolesCommandOutput, "$metadata"> {
  const all = [...lab.iam.roles.values()]
    .filter(({ path }) => path.startsWith(input.PathPrefix ?? "/"))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const { items, IsTruncated, Marker } = listing(all, input);
  const Roles = items.map((role) => {
    const { Tags: _tags, PermissionsBoundary: _boundary, ...rest } = describeRole(role);
    return rest;
  });
  return { Roles, IsTruncated, Marker };
}

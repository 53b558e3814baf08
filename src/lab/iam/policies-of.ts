// The policies that decide what a role may do.
import type { Lab } from "../lab.ts";
import { awsManagedDocument } from "./aws-managed.ts";
import { policyOf } from "./evaluate/policy.ts";
import type { Policy } from "./evaluate/types.ts";
import type { Role } from "./state.ts";

export interface RolePolicies {
  readonly identity: readonly Policy[];
  /** Undefined when the role has none. */
  readonly boundary: readonly Policy[] | undefined;
}

export function policiesOf(lab: Lab, role: Role): RolePolicies {
  const inline = [...role.inline].map(([name, document]) => policyOf(`role_${role.name}_${name}`, "role", document));
  const attached = [...role.attached].flatMap((arn) => managedPolicy(lab, arn, role.name));
  return {
    identity: [...inline, ...attached],
    boundary: role.permissionsBoundary === undefined ? undefined : managedPolicy(lab, role.permissionsBoundary, role.name),
  };
}

/** None when there is no such policy, or when the lab does not know what AWS's own policy of that name says. */
export function managedPolicy(lab: Lab, arn: string, where: string): readonly Policy[] {
  const own = lab.iam.managedPolicies.get(arn);
  if (own !== undefined) return [policyOf(own.name, "user-managed", own.document)];
  const name = arn.slice(arn.lastIndexOf("/") + 1);
  const document = awsManagedDocument(name);
  if (document !== undefined) return [policyOf(name, "aws-managed", document)];
  lab.notModelled(`managed policy ${arn}: it grants nothing in the lab`, where);
  return [];
}

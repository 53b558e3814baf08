// Whose policies IAM's simulator has to be asked about: the role behind a session, or the user.
import { roleArnOf } from "../../aws/permissions.ts";
import type { Aws } from "../../ports/aws.ts";

/** The role of a lab's administrator (src/lab/sts/model.md): it may do everything and IAM does not know it. No account has such a session without the role. */
const LAB_ADMIN = "failover-drill-lab";

export type PermissionSource = { readonly arn: string } | { readonly gone: string } | { readonly code: string; readonly why: string };

/** The simulator takes users and roles: behind a session's ARN stands a role, whose path only IAM knows. */
export async function permissionSource(aws: Aws, arn: string): Promise<PermissionSource> {
  const resource = arn.split(":").slice(5).join(":");
  if (resource.startsWith("user/")) return { arn };
  if (resource === "root") {
    return { code: "root", why: "The credentials are the account's root user's: there are no policies to ask, it may do everything." };
  }
  const role = /^assumed-role\/([^/]+)\//.exec(resource)?.[1];
  if (role === undefined) {
    return {
      code: "not-simulated",
      why: `IAM's policy simulator knows no policies of ${arn}: whether everything is permitted shows when it is needed.`,
    };
  }
  const found = await roleArnOf(aws, role);
  if (found !== undefined) return { arn: found };
  if (role !== LAB_ADMIN) return { gone: role };
  return { code: "lab", why: "The credentials are a lab's administrator's, who may do everything: permissions were not asked for." };
}

// What to do where CloudFormation works with its caller's rights and they are not enough.

/** Both lines of the drill file that templates/roles.yml goes with. */
export const DEPLOY_ROLE_ADVICE =
  "Let CloudFormation work with a role of its own: `deploy-role: failover-drill-deploy` in the drill file (DeployRoleArn of templates/roles.yml), and for the shipped error page its stack's parameter PermissionsBoundaryArn (BoundaryArn). Or allow all of it to the credentials: failover-drill policy prints it.";

/** Undefined unless a right is missing that such a role, or its boundary, brings. `reason` is CloudFormation's, in the service's own words. */
export function deployRoleAdvice(reason: string, role: string | undefined): string | undefined {
  if (!/not authorized to perform|AccessDenied|UnauthorizedOperation/i.test(reason)) return undefined;
  if (role === undefined) return DEPLOY_ROLE_ADVICE;
  if (!/iam:(CreateRole|PutRolePolicy|AttachRolePolicy)/.test(reason)) return undefined;
  return `The role of templates/roles.yml makes roles only with its boundary: give the stack the boundary's ARN (BoundaryArn; PermissionsBoundaryArn is the shipped error page's parameter), or allow it to ${role}.`;
}

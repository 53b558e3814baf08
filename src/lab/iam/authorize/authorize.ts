// Looks at every call before it runs: are the credentials good, and may this caller do it.
import type { AwsService } from "../../../ports/aws.ts";
import type { Lab } from "../../lab.ts";
import { type Caller, type Identity, identityOf } from "../../sts/caller.ts";
import { access } from "./access.ts";
import { denial } from "./denial.ts";
import { needsOf } from "./needs.ts";

/** They are called without credentials. */
const UNSIGNED: readonly string[] = ["AssumeRoleWithWebIdentity"];

/**
 * Throws the service's own error for expired or unknown keys and, when IAM is enforced, for a call that the policies of the
 * caller's role do not allow. EC2's DryRun comes after this, as in AWS: first UnauthorizedOperation, then DryRunOperation.
 * What CloudFormation does for a caller is checked at CloudFormation's own operations only.
 */
export function authorize(lab: Lab, caller: Caller, service: AwsService, operation: string, input: object): void {
  if (service === "sts" && UNSIGNED.includes(operation)) return;
  const identity = identityOf(lab, caller, service);
  if (lab.enforceIam) authorizeIdentity(lab, identity, service, operation, input);
}

/** Every need must be met on every resource: one refusal refuses the whole call. */
function authorizeIdentity(lab: Lab, identity: Identity, service: AwsService, operation: string, input: object): void {
  if (identity.role === undefined) return;
  for (const { action, resources } of needsOf(lab, service, operation, input)) {
    for (const resource of resources) {
      const outcome = access(lab, identity, action, resource);
      if (outcome !== undefined && outcome.effect !== "allowed") throw denial(service, identity, action, resource.arn, outcome);
    }
  }
}

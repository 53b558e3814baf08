// How each service says that its caller may not.
import type { AwsService } from "../../../ports/aws.ts";
import { LabError } from "../../operation.ts";
import type { Identity } from "../../sts/caller.ts";
import type { Outcome } from "../evaluate/combine.ts";

/** Services that speak JSON name the error differently. */
const JSON_SERVICES: readonly AwsService[] = ["lambda", "scheduler", "ssm"];

/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html */
export function denial(service: AwsService, identity: Identity, action: string, resource: string, outcome: Outcome): LabError {
  const quoted = service === "s3" ? `"${resource}"` : resource;
  const where = resource === "*" ? "" : ` on resource: ${quoted}`;
  const kind = outcome.because ?? "identity-based policy";
  const article = kind === "identity-based policy" ? "an" : "a";
  const why =
    outcome.effect === "explicitDeny" ? `with an explicit deny in ${article} ${kind}` : `because no ${kind} allows the ${action} action`;
  return denied(service, `User: ${identity.arn} is not authorized to perform: ${action}${where} ${why}`);
}

function denied(service: AwsService, message: string): LabError {
  if (service === "ec2") {
    return new LabError("UnauthorizedOperation", `You are not authorized to perform this operation. ${message}`, 403);
  }
  if (JSON_SERVICES.includes(service)) return new LabError("AccessDeniedException", message, service === "ssm" ? 400 : 403);
  return new LabError("AccessDenied", message, 403);
}

// DeleteHealthCheck: https://docs.aws.amazon.com/Route53/latest/APIReference/API_DeleteHealthCheck.html
import type { DeleteHealthCheckRequest, DeleteHealthCheckResponse } from "@aws-sdk/client-route-53";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { deleteHealthCheck, requireHealthCheck } from "../health-checks.ts";

/** Also while record sets name it; the error code HealthCheckInUse is, by its own description, not in use. */
export function deleteHealthCheckCall(lab: Lab, input: DeleteHealthCheckRequest): DeleteHealthCheckResponse {
  deleteHealthCheck(lab, requireHealthCheck(lab, input.HealthCheckId));
  return {};
}

export const deleteHealthCheckOperation = register("route53", "DeleteHealthCheck", deleteHealthCheckCall);

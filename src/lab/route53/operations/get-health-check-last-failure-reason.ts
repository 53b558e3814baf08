// GetHealthCheckLastFailureReason: https://docs.aws.amazon.com/Route53/latest/APIReference/API_GetHealthCheckLastFailureReason.html
import type { GetHealthCheckLastFailureReasonRequest, GetHealthCheckLastFailureReasonResponse } from "@aws-sdk/client-route-53";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { observations } from "../observations.ts";

/** Checkers that never failed are left out. */
export function getHealthCheckLastFailureReason(
  lab: Lab,
  input: GetHealthCheckLastFailureReasonRequest,
): GetHealthCheckLastFailureReasonResponse {
  return { HealthCheckObservations: observations(lab, input.HealthCheckId, (checker) => checker.lastFailure) };
}

export const getHealthCheckLastFailureReasonOperation = register(
  "route53",
  "GetHealthCheckLastFailureReason",
  getHealthCheckLastFailureReason,
);

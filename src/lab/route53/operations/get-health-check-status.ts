// GetHealthCheckStatus: https://docs.aws.amazon.com/Route53/latest/APIReference/API_GetHealthCheckStatus.html
import type { GetHealthCheckStatusRequest, GetHealthCheckStatusResponse } from "@aws-sdk/client-route-53";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { observations } from "../observations.ts";

/** Each checker's latest result, not its thresholded state; empty until the first results are in. */
export function getHealthCheckStatus(lab: Lab, input: GetHealthCheckStatusRequest): GetHealthCheckStatusResponse {
  return { HealthCheckObservations: observations(lab, input.HealthCheckId, (checker) => checker.latest) };
}

export const getHealthCheckStatusOperation = register("route53", "GetHealthCheckStatus", getHealthCheckStatus);

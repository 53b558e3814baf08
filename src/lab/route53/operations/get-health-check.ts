// GetHealthCheck: https://docs.aws.amazon.com/Route53/latest/APIReference/API_GetHealthCheck.html
import type { GetHealthCheckRequest, GetHealthCheckResponse } from "@aws-sdk/client-route-53";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { listedHealthCheck, requireHealthCheck } from "../health-checks.ts";

export function getHealthCheck(lab: Lab, input: GetHealthCheckRequest): GetHealthCheckResponse {
  return { HealthCheck: listedHealthCheck(requireHealthCheck(lab, input.HealthCheckId)) };
}

export const getHealthCheckOperation = register("route53", "GetHealthCheck", getHealthCheck);

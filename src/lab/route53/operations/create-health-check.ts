// CreateHealthCheck: https://docs.aws.amazon.com/Route53/latest/APIReference/API_CreateHealthCheck.html
import type { CreateHealthCheckRequest, CreateHealthCheckResponse, HealthCheckConfig } from "@aws-sdk/client-route-53";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { createHealthCheck, listedHealthCheck } from "../health-checks.ts";

export function createHealthCheckCall(lab: Lab, input: CreateHealthCheckRequest): CreateHealthCheckResponse {
  const config = structuredClone(input.HealthCheckConfig ?? {}) as HealthCheckConfig;
  const check = createHealthCheck(lab, input.CallerReference ?? "", config);
  return {
    HealthCheck: listedHealthCheck(check),
    Location: `https://route53.amazonaws.com/2013-04-01/healthcheck/${check.id}`,
  };
}

export const createHealthCheckOperation = register("route53", "CreateHealthCheck", createHealthCheckCall);

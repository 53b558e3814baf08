// UpdateHealthCheck: https://docs.aws.amazon.com/Route53/latest/APIReference/API_UpdateHealthCheck.html
import type { UpdateHealthCheckRequest, UpdateHealthCheckResponse } from "@aws-sdk/client-route-53";
import type { Lab } from "../../lab.ts";
import { LabError, register } from "../../operation.ts";
import { listedHealthCheck, requireHealthCheck, updateHealthCheck } from "../health-checks.ts";

/** HealthCheckVersionMismatch when a version is given that is not the check's. */
export function updateHealthCheckCall(lab: Lab, input: UpdateHealthCheckRequest): UpdateHealthCheckResponse {
  const { HealthCheckId: id, HealthCheckVersion: version, ...change } = input;
  const check = requireHealthCheck(lab, id);
  if (version !== undefined && version !== check.version) {
    throw new LabError("HealthCheckVersionMismatch", `The health check version is ${check.version}, not ${version}.`, 409);
  }
  updateHealthCheck(lab, check, structuredClone(change));
  return { HealthCheck: listedHealthCheck(check) };
}

export const updateHealthCheckOperation = register("route53", "UpdateHealthCheck", updateHealthCheckCall);

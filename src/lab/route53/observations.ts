// What the checkers of a health check report.
import type { HealthCheckObservation } from "@aws-sdk/client-route-53";
import type { Lab } from "../lab.ts";
import { checksEndpoint } from "./checking.ts";
import { invalidInput } from "./errors.ts";
import { requireHealthCheck } from "./health-checks.ts";
import type { Checker } from "./types.ts";

/** Endpoint checks only. */
export function observations(
  lab: Lab,
  id: string | undefined,
  pick: (checker: Checker) => HealthCheckObservation | undefined,
): HealthCheckObservation[] {
  const check = requireHealthCheck(lab, id);
  if (!checksEndpoint(check.config))
    throw invalidInput(`Health checks of type ${check.config.Type} have no checkers that report a status.`);
  const found: HealthCheckObservation[] = [];
  for (const checker of check.checkers) {
    const observation = pick(checker);
    if (observation !== undefined) found.push(observation);
  }
  return found;
}

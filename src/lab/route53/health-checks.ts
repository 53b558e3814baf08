// Health checks: made, changed, removed.
import { isDeepStrictEqual } from "node:util";
import type { HealthCheckConfig, HealthCheck as ListedHealthCheck, UpdateHealthCheckRequest } from "@aws-sdk/client-route-53";
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import { reviewAnswers } from "./answer-truth.ts";
import { checksEndpoint, DEFAULT_INTERVAL, DEFAULT_THRESHOLD, startChecking, stopChecking } from "./checking.ts";
import { noSuchHealthCheck } from "./errors.ts";
import { validateConfig } from "./health-check-config.ts";
import { currentStatus, reviewParents, reviewStatus } from "./health-status.ts";
import { isSecure, probePort } from "./probe.ts";
import type { HealthCheck } from "./types.ts";

/** Per account by default. Source: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html */
const LIMIT = 200;

/**
 * The same caller reference with the same settings names the existing check; with others it is HealthCheckAlreadyExists,
 * as is the reference of a deleted one.
 */
export function createHealthCheck(lab: Lab, callerReference: string, wanted: HealthCheckConfig): HealthCheck {
  const { healthChecks, spentReferences } = lab.route53;
  const config = withDefaults(wanted);
  for (const check of healthChecks.values()) {
    if (check.callerReference !== callerReference) continue;
    if (isDeepStrictEqual(check.config, config)) return check;
    throw alreadyExists();
  }
  if (spentReferences.has(callerReference)) throw alreadyExists();
  validateConfig(lab, config);
  if (healthChecks.size >= LIMIT)
    throw new LabError("TooManyHealthChecks", "The limit on the number of health checks has been reached.", 400);
  if (!checksEndpoint(config) && config.Type !== "CALCULATED") {
    lab.notModelled(`what a health check of type ${config.Type} watches`, callerReference);
  }
  const id = lab.ids.uuid();
  const check: HealthCheck = {
    id,
    callerReference,
    config,
    version: 1,
    checkers: [],
    healthy: true,
    served: true,
    servedAt: lab.clock.now(),
  };
  healthChecks.set(id, check);
  startChecking(lab, check);
  // Until there is data a check is healthy, an inverted one unhealthy: for the name servers too.
  check.healthy = currentStatus(lab, check);
  check.served = check.healthy;
  lab.truth({ what: "health-check.status", subject: id, detail: check.healthy ? "healthy" : "unhealthy" });
  return check;
}

function alreadyExists(): LabError {
  return new LabError("HealthCheckAlreadyExists", "The specified health check already exists.", 409);
}

function withDefaults(config: HealthCheckConfig): HealthCheckConfig {
  const given = Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined)) as unknown as HealthCheckConfig;
  if (!checksEndpoint(config)) return { Inverted: false, Disabled: false, ...given };
  return {
    RequestInterval: DEFAULT_INTERVAL,
    FailureThreshold: DEFAULT_THRESHOLD,
    MeasureLatency: false,
    Inverted: false,
    Disabled: false,
    ...(config.Type === "TCP" ? {} : { Port: probePort(config), EnableSNI: isSecure(config) }),
    ...given,
  };
}

export type HealthCheckChange = Omit<UpdateHealthCheckRequest, "HealthCheckId" | "HealthCheckVersion">;

/** Type, interval and latency measurement stay as they are. Other Regions, or switching it off and on, restarts the checkers. */
export function updateHealthCheck(lab: Lab, check: HealthCheck, change: HealthCheckChange): void {
  const { ResetElements: reset = [], ...given } = change;
  const changed = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const config = { ...check.config, ...changed } as HealthCheckConfig;
  for (const element of reset) delete config[element as keyof HealthCheckConfig];
  adopt(lab, check, config);
}

/** CloudFormation's update: exactly these settings; what is left out goes back to its default. */
export function replaceHealthCheckConfig(lab: Lab, check: HealthCheck, config: HealthCheckConfig): void {
  adopt(lab, check, withDefaults(config));
}

function adopt(lab: Lab, check: HealthCheck, config: HealthCheckConfig): void {
  validateConfig(lab, config);
  const before = check.config;
  check.config = config;
  check.version += 1;
  const restart = before.Disabled !== config.Disabled || !isDeepStrictEqual(before.Regions ?? [], config.Regions ?? []);
  if (restart) startChecking(lab, check);
  reviewStatus(lab, check);
}

/** Record sets that name it do not prevent it. Source: https://docs.aws.amazon.com/Route53/latest/APIReference/API_DeleteHealthCheck.html */
export function deleteHealthCheck(lab: Lab, check: HealthCheck): void {
  stopChecking(check);
  lab.route53.healthChecks.delete(check.id);
  lab.route53.spentReferences.add(check.callerReference);
  lab.route53.tags.delete(`healthcheck/${check.id}`);
  reviewParents(lab, check.id);
  reviewAnswers(lab);
}

/** Throws NoSuchHealthCheck. */
export function requireHealthCheck(lab: Lab, id: string | undefined): HealthCheck {
  const check = lab.route53.healthChecks.get(id ?? "");
  if (check === undefined) throw noSuchHealthCheck(id ?? "");
  return check;
}

export function listedHealthCheck(check: HealthCheck): ListedHealthCheck {
  return {
    Id: check.id,
    CallerReference: check.callerReference,
    HealthCheckConfig: check.config,
    HealthCheckVersion: check.version,
  };
}

// What a health check's settings must look like. Source of the rules: https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html
import type { HealthCheckConfig } from "@aws-sdk/client-route-53";
import type { Lab } from "../lab.ts";
import { CHECKER_REGIONS } from "./checkers.ts";
import { checksEndpoint } from "./checking.ts";
import { invalidInput } from "./errors.ts";

const TYPES = new Set(["HTTP", "HTTPS", "HTTP_STR_MATCH", "HTTPS_STR_MATCH", "TCP", "CALCULATED", "CLOUDWATCH_METRIC", "RECOVERY_CONTROL"]);

/** Addresses that checkers cannot reach: private, link-local, loopback, multicast. */
const UNREACHABLE = /^(10\.|127\.|169\.254\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|22[4-9]\.|23\d\.)/;

/** Throws InvalidInput. */
export function validateConfig(lab: Lab, config: HealthCheckConfig): void {
  const type = config.Type ?? "";
  if (!TYPES.has(type)) throw parameter(`Health check type ${type} is not supported.`);
  if (checksEndpoint(config)) validateEndpoint(config, type);
  else if (type === "CALCULATED") validateCalculated(lab, config);
  else if (type === "CLOUDWATCH_METRIC" && config.AlarmIdentifier === undefined) {
    throw parameter("CloudWatch metric health checks must have an alarm identifier specified.");
  }
}

function validateEndpoint(config: HealthCheckConfig, type: string): void {
  const { IPAddress: address, FullyQualifiedDomainName: name, ResourcePath: path, SearchString: search } = config;
  if (config.AlarmIdentifier !== undefined) throw parameter("Basic health checks must not have an metric region specified.");
  if (address === undefined && name === undefined) {
    throw parameter("Either an IP address or a fully qualified domain name must be specified for the endpoint.");
  }
  if (address !== undefined && UNREACHABLE.test(address)) throw parameter(`The IP address ${address} is not reachable by health checkers.`);
  if (type === "TCP") {
    if (config.Port === undefined) throw parameter("TCP health checks must have a port specified.");
    if (address !== undefined && name !== undefined) {
      throw invalidInput("TCP health checks that have IP address must not have a fully qualified domain name specified.");
    }
    if (path !== undefined) throw parameter("TCP health checks must not have a resource path specified.");
  }
  if (name !== undefined && name.length > 255) throw parameter("The fully qualified domain name is longer than 255 characters.");
  if (path !== undefined && (path.length > 255 || !path.startsWith("/"))) {
    throw parameter("The resource path must begin with / and be at most 255 characters long.");
  }
  if (type.endsWith("_STR_MATCH") !== (search !== undefined)) {
    throw parameter(
      search === undefined ? "A search string must be specified." : "Only string matching health checks may have a search string.",
    );
  }
  if (search !== undefined && (search.length === 0 || search.length > 255))
    throw parameter("The search string must have 1 to 255 characters.");
  range("Port", config.Port, 1, 65_535);
  range("FailureThreshold", config.FailureThreshold, 1, 10);
  if (config.RequestInterval !== undefined && config.RequestInterval !== 10 && config.RequestInterval !== 30) {
    throw parameter("The request interval must be 10 or 30 seconds.");
  }
  const regions = config.Regions ?? [];
  if (regions.length > 0 && new Set(regions).size < 3) throw parameter("At least three health checker regions must be specified.");
  const strange = regions.find((region) => !CHECKER_REGIONS.includes(region));
  if (strange !== undefined) throw parameter(`${strange} is not a health checker region.`);
}

function validateCalculated(lab: Lab, config: HealthCheckConfig): void {
  const children = config.ChildHealthChecks ?? [];
  if (children.length > 255) throw parameter("A calculated health check can have at most 255 children.");
  range("HealthThreshold", config.HealthThreshold, 0, 256);
  for (const id of children) {
    const child = lab.route53.healthChecks.get(id);
    if (child === undefined) throw parameter(`Child health check ${id} does not exist.`);
    if (child.config.Type === "CALCULATED") throw parameter(`Child health check ${id} is itself a calculated health check.`);
  }
}

function range(name: string, value: number | undefined, min: number, max: number): void {
  if (value !== undefined && (!Number.isInteger(value) || value < min || value > max)) {
    throw parameter(`${name} must be between ${min} and ${max}.`);
  }
}

function parameter(text: string) {
  return invalidInput(`Invalid parameter : ${text}`);
}

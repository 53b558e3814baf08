// Attributes of load balancers and target groups: defaults and validation.
// Source: docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html and API_TargetGroupAttribute.html.
import { LabError } from "../operation.ts";
import { type Properties, requiredText, text } from "../properties.ts";

export const LOAD_BALANCER_ATTRIBUTES: Readonly<Record<string, string>> = {
  "access_logs.s3.bucket": "",
  "access_logs.s3.enabled": "false",
  "access_logs.s3.prefix": "",
  "client_keep_alive.seconds": "3600",
  "connection_logs.s3.bucket": "",
  "connection_logs.s3.enabled": "false",
  "connection_logs.s3.prefix": "",
  "deletion_protection.enabled": "false",
  "health_check_logs.s3.bucket": "",
  "health_check_logs.s3.enabled": "false",
  "health_check_logs.s3.prefix": "",
  "idle_timeout.timeout_seconds": "60",
  "ipv6.deny_all_igw_traffic": "false",
  "load_balancing.cross_zone.enabled": "true",
  "routing.http.desync_mitigation_mode": "defensive",
  "routing.http.drop_invalid_header_fields.enabled": "false",
  "routing.http.preserve_host_header.enabled": "false",
  "routing.http.x_amzn_tls_version_and_cipher_suite.enabled": "false",
  "routing.http.xff_client_port.enabled": "false",
  "routing.http.xff_header_processing.mode": "append",
  "routing.http2.enabled": "true",
  "waf.fail_open.enabled": "false",
  "zonal_shift.config.enabled": "false",
};

export const TARGET_GROUP_ATTRIBUTES: Readonly<Record<string, string>> = {
  "deregistration_delay.timeout_seconds": "300",
  "load_balancing.algorithm.anomaly_mitigation": "off",
  "load_balancing.algorithm.type": "round_robin",
  "load_balancing.cross_zone.enabled": "use_load_balancer_configuration",
  "slow_start.duration_seconds": "0",
  "stickiness.app_cookie.cookie_name": "",
  "stickiness.app_cookie.duration_seconds": "86400",
  "stickiness.enabled": "false",
  "stickiness.lb_cookie.duration_seconds": "86400",
  "stickiness.type": "lb_cookie",
  "target_group_health.dns_failover.minimum_healthy_targets.count": "1",
  "target_group_health.dns_failover.minimum_healthy_targets.percentage": "off",
  "target_group_health.unhealthy_state_routing.minimum_healthy_targets.count": "1",
  "target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage": "off",
};

/** Whole seconds that a value must lie within. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  "client_keep_alive.seconds": [60, 604_800],
  "idle_timeout.timeout_seconds": [1, 4_000],
  "deregistration_delay.timeout_seconds": [0, 3_600],
  "slow_start.duration_seconds": [0, 900],
};

/** The attributes that `entries` set, checked against the known ones. Throws LabError in AWS's words. */
export function readAttributes(
  what: "Load balancer" | "Target group",
  entries: readonly Properties[],
  known: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const read = new Map<string, string>();
  for (const entry of entries) {
    const key = requiredText(entry, "Key");
    const value = text(entry, "Value") ?? "";
    if (!(key in known)) throw new LabError("ValidationError", `${what} attribute key '${key}' is not recognized`);
    if (read.has(key)) throw new LabError("ValidationError", `${what} attribute key '${key}' cannot be specified more than once`);
    validate(what, key, value);
    read.set(key, value);
  }
  return read;
}

function validate(what: string, key: string, value: string): void {
  const range = RANGES[key];
  const wrong =
    ((key.endsWith(".enabled") || key === "ipv6.deny_all_igw_traffic") &&
      !["true", "false", "use_load_balancer_configuration"].includes(value)) ||
    (key.includes("minimum_healthy_targets") && value !== "off" && !(/^\d+$/.test(value) && Number(value) >= 1)) ||
    (range !== undefined && !(/^\d+$/.test(value) && Number(value) >= range[0] && Number(value) <= range[1]));
  if (wrong) throw new LabError("ValidationError", `${what} attribute '${key}' value '${value}' is not valid`);
}

/** DNS failover must not ask for less than routing does. Source: aws-failover-semantics, section 4, "Attributes". */
export function validateHealthThresholds(attributes: ReadonlyMap<string, string>): void {
  for (const unit of ["count", "percentage"]) {
    const dns = Number(attributes.get(`target_group_health.dns_failover.minimum_healthy_targets.${unit}`));
    const routing = Number(attributes.get(`target_group_health.unhealthy_state_routing.minimum_healthy_targets.${unit}`));
    if (dns < routing) {
      throw new LabError(
        "InvalidConfigurationRequestException",
        `The DNS failover minimum healthy targets ${unit} must be greater than or equal to the unhealthy state routing minimum healthy targets ${unit}`,
      );
    }
  }
}

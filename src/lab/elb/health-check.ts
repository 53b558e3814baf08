// A target group's health check settings: defaults, validation, and the judgement of one answer.
import type { Millis } from "../../ports/clock.ts";
import { LabError } from "../operation.ts";
import { integer, object, type Properties, text } from "../properties.ts";
import type { ServerReply } from "../web/reply.ts";
import type { Failure } from "./target-health.ts";

export interface HealthCheckSettings {
  readonly enabled: boolean;
  readonly protocol: string;
  /** `traffic-port` or a number as text. */
  readonly port: string;
  readonly path: string;
  readonly intervalSeconds: number;
  readonly timeoutSeconds: number;
  readonly healthyThreshold: number;
  readonly unhealthyThreshold: number;
  /** As given: `200`, `200-299,302`. */
  readonly matcher: string;
  /** The same, read. */
  readonly statuses: readonly (readonly [number, number])[];
}

/** Defaults of an application load balancer's target group. Source: docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html */
export const DEFAULT_HEALTH_CHECK: HealthCheckSettings = {
  enabled: true,
  protocol: "HTTP",
  port: "traffic-port",
  path: "/",
  intervalSeconds: 30,
  timeoutSeconds: 5,
  healthyThreshold: 5,
  unhealthyThreshold: 2,
  matcher: "200",
  statuses: [[200, 200]],
};

/**
 * `base` with what `properties` says (names as in CloudFormation and in the API).
 * Throws LabError with AWS's text: interval 5 to 300 s, timeout 2 to 120 s and below the interval, thresholds 2 to 10
 * (aws-failover-semantics, section 4, "Probing").
 */
export function healthCheckFrom(properties: Properties, base: HealthCheckSettings): HealthCheckSettings {
  const matcher = text(object(properties, "Matcher") ?? {}, "HttpCode") ?? base.matcher;
  const settings: HealthCheckSettings = {
    enabled: (text(properties, "HealthCheckEnabled") ?? String(base.enabled)) === "true",
    protocol: text(properties, "HealthCheckProtocol") ?? base.protocol,
    port: text(properties, "HealthCheckPort") ?? base.port,
    path: text(properties, "HealthCheckPath") ?? base.path,
    intervalSeconds: within(properties, "HealthCheckIntervalSeconds", 5, 300) ?? base.intervalSeconds,
    timeoutSeconds: within(properties, "HealthCheckTimeoutSeconds", 2, 120) ?? base.timeoutSeconds,
    healthyThreshold: within(properties, "HealthyThresholdCount", 2, 10) ?? base.healthyThreshold,
    unhealthyThreshold: within(properties, "UnhealthyThresholdCount", 2, 10) ?? base.unhealthyThreshold,
    matcher,
    statuses: parseMatcher(matcher),
  };
  if (settings.timeoutSeconds >= settings.intervalSeconds) {
    throw new LabError("ValidationError", "Health check interval must be greater than the timeout.");
  }
  if (!settings.path.startsWith("/")) throw new LabError("ValidationError", `Health check path '${settings.path}' must start with '/'`);
  return settings;
}

function within(properties: Properties, name: string, least: number, most: number): number | undefined {
  const value = integer(properties, name);
  if (value === undefined || (value >= least && value <= most)) return value;
  const member = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  const bound = value < least ? `greater than or equal to ${least}` : `less than or equal to ${most}`;
  throw new LabError(
    "ValidationError",
    `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: Member must have value ${bound}`,
  );
}

/** Reads `200`, `200,202` and `200-299`; statuses 200 to 499 as an application load balancer allows. */
export function parseMatcher(matcher: string): readonly (readonly [number, number])[] {
  return matcher.split(",").map((part) => {
    const [first, last = first] = part.trim().split("-").map(Number);
    if (first === undefined || last === undefined || !(first >= 200 && last <= 499 && first <= last)) {
      throw new LabError("ValidationError", `Health check matcher HTTP code '${matcher}' must be within '200-499' inclusive`);
    }
    return [first, last];
  });
}

export interface ProbeResult {
  /** Undefined: passed. */
  readonly failure: Failure | undefined;
  /** From the probe's start until the node knows. */
  readonly after: Millis;
}

/** What a node concludes from an answer to its probe. */
export function judgeProbe(settings: HealthCheckSettings, reply: ServerReply): ProbeResult {
  const limit = settings.timeoutSeconds * 1_000;
  if (reply.kind === "silence" || reply.after > limit) return { failure: { kind: "timeout" }, after: limit };
  if (reply.kind !== "response") return { failure: { kind: "failed" }, after: reply.after };
  const { status } = reply;
  const passed = settings.statuses.some(([first, last]) => status >= first && status <= last);
  return { failure: passed ? undefined : { kind: "mismatch", status }, after: reply.after };
}

// One checker's request: what it asks, and what it makes of the reply. Pure.
import { Buffer } from "node:buffer";
import type { HealthCheckConfig } from "@aws-sdk/client-route-53";
import type { Millis } from "../../ports/clock.ts";
import type { ServerReply, WebRequest } from "../web/reply.ts";

// Source of the limits: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html
const CONNECT_LIMIT: Millis = 4_000;
const RESPONSE_LIMIT: Millis = 2_000;
const TCP_CONNECT_LIMIT: Millis = 10_000;
/** The string must lie in so many bytes of the body. */
const SEARCHED_BYTES = 5_120;

export interface ProbeResult {
  readonly passed: boolean;
  /** From the request until the checker knows. */
  readonly after: Millis;
  /** As GetHealthCheckStatus shows it: only the words before the colon are dependable. */
  readonly status: string;
}

export function isSecure(config: HealthCheckConfig): boolean {
  return config.Type === "HTTPS" || config.Type === "HTTPS_STR_MATCH";
}

/** 80 for HTTP, 443 for HTTPS unless the check says otherwise. */
export function probePort(config: HealthCheckConfig): number {
  return config.Port ?? (isSecure(config) ? 443 : 80);
}

/** Host is the domain name, with the port when that is not the scheme's own; the address when there is no name. */
export function probeRequest(config: HealthCheckConfig, address: string): WebRequest {
  const secure = isSecure(config);
  const port = probePort(config);
  const name = config.FullyQualifiedDomainName ?? address;
  return {
    scheme: secure ? "https" : "http",
    address,
    port,
    host: port === (secure ? 443 : 80) ? name : `${name}:${port}`,
    path: config.ResourcePath ?? "/",
    method: "GET",
  };
}

export function unresolved(latency: Millis): ProbeResult {
  return { passed: false, after: latency, status: "Failure: DNS resolution failed: the domain name has no A record" };
}

/**
 * `latency`: the checker's own network time. Success by status alone: 2xx or 3xx within two seconds of connecting.
 * The reply says only when its last byte comes, so for a string match the body gets no further two seconds.
 */
export function judgeReply(config: HealthCheckConfig, reply: ServerReply, address: string, latency: Millis): ProbeResult {
  const where = `Resolved IP: ${address}`;
  const tcp = config.Type === "TCP";
  switch (reply.kind) {
    case "silence":
      return {
        passed: false,
        after: tcp ? TCP_CONNECT_LIMIT : CONNECT_LIMIT,
        status:
          "Failure: Connection timed out. The endpoint or the internet connection is down, or requests are being blocked by your firewall.",
      };
    case "refused":
      return { passed: false, after: latency + reply.after, status: `Failure: Connection refused. ${where}` };
    case "reset":
      if (tcp) break;
      return { passed: false, after: latency + reply.after, status: `Failure: Connection reset by the endpoint. ${where}` };
    case "response": {
      if (tcp) break;
      if (reply.after > RESPONSE_LIMIT) {
        return {
          passed: false,
          after: latency + RESPONSE_LIMIT,
          status: `Failure: The health checker could establish a connection, but the endpoint did not respond in time. ${where}`,
        };
      }
      const after = latency + reply.after;
      const said = `HTTP Status Code ${reply.status}, ${reply.reason}. ${where}`;
      if (reply.status < 200 || reply.status > 399) return { passed: false, after, status: `Failure: ${said}` };
      if (!stringFound(config, reply.body)) {
        return { passed: false, after, status: `Failure: HTTP Status Code ${reply.status}. The search string was not found. ${where}` };
      }
      return { passed: true, after, status: `Success: ${said}` };
    }
  }
  return { passed: true, after: latency, status: `Success: TCP connection established. ${where}` };
}

function stringFound(config: HealthCheckConfig, body: string): boolean {
  if (config.Type !== "HTTP_STR_MATCH" && config.Type !== "HTTPS_STR_MATCH") return true;
  return Buffer.from(body)
    .subarray(0, SEARCHED_BYTES)
    .includes(config.SearchString ?? "");
}

// AWS's own delays that no template decides: the ranges the budget reckons with.
import type { Millis } from "../ports/clock.ts";
import { SECOND } from "../time/units.ts";

export interface Delay {
  readonly min: Millis;
  readonly max: Millis;
  readonly what: string;
}

const delay = (min: number, max: number, what: string): Delay => ({ min: min * SECOND, max: max * SECOND, what });

/**
 * Ranges from the timing model of the failover semantics: documented by AWS nowhere, so engineering estimates that a real
 * drill's measurements should replace. The lab draws from the same ranges under realistic conditions (a test compares them).
 */
export const awsTiming = {
  httpdStops: delay(0.5, 10, "StopInstances until the web server refuses"),
  instanceStops: delay(15, 90, "StopInstances until EC2 says stopped"),
  targetUnused: delay(1, 30, "instance stopped until its target is unused"),
  aliasLearns: delay(1, 60, "load balancer's verdict until Route 53's answers know"),
  checkersPropagate: delay(1, 30, "checkers' verdict until Route 53's answers know"),
  instanceRuns: delay(8, 40, "StartInstances until EC2 says running"),
  httpdStarts: delay(8, 45, "running until the web server answers"),
  targetReturns: delay(0, 5, "instance running until the load balancer checks its target again"),
} as const;

/** A checker's failing probe takes at most this: 4 s to connect and 2 s to answer. Source: docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html */
export const CHECKER_PROBE_MAX: Millis = 6 * SECOND;

/** TTL of an ALB's addresses. Source: docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html */
export const LOAD_BALANCER_TTL: Millis = 60 * SECOND;

/** TTL of the S3 website endpoint's address; observed, not documented (aws-failover-semantics, section 3). */
export const S3_WEBSITE_TTL: Millis = 5 * SECOND;

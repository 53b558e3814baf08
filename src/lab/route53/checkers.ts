// Health checkers: where they stand, how each counts its results, and how their votes become one status. Pure.
import type { HealthCheckRegion } from "@aws-sdk/client-route-53";

/** Source: https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html */
export const CHECKER_REGIONS: readonly HealthCheckRegion[] = [
  "us-east-1",
  "us-west-1",
  "us-west-2",
  "eu-west-1",
  "ap-southeast-1",
  "ap-southeast-2",
  "ap-northeast-1",
  "sa-east-1",
];

/** The first three numbers of two /26 ranges per Region and where each begins. Source: https://ip-ranges.amazonaws.com/ip-ranges.json, service ROUTE53_HEALTHCHECKS. */
const RANGES: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  "us-east-1": [
    ["107.23.255", 0],
    ["54.243.31", 192],
  ],
  "us-west-1": [
    ["54.183.255", 128],
    ["54.241.32", 64],
  ],
  "us-west-2": [
    ["54.244.52", 192],
    ["54.245.168", 0],
  ],
  "eu-west-1": [
    ["54.228.16", 0],
    ["176.34.159", 192],
  ],
  "ap-southeast-1": [
    ["54.251.31", 128],
    ["54.255.254", 192],
  ],
  "ap-southeast-2": [
    ["54.252.79", 128],
    ["54.252.254", 192],
  ],
  "ap-northeast-1": [
    ["54.248.220", 0],
    ["54.250.253", 192],
  ],
  "sa-east-1": [
    ["54.232.40", 64],
    ["177.71.207", 128],
  ],
};

/** The address of a Region's checker number `index`; `offset` in [0, 1) places it in its range. */
export function checkerAddress(region: HealthCheckRegion, index: number, offset: number): string {
  const ranges = RANGES[region] as readonly (readonly [string, number])[];
  const [prefix, start] = ranges[index % ranges.length] as readonly [string, number];
  return `${prefix}.${start + 1 + Math.floor(offset * 62)}`;
}

/** What one checker has made of its results so far. */
export interface Count {
  healthy: boolean;
  /** Consecutive results that contradict `healthy`. */
  streak: number;
}

/**
 * Counts one result: `threshold` consecutive contradicting ones turn the checker, in both directions alike.
 * True when it turned. Source: https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html (FailureThreshold)
 */
export function countResult(count: Count, passed: boolean, threshold: number): boolean {
  if (passed === count.healthy) {
    count.streak = 0;
    return false;
  }
  count.streak += 1;
  if (count.streak < threshold) return false;
  count.healthy = passed;
  count.streak = 0;
  return true;
}

/**
 * Healthy when strictly more than 18 % of the checkers say so.
 * Source: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html
 */
export function quorum(healthy: number, checkers: number): boolean {
  return healthy * 100 > checkers * 18;
}

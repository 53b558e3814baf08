// What the rest of the lab may know of load balancers: their names, addresses and health for DNS.
import type { Lab } from "../lab.ts";

export interface LoadBalancerName {
  readonly arn: string;
  /** Lower case, without a trailing dot. */
  readonly dnsName: string;
  readonly canonicalHostedZoneId: string;
}

/** By DNS name (any case, `dualstack.` prefix and trailing dot allowed). */
export function findLoadBalancer(_lab: Lab, _dnsName: string): LoadBalancerName | undefined {
  throw new Error("not built yet");
}

/** The addresses that the load balancer's own name resolves to right now (zonal DNS failover applied). */
export function loadBalancerAddresses(_lab: Lab, _arn: string): readonly string[] {
  throw new Error("not built yet");
}

/** ELB's own verdict for EvaluateTargetHealth, right now; Route 53 learns of it later. */
export function loadBalancerHealthy(_lab: Lab, _arn: string): boolean {
  throw new Error("not built yet");
}

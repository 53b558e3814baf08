// What the rest of the lab may know of load balancers: their names, addresses and health for DNS.
import type { Lab } from "../lab.ts";
import { ipv4Addresses, ipv6Addresses } from "./ip-address-types.ts";
import { belowMinimum, crossZone, registeredCount, zonalTargets } from "./routing.ts";
import type { LoadBalancer, TargetGroup } from "./state.ts";

export interface LoadBalancerName {
  readonly arn: string;
  /** Lower case, without a trailing dot. */
  readonly dnsName: string;
  readonly canonicalHostedZoneId: string;
}

/** By DNS name (any case, `dualstack.` prefix and trailing dot allowed). */
export function findLoadBalancer(lab: Lab, dnsName: string): LoadBalancerName | undefined {
  const { loadBalancersByDnsName } = lab.elb;
  const name = loadBalancersByDnsName.has(dnsName) ? dnsName : plainName(dnsName);
  const balancer = loadBalancersByDnsName.get(name);
  return balancer === undefined ? undefined : { arn: balancer.arn, dnsName: name, canonicalHostedZoneId: balancer.canonicalHostedZoneId };
}

function plainName(dnsName: string): string {
  return dnsName
    .toLowerCase()
    .replace(/^dualstack\./, "")
    .replace(/\.$/, "");
}

/**
 * The IPv4 addresses that the load balancer's own name resolves to right now: zones below `dns_failover` left out, all of
 * them when every zone is below. Source: aws-failover-semantics, section 3.
 */
export function loadBalancerAddresses(lab: Lab, arn: string): readonly string[] {
  return dnsView(lab, arn).addresses;
}

/** The IPv6 addresses, of the same zones; none unless it is dual-stack. */
export function loadBalancerIpv6Addresses(lab: Lab, arn: string): readonly string[] {
  return dnsView(lab, arn).ipv6Addresses;
}

/**
 * ELB's own verdict for EvaluateTargetHealth, right now; Route 53 learns of it later. Healthy when every target group in
 * use has enough healthy targets; a group without targets, or with only unused ones, has none.
 * Source: aws-failover-semantics, section 2, "EvaluateTargetHealth for an ALB".
 */
export function loadBalancerHealthy(lab: Lab, arn: string): boolean {
  return dnsView(lab, arn).healthy;
}

type DnsView = NonNullable<LoadBalancer["dns"]>;

const UNKNOWN: DnsView = { healthy: false, addresses: [], ipv6Addresses: [] };

function dnsView(lab: Lab, arn: string): DnsView {
  const balancer = lab.elb.loadBalancers.get(arn);
  if (balancer === undefined) return UNKNOWN;
  balancer.dns ??= computeDnsView(balancer);
  return balancer.dns;
}

function computeDnsView(balancer: LoadBalancer): DnsView {
  const groups = [...balancer.targetGroups];
  const healthy = balancer.nodes.filter((node) => groups.every((group) => zoneHealthy(balancer, group, node.zone)));
  const nodes = healthy.length > 0 ? healthy : balancer.nodes;
  return {
    healthy: groups.every((group) => balancer.nodes.some((node) => zoneHealthy(balancer, group, node.zone))),
    addresses: ipv4Addresses(balancer, nodes),
    ipv6Addresses: ipv6Addresses(balancer, nodes),
  };
}

function zoneHealthy(balancer: LoadBalancer, group: TargetGroup, zone: string): boolean {
  const targets = zonalTargets(group, crossZone(balancer, group) ? "*" : zone);
  const healthy = targets.filter((target) => target.health.state === "healthy").length;
  return !belowMinimum(group, "dns_failover", healthy, registeredCount(targets));
}

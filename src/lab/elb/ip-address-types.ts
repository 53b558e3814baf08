// What a load balancer's IpAddressType asks of its subnets, and which addresses DNS has of its nodes.
// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-ip-address-type.html
import { ipv6Beside } from "../addresses.ts";
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import type { LoadBalancer, LoadBalancerNode } from "./state.ts";

const WITHOUT_PUBLIC_IPV4 = "dualstack-without-public-ipv4";
const WITH_IPV6: ReadonlySet<string> = new Set(["dualstack", WITHOUT_PUBLIC_IPV4]);

/**
 * Throws when one of the subnets is known to have no IPv6 block. The text as reported in
 * https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/4852
 */
export function requireIpv6Blocks(lab: Lab, ipAddressType: string, subnetIds: readonly string[]): void {
  if (!WITH_IPV6.has(ipAddressType)) return;
  if (subnetIds.some((subnetId) => lab.elb.network.hasIpv6Block(lab, subnetId) === false)) {
    throw new LabError("ValidationError", "You must specify subnets with an associated IPv6 CIDR block.");
  }
}

/** The IPv4 addresses of these nodes that the name resolves to: none where only the private ones are left. */
export function ipv4Addresses({ scheme, ipAddressType }: LoadBalancer, nodes: readonly LoadBalancerNode[]): readonly string[] {
  const hidden = scheme === "internet-facing" && ipAddressType === WITHOUT_PUBLIC_IPV4;
  return hidden ? [] : nodes.map((node) => node.address);
}

/** One for each node, for as long as it has its IPv4 address; none with `ipv4`. */
export function ipv6Addresses({ ipAddressType }: LoadBalancer, nodes: readonly LoadBalancerNode[]): readonly string[] {
  return WITH_IPV6.has(ipAddressType) ? nodes.map((node) => ipv6Beside(node.address)) : [];
}

/** Names what the lab leaves out of a load balancer with IPv6. */
export function nameIpv6(lab: Lab, ipAddressType: string, where: string): void {
  if (WITH_IPV6.has(ipAddressType)) lab.notModelled("requests by IPv6 to a load balancer (its AAAA addresses are answered)", where);
}

// Creating, changing and deleting load balancers: validation first, then nodes with their addresses.

import type { SubnetFacts } from "../ec2/reach.ts";
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import { refreshAssociations } from "./associations.ts";
import { LOAD_BALANCER_ATTRIBUTES } from "./attributes.ts";
import { canonicalHostedZoneId } from "./hosted-zones.ts";
import { requireIpv6Blocks } from "./ip-address-types.ts";
import { deleteListener } from "./listeners.ts";
import { arnOf, dnsNameOf, validateName } from "./names.ts";
import { defaultSecurityGroups, validSecurityGroups, validSubnets } from "./placement.ts";
import type { LoadBalancer, LoadBalancerNode } from "./state.ts";

export interface LoadBalancerSettings {
  readonly name: string;
  readonly scheme: "internet-facing" | "internal";
  readonly type: string;
  readonly ipAddressType: string;
  readonly subnetIds: readonly string[];
  /** The VPC's default group when left out. */
  readonly securityGroupIds: readonly string[] | undefined;
  readonly attributes: ReadonlyMap<string, string>;
}

/** In state `provisioning`: the caller waits and makes it `active`. Throws LabError in AWS's words. */
export function createLoadBalancer(lab: Lab, settings: LoadBalancerSettings): LoadBalancer {
  const { name, scheme, type } = settings;
  validateName("load balancer", name);
  if ([...lab.elb.loadBalancers.values()].some((other) => other.name === name)) {
    throw new LabError(
      "DuplicateLoadBalancerNameException",
      `A load balancer with the same name '${name}' exists, but with different settings`,
    );
  }
  const subnets = validSubnets(lab, settings.subnetIds, scheme);
  requireIpv6Blocks(lab, settings.ipAddressType, settings.subnetIds);
  const vpcId = (subnets[0] as SubnetFacts).vpcId;
  const securityGroupIds = validSecurityGroups(lab, settings.securityGroupIds ?? defaultSecurityGroups(lab, vpcId), vpcId);
  if (type !== "application") lab.notModelled(`load balancer of type ${type}, treated as an application load balancer`, name);
  const arn = arnOf(lab, `loadbalancer/${TYPE_IN_ARN[type] ?? "app"}/${name}/${lab.ids.hex(16)}`);
  const dnsName = dnsNameOf(lab, name, scheme);
  const balancer: LoadBalancer = {
    arn,
    name,
    dnsName,
    canonicalHostedZoneId: canonicalHostedZoneId(lab.region),
    scheme,
    type,
    ipAddressType: settings.ipAddressType,
    vpcId,
    createdAt: lab.clock.now(),
    state: "provisioning",
    securityGroupIds,
    nodes: subnets.map((subnet) => createNode(lab, arn, scheme, subnet, securityGroupIds)),
    attributes: new Map([...Object.entries(LOAD_BALANCER_ATTRIBUTES), ...settings.attributes]),
    listeners: new Map(),
    targetGroups: new Set(),
    dns: undefined,
  };
  lab.elb.loadBalancers.set(arn, balancer);
  lab.elb.loadBalancersByDnsName.set(dnsName.toLowerCase(), balancer);
  return balancer;
}

const TYPE_IN_ARN: Readonly<Record<string, string>> = { application: "app", network: "net", gateway: "gwy" };

function createNode(
  lab: Lab,
  arn: string,
  scheme: LoadBalancer["scheme"],
  { id: subnetId, zone }: SubnetFacts,
  securityGroupIds: readonly string[],
): LoadBalancerNode {
  const networkInterface = lab.elb.network.plug(lab, subnetId, securityGroupIds, arn);
  const address = scheme === "internal" ? networkInterface.privateAddress : lab.addresses.allocate({ kind: "load-balancer", arn, zone });
  return { zone, subnetId, networkInterface, address, turns: new Map() };
}

function removeNode(lab: Lab, balancer: LoadBalancer, node: LoadBalancerNode): void {
  if (balancer.scheme === "internet-facing") lab.addresses.release(node.address);
  lab.elb.network.unplug(lab, node.networkInterface.id);
}

/** Nodes in subnets that stay keep their addresses. The type of addresses comes along: which subnets will do depends on it. */
export function setSubnets(lab: Lab, balancer: LoadBalancer, subnetIds: readonly string[], ipAddressType: string): void {
  const subnets = validSubnets(lab, subnetIds, balancer.scheme);
  requireIpv6Blocks(lab, ipAddressType, subnetIds);
  if ((subnets[0] as SubnetFacts).vpcId !== balancer.vpcId) {
    throw new LabError("InvalidConfigurationRequestException", `All subnets must belong to the same VPC: '${balancer.vpcId}'`);
  }
  balancer.ipAddressType = ipAddressType;
  const before = balancer.nodes;
  balancer.nodes = subnets.map(
    (subnet) =>
      before.find((node) => node.subnetId === subnet.id) ??
      createNode(lab, balancer.arn, balancer.scheme, subnet, balancer.securityGroupIds),
  );
  for (const node of before) if (!balancer.nodes.includes(node)) removeNode(lab, balancer, node);
  refreshAssociations(lab);
}

export function setSecurityGroups(lab: Lab, balancer: LoadBalancer, groupIds: readonly string[] | undefined): void {
  balancer.securityGroupIds = validSecurityGroups(lab, groupIds ?? defaultSecurityGroups(lab, balancer.vpcId), balancer.vpcId);
  for (const node of balancer.nodes) lab.elb.network.regroup(lab, node.networkInterface.id, balancer.securityGroupIds);
}

/** Sets what `attributes` names, and puts what it does not name back to the default. */
export function setLoadBalancerAttributes(lab: Lab, balancer: LoadBalancer, attributes: ReadonlyMap<string, string>): void {
  for (const [key, value] of [...Object.entries(LOAD_BALANCER_ATTRIBUTES), ...attributes]) balancer.attributes.set(key, value);
  for (const group of balancer.targetGroups) group.routing.clear();
  refreshAssociations(lab);
}

/** The load balancer answers no more; its interfaces stay until `releaseNodes`. Does nothing when it is gone. */
export function deleteLoadBalancer(lab: Lab, arn: string): LoadBalancer | undefined {
  const balancer = lab.elb.loadBalancers.get(arn);
  if (balancer === undefined) return undefined;
  if (balancer.attributes.get("deletion_protection.enabled") === "true") {
    throw new LabError("OperationNotPermittedException", `Load balancer '${arn}' cannot be deleted because deletion protection is enabled`);
  }
  for (const listener of [...balancer.listeners.values()]) deleteListener(lab, listener);
  lab.elb.loadBalancers.delete(arn);
  lab.elb.loadBalancersByDnsName.delete(balancer.dnsName.toLowerCase());
  lab.elb.tags.delete(arn);
  refreshAssociations(lab);
  return balancer;
}

export function releaseNodes(lab: Lab, balancer: LoadBalancer): void {
  for (const node of balancer.nodes) removeNode(lab, balancer, node);
}

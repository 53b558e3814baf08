// Whether packets get through to an instance, and what its web server says.
import type { Lab } from "../lab.ts";
import type { ServerReply } from "../web/reply.ts";
import { page } from "./instance/page.ts";
import type { Instance } from "./instance/types.ts";
import { listener } from "./instance/web-servers.ts";
import { ANYWHERE, admits } from "./network/firewall.ts";
import { leadsToInternetGateway } from "./network/routing.ts";
import { displayName } from "./tags.ts";

/** Where a connection comes from: the internet, or a network interface inside the VPC (a load balancer node). */
export type Source =
  | { readonly kind: "internet" }
  | { readonly kind: "interface"; readonly subnetId: string; readonly securityGroupIds: readonly string[] };

const SILENCE: ServerReply = { kind: "silence" };

/** One HTTP request to an instance's private address, decided now: silence when a security group or route drops it or the host is gone. */
export function instanceReply(
  lab: Lab,
  request: { readonly instanceId: string; readonly port: number; readonly host: string; readonly path: string; readonly source: Source },
): ServerReply {
  const instance = lab.ec2.instances.get(request.instanceId);
  if (instance === undefined || instance.guest.kernel === "down") return SILENCE;
  if (whyUnreachable(lab, request) !== undefined) return SILENCE;
  const server = listener(instance.guest, request.port);
  if (server === undefined) return { kind: "refused", after: lab.draw("ec2.network.round-trip") };
  return page(instance.guest, server, request.path, lab.draw("ec2.httpd.response"));
}

/** Why such a request would be dropped by the network, in words; undefined when it gets through to the host. */
export function whyUnreachable(
  lab: Lab,
  request: { readonly instanceId: string; readonly port: number; readonly source: Source },
): string | undefined {
  const { instanceId, port, source } = request;
  const from = source.kind === "internet" ? "internet" : `${source.subnetId} ${source.securityGroupIds.join()}`;
  const key = `${instanceId} ${port} ${from}`;
  let known = lab.ec2.reach.get(key);
  if (known === undefined) {
    known = { why: decide(lab, instanceId, port, source) };
    lab.ec2.reach.set(key, known);
  }
  return known.why;
}

function decide(lab: Lab, instanceId: string, port: number, source: Source): string | undefined {
  const instance = lab.ec2.instances.get(instanceId);
  if (instance === undefined || instance.state === "terminated") return `there is no instance ${instanceId}`;
  return source.kind === "internet" ? fromInternet(lab, instance, port) : fromInterface(lab, instance, port, source);
}

function fromInternet(lab: Lab, instance: Instance, port: number): string | undefined {
  const subnet = lab.ec2.subnets.get(instance.subnetId);
  if (instance.publicAddress === undefined) return `${displayName(lab, instance.id)} has no public address`;
  if (subnet === undefined || !leadsToInternetGateway(lab, subnet)) {
    return `the route table of ${displayName(lab, instance.subnetId)} has no route 0.0.0.0/0 to an attached internet gateway`;
  }
  if (!admits(lab, instance.groupIds, "ingress", port, { cidr: ANYWHERE, groupIds: [] })) {
    return `no rule of ${names(lab, instance.groupIds)} admits TCP ${port} from 0.0.0.0/0`;
  }
  return undefined;
}

function fromInterface(lab: Lab, instance: Instance, port: number, source: Source & { readonly kind: "interface" }): string | undefined {
  const subnet = lab.ec2.subnets.get(source.subnetId);
  if (subnet === undefined) return `there is no subnet ${source.subnetId}`;
  if (subnet.vpcId !== instance.vpcId) {
    return `${displayName(lab, subnet.id)} is in ${displayName(lab, subnet.vpcId)}, but ${displayName(lab, instance.id)} is in ${displayName(lab, instance.vpcId)}`;
  }
  const target = { cidr: `${instance.privateAddress}/32`, groupIds: instance.groupIds };
  if (!admits(lab, source.securityGroupIds, "egress", port, target)) {
    return `no egress rule of ${names(lab, source.securityGroupIds)} admits TCP ${port} to ${names(lab, instance.groupIds)}`;
  }
  if (!admits(lab, instance.groupIds, "ingress", port, { cidr: subnet.cidr, groupIds: source.securityGroupIds })) {
    return `no rule of ${names(lab, instance.groupIds)} admits TCP ${port} from ${names(lab, source.securityGroupIds)}`;
  }
  return undefined;
}

function names(lab: Lab, groupIds: readonly string[]): string {
  if (groupIds.length === 0) return "no security group";
  return `security group ${groupIds.map((id) => displayName(lab, id)).join(", ")}`;
}

/** Whether a client on the internet can open `port` on an internet-facing interface with these groups in this subnet (route to an internet gateway, security group). */
export function internetReaches(
  lab: Lab,
  networkInterface: { readonly subnetId: string; readonly securityGroupIds: readonly string[]; readonly port: number },
): boolean {
  return whyInternetCannotReach(lab, networkInterface) === undefined;
}

/** Why not, in words; undefined when it gets through. */
export function whyInternetCannotReach(
  lab: Lab,
  networkInterface: { readonly subnetId: string; readonly securityGroupIds: readonly string[]; readonly port: number },
): string | undefined {
  const { subnetId, securityGroupIds, port } = networkInterface;
  const key = `public ${subnetId} ${port} ${securityGroupIds.join()}`;
  let known = lab.ec2.reach.get(key);
  if (known === undefined) {
    known = { why: decidePublic(lab, subnetId, securityGroupIds, port) };
    lab.ec2.reach.set(key, known);
  }
  return known.why;
}

function decidePublic(lab: Lab, subnetId: string, groupIds: readonly string[], port: number): string | undefined {
  const subnet = lab.ec2.subnets.get(subnetId);
  if (subnet === undefined) return `there is no subnet ${subnetId}`;
  if (!leadsToInternetGateway(lab, subnet)) {
    return `the route table of ${displayName(lab, subnetId)} has no route 0.0.0.0/0 to an attached internet gateway`;
  }
  if (!admits(lab, groupIds, "ingress", port, { cidr: ANYWHERE, groupIds: [] })) {
    return `no rule of ${names(lab, groupIds)} admits TCP ${port} from 0.0.0.0/0`;
  }
  return undefined;
}

export interface InstanceFacts {
  readonly id: string;
  readonly state: "pending" | "running" | "shutting-down" | "terminated" | "stopping" | "stopped";
  readonly zone: string;
  readonly subnetId: string;
  readonly vpcId: string;
  readonly privateAddress: string;
}

/** The live record: cheap to ask for, and its state changes as the instance does. */
export function instanceFacts(lab: Lab, instanceId: string): InstanceFacts | undefined {
  return lab.ec2.instances.get(instanceId);
}

export interface SubnetFacts {
  readonly id: string;
  readonly vpcId: string;
  readonly zone: string;
  readonly cidr: string;
}

export function subnetFacts(lab: Lab, subnetId: string): SubnetFacts | undefined {
  return lab.ec2.subnets.get(subnetId);
}

/** Whether the lab knows this security group (for validating what load balancers name). */
export function securityGroupExists(lab: Lab, groupId: string): boolean {
  return lab.ec2.securityGroups.has(groupId);
}

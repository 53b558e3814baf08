// Whether packets get through to an instance, and what its web server says.
import type { Lab } from "../lab.ts";
import type { ServerReply } from "../web/reply.ts";

/** Where a connection comes from: the internet, or a network interface inside the VPC (a load balancer node). */
export type Source =
  | { readonly kind: "internet" }
  | { readonly kind: "interface"; readonly subnetId: string; readonly securityGroupIds: readonly string[] };

/** One HTTP request to an instance's private address, decided now: silence when a security group or route drops it or the host is gone. */
export function instanceReply(
  _lab: Lab,
  _request: { readonly instanceId: string; readonly port: number; readonly host: string; readonly path: string; readonly source: Source },
): ServerReply {
  throw new Error("not built yet");
}

/** Why such a request would be dropped by the network, in words; undefined when it gets through to the host. */
export function whyUnreachable(
  _lab: Lab,
  _request: { readonly instanceId: string; readonly port: number; readonly source: Source },
): string | undefined {
  throw new Error("not built yet");
}

/** Whether a client on the internet can open `port` on an internet-facing interface with these groups in this subnet (route to an internet gateway, security group). */
export function internetReaches(
  _lab: Lab,
  _interface: { readonly subnetId: string; readonly securityGroupIds: readonly string[]; readonly port: number },
): boolean {
  throw new Error("not built yet");
}

export interface InstanceFacts {
  readonly id: string;
  readonly state: "pending" | "running" | "shutting-down" | "terminated" | "stopping" | "stopped";
  readonly zone: string;
  readonly subnetId: string;
  readonly vpcId: string;
  readonly privateAddress: string;
}

export function instanceFacts(_lab: Lab, _instanceId: string): InstanceFacts | undefined {
  throw new Error("not built yet");
}

export interface SubnetFacts {
  readonly id: string;
  readonly vpcId: string;
  readonly zone: string;
  readonly cidr: string;
}

export function subnetFacts(_lab: Lab, _subnetId: string): SubnetFacts | undefined {
  throw new Error("not built yet");
}

/** Whether the lab knows this security group (for validating what load balancers name). */
export function securityGroupExists(_lab: Lab, _groupId: string): boolean {
  throw new Error("not built yet");
}

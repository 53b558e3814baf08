// The parts of a network that the lab keeps: plain records, found by id in Ec2State.
import type { Instant } from "../../../ports/clock.ts";

export interface Vpc {
  readonly id: string;
  readonly cidr: string;
  readonly tenancy: string;
  readonly mainRouteTableId: string;
  readonly mainAssociationId: string;
  readonly defaultSecurityGroupId: string;
  readonly networkAclId: string;
  enableDnsSupport: boolean;
  enableDnsHostnames: boolean;
}

export interface Subnet {
  readonly id: string;
  readonly vpcId: string;
  readonly cidr: string;
  readonly zone: string;
  mapPublicIpOnLaunch: boolean;
}

export interface InternetGateway {
  readonly id: string;
  /** The VPC it is attached to. */
  vpcId: string | undefined;
}

export type RouteTargetKind = "local" | "internet-gateway" | "nat-gateway" | "endpoint" | "other";

export interface Route {
  /** A CIDR block or a prefix list id. */
  readonly destination: string;
  readonly target: { readonly kind: RouteTargetKind; readonly id: string };
}

export interface RouteTable {
  readonly id: string;
  readonly vpcId: string;
  readonly routes: Map<string, Route>;
  /** Association id to subnet id. */
  readonly associations: Map<string, string>;
}

export type RulePeer =
  | { readonly kind: "cidr"; readonly cidr: string }
  | { readonly kind: "cidr6"; readonly cidr: string }
  | { readonly kind: "group"; readonly id: string }
  | { readonly kind: "prefix-list"; readonly id: string };

export interface SecurityRule {
  readonly id: string;
  readonly direction: "ingress" | "egress";
  /** `tcp`, `udp`, `icmp`, a protocol number, or `-1` for all. */
  readonly protocol: string;
  readonly fromPort: number;
  readonly toPort: number;
  readonly peer: RulePeer;
  readonly description: string | undefined;
  /** Written in the group itself (or its default), so an update of the group replaces it. */
  readonly inline: boolean;
}

export interface SecurityGroup {
  readonly id: string;
  readonly vpcId: string;
  readonly name: string;
  readonly description: string;
  rules: readonly SecurityRule[];
}

export interface VpcEndpoint {
  readonly id: string;
  readonly vpcId: string;
  /** e.g. `com.amazonaws.ap-northeast-1.s3`. */
  readonly serviceName: string;
  readonly type: "Gateway" | "Interface";
  readonly createdAt: number;
  routeTableIds: readonly string[];
  subnetIds: readonly string[];
  groupIds: readonly string[];
  /** The policy document as given; undefined is AWS's default: full access. */
  policy: unknown;
  privateDns: boolean;
}

export interface NatGateway {
  readonly id: string;
  readonly vpcId: string;
  readonly subnetId: string;
  readonly allocationId: string | undefined;
  readonly connectivity: "public" | "private";
  readonly createdAt: number;
  state: "pending" | "available" | "deleting" | "deleted";
}

export interface ElasticAddress {
  readonly allocationId: string;
  readonly address: string;
  /** Held by the lab's address book too; `id` is empty while no instance has the address. */
  readonly owner: { readonly kind: "instance"; id: string };
  associationId: string | undefined;
  natGatewayId: string | undefined;
}

/** Something plugged into a subnet; while it is there, the subnet and its groups cannot be deleted. */
export interface NetworkInterface {
  readonly id: string;
  readonly subnetId: string;
  readonly vpcId: string;
  readonly privateAddress: string;
  /** What it belongs to: an instance, a NAT gateway, an endpoint, a load balancer. */
  readonly attachedTo: string;
  readonly attachedAt: Instant;
  groupIds: readonly string[];
}

export interface LaunchTemplate {
  readonly id: string;
  readonly name: string;
  /** LaunchTemplateData of version 1, 2, ... */
  readonly versions: Readonly<Record<string, unknown>>[];
}

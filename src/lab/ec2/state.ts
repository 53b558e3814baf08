// What the lab remembers of EC2: networks, instances, tags.
import type { Random } from "../../ports/random.ts";
import { createRandom } from "../../random/seeded.ts";
import type { Lab } from "../lab.ts";
import type { Instance } from "./instance/types.ts";
import type {
  ElasticAddress,
  InternetGateway,
  LaunchTemplate,
  NatGateway,
  NetworkInterface,
  RouteTable,
  SecurityGroup,
  Subnet,
  Vpc,
  VpcEndpoint,
} from "./network/types.ts";

export interface Ec2State {
  readonly vpcs: Map<string, Vpc>;
  readonly subnets: Map<string, Subnet>;
  readonly internetGateways: Map<string, InternetGateway>;
  readonly routeTables: Map<string, RouteTable>;
  readonly securityGroups: Map<string, SecurityGroup>;
  readonly endpoints: Map<string, VpcEndpoint>;
  readonly natGateways: Map<string, NatGateway>;
  readonly elasticAddresses: Map<string, ElasticAddress>;
  readonly interfaces: Map<string, NetworkInterface>;
  readonly launchTemplates: Map<string, LaunchTemplate>;
  readonly instances: Map<string, Instance>;
  /** Resource id to its tags, `aws:` ones included. */
  readonly tags: Map<string, Map<string, string>>;
  /** Zones in which StartInstances finds no room; see instance/capacity.ts. */
  readonly withoutCapacity: Set<string>;
  /** Answers of reach.ts by request; emptied whenever the network changes. `undefined`: gets through. */
  readonly reach: Map<string, { readonly why: string | undefined }>;
  /** For decisions by share, such as a start that finds no capacity. */
  luck: Random;
}

export function createEc2State(): Ec2State {
  return {
    vpcs: new Map(),
    subnets: new Map(),
    internetGateways: new Map(),
    routeTables: new Map(),
    securityGroups: new Map(),
    endpoints: new Map(),
    natGateways: new Map(),
    elasticAddresses: new Map(),
    interfaces: new Map(),
    launchTemplates: new Map(),
    instances: new Map(),
    tags: new Map(),
    withoutCapacity: new Set(),
    reach: new Map(),
    luck: createRandom("ec2"),
  };
}

/** Called once when the lab is whole. */
export function startEc2(lab: Lab): void {
  lab.ec2.luck = lab.random.fork("ec2/luck");
}

/** Must follow every change of routes, groups, gateways, endpoints, addresses or interfaces. */
export function networkChanged(lab: Lab): void {
  lab.ec2.reach.clear();
  lab.signals.networkChanged.emit(undefined);
}

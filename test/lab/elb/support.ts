// A lab with load balancers over a network that the test controls: instances are up, refusing or gone at the test's word.

import type { ConditionProfile } from "../../../src/lab/conditions.ts";
import { createLab } from "../../../src/lab/create-lab.ts";
import type { InstanceFacts } from "../../../src/lab/ec2/reach.ts";
import { refreshAssociations } from "../../../src/lab/elb/associations.ts";
import { createLoadBalancer } from "../../../src/lab/elb/balancers.ts";
import { DEFAULT_HEALTH_CHECK, type HealthCheckSettings } from "../../../src/lab/elb/health-check.ts";
import { createListener } from "../../../src/lab/elb/listeners.ts";
import type { Network } from "../../../src/lab/elb/network.ts";
import { registerTargets } from "../../../src/lab/elb/registration.ts";
import { loadBalancerReply } from "../../../src/lab/elb/respond.ts";
import type { Listener, LoadBalancer, Target, TargetGroup } from "../../../src/lab/elb/state.ts";
import { createTargetGroup } from "../../../src/lab/elb/target-groups.ts";
import type { Lab } from "../../../src/lab/lab.ts";
import type { ServerReply, WebRequest } from "../../../src/lab/web/reply.ts";
import type { Millis } from "../../../src/ports/clock.ts";
import { createRandom } from "../../../src/random/seeded.ts";
import { createVirtualClock, type VirtualClock } from "../../../src/time/virtual-clock.ts";

export const START = Date.UTC(2026, 10, 22);
export const VPC = "vpc-1";
export const SUBNETS = { "subnet-a": "ap-northeast-1a", "subnet-c": "ap-northeast-1c" } as const;
export const INSTANCES = ["i-1", "i-2"] as const;

export interface FakeInstance {
  readonly id: string;
  readonly subnetId: string;
  readonly zone: string;
  readonly vpcId: string;
  readonly privateAddress: string;
  state: InstanceFacts["state"];
  /** `up`: 200; a number: that status; `down`: refused; `reset`; `gone`: silence; `slow`: 200 after `slowness`. */
  web: "up" | "down" | "reset" | "gone" | "slow" | number;
}

export interface TestLab {
  readonly lab: Lab;
  readonly clock: VirtualClock;
  readonly instances: Map<string, FakeInstance>;
  /** Every probe and request that reached the network: when, for whom, with which path. */
  readonly requests: { at: number; instanceId: string; port: number; host: string; path: string; subnetId: string }[];
  internetOpen: boolean;
  /** By subnet; nobody knows of the others. */
  readonly ipv6Blocks: Map<string, boolean>;
  slowness: Millis;
  /** Changes an instance and tells the lab. */
  change(id: string, patch: Partial<Pick<FakeInstance, "state" | "web">>): void;
}

export function createTestLab(seed = "elb", profile: ConditionProfile = "calm"): TestLab {
  const clock = createVirtualClock(START);
  const lab = createLab({
    clock,
    random: createRandom(seed),
    profile,
    account: "111122223333",
    region: "ap-northeast-1",
    runInline: { run: () => Promise.reject(new Error("no code runs here")) },
  });
  const instances = new Map<string, FakeInstance>();
  Object.entries(SUBNETS).forEach(([subnetId, zone], index) => {
    const id = INSTANCES[index] as string;
    instances.set(id, { id, subnetId, zone, vpcId: VPC, privateAddress: `10.0.${index + 3}.10`, state: "running", web: "up" });
  });
  const test: TestLab = {
    lab,
    clock,
    instances,
    requests: [],
    internetOpen: true,
    ipv6Blocks: new Map(),
    slowness: 0,
    change: (id, patch) => {
      Object.assign(instances.get(id) as FakeInstance, patch);
      lab.signals.instanceChanged.emit(id);
    },
  };
  lab.elb.network = fakeNetwork(test);
  return test;
}

function fakeNetwork(test: TestLab): Network {
  return {
    instanceReply: (_, { instanceId, port, host, path, source }) => {
      const subnetId = source.kind === "interface" ? source.subnetId : "";
      test.requests.push({ at: test.clock.now(), instanceId, port, host, path, subnetId });
      return reply(test, instanceId);
    },
    internetReaches: () => test.internetOpen,
    instanceFacts: (_, id) => test.instances.get(id),
    subnetFacts: (_, id) => {
      const zone = (SUBNETS as Record<string, string>)[id];
      if (id.startsWith("other-")) return { id, vpcId: "vpc-2", zone: id, cidr: "10.9.0.0/24" };
      return zone === undefined ? undefined : { id, vpcId: VPC, zone, cidr: "10.0.1.0/24" };
    },
    securityGroupVpc: (_, id) => (id.startsWith("sg-") ? VPC : undefined),
    defaultSecurityGroup: (_, vpcId) => (vpcId.startsWith("vpc-") ? "sg-default" : undefined),
    hasInternetGateway: (_, vpcId) => vpcId === VPC,
    hasIpv6Block: (_, subnetId) => test.ipv6Blocks.get(subnetId),
    plug: (_, subnetId) => ({ id: `eni-${subnetId}`, privateAddress: "10.0.1.5" }),
    unplug: () => undefined,
    regroup: () => undefined,
  };
}

function reply(test: TestLab, instanceId: string): ServerReply {
  const web = test.instances.get(instanceId)?.web ?? "gone";
  if (web === "down") return { kind: "refused", after: 1 };
  if (web === "reset") return { kind: "reset", after: 1 };
  if (web === "gone") return { kind: "silence" };
  const status = typeof web === "number" ? web : 200;
  const body = `instance-id: ${instanceId}`;
  return { kind: "response", status, reason: "OK", headers: { server: "Apache" }, body, after: web === "slow" ? test.slowness : 5 };
}

export interface Site {
  readonly balancer: LoadBalancer;
  readonly group: TargetGroup;
  readonly listener: Listener;
}

/** An active load balancer in two zones that forwards port 80 to a group with both instances. */
export function createSite(
  test: TestLab,
  options: {
    readonly healthCheck?: Partial<HealthCheckSettings>;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly targets?: readonly string[];
  } = {},
): Site {
  const { lab } = test;
  const balancer = createBalancer(test, "site");
  const group = createGroup(test, "web", options);
  const listener = createListener(lab, balancer, listenerSettings(group));
  registerTargets(
    lab,
    group,
    (options.targets ?? INSTANCES).map((id) => ({ id })),
  );
  return { balancer, group, listener };
}

export function createBalancer(test: TestLab, name: string, subnetIds: readonly string[] = Object.keys(SUBNETS)): LoadBalancer {
  const balancer = createLoadBalancer(test.lab, {
    name,
    scheme: "internet-facing",
    type: "application",
    ipAddressType: "ipv4",
    subnetIds,
    securityGroupIds: ["sg-1"],
    attributes: new Map(),
  });
  balancer.state = "active";
  return balancer;
}

export function createGroup(
  test: TestLab,
  name: string,
  options: { readonly healthCheck?: Partial<HealthCheckSettings>; readonly attributes?: Readonly<Record<string, string>> } = {},
): TargetGroup {
  return createTargetGroup(test.lab, {
    name,
    protocol: "HTTP",
    protocolVersion: "HTTP1",
    port: 80,
    vpcId: VPC,
    targetType: "instance",
    healthCheck: { ...DEFAULT_HEALTH_CHECK, ...options.healthCheck },
    attributes: new Map(Object.entries(options.attributes ?? {})),
  });
}

export function listenerSettings(group: TargetGroup, port = 80) {
  return {
    port,
    protocol: "HTTP",
    sslPolicy: undefined,
    certificateArns: [],
    defaultActions: [{ type: "forward" as const, to: [{ group, weight: 1 }] }],
  };
}

/** Takes the listener away as if it had never been; the group falls out of use. */
export function detach(test: TestLab, { balancer, listener }: Site): void {
  balancer.listeners.delete(listener.port);
  refreshAssociations(test.lab);
}

export function attach(test: TestLab, { balancer, listener }: Site): void {
  balancer.listeners.set(listener.port, listener);
  refreshAssociations(test.lab);
}

export function target(group: TargetGroup, id: string): Target {
  const found = [...group.targets.values()].find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`${id} is not registered`);
  return found;
}

/** State and reason as one text: `unused Target.InvalidState`, `healthy`, `gone` when not registered. */
export function shownState(group: TargetGroup, id: string): string {
  const found = [...group.targets.values()].find((candidate) => candidate.id === id);
  if (found === undefined) return "gone";
  return [found.health.state, found.health.reason].filter((part) => part !== undefined).join(" ");
}

export function request(balancer: LoadBalancer, patch: Partial<WebRequest> = {}): WebRequest {
  const address = balancer.nodes[0]?.address ?? "";
  return { scheme: "http", address, port: 80, host: "www.example.com", path: "/", method: "GET", ...patch };
}

export function ask(test: TestLab, balancer: LoadBalancer, patch: Partial<WebRequest> = {}, node = 0): ServerReply {
  return loadBalancerReply(test.lab, balancer.arn, balancer.nodes[node]?.zone ?? "", request(balancer, patch));
}

/** `200`, `503`, `refused`, `silence`: what a client sees at a glance. */
export function glance(reply: ServerReply): string {
  return reply.kind === "response" ? String(reply.status) : reply.kind;
}

// What the lab remembers of elb: load balancers, listeners, rules, target groups and their targets.
import type { Cancel, Instant, Millis } from "../../ports/clock.ts";
import type { Random } from "../../ports/random.ts";
import type { Lab } from "../lab.ts";
import type { ResourceTag } from "../resource.ts";
import type { HealthCheckSettings } from "./health-check.ts";
import { instanceChanged } from "./lifecycle.ts";
import { ec2Network, type Network, type NodeInterface } from "./network.ts";
import type { Action, RuleCondition } from "./rules.ts";
import type { Failure, Phase, TargetHealth, Verdict } from "./target-health.ts";

/** One load balancer node: the lab has exactly one per enabled zone. */
export interface LoadBalancerNode {
  readonly zone: string;
  readonly subnetId: string;
  readonly networkInterface: NodeInterface;
  /** Public when internet-facing, else inside the subnet. */
  readonly address: string;
  /** Requests forwarded so far per target group: the turn of the round robin. */
  readonly turns: Map<string, number>;
}

export interface LoadBalancer {
  readonly arn: string;
  readonly name: string;
  readonly dnsName: string;
  readonly canonicalHostedZoneId: string;
  readonly scheme: "internet-facing" | "internal";
  readonly type: string;
  ipAddressType: string;
  readonly vpcId: string;
  readonly createdAt: Instant;
  state: "provisioning" | "active";
  securityGroupIds: readonly string[];
  nodes: readonly LoadBalancerNode[];
  readonly attributes: Map<string, string>;
  /** By port. */
  readonly listeners: Map<number, Listener>;
  /** Target groups that an action of a listener or rule names. */
  targetGroups: ReadonlySet<TargetGroup>;
  /** What DNS is told, until something changes. */
  dns: { readonly healthy: boolean; readonly addresses: readonly string[]; readonly ipv6Addresses: readonly string[] } | undefined;
}

export interface Listener {
  readonly arn: string;
  readonly balancer: LoadBalancer;
  port: number;
  protocol: string;
  sslPolicy: string | undefined;
  certificateArns: readonly string[];
  defaultActions: readonly Action[];
  /** Ascending priority. */
  rules: readonly Rule[];
  readonly defaultRuleArn: string;
}

export interface Rule {
  readonly arn: string;
  readonly listener: Listener;
  priority: number;
  conditions: readonly RuleCondition[];
  actions: readonly Action[];
}

export interface TargetGroup {
  readonly arn: string;
  readonly name: string;
  readonly protocol: string;
  readonly protocolVersion: string;
  readonly port: number;
  readonly vpcId: string;
  readonly targetType: string;
  healthCheck: HealthCheckSettings;
  readonly attributes: Map<string, string>;
  /** By `id:port`, in the order of registration. */
  readonly targets: Map<string, Target>;
  /** Terminated instances: `id:port` until when an explicit question shows them as draining. */
  readonly terminated: Map<string, Instant>;
  /** Load balancers that forward to this group: none or one. */
  balancers: readonly LoadBalancer[];
  healthyCount: number;
  /** The lag that instances stopped together share; undefined while none is stopped. */
  unusedLag: Millis | undefined;
  usedLag: Millis | undefined;
  /** Who may get requests, per zone (`*` with cross-zone balancing), until something changes. */
  readonly routing: Map<string, readonly Target[]>;
}

export interface Target {
  readonly id: string;
  readonly port: number;
  readonly zone: string;
  phase: Phase;
  health: TargetHealth;
  /** The latest failed probe of any node. */
  failure: Failure | undefined;
  checks: readonly NodeCheck[];
  /** Takes back what is scheduled for the phase. */
  cancelPhase: Cancel | undefined;
  /** Takes back a change of instance state that has not been noticed yet. */
  cancelNotice: Cancel | undefined;
}

/** One node's view of one target. */
export interface NodeCheck {
  readonly balancer: LoadBalancer;
  readonly node: LoadBalancerNode;
  verdict: Verdict;
  /** Consecutive results against the verdict. */
  streak: number;
  cancelProbe: Cancel | undefined;
  cancelResult: Cancel | undefined;
}

export interface ElbState {
  readonly loadBalancers: Map<string, LoadBalancer>;
  /** By lower-case DNS name. */
  readonly loadBalancersByDnsName: Map<string, LoadBalancer>;
  readonly listeners: Map<string, Listener>;
  readonly rules: Map<string, Rule>;
  readonly targetGroups: Map<string, TargetGroup>;
  /** By ARN. */
  readonly tags: Map<string, readonly ResourceTag[]>;
  network: Network;
  /** Whether a restarted instance's target counts as new (one passed probe is enough) or needs HealthyThresholdCount. Documentation silent. */
  restartedTargetIsInitial: boolean;
  /** Phases of the nodes' probes; set when the lab starts. */
  phases: Random | undefined;
}

export function createElbState(): ElbState {
  return {
    loadBalancers: new Map(),
    loadBalancersByDnsName: new Map(),
    listeners: new Map(),
    rules: new Map(),
    targetGroups: new Map(),
    tags: new Map(),
    network: ec2Network,
    restartedTargetIsInitial: true,
    phases: undefined,
  };
}

/** Called once when the lab is whole: subscribe to signals here. */
export function startElb(lab: Lab): void {
  lab.elb.phases = lab.random.fork("elb-probe-phases");
  lab.signals.instanceChanged.subscribe((instanceId) => instanceChanged(lab, instanceId));
}

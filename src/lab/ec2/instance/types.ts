// An instance as the lab keeps it: what EC2 knows of it, and what runs inside it.
import type { Cancel, Instant } from "../../../ports/clock.ts";
import type { LaunchVolume } from "./volumes.ts";

export type InstanceStateName = "pending" | "running" | "shutting-down" | "terminated" | "stopping" | "stopped";

/** Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceState.html (aws-failover-semantics, section 5). */
export const STATE_CODES: Readonly<Record<InstanceStateName, number>> = {
  pending: 0,
  running: 16,
  "shutting-down": 32,
  terminated: 48,
  stopping: 64,
  stopped: 80,
};

/** The operating system inside. Disk contents (packages, files, what is enabled) outlive a stop. */
export interface Guest {
  /** Whether anything answers packets at all. */
  kernel: "up" | "down";
  readonly packages: Set<string>;
  /** Absolute path to contents. */
  readonly files: Map<string, string>;
  /** Units that start at boot. */
  readonly enabled: Set<string>;
  /** Units that run now. */
  readonly active: Set<string>;
  /** What the serial console shows. */
  readonly console: string[];
  /** The last web state that was told to the rest of the lab. */
  told: "up" | "down" | "gone";
}

export interface Instance {
  readonly id: string;
  readonly reservationId: string;
  readonly imageId: string;
  readonly architecture: "arm64" | "x86_64";
  readonly vpcId: string;
  readonly subnetId: string;
  readonly zone: string;
  readonly privateAddress: string;
  readonly interfaceId: string;
  /** Since when it has its interface: a stop does not take it away. */
  readonly attachedAt: Instant;
  readonly keyName: string | undefined;
  /** Instances whose root is an instance store cannot be stopped. */
  readonly rootDevice: "ebs" | "instance-store";
  readonly volumes: readonly LaunchVolume[];
  readonly lifecycle: "on-demand" | "spot";
  readonly wantsPublicAddress: boolean;
  /** IMDSv2 only, as images of Amazon Linux 2023 ask for. */
  readonly metadataNeedsToken: boolean;
  readonly metadataHopLimit: number;
  instanceType: string;
  groupIds: readonly string[];
  /** Base64, as given. */
  userData: string | undefined;
  instanceProfile: string | undefined;
  publicAddress: string | undefined;
  disableApiStop: boolean;
  disableApiTermination: boolean;
  shutdownBehavior: "stop" | "terminate";
  detailedMonitoring: boolean;
  sourceDestCheck: boolean;
  state: InstanceStateName;
  stateReason: { readonly Code: string; readonly Message: string } | undefined;
  stateTransitionReason: string;
  launchedAt: Instant;
  terminatedAt: Instant | undefined;
  readonly guest: Guest;
  /** What is scheduled for it; taken back when something else happens to it first. */
  schedule: Cancel[];
}

// What the lab remembers of Route 53: hosted zones, record sets, health checks, changes.
import type { HealthCheckConfig, HealthCheckObservation, HealthCheckRegion, ResourceRecordSet, VPC } from "@aws-sdk/client-route-53";
import type { Cancel, Instant } from "../../ports/clock.ts";
import type { Turns } from "../dns/turns.ts";
import type { Outside } from "./outside.ts";

export interface HostedZone {
  /** `Z` and 20 upper-case alphanumerics, without `/hostedzone/`. */
  readonly id: string;
  /** Canonical: lower case, trailing dot. */
  readonly name: string;
  readonly callerReference: string;
  comment: string | undefined;
  readonly private: boolean;
  vpcs: readonly VPC[];
  /** The four authoritative servers, lower case, without a trailing dot. */
  readonly nameServers: readonly string[];
  /** What the API shows. By `recordKey`. */
  records: RecordSets;
  /** What the name servers answer from: the same, as of the last change that is INSYNC. */
  served: Served;
  /** When the last accepted change becomes INSYNC; later changes do not overtake it. */
  inSyncAt: Instant;
}

/** Record sets by `recordKey`; a change makes a new map. */
export type RecordSets = ReadonlyMap<string, ResourceRecordSet>;

/** Record sets as the name servers look them up. */
export interface Served {
  readonly records: RecordSets;
  /** Canonical name -> type -> the record sets that compete for the answer. */
  readonly byName: ReadonlyMap<string, ReadonlyMap<string, readonly ResourceRecordSet[]>>;
  /** Every name that exists, those that only have names below them included. */
  readonly nodes: ReadonlySet<string>;
  /** Names below the apex that are delegated to other servers. */
  readonly cuts: ReadonlySet<string>;
  /** Names with failover record sets. */
  readonly failovers: readonly { readonly name: string; readonly type: string; readonly records: readonly ResourceRecordSet[] }[];
}

export interface ZoneChange {
  /** `C` and 20 upper-case alphanumerics, without `/change/`. */
  readonly id: string;
  readonly submittedAt: Instant;
  readonly inSyncAt: Instant;
  readonly comment: string | undefined;
}

/** One health checker's view of one health check. */
export interface Checker {
  readonly region: HealthCheckRegion;
  readonly address: string;
  /** Its network time to the endpoint and back, in milliseconds. */
  readonly latency: number;
  /** Counts its requests; chooses among the endpoint's addresses. */
  turn: number;
  healthy: boolean;
  /** Consecutive results that contradict `healthy`. */
  streak: number;
  /** Of its latest request; undefined before the first. */
  latest: HealthCheckObservation | undefined;
  /** Of its last failed request. */
  lastFailure: HealthCheckObservation | undefined;
  cancel: Cancel;
}

export interface HealthCheck {
  readonly id: string;
  readonly callerReference: string;
  config: HealthCheckConfig;
  version: number;
  checkers: readonly Checker[];
  /** The status as the checkers see it now, inversion applied. */
  healthy: boolean;
  /** The status by which the name servers answer. */
  served: boolean;
  /** When the last change of `healthy` reaches the name servers; later ones do not overtake it. */
  servedAt: Instant;
}

/** A load balancer's health, as EvaluateTargetHealth knows it. */
export interface AliasHealth {
  readonly arn: string;
  /** ELB's verdict now. */
  healthy: boolean;
  /** The verdict by which the name servers answer. */
  served: boolean;
  servedAt: Instant;
}

export interface Route53State extends Turns {
  outside: Outside;
  /** By id, in order of creation. */
  readonly zones: Map<string, HostedZone>;
  /** Name server -> public zones it answers for. */
  readonly servers: Map<string, readonly HostedZone[]>;
  readonly changes: Map<string, ZoneChange>;
  readonly healthChecks: Map<string, HealthCheck>;
  /** Caller references of deleted health checks, which may not be used again. */
  readonly spentReferences: Set<string>;
  /** By load balancer arn. */
  readonly aliasHealth: Map<string, AliasHealth>;
  /** `hostedzone/<id>` or `healthcheck/<id>` -> tags. */
  readonly tags: Map<string, Map<string, string>>;
  /** `<name> <type>` -> the role that the name servers answered last. */
  readonly answers: Map<string, string>;
}

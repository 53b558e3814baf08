// The state machine of a target, as pure functions: one node's verdict, the target's phase, and what DescribeTargetHealth shows of both.
// Source of states, reasons and thresholds: aws-failover-semantics, section 4.
import type { TargetHealthReasonEnum } from "@aws-sdk/client-elastic-load-balancing-v2";

/** What one node thinks of one target. `initial` until its first verdict. */
export type Verdict = "initial" | "healthy" | "unhealthy";

/** Where a registered target stands, whatever its probes say. Probes run only while `checking`. */
export type Phase = "not-in-use" | "zone-not-enabled" | "registering" | "checking" | "stopped" | "draining";

export type PhaseEvent =
  /** A listener or rule has begun to forward to the group. */
  | "group-attached"
  /** The same, but the target's zone has no node. */
  | "group-attached-elsewhere"
  | "group-detached"
  /** RegisterTargets. */
  | "registered"
  /** The nodes know the target. */
  | "registration-done"
  /** The load balancer has noticed that the instance is stopped. */
  | "instance-stopped"
  /** The load balancer has noticed that the instance runs (again). */
  | "instance-running"
  | "instance-terminated"
  | "deregistered"
  /** The deregistration delay is over. */
  | "delay-over";

/** The phase after `event`; `removed` when the target leaves the group. */
export function nextPhase(phase: Phase, event: PhaseEvent): Phase | "removed" {
  switch (event) {
    case "group-attached":
      return phase === "not-in-use" || phase === "zone-not-enabled" ? "registering" : phase;
    case "group-attached-elsewhere":
      return phase === "draining" ? "removed" : "zone-not-enabled";
    case "group-detached":
      return phase === "draining" ? "removed" : "not-in-use";
    case "registered":
      return phase === "draining" ? "registering" : phase;
    case "registration-done":
      return phase === "registering" ? "checking" : phase;
    case "instance-stopped":
      return phase === "registering" || phase === "checking" ? "stopped" : phase;
    case "instance-running":
      return phase === "stopped" ? "checking" : phase;
    case "instance-terminated":
      return "removed";
    case "deregistered":
      return phase === "registering" || phase === "checking" || phase === "draining" ? "draining" : "removed";
    case "delay-over":
      return phase === "draining" ? "removed" : phase;
  }
}

export type Failure =
  | { readonly kind: "timeout" }
  | { readonly kind: "mismatch"; readonly status: number }
  /** Refused, reset, or an answer that is no HTTP. */
  | { readonly kind: "failed" };

export interface Thresholds {
  /** Consecutive passes from unhealthy to healthy. */
  readonly healthy: number;
  /** Consecutive failures to unhealthy. */
  readonly unhealthy: number;
}

/**
 * One node's verdict after one more result. The first pass of an `initial` target is enough; any other change needs
 * the threshold's number of consecutive results. Source: aws-failover-semantics, section 4, "Probing".
 */
export function nextVerdict(
  before: { readonly verdict: Verdict; readonly streak: number },
  passed: boolean,
  thresholds: Thresholds,
): { readonly verdict: Verdict; readonly streak: number } {
  const { verdict } = before;
  if (passed && verdict === "initial") return { verdict: "healthy", streak: 0 };
  const against = passed ? verdict === "unhealthy" : verdict !== "unhealthy";
  if (!against) return { verdict, streak: 0 };
  const streak = before.streak + 1;
  if (streak < (passed ? thresholds.healthy : thresholds.unhealthy)) return { verdict, streak };
  return { verdict: passed ? "healthy" : "unhealthy", streak: 0 };
}

/** The nodes' verdicts as one: healthy while any node says so, unhealthy when every node does, else initial. */
export function mergeVerdicts(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("healthy")) return "healthy";
  return verdicts.length > 0 && verdicts.every((verdict) => verdict === "unhealthy") ? "unhealthy" : "initial";
}

export interface TargetHealth {
  readonly state: "initial" | "healthy" | "unhealthy" | "unused" | "draining";
  readonly reason?: TargetHealthReasonEnum;
  readonly description?: string;
}

const HEALTHY: TargetHealth = { state: "healthy" };
const CHECKING: TargetHealth = {
  state: "initial",
  reason: "Elb.InitialHealthChecking",
  description: "Initial health checks in progress",
};
const TIMED_OUT: TargetHealth = { state: "unhealthy", reason: "Target.Timeout", description: "Request timed out" };
const FAILED: TargetHealth = { state: "unhealthy", reason: "Target.FailedHealthChecks", description: "Health checks failed" };

const PHASE_HEALTH: Readonly<Record<Exclude<Phase, "checking">, TargetHealth>> = {
  "not-in-use": {
    state: "unused",
    reason: "Target.NotInUse",
    description: "Target group is not configured to receive traffic from the load balancer",
  },
  "zone-not-enabled": {
    state: "unused",
    reason: "Target.NotInUse",
    description: "Target is in an Availability Zone that is not enabled for the load balancer",
  },
  registering: { state: "initial", reason: "Elb.RegistrationInProgress", description: "Target registration is in progress" },
  stopped: { state: "unused", reason: "Target.InvalidState", description: "Target is in the stopped state" },
  draining: { state: "draining", reason: "Target.DeregistrationInProgress", description: "Target deregistration is in progress" },
};

export const DRAINING = PHASE_HEALTH.draining;

export const NOT_REGISTERED: TargetHealth = {
  state: "unused",
  reason: "Target.NotRegistered",
  description: "Target is not registered to the target group",
};

/** What DescribeTargetHealth says of a target. */
export function targetHealth(phase: Phase, verdicts: readonly Verdict[], failure: Failure | undefined): TargetHealth {
  if (phase !== "checking") return PHASE_HEALTH[phase];
  const verdict = mergeVerdicts(verdicts);
  if (verdict === "healthy") return HEALTHY;
  if (verdict === "initial") return CHECKING;
  if (failure?.kind === "timeout") return TIMED_OUT;
  if (failure?.kind === "mismatch") {
    return {
      state: "unhealthy",
      reason: "Target.ResponseCodeMismatch",
      description: `Health checks failed with these codes: [${failure.status}]`,
    };
  }
  return FAILED;
}

// The facts of one drill. The run appends them in order; everything after the experiment is derived from them and nothing else.
import type { Problem } from "../errors.ts";
import type { Plan, ProbeName } from "../plan/types.ts";
import type { Instant, Millis } from "../ports/clock.ts";

export type PhaseName = "deploy" | "steady-before" | "inject" | "observe" | "restore" | "recover" | "cleanup";

/** What a page sample saw. `primary` and `error-page` by the drill file's marks; the rest by status, headers and what the socket did. */
export type PageSeen =
  | "primary"
  | "error-page"
  | "alb-502"
  | "alb-503"
  | "alb-504"
  | "timeout"
  | "refused"
  | "reset"
  | "tls-error"
  | "dns-error"
  | "unknown";

export interface PageOutcome {
  readonly seen: PageSeen;
  readonly path: string;
  readonly address?: string;
  readonly status?: number;
  /** The instance that answered, when the page names it. */
  readonly instance?: string;
  /** Why it was classified so, when `unknown`, `tls-error` or `dns-error`. */
  readonly detail?: string;
}

/** What a client on a long-lived connection saw. */
export interface KeepAliveOutcome extends PageOutcome {
  /** The connection was gone, and a new one was made to an address looked up anew. */
  readonly reconnected?: true;
}

/** Which record set an answer points at, told by comparing addresses with those of the load balancer. */
export type AnswerSeen = "primary" | "secondary" | "mixed" | "none" | "error";

export interface DnsSampleOutcome {
  readonly seen: AnswerSeen;
  readonly addresses: readonly string[];
  /** Seconds; the smallest of the answer. */
  readonly ttl?: number;
  readonly detail?: string;
}

export interface TargetsOutcome {
  readonly healthy: number;
  readonly total: number;
  /** Instance id to `state` or `state/Reason.Code`. */
  readonly states: Readonly<Record<string, string>>;
}

export interface CheckersOutcome {
  /** Checkers whose own verdict is healthy: they change it after FailureThreshold results in a row. */
  readonly healthy: number;
  readonly total: number;
  /** Checkers whose latest probe passed: AWS's own view, ahead of the verdicts. */
  readonly passing?: number;
  /** What the first failing checker, by name, reports of its latest probe; absent when all pass. */
  readonly sample?: string;
  /** By the 18 % rule over the verdicts; `unknown` with no observation yet. */
  readonly status: "healthy" | "unhealthy" | "unknown";
}

export interface InstancesOutcome {
  /** Instance id to EC2 state name. */
  readonly states: Readonly<Record<string, string>>;
}

/** A probe never throws; a signal that could not be had this time is `missing`, with the reason. */
export interface Missing {
  readonly missing: string;
}

export interface ProbeOutcomes {
  readonly page: PageOutcome;
  readonly authoritative: DnsSampleOutcome;
  readonly "authoritative-ipv6": DnsSampleOutcome;
  readonly recursive: DnsSampleOutcome;
  readonly targets: TargetsOutcome;
  readonly checkers: CheckersOutcome;
  readonly instances: InstancesOutcome;
  readonly "keep-alive": KeepAliveOutcome;
}

export type SampleFact = {
  [Name in ProbeName]: {
    readonly kind: "sample";
    readonly probe: Name;
    /** From 0; sample n was due at start + n x interval. */
    readonly n: number;
    /** When it was sent: its place on the time axis, whatever the answer took. */
    readonly due: Instant;
    readonly outcome: ProbeOutcomes[Name] | Missing;
  };
}[ProbeName];

export interface Tolerance {
  readonly name: string;
  readonly held: boolean;
  readonly expected: string;
  readonly actual: string;
  /** In a template author's words: the likely cause and what to look at, when it does not hold. */
  readonly cause?: string;
}

/** One instance the fault may touch, with the proof. */
export interface BlastTarget {
  readonly id: string;
  readonly zone: string;
  readonly name?: string;
  /** The opt-in tag as read from AWS, `key=value`. */
  readonly optIn: string;
}

export type FactBody =
  | {
      readonly kind: "drill.started";
      readonly drill: string;
      readonly version: string;
      readonly world: "aws" | "lab" | "rehearsal";
      readonly seed: string;
      readonly conditions?: string;
      /** The command that repeats exactly this run. */
      readonly repeat: string;
    }
  | { readonly kind: "plan"; readonly plan: Plan }
  | { readonly kind: "identity"; readonly account: string; readonly arn: string; readonly region: string }
  | { readonly kind: "phase"; readonly phase: PhaseName; readonly state: "entered" | "left"; readonly why?: string }
  | {
      readonly kind: "stack.event";
      readonly stack: string;
      /** AWS's own time stamp of the event. */
      readonly time: Instant;
      readonly logicalId: string;
      readonly type: string;
      readonly status: string;
      readonly reason?: string;
      readonly physicalId?: string;
    }
  | {
      readonly kind: "stack.finished";
      readonly stack: string;
      readonly status: string;
      readonly changed: boolean;
      readonly took: Millis;
      readonly outputs: Readonly<Record<string, string>>;
      /** The first failure of the operation, when it failed. */
      readonly rootCause?: { readonly logicalId: string; readonly type: string; readonly reason: string };
    }
  | { readonly kind: "not-modelled"; readonly what: string; readonly where: string }
  | { readonly kind: "blast-radius"; readonly targets: readonly BlastTarget[]; readonly bystanders: readonly string[] }
  /** AAAA leads to the load balancer. `addresses`: its own, as far as they are known by now; told again when there are more. `failsOver`: its record sets can. */
  | { readonly kind: "ipv6.watched"; readonly addresses: readonly string[]; readonly failsOver: boolean }
  | { readonly kind: "steady-state"; readonly when: "before" | "after"; readonly tolerances: readonly Tolerance[] }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  /** The site is this drill's alone. `id`: of this incarnation of the lock; `until`: when it may be taken over. */
  | { readonly kind: "lock.taken"; readonly lock: string; readonly id: string; readonly until: Instant }
  | { readonly kind: "lock.released"; readonly lock: string; readonly id: string }
  /** The undo stands on the instances' own tags and was read back. */
  | { readonly kind: "marks.written"; readonly instances: readonly string[]; readonly undoBy: Instant }
  | { readonly kind: "marks.removed"; readonly instances: readonly string[] }
  /** The restart timer stands in AWS and was read back. `fires`: when it starts the instances. */
  | { readonly kind: "timer.armed"; readonly timer: string; readonly fires: Instant; readonly instances: readonly string[] }
  /** The user does without. */
  | { readonly kind: "timer.off" }
  | { readonly kind: "timer.removed"; readonly timer: string }
  /**
   * Something worth telling that changes nothing, e.g. a check that could not be made. `stoodStill`: the clock did not count so much time, as far
   * as anybody knows. Seen at the latest a second after it.
   */
  | { readonly kind: "notice"; readonly code: string; readonly what: string; readonly stoodStill?: Millis }
  /** The drill ends early, by a rule that the user gave it. */
  | { readonly kind: "stop-condition"; readonly code: string; readonly what: string }
  | { readonly kind: "undo.recorded"; readonly fault: string; readonly instances: readonly string[] }
  | { readonly kind: "fault.requested"; readonly fault: string; readonly instances: readonly string[] }
  | { readonly kind: "fault.accepted"; readonly fault: string; readonly instances: readonly string[] }
  | { readonly kind: "fault.rejected"; readonly fault: string; readonly error: string }
  | { readonly kind: "undo.requested"; readonly fault: string; readonly instances: readonly string[] }
  | { readonly kind: "undo.accepted"; readonly fault: string; readonly instances: readonly string[] }
  /** EC2 does not take the start yet: these are still stopping. The request before it does not count as the restore's. */
  | { readonly kind: "undo.waiting"; readonly fault: string; readonly instances: readonly string[] }
  /** `instances`: those that do not run; `gone`: those that were terminated, so that nobody can start them. Absent in older journals. */
  | {
      readonly kind: "undo.failed";
      readonly fault: string;
      readonly error: string;
      readonly instances?: readonly string[];
      readonly gone?: readonly string[];
    }
  | { readonly kind: "undo.confirmed"; readonly fault: string; readonly instances: readonly string[] }
  | { readonly kind: "aws.retry"; readonly service: string; readonly operation: string; readonly code: string; readonly attempt: number }
  | { readonly kind: "observed"; readonly what: ObservedLandmark }
  | { readonly kind: "left-behind"; readonly things: readonly string[] }
  | { readonly kind: "error"; readonly problems: readonly Problem[] }
  | { readonly kind: "drill.ended"; readonly why: "done" | "refused" | "interrupted" | "stopped" | "error" }
  | SampleFact;

/** What the engine saw while running and acted upon (it moved to the next phase); the judge derives its own from the samples. */
export type ObservedLandmark = "error-page-steady" | "stayed-on-primary" | "steady-state-again" | "deadline";

/** `at` is when it was appended, by the world's clock; `seq` counts from 0. */
export type Fact = FactBody & { readonly seq: number; readonly at: Instant };

export type FactOf<Kind extends Fact["kind"]> = Extract<Fact, { kind: Kind }>;

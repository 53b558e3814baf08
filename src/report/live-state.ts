// What the live view knows: a value, folded over the facts as they come.
import type { Fact, FactOf, PhaseName } from "../journal/facts.ts";
import type { Plan } from "../plan/types.ts";
import type { Instant } from "../ports/clock.ts";
import { clean } from "./clean.ts";
import { type SignalSeen, signalSeen } from "./live-signals.ts";
import { type LiveStack, liveStacks, plannedStacks } from "./live-stacks.ts";

export interface LiveSignal extends SignalSeen {
  /** Number of the latest sample by due time, and when that was due. */
  readonly n: number;
  readonly due: Instant;
  /** When the first of the samples in a row with these words was due. */
  readonly since: Instant;
  /** How many in a row said so. */
  readonly inARow: number;
  /** Slow samples that arrived after newer ones and say something else: how many since `since`, and what the last one said. */
  readonly overtaken: { readonly samples: number; readonly words: string };
}

export interface LiveState {
  readonly startedAt: Instant | undefined;
  readonly about: FactOf<"drill.started"> | undefined;
  readonly plan: Plan | undefined;
  readonly phase: { readonly name: PhaseName; readonly since: Instant } | undefined;
  readonly stacks: ReadonlyMap<string, LiveStack>;
  /** By `SignalSeen.name`. */
  readonly signals: ReadonlyMap<string, LiveSignal>;
  /** The fault, from its request on. */
  readonly fault:
    | { readonly name: string; readonly instances: readonly string[]; readonly at: Instant; readonly accepted: boolean }
    | undefined;
  /** Where the undo stands; undefined until it is requested. */
  readonly undo: { readonly at: Instant; readonly state: "requested" | "accepted" | "failed" | "confirmed" } | undefined;
  readonly errorPageSteadyAt: Instant | undefined;
  /** AAAA record sets are watched that can fail over. */
  readonly ipv6FailsOver: boolean;
  /** The fault leaves targets alone, so that nothing may fail over. */
  readonly leavesBystanders: boolean;
  /** Requests to AWS that were repeated: how many, and of which service and for which code. */
  readonly retries: { readonly count: number; readonly kinds: ReadonlySet<string>; readonly last: string };
  readonly ended: FactOf<"drill.ended">["why"] | undefined;
}

export const NOTHING_YET: LiveState = {
  startedAt: undefined,
  about: undefined,
  plan: undefined,
  phase: undefined,
  stacks: new Map(),
  signals: new Map(),
  fault: undefined,
  undo: undefined,
  errorPageSteadyAt: undefined,
  ipv6FailsOver: false,
  leavesBystanders: false,
  retries: { count: 0, kinds: new Set(), last: "" },
  ended: undefined,
};

/** The state after one more fact. Kinds that it does not know change nothing. */
export function liveState(before: LiveState, fact: Fact): LiveState {
  const state = before.startedAt === undefined ? { ...before, startedAt: fact.at } : before;
  switch (fact.kind) {
    case "drill.started":
      return { ...state, about: fact };
    case "plan":
      return { ...state, plan: fact.plan, stacks: plannedStacks(fact.plan) };
    case "phase":
      return { ...state, phase: fact.state === "entered" ? { name: fact.phase, since: fact.at } : undefined };
    case "stack.event":
    case "stack.finished":
      return { ...state, stacks: liveStacks(state.stacks, fact) };
    case "blast-radius":
      return { ...state, leavesBystanders: fact.bystanders.length > 0 };
    case "ipv6.watched":
      return { ...state, ipv6FailsOver: fact.failsOver };
    case "sample":
      return { ...state, signals: withSample(state, fact) };
    case "fault.requested":
      return { ...state, fault: { name: fact.fault, instances: fact.instances, at: fact.at, accepted: false } };
    case "fault.accepted":
      return { ...state, fault: { name: fact.fault, instances: fact.instances, at: fact.at, accepted: true } };
    case "fault.rejected":
      return { ...state, fault: undefined };
    case "undo.requested":
      return { ...state, undo: { at: fact.at, state: "requested" } };
    case "undo.accepted":
      return { ...state, undo: { at: state.undo?.at ?? fact.at, state: "accepted" } };
    case "undo.failed":
      return {
        ...state,
        fault: state.fault && { ...state.fault, instances: fact.instances ?? state.fault.instances },
        undo: { at: state.undo?.at ?? fact.at, state: "failed" },
      };
    case "undo.confirmed":
      return { ...state, undo: { at: state.undo?.at ?? fact.at, state: "confirmed" } };
    case "observed":
      return fact.what === "error-page-steady" ? { ...state, errorPageSteadyAt: fact.at } : state;
    case "aws.retry":
      return { ...state, retries: withRetry(state.retries, fact) };
    case "drill.ended":
      return { ...state, ended: fact.why };
    default:
      return state;
  }
}

/** A repetition's kind: one line each is enough in a log. */
export function retryKind({ service, code }: Pick<FactOf<"aws.retry">, "service" | "code">): string {
  return clean(`${service} ${code}`);
}

function withRetry(retries: LiveState["retries"], fact: FactOf<"aws.retry">): LiveState["retries"] {
  return {
    count: retries.count + 1,
    kinds: new Set(retries.kinds).add(retryKind(fact)),
    last: clean(`${fact.service} ${fact.operation}: ${fact.code}`),
  };
}

/** An interruption in mid-phase is not the fault undone: instances are down from the request until the undo is confirmed. */
export function isFaultOpen({ fault, undo }: LiveState): boolean {
  return fault !== undefined && undo?.state !== "confirmed";
}

function withSample(state: LiveState, fact: FactOf<"sample">): LiveState["signals"] {
  const seen = signalSeen(fact, state.plan?.site.paths[0] ?? "/");
  return new Map(state.signals).set(seen.name, nextSignal(state.signals.get(seen.name), seen, fact));
}

/** Samples are sent on time whatever became of the earlier ones, so a slow answer can come after a newer one: it does not replace it. */
function nextSignal(before: LiveSignal | undefined, seen: SignalSeen, { n, due }: FactOf<"sample">): LiveSignal {
  const fresh: LiveSignal = { ...seen, n, due, since: due, inARow: 1, overtaken: { samples: 0, words: "" } };
  if (before === undefined) return fresh;
  if (n < before.n) {
    if (seen.words === before.words) return { ...before, inARow: before.inARow + 1 };
    return { ...before, overtaken: { samples: before.overtaken.samples + 1, words: seen.words } };
  }
  if (seen.words !== before.words) return fresh;
  return { ...fresh, since: before.since, inARow: before.inARow + 1, overtaken: before.overtaken };
}

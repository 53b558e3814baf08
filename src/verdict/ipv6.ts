// Where DNS sent visitors by IPv6 during the fault.
import { ADDRESS_KNOWN_AFTER, leadsAway, NAME_SERVERS } from "../journal/ipv6-answers.ts";
import { freshFor } from "../plan/probe-plan.ts";
import type { Millis } from "../ports/clock.ts";
import type { History, Sample } from "./history.ts";
import type { Landmarks } from "./landmarks.ts";
import { between } from "./measurements.ts";
import { standstills, stoodStill } from "./stood-still.ts";
import { findLastReturn, findTransition, firstAfter, type Tells, toldBefore, within } from "./transition.ts";
import type { Range } from "./types.ts";
import type { DrillWindows } from "./windows.ts";

type Ipv6Sample = Sample<"authoritative-ipv6">;

/** In the end. `unclear`: the samples do not say. */
export type Ipv6Failover = Seen &
  (
    | {
        readonly state: "left";
        /** For good, from the fault accepted. */
        readonly took: Range;
      }
    | {
        readonly state: "stayed";
        /** Watched for less than its record sets may take to fail over. */
        readonly isBrief: boolean;
      }
    | { readonly state: "unclear"; readonly why: string }
  );

interface Seen {
  /** Whether it ever led away during the fault: `steadily` by as many answers in a row as there are name servers. */
  readonly away: "never" | "seen" | "steadily";
  /** How long it was watched, from the fault accepted: milliseconds. */
  readonly watched: Millis;
  readonly evidence: readonly number[];
}

/** Undefined where no fault was accepted, or nobody watched. */
export function ipv6Failover(history: History, windows: DrillWindows, landmarks: Landmarks): Ipv6Failover | undefined {
  const { accepted, fault } = windows;
  const { plan } = history;
  const watching = history.last("ipv6.watched");
  const begin = landmarks["fault-accepted"].bracket;
  if (plan === undefined || watching === undefined || accepted === undefined || fault === undefined || begin === undefined)
    return undefined;
  const fresh = freshFor(plan.probes, "authoritative-ipv6");
  const own = new Set(watching.addresses);
  const leaves: Tells<Ipv6Sample> = ({ outcome }) => leadsAway(outcome, own);
  const { known } = history["authoritative-ipv6"];
  const end = history.facts.at(-1)?.at ?? accepted.at;
  const told = within(known, fault).filter((sample) => leaves(sample) !== undefined);
  const newest = told.slice(-NAME_SERVERS);
  const last = newest.at(-1);
  const isSteady = findTransition(known, leaves, fault, NAME_SERVERS) !== undefined;
  const away = isSteady ? "steadily" : told.some(leaves) ? "seen" : "never";
  const watched = Math.max(0, (last?.due ?? accepted.at) - accepted.at);
  const unclear = (why: string): Ipv6Failover => ({ state: "unclear", away, watched, why, evidence: newest.map(({ seq }) => seq) });

  if (last === undefined || newest.length < NAME_SERVERS || last.due < Math.min(fault.until, end) - fresh)
    return unclear(told.length === 0 ? "no answer for AAAA" : "no more answers for AAAA");
  if (toldBefore(known, firstAfter(known, fault.after), leaves) === true) return unclear("AAAA led away from it before the fault");
  if (newest.every((sample) => leaves(sample) === false)) {
    // A drill waits for record sets that can fail over: one that did not had seen them leave.
    const isBrief = watching.failsOver && watched < plan.deadlines.failover - fresh;
    return { state: "stayed", away, watched, isBrief, evidence: [last.seq] };
  }
  const moved = findLastReturn(known, leaves, fault, NAME_SERVERS);
  if (moved === undefined) return unclear("AAAA was answered in two ways");
  // An address that the load balancer has just got looks like somebody else's.
  if (last.outcome.seen !== "none" && end - moved.bracket.atLatest < ADDRESS_KNOWN_AFTER)
    return unclear("the drill ended before AAAA was certain");
  const { min, max } = between(begin, moved.bracket);
  const took = { min, max: max + stoodStill(standstills(history, windows, "fault")) };
  return { state: "left", away, took, watched, evidence: moved.evidence };
}

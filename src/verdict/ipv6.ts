// Where DNS sent visitors by IPv6 during the fault.
import type { History } from "./history.ts";
import type { Landmarks } from "./landmarks.ts";
import { between } from "./measurements.ts";
import * as tells from "./tells.ts";
import { findLastReturn, within } from "./transition.ts";
import type { Range } from "./types.ts";
import type { DrillWindows } from "./windows.ts";

export interface Ipv6Failover {
  /** `unseen`: it was watched, and no answer came. */
  readonly state: "left" | "stayed" | "unseen";
  /** When it left the load balancer for good, from the fault accepted. */
  readonly took?: Range;
  /** How long it was watched, from the fault accepted: milliseconds. */
  readonly watched: number;
  readonly evidence: readonly number[];
}

/** Undefined where no fault was accepted, or nobody watched. */
export function ipv6Failover(history: History, { accepted, fault }: DrillWindows, landmarks: Landmarks): Ipv6Failover | undefined {
  const series = history["authoritative-ipv6"];
  const begin = landmarks["fault-accepted"].bracket;
  if (accepted === undefined || fault === undefined || begin === undefined || series.all.length === 0) return undefined;
  const told = within(series.known, fault).filter((sample) => tells.answerLeavesPrimary(sample) !== undefined);
  const last = told.at(-1);
  if (last === undefined) return { state: "unseen", watched: 0, evidence: [] };
  const watched = Math.max(0, last.due - accepted.at);
  if (tells.answerLeavesPrimary(last) === false) return { state: "stayed", watched, evidence: [last.seq] };
  const moved = findLastReturn(series.known, tells.answerLeavesPrimary, fault);
  // It led elsewhere before the fault, too.
  if (moved === undefined) return { state: "left", watched, evidence: [last.seq] };
  return { state: "left", took: between(begin, moved.bracket), watched, evidence: moved.evidence };
}

// The two stretches of a drill in which landmarks are looked for: from the fault to the restore, and from the restore on.
import type { FactOf } from "../journal/facts.ts";
import type { History } from "./history.ts";
import type { Window } from "./transition.ts";

export interface DrillWindows {
  readonly requested: FactOf<"fault.requested"> | undefined;
  readonly accepted: FactOf<"fault.accepted"> | undefined;
  /** The first request that EC2 did not put off because the instances were still stopping. */
  readonly restore: FactOf<"undo.requested"> | undefined;
  /** From the fault requested to the restore requested (or the end); undefined without a fault. */
  readonly fault: Window | undefined;
  /** From the restore requested on; undefined without one. */
  readonly recovery: Window | undefined;
  /** The instances that the fault was asked for, else the blast radius. */
  readonly instances: readonly string[];
}

/** What happens after the restore was requested is no longer an effect of the fault alone, so the first window ends there. */
export function drillWindows(history: History): DrillWindows {
  const requested = history.first("fault.requested");
  const accepted = history.first("fault.accepted");
  const restore = restoreRequest(history);
  const radius = history.first("blast-radius")?.targets.map((target) => target.id) ?? [];
  return {
    requested,
    accepted,
    restore,
    fault: requested && { after: requested.at, until: restore?.at ?? Number.POSITIVE_INFINITY },
    recovery: restore && { after: restore.at, until: Number.POSITIVE_INFINITY },
    instances: accepted?.instances ?? requested?.instances ?? radius,
  };
}

function restoreRequest(history: History): FactOf<"undo.requested"> | undefined {
  const requests = history.all("undo.requested");
  const waiting = history.all("undo.waiting");
  // Each request stands right before its answer.
  const isPutOff = (index: number): boolean => {
    const [from, to] = [requests[index]?.seq ?? 0, requests[index + 1]?.seq ?? Number.POSITIVE_INFINITY];
    return waiting.some(({ seq }) => seq > from && seq < to);
  };
  return requests.find((_, index) => !isPutOff(index)) ?? requests[0];
}

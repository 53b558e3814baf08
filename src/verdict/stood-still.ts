// A clock that stood still: what was measured across it may have taken longer than the samples say, and nobody knows where in it.
import type { FactOf } from "../journal/facts.ts";
import type { Millis } from "../ports/clock.ts";
import type { History } from "./history.ts";
import { METRIC_ENDS, overlap, ruleObjective } from "./measurements.ts";
import type { Measurement } from "./types.ts";
import type { DrillWindows } from "./windows.ts";

/** The notices that tell of it, from the fault on, or from the restore on. A standstill is always told after it, never before. */
export function standstills(
  history: History,
  { requested, restore }: Pick<DrillWindows, "requested" | "restore">,
  since: "fault" | "restore",
): readonly FactOf<"notice">[] {
  const from = since === "fault" ? requested : restore;
  return from === undefined ? [] : history.all("notice").filter(({ seq, stoodStill }) => seq > from.seq && stoodStill !== undefined);
}

/** In all. */
export function stoodStill(notices: readonly FactOf<"notice">[]): Millis {
  return notices.reduce((sum, notice) => sum + (notice.stoodStill ?? 0), 0);
}

/**
 * Each range with what the clock did not count added to its upper end: the truth lies in it whether the machine stood still or its date was set.
 * An objective that was missed all the same is missed; none is met.
 */
export function widened(measurements: readonly Measurement[], history: History, windows: DrillWindows): readonly Measurement[] {
  const more = { fault: stoodStill(standstills(history, windows, "fault")), restore: stoodStill(standstills(history, windows, "restore")) };
  if (more.fault === 0) return measurements;
  return measurements.map((one) => {
    const by = METRIC_ENDS[one.metric][0] === "restore-requested" ? more.restore : more.fault;
    if (one.measured === undefined || by === 0) return one;
    const measured = { min: one.measured.min, max: one.measured.max + by };
    const missed = one.objective !== undefined && ruleObjective(measured, one.objective) === "deviated";
    const { decidingInterval: _, ...rest } = one;
    return {
      ...rest,
      measured,
      objectiveRuling: one.objectiveRuling && (missed ? "deviated" : "inconclusive"),
      agrees: one.agrees === undefined || one.predicted === undefined ? undefined : overlap(measured, one.predicted),
    };
  });
}

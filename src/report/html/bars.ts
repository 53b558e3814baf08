// What the timeline shows above its signals: the phases, and what was measured between two landmarks.
import type { Instant } from "../../ports/clock.ts";
import { formatClockTime, formatDuration } from "../../time/units.ts";
import { METRIC_ENDS } from "../../verdict/measurements.ts";
import type { LandmarkName, Report } from "../../verdict/types.ts";
import { formatRange } from "../../verdict/words.ts";
import { METRIC_WORDS } from "../tables.ts";
import type { Scale } from "./scale.ts";

export interface Bar {
  readonly name: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly kind: string;
  readonly title: string;
  /** Until when it lasted at least; from there on the samples leave open whether it still did. */
  readonly sure?: Instant;
}

/** What is drawn, with the landmark at which it had ended at the latest. */
const MEASURED = [
  ["failover", "error-page-steady"],
  ["outage", "error-page-steady"],
  ["recovery", "steady-state-again"],
] as const satisfies readonly (readonly [string, LandmarkName])[];

/** Rows with a label each; a row without bars is left out, and so is what lies before the first sample. */
export function barsOf(report: Report, scale: Scale): readonly { readonly label: string; readonly bars: readonly Bar[] }[] {
  const phases = report.phases.map(({ name, from, to }) => ({
    name,
    from,
    to,
    kind: "phase",
    title: `phase ${name}: ${formatClockTime(from)} to ${formatClockTime(to)} UTC (${formatDuration(to - from)})`,
  }));
  return [{ label: "phases", bars: phases }, ...measured(report)]
    .map(({ label, bars }) => ({ label, bars: bars.filter((bar) => bar.to > scale.from && bar.from < scale.to) }))
    .filter(({ bars }) => bars.length > 0);
}

/** As long as the numbers on it, whatever landmark they end at. The outage lies within the failover, so it has a row of its own. */
function measured({ landmarks, measurements }: Report): readonly { readonly label: string; readonly bars: readonly Bar[] }[] {
  const bracket = (wanted: LandmarkName) => landmarks.find(({ name }) => name === wanted)?.bracket;
  const bars = MEASURED.flatMap(([metric, last]): (Bar & { readonly row: string })[] => {
    const [start, end] = [bracket(METRIC_ENDS[metric][0]), bracket(last)];
    const range = measurements.find((one) => one.metric === metric)?.measured;
    if (end === undefined || range === undefined) return [];
    // An outage without a failed page before the error page fits between the last page before that and the error page.
    const from = start !== undefined && start.after < end.atLatest ? start.after : end.after;
    const name = `${METRIC_WORDS[metric]} ${formatRange(range)}`;
    const row = metric === "outage" ? "outage" : "measured";
    return [{ name, from, sure: from + range.min, to: from + range.max, kind: "measured", title: name, row }];
  });
  return ["measured", "outage"].map((label) => ({ label, bars: bars.filter(({ row }) => row === label) }));
}

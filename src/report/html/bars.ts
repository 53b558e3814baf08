// What the timeline shows above its signals: the phases, and what was measured between two landmarks.
import type { Instant } from "../../ports/clock.ts";
import { formatClockTime, formatDuration } from "../../time/units.ts";
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
}

const MEASURED = [
  ["failover", "fault-accepted", "error-page-steady"],
  ["outage", "first-failure", "first-error-page"],
  ["recovery", "restore-requested", "steady-state-again"],
] as const satisfies readonly (readonly [string, LandmarkName, LandmarkName])[];

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

/** The outage lies within the failover, so it has a row of its own. */
function measured({ landmarks, measurements }: Report): readonly { readonly label: string; readonly bars: readonly Bar[] }[] {
  const bars = MEASURED.flatMap(([metric, start, end]): (Bar & { readonly row: string })[] => {
    const from = landmarks.find(({ name }) => name === start)?.bracket?.after;
    const to = landmarks.find(({ name }) => name === end)?.bracket?.atLatest;
    const range = measurements.find((one) => one.metric === metric)?.measured;
    if (from === undefined || to === undefined || range === undefined) return [];
    const name = `${METRIC_WORDS[metric]} ${formatRange(range)}`;
    return [{ name, from, to, kind: "measured", title: name, row: metric === "outage" ? "outage" : "measured" }];
  });
  return ["measured", "outage"].map((label) => ({ label, bars: bars.filter(({ row }) => row === label) }));
}

// The phases of a drill as a Mermaid gantt chart, in measured time. Only our own words go in, so nothing has to be escaped.
import type { Instant } from "../../ports/clock.ts";
import { formatInstant, SECOND } from "../../time/units.ts";
import type { Breakdown, LandmarkName, Report } from "../../verdict/types.ts";
import { METRIC_WORDS } from "../tables.ts";

const STARTS: Readonly<Record<Breakdown["metric"], LandmarkName>> = { failover: "fault-accepted", recovery: "restore-requested" };

/** A fenced block; nothing without phases, or with one that no drill of ours has. Mermaid counts in whole seconds here, and a bar lasts at least one. */
export function gantt({ phases, breakdowns, landmarks }: Pick<Report, "phases" | "breakdowns" | "landmarks">): readonly string[] {
  if (phases.length === 0 || !phases.every(({ name }) => /^[a-z-]+$/.test(name))) return [];
  const sections = breakdowns.flatMap(({ metric, stretches }) => {
    const start = landmarks.find(({ name }) => name === STARTS[metric])?.bracket;
    if (start === undefined) return [];
    let at = (start.after + start.atLatest) / 2;
    return [
      `  section ${METRIC_WORDS[metric]}`,
      ...stretches
        .filter(({ onPath }) => onPath)
        .map(({ name, took }) => {
          const line = bar(name, at, at + took);
          at += took;
          return line;
        }),
    ];
  });
  return [
    "",
    "```mermaid",
    "gantt",
    // With the day, because a drill may last over midnight. Mermaid reads and writes it in the reader's own zone, so it stays UTC.
    "  dateFormat YYYY-MM-DD HH:mm:ss",
    "  axisFormat %H:%M:%S",
    "  section phases",
    ...phases.map(({ name, from, to }) => bar(name, from, to)),
    ...sections,
    "```",
  ];
}

function bar(name: string, from: Instant, to: Instant): string {
  const begin = formatInstant(Math.round(from / SECOND) * SECOND)
    .slice(0, 19)
    .replace("T", " ");
  return `  ${name} :${begin}, ${Math.max(1, Math.round((to - from) / SECOND))}s`;
}

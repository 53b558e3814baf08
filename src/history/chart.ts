// One metric over many drills as a Mermaid chart. Only our own words and numbers go in, so nothing has to be escaped.
import { METRIC_WORDS } from "../report/tables.ts";
import { SECOND } from "../time/units.ts";
import type { DrillRecord, Metric } from "./types.ts";

/** A drill with its number in the table: dates of many drills would be written over each other. */
export interface NumberedDrill {
  readonly number: number;
  readonly record: DrillRecord;
}

/** More numbers than these do not fit beside each other. */
const SHOWN = 30;

/**
 * Bars of the upper ends, as objectives are judged by them and as limits are made of them; the objective as a line where every
 * drill shown had one. `drills`: the oldest first. A drill that measured nothing has no bar, and its number is missing on the axis:
 * Mermaid knows no gap, and a bar of height 0 would be drawn and be a number that nobody measured. Nothing below two bars: that is
 * no trend.
 */
export function chart(metric: Metric, drills: readonly NumberedDrill[]): readonly string[] {
  const points = drills
    .flatMap(({ number, record }) => {
      const { measured, objective } = record.metrics[metric];
      return measured === undefined ? [] : [{ number, took: measured.max, objective }];
    })
    .slice(-SHOWN);
  if (points.length < 2) return [];
  const objectives = points.flatMap(({ objective }) => objective ?? []);
  const highest = Math.max(...points.map(({ took }) => took), ...objectives);
  const seconds = (values: readonly number[]) => values.map((value) => (value / SECOND).toFixed(1)).join(", ");
  return [
    "",
    "```mermaid",
    "xychart-beta",
    `  title "${METRIC_WORDS[metric]}, seconds"`,
    `  x-axis "drill" [${points.map(({ number }) => number).join(", ")}]`,
    `  y-axis "seconds" 0 --> ${Math.max(1, Math.ceil((highest * 1.1) / SECOND))}`,
    `  bar [${seconds(points.map(({ took }) => took))}]`,
    ...(objectives.length === points.length ? [`  line [${seconds(objectives)}]`] : []),
    "```",
  ];
}

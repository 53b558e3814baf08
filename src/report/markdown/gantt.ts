// The phases of a drill as a Mermaid gantt chart. Only our own words go in, so nothing has to be escaped.
import { formatClockTime, SECOND } from "../../time/units.ts";
import type { Report } from "../../verdict/types.ts";

/** A fenced block; nothing without phases. Mermaid counts in whole seconds here, and a bar lasts at least one. */
export function gantt({ phases }: Pick<Report, "phases">): readonly string[] {
  if (phases.length === 0) return [];
  const bars = phases.map(({ name, from, to }) => `  ${name} :${formatClockTime(from)}, ${Math.max(1, Math.round((to - from) / SECOND))}s`);
  return ["", "```mermaid", "gantt", "  dateFormat HH:mm:ss", "  axisFormat %H:%M:%S", ...bars, "```"];
}

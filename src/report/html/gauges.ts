// Predicted range, measured range and objective of a metric as one small drawing, on a scale shared by its group.
import type { Measurement } from "../../verdict/types.ts";
import { type Html, html } from "./markup.ts";
import { percent } from "./scale.ts";

/** The end of a scale on which all of these have room. */
export function gaugeEnd(measurements: readonly Measurement[]): number {
  return Math.max(1, ...measurements.flatMap((one) => [one.measured?.max ?? 0, one.predicted?.max ?? 0, one.objective ?? 0])) * 1.04;
}

/** The numbers stand beside it, so it says nothing to whoever cannot see it. */
export function gauge({ measured, predicted, objective, objectiveRuling }: Measurement, end: number): Html {
  const span = (range: { readonly min: number; readonly max: number } | undefined, kind: string, y: number, height: number) =>
    range &&
    html`<rect class="${kind}" x="${percent(range.min / end)}" width="${percent((range.max - range.min) / end)}" y="${y}" height="${height}"/>`;
  // A bracket may be narrower than a pixel.
  const seen =
    measured &&
    html`<svg x="${percent(measured.min / end)}" y="0" width="4" height="18" overflow="visible"><rect class="seen ${objectiveRuling ?? "none"}" x="-1" width="4" y="2" height="14"/></svg>`;
  const limit = objective === undefined ? undefined : percent(objective / end);
  return html`<svg class="gauge" height="18" aria-hidden="true"><rect class="track" x="0" width="100%" y="8" height="2"/>${span(predicted, "predicted", 5, 8)}${span(measured, `seen ${objectiveRuling ?? "none"}`, 2, 14)}${seen}${limit === undefined ? undefined : html`<line class="limit" x1="${limit}" x2="${limit}" y1="0" y2="18"/>`}</svg>`;
}

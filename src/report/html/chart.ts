// The timeline of the HTML report: phases, measured stretches, one row per signal and a tick for every sample, drawn to scale.
import { formatClockTime, formatDuration } from "../../time/units.ts";
import type { Report, Signal } from "../../verdict/types.ts";
import { count } from "../../verdict/words.ts";
import { letterOf, type Tone } from "../timeline-letters.ts";
import { type Bar, barsOf } from "./bars.ts";
import { type Html, html } from "./markup.ts";
import type { RawSample } from "./samples.ts";
import { axis, extent, fits, landmarkAt, place, type Scale, scaleOf, ZOOMS } from "./scale.ts";

const MARKS = 26;
const LANE = 26;
const SIGNAL = 38;
const AXIS = 24;
/** Of a nested drawing that is stretched over the chart's width, so that a path can have coordinates. */
const GRAIN = 100_000;

const LEGEND = html`
<p class="legend"><span class="key measured"></span> measured at least <span class="key unsure"></span> at most</p>`;

interface Row {
  readonly label: string;
  readonly height: number;
  draw(y: number, scale: Scale): Html;
}

/** Nothing without samples. */
export function chart(report: Report, samples: ReadonlyMap<string, readonly RawSample[]>): Html | undefined {
  const scale = scaleOf(report);
  if (scale === undefined) return undefined;
  const lanes = barsOf(report, scale);
  const rows: readonly Row[] = [
    ...lanes.map(({ label, bars }) => ({ label, height: LANE, draw: (y: number) => lane(bars, y, scale) })),
    ...report.signals.map((signal) => ({
      label: signal.name,
      height: SIGNAL,
      draw: (y: number) => signalRow(signal, samples.get(signal.name) ?? [], y, scale),
    })),
  ];
  const height = MARKS + rows.reduce((sum, row) => sum + row.height, 0) + AXIS;
  let y = MARKS;
  const drawn = rows.map((row) => {
    const at = y;
    y += row.height;
    return row.draw(at, scale);
  });
  return html`<fieldset class="zoom"><legend>Zoom</legend>${ZOOMS.map(zoomButton)}</fieldset>
<div class="chart">
<div class="labels" aria-hidden="true"><div class="h${MARKS}"></div>${rows.map((row) => html`<div class="h${row.height}"><span>${row.label}</span></div>`)}</div>
<div class="scroll" tabindex="0" role="region" aria-label="Timeline, scrolls sideways">
<svg class="stretch" height="${height}" role="img" aria-labelledby="chart-title"><title id="chart-title">Timeline of the drill. The table below it says the same.</title>
${axis(scale, height - 6)}${drawn}${marks(report, scale, height - AXIS)}</svg>
</div></div>${lanes.some(({ bars }) => bars.some(({ sure }) => sure !== undefined)) ? LEGEND : undefined}`;
}

function zoomButton(zoom: number): Html {
  const checked = zoom === 1 ? html` checked` : undefined;
  return html`<label><input type="radio" name="zoom" id="zoom${zoom}" value="${zoom}"${checked}>${zoom}×</label>`;
}

/** Upright lines at the fault and at the restore. */
function marks(report: Report, scale: Scale, bottom: number): readonly Html[] {
  const named = [
    ["fault", landmarkAt(report, "fault-accepted")],
    ["restore", landmarkAt(report, "restore-requested")],
  ] as const;
  return named.flatMap(([name, at]) => {
    if (at === undefined) return [];
    const x = place(at, scale);
    // Near the right edge the words stand before the mark.
    const late = at - scale.from > 0.85 * (scale.to - scale.from);
    const words = late ? `${name} ${formatClockTime(at)} ▼` : `▼ ${name} ${formatClockTime(at)}`;
    return [
      html`<line class="mark" x1="${x}" x2="${x}" y1="18" y2="${bottom}"/><text class="mark${late ? " late" : ""}" x="${x}" y="13" dx="${late ? 6 : -5}">${words}</text>`,
    ];
  });
}

function lane(bars: readonly Bar[], y: number, scale: Scale): Html {
  return html`<g>${bars.map(({ name, ...bar }) => stretch({ ...bar, label: name, y: y + 3, height: LANE - 6 }, scale))}</g>`;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly title: string;
  readonly kind: string;
  readonly y: number;
  readonly height: number;
  /** The part of the height that is filled, from below. */
  readonly share?: number;
  /** From here on it is drawn paler. */
  readonly sure?: number;
}

function stretch({ from, to, label, title, kind, y, height, share = 1, sure = to }: Stretch, scale: Scale): Html {
  const [x, width] = [place(from, scale), extent(from, to, scale)];
  const filled = Math.max(2, Math.round(height * share));
  const pale =
    sure < to
      ? html`<rect class="unsure" x="${place(sure, scale)}" width="${extent(sure, to, scale)}" y="${y}" height="${height}"/>`
      : undefined;
  const shown = fits(label, from, to, scale);
  return html`<g><title>${title}</title>${share < 1 ? html`<rect class="empty" x="${x}" width="${width}" y="${y}" height="${height}"/>` : undefined}<rect class="${kind}" x="${x}" width="${width}" y="${y + height - filled}" height="${filled}"/>${pale}${shown === undefined ? undefined : html`<text class="in ${kind} ${shown}" x="${x}" dx="4" y="${y + height / 2 + 4}">${label}</text>`}</g>`;
}

function signalRow(signal: Signal, samples: readonly RawSample[], y: number, scale: Scale): Html {
  const bars = signal.segments.map(({ from, to, state, samples: times }) => {
    const title = `${signal.name}: ${state}, ${formatClockTime(from)} to ${formatClockTime(to)} UTC (${formatDuration(to - from)}), ${count(times, "sample")}`;
    const kind = toneOf(signal.name, state);
    return stretch({ from, to, label: state, title, kind, y: y + 4, height: 22, share: shareOf(state) }, scale);
  });
  return html`<g>${bars}${ticks(signal, samples, y + 28, scale)}</g>`;
}

/** A line for each sample, by tone; stretched sideways without getting thicker. */
function ticks(signal: Signal, samples: readonly RawSample[], y: number, scale: Scale): Html {
  const paths = new Map<Tone, string[]>();
  let index = 0;
  for (const { due } of samples) {
    while ((signal.segments[index + 1]?.from ?? Number.POSITIVE_INFINITY) <= due) index += 1;
    const tone = toneOf(signal.name, signal.segments[index]?.state ?? "missing");
    const x = Math.round(((due - scale.from) / (scale.to - scale.from)) * GRAIN);
    const moves = paths.get(tone);
    if (moves === undefined) paths.set(tone, [`M${x} 0V1`]);
    else moves.push(`M${x} 0V1`);
  }
  const drawn = [...paths].map(([tone, moves]) => html`<path class="${tone}" d="${moves.join("")}"/>`);
  return html`<svg class="samples" x="0" y="${y}" width="100%" height="5" viewBox="0 0 ${GRAIN} 1" preserveAspectRatio="none">${drawn}</svg>`;
}

function toneOf(name: string, state: string): Tone {
  return letterOf(name, state).tone;
}

/** `3/16` fills three sixteenths; a state without a share fills all. */
function shareOf(state: string): number {
  const share = /^(\d+)\/(\d+)/.exec(state);
  return share === null || Number(share[2]) === 0 ? 1 : Number(share[1]) / Number(share[2]);
}

// Time to a place on a chart, in per cent of its width, so that a chart can be stretched by its style alone.
import type { Instant, Millis } from "../../ports/clock.ts";
import { formatClockTime, SECOND } from "../../time/units.ts";
import type { LandmarkName, Report } from "../../verdict/types.ts";
import { offsetLabel, tickStep } from "../ticks.ts";
import { type Html, html } from "./markup.ts";

/** The stretches that a chart can be drawn in: times its width on the page. */
export const ZOOMS: readonly number[] = [1, 2, 4, 8, 16, 32];
/** Pixels that a chart is taken to be wide at zoom 1, where it matters whether a text fits. */
const WIDTH = 900;
const CHARACTER = 6.6;
const TICK_SPACING = 80;

export interface Scale {
  readonly from: Instant;
  readonly to: Instant;
  /** What the axis counts from; undefined: the time of day. */
  readonly zero: Instant | undefined;
}

/** From the first sample to the end of the last; undefined without samples. */
export function scaleOf({ signals, landmarks }: Pick<Report, "signals" | "landmarks">): Scale | undefined {
  const segments = signals.flatMap((signal) => signal.segments);
  if (segments.length === 0) return undefined;
  // One by one: a long drill has more of them than a call may have arguments.
  const from = segments.reduce((least, segment) => Math.min(least, segment.from), Number.POSITIVE_INFINITY);
  const to = segments.reduce((most, segment) => Math.max(most, segment.to), from + SECOND);
  return { from, to, zero: landmarkAt({ landmarks }, "fault-accepted") };
}

/** Where the bracket of a landmark begins. */
export function landmarkAt({ landmarks }: Pick<Report, "landmarks">, name: LandmarkName): Instant | undefined {
  return landmarks.find((landmark) => landmark.name === name)?.bracket?.after;
}

/** `12.345%`, kept within the chart. */
export function place(instant: Instant, scale: Scale): string {
  return percent((instant - scale.from) / (scale.to - scale.from));
}

/** The width of a stretch of time, of which only what lies within the chart counts. */
export function extent(from: Instant, to: Instant, scale: Scale): string {
  const within = Math.min(to, scale.to) - Math.max(from, scale.from);
  return percent(within / (scale.to - scale.from));
}

export function percent(share: number): string {
  return `${Number((100 * Math.min(1, Math.max(0, share))).toFixed(3))}%`;
}

/** The class that shows a text from the zoom on at which it fits its stretch; undefined when it never does. */
export function fits(text: string, from: Instant, to: Instant, scale: Scale): string | undefined {
  const share = (Math.min(to, scale.to) - Math.max(from, scale.from)) / (scale.to - scale.from);
  const zoom = ZOOMS.find((candidate) => share * WIDTH * candidate >= (text.length + 1) * CHARACTER);
  return zoom === undefined ? undefined : `from${zoom}`;
}

/** The ticks of every zoom, each shown at its own only: lines as high as the chart and labels at `top`. */
export function axis(scale: Scale, top: number): readonly Html[] {
  return ZOOMS.map((zoom) => {
    const step = tickStep(((scale.to - scale.from) * TICK_SPACING) / (WIDTH * zoom)) ?? (scale.to - scale.from) / 8;
    const zero = scale.zero ?? Math.ceil(scale.from / step) * step;
    const first = Math.ceil((scale.from - zero) / step);
    const last = Math.floor((scale.to - zero) / step);
    const ticks = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => zero + (first + index) * step);
    return html`<g class="at${zoom}" aria-hidden="true">${ticks.map((at) => tick(at, scale, top, step))}</g>`;
  });
}

function tick(at: Instant, scale: Scale, top: number, step: Millis): Html {
  const x = place(at, scale);
  const label = scale.zero === undefined ? formatClockTime(at) : offsetLabel(at - scale.zero);
  // A label at the very edge would be cut through.
  const room = scale.to - at > step / 3;
  return html`<line class="tick" x1="${x}" x2="${x}" y1="0" y2="${top - 12}"/>${room ? html`<text class="axis" x="${x}" y="${top}" dx="2">${label}</text>` : undefined}`;
}

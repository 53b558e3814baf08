// Numbers in words, the same way in findings, sentences and every report.
import type { Millis } from "../ports/clock.ts";
import { formatDuration, MINUTE, SECOND } from "../time/units.ts";
import type { Range } from "./types.ts";

const TENTH: Millis = 100;
/** Clocks hand out fractions of a millisecond: 97.0000001 s must not become 97.1 s. */
const GRAIN: Millis = 1e-3;

/** `96.0 to 97.0 s`: rounded outwards, so that the words still hold whatever the numbers held. */
export function formatRange(range: Range): string {
  if (range.min === range.max) return range.max < 10 * MINUTE ? `${(range.max / SECOND).toFixed(1)} s` : formatDuration(range.max);
  // As finely as formatDuration shows them.
  const step = (value: Millis) => (value < 10 * MINUTE ? TENTH : SECOND);
  const min = Math.floor((range.min + GRAIN) / step(range.min)) * step(range.min);
  const max = Math.ceil((range.max - GRAIN) / step(range.max)) * step(range.max);
  if (max >= 10 * MINUTE) return min === max ? formatDuration(max) : `${formatDuration(min)} to ${formatDuration(max)}`;
  const seconds = (value: Millis) => (value / SECOND).toFixed(1);
  return min === max ? `${seconds(max)} s` : `${seconds(min)} to ${seconds(max)} s`;
}

/** `1 sample`, `3 samples`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function list(parts: readonly string[]): string {
  if (parts.length <= 1) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** `90 refused, 3 alb-502`: the most frequent first, ties by name. */
export function tally(states: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([state, times]) => `${times} ${state}`)
    .join(", ");
}

/** `a, b and 3 more`: all of them when they are few. */
export function listSome(parts: readonly string[], shown = 3): string {
  return parts.length <= shown + 1 ? list(parts) : `${parts.slice(0, shown).join(", ")} and ${parts.length - shown} more`;
}

/** At most `length` characters, with a mark in the middle where something is missing: the reason of a failure stands at its end. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = Math.floor(length / 3);
  return `${text.slice(0, head).trimEnd()} … ${text.slice(text.length - (length - head - 3)).trimStart()}`;
}

/** What AWS's services wrap around a reason: numbers for its support, of no use to a template's author. */
const RESPONSE_WRAPPING: readonly (readonly [RegExp, string])[] = [
  [/Resource handler returned message: "(.*?)" \(RequestToken: [^()]*\)/gs, "$1"],
  [/ ?\((?:Service|RequestToken): [^()]*\)/g, ""],
];

/** A text with the reasons of AWS's services in it, without what they are wrapped in. */
export function plainReason(text: string): string {
  return RESPONSE_WRAPPING.reduce((left, [wrapping, inside]) => left.replace(wrapping, inside), text);
}

/** The text without a full stop at its end, ready for one of the caller's. */
export function withoutStop(text: string): string {
  return text.trim().replace(/[.\s]+$/, "");
}

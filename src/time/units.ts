// Lengths of time and moments, read and written.
import type { Instant, Millis } from "../ports/clock.ts";

export const SECOND: Millis = 1_000;
export const MINUTE: Millis = 60 * SECOND;
export const HOUR: Millis = 60 * MINUTE;

const UNITS: Readonly<Record<string, Millis>> = { ms: 1, s: SECOND, m: MINUTE, h: HOUR };

/** Reads `250ms`, `90s`, `1.5m`, `2m30s`, `1h`; undefined for anything else. A bare number has no unit and is refused. */
export function parseDuration(text: string): Millis | undefined {
  const parts = [...text.trim().matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/gy)];
  if (parts.length === 0 || parts.reduce((length, part) => length + part[0].length, 0) !== text.trim().length) return undefined;
  return parts.reduce((sum, part) => sum + Number(part[1]) * (UNITS[part[2] as string] as Millis), 0);
}

/** `250 ms`, `96.0 s`, `12 min 30 s`. */
export function formatDuration(duration: Millis): string {
  if (Math.abs(duration) < SECOND) return `${Math.round(duration)} ms`;
  if (Math.abs(duration) < 10 * MINUTE) return `${(duration / SECOND).toFixed(1)} s`;
  const whole = Math.round(duration / SECOND);
  const minutes = Math.trunc(whole / 60);
  const seconds = whole - minutes * 60;
  return seconds === 0 ? `${minutes} min` : `${minutes} min ${seconds} s`;
}

/** `2026-11-22T03:17:00.000Z`. */
export function formatInstant(instant: Instant): string {
  return new Date(instant).toISOString();
}

/** `03:17:00`, in UTC. */
export function formatClockTime(instant: Instant): string {
  return formatInstant(instant).slice(11, 19);
}

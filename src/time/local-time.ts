// Local time of a zone: what its clocks show at an instant, and back.
import type { Instant, Millis } from "../ports/clock.ts";

/** `date` is `YYYY-MM-DD`, `time` is `HH:MM`. */
export interface LocalTime {
  readonly date: string;
  readonly time: string;
  /** From 0 for Sunday. */
  readonly weekday: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(zone, format);
  return format;
}

/** How far the zone's clocks are ahead of UTC at `instant`. */
function offsetOf(zone: string, instant: Instant): Millis {
  const whole = Math.floor(instant / 1_000) * 1_000;
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(whole)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
}

export function localTime(zone: string, instant: Instant): LocalTime {
  const shown = new Date(instant + offsetOf(zone, instant));
  const text = shown.toISOString();
  return { date: text.slice(0, 10), time: text.slice(11, 16), weekday: shown.getUTCDay() };
}

/** The first instant at which the zone's clocks show that time or, where they are put forward over it, a later one. */
export function instantOf(zone: string, date: string, time: string): Instant {
  const shown = Date.parse(`${date}T${time}:00Z`);
  // No offset changes twice within two days, and none is longer than one.
  const before = offsetOf(zone, shown - 24 * 3_600_000);
  const after = offsetOf(zone, shown + 24 * 3_600_000);
  const found = [before, after].map((offset) => shown - offset).filter((instant) => instant + offsetOf(zone, instant) === shown);
  if (found.length > 0) return Math.min(...found);
  // Skipped: the clocks jump at the instant between the two readings of it.
  return jumpBetween(zone, shown - Math.max(before, after), shown - Math.min(before, after));
}

function jumpBetween(zone: string, early: Instant, late: Instant): Instant {
  const offset = offsetOf(zone, early);
  let [low, high] = [early, late];
  while (high - low > 1_000) {
    const middle = Math.floor((low + high) / 2_000) * 1_000;
    if (offsetOf(zone, middle) === offset) low = middle;
    else high = middle;
  }
  return high;
}

/** The day `days` after `date`. */
export function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

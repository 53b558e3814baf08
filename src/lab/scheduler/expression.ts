// Schedule expressions: at(...) once in a time zone, rate(...) again and again.
import type { Instant, Millis } from "../../ports/clock.ts";
import { LabError } from "../operation.ts";

export type ScheduleExpression =
  | { readonly kind: "at"; readonly instant: Instant }
  | { readonly kind: "rate"; readonly every: Millis }
  /** Kept, but never due in the lab. */
  | { readonly kind: "cron" };

const UNITS: Readonly<Record<string, Millis>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/**
 * Throws ValidationException for what Scheduler does not take.
 * Source: https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
 */
export function parseExpression(text: string, timezone: string): ScheduleExpression {
  checkTimezone(timezone);
  const at = /^at\((\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\)$/.exec(text);
  if (at !== null) {
    const [year, month, day, hour, minute, second] = at.slice(1).map(Number) as [number, number, number, number, number, number];
    const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
    if (new Date(asUtc).toISOString().slice(0, 19) !== text.slice(3, -1)) throw invalidExpression(text);
    return { kind: "at", instant: instantIn(timezone, asUtc) };
  }
  const rate = /^rate\(([1-9]\d*) (minute|hour|day)s?\)$/.exec(text);
  if (rate !== null) return { kind: "rate", every: Number(rate[1]) * (UNITS[rate[2] ?? ""] ?? 0) };
  if (/^cron\((\S+ ){5}\S+\)$/.test(text)) return { kind: "cron" };
  throw invalidExpression(text);
}

function invalidExpression(text: string): LabError {
  return new LabError("ValidationException", `Invalid Schedule Expression ${text}.`);
}

function checkTimezone(timezone: string): void {
  try {
    zoneFormat(timezone);
  } catch {
    throw new LabError("ValidationException", `The provided timezone '${timezone}' is not supported.`);
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

function zoneFormat(timezone: string): Intl.DateTimeFormat {
  let format = formats.get(timezone);
  if (format === undefined) {
    const two = "2-digit";
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: timezone,
      hourCycle: "h23",
      year: "numeric",
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
    });
    formats.set(timezone, format);
  }
  return format;
}

/**
 * The moment at which clocks in `timezone` show what UTC clocks show at `asUtc`. A time that clocks skip in spring becomes
 * the one an hour later; of a time that they show twice in autumn the first counts.
 */
function instantIn(timezone: string, asUtc: number): Instant {
  const day = UNITS.day as Millis;
  const candidates = [asUtc - offsetAt(timezone, asUtc - day), asUtc - offsetAt(timezone, asUtc + day)];
  const exact = candidates.filter((instant) => instant + offsetAt(timezone, instant) === asUtc);
  return exact.length > 0 ? Math.min(...exact) : Math.max(...candidates);
}

/** How far clocks in the zone are ahead of UTC. */
function offsetAt(timezone: string, instant: Instant): Millis {
  const parts: Record<string, number> = {};
  for (const { type, value } of zoneFormat(timezone).formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1_000) * 1_000;
}

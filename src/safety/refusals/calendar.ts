// The user's calendar: drills begin in its windows, end within them, and stay out of freezes.
import type { Problem } from "../../errors.ts";
import type { Calendar } from "../../plan/types.ts";
import type { Instant } from "../../ports/clock.ts";
import { dayAfter, instantOf, localTime } from "../../time/local-time.ts";

const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

/** How far ahead the next window is looked for. */
const DAYS_AHEAD = 60;

interface Window {
  /** The day on which it opens; `days` is about that one. */
  readonly date: string;
  readonly from: Instant;
  /** When everything has to be over; undefined when only the beginning is bound. */
  readonly end: Instant | undefined;
  /** Until when a drill may begin. */
  readonly beginBefore: Instant;
}

/** `endsBy`: when the drill is over at the latest. Both by the zone's own clocks, daylight saving included. */
export function calendarProblems(calendar: Calendar | undefined, now: Instant, endsBy: Instant): readonly Problem[] {
  if (calendar === undefined) return [];
  const { timeZone } = calendar;
  const frozen = calendar.freeze.filter(
    (freeze) => freeze.from <= localTime(timeZone, endsBy).date && localTime(timeZone, now).date <= freeze.to,
  );
  const problems = frozen.map((freeze): Problem => {
    const why = freeze.why === undefined ? "" : `: ${freeze.why}`;
    const days = freeze.from === freeze.to ? freeze.from : `${freeze.from} to ${freeze.to}`;
    return problem(
      "freeze",
      `No drill may run on ${days}${why}; this one would run until ${shown(timeZone, endsBy)}.`,
      whenNext(calendar, now, endsBy),
    );
  });
  return [...problems, ...windowProblems(calendar, now, endsBy)];
}

function windowProblems(calendar: Calendar, now: Instant, endsBy: Instant): readonly Problem[] {
  const { timeZone, days, from, to } = calendar;
  const today = localTime(timeZone, now).date;
  // Yesterday's window may last over midnight.
  const open = [dayAfter(today, -1), today]
    .map((date) => windowOf(calendar, date))
    .filter((one) => one.from <= now && now < one.beginBefore);
  const allowed = open.filter((one) => isAllowed(calendar, one));
  if (allowed.some(({ end }) => end === undefined || endsBy <= end)) return [];
  const next = whenNext(calendar, now, endsBy);
  const present = `It is ${shown(timeZone, now)} in ${timeZone}`;
  if (allowed.length > 0) {
    const what = `${present}, and the drill may last until ${shown(timeZone, endsBy)}: it has to be over by ${to}.`;
    return [problem("no-time-left", what, next)];
  }
  if (open.length > 0) return [problem("day", `${present}; drills may begin only on ${days.join(", ")}.`, next)];
  return [problem("hour", `${present}; drills may run only from ${from}${to === undefined ? "" : ` to ${to}`}.`, next)];
}

function windowOf({ timeZone, from, to }: Calendar, date: string): Window {
  const begin = instantOf(timeZone, date, from);
  if (to === undefined) return { date, from: begin, end: undefined, beginBefore: instantOf(timeZone, dayAfter(date, 1), "00:00") };
  const end = instantOf(timeZone, to > from ? date : dayAfter(date, 1), to);
  return { date, from: begin, end, beginBefore: end };
}

function isAllowed({ days }: Calendar, { date }: Window): boolean {
  return days.some((day) => day === DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]);
}

function whenNext(calendar: Calendar, now: Instant, endsBy: Instant): string {
  const { timeZone, freeze } = calendar;
  const longest = endsBy - now;
  const today = localTime(timeZone, now).date;
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const window = windowOf(calendar, dayAfter(today, ahead));
    const until = window.from + longest;
    const [first, last] = [localTime(timeZone, window.from).date, localTime(timeZone, until).date];
    const fits = window.from > now && isAllowed(calendar, window) && (window.end === undefined || until <= window.end);
    if (fits && !freeze.some((one) => one.from <= last && first <= one.to))
      return `The next time that fits begins ${shown(timeZone, window.from)} (${timeZone}).`;
  }
  return "No time of the next weeks fits: change safety.calendar, or shorten the drill's deadlines.";
}

/** `Tue 2026-01-06 03:17`. */
function shown(zone: string, instant: Instant): string {
  const { date, time, weekday } = localTime(zone, instant);
  return `${DAYS[weekday]} ${date} ${time}`;
}

function problem(code: string, what: string, next: string): Problem {
  return { code: `calendar.${code}`, what, whose: "yours", next };
}

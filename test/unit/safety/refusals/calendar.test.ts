// The calendar: windows, days, midnight, daylight saving, freezes; and against a walk through the clock's own quarters of hours.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Calendar } from "../../../../src/plan/types.ts";
import { calendarProblems } from "../../../../src/safety/refusals/calendar.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

const at = (text: string): number => Date.parse(text);
const calendar = (change: Partial<Calendar>): Calendar => ({
  timeZone: "UTC",
  days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
  from: "00:00",
  freeze: [],
  ...change,
});

function codes(change: Partial<Calendar>, now: string, lasts: number): readonly string[] {
  return calendarProblems(calendar(change), at(now), at(now) + lasts).map(({ code }) => code);
}

test("no calendar, or one without limits: any time", () => {
  assert.deepEqual(calendarProblems(undefined, 0, HOUR), []);
  assert.deepEqual(codes({}, "2026-01-10T23:59:00Z", 5 * HOUR), []);
});

// 2026-01-05 is a Monday.
const office: Partial<Calendar> = { timeZone: "Europe/Berlin", days: ["mon", "tue", "wed", "thu"], from: "09:00", to: "16:00" };

test("a drill begins within the hours and has to be over before they end, on the zone's own clock", () => {
  assert.deepEqual(codes(office, "2026-01-05T08:00:00Z", 7 * HOUR), []);
  assert.deepEqual(codes(office, "2026-01-05T07:59:59Z", HOUR), ["calendar.hour"]);
  assert.deepEqual(codes(office, "2026-01-05T14:00:00Z", HOUR), []);
  assert.deepEqual(codes(office, "2026-01-05T14:00:01Z", HOUR), ["calendar.no-time-left"]);
  assert.deepEqual(codes(office, "2026-01-05T15:00:00Z", 1), ["calendar.hour"]);
  // In summer Berlin is two hours ahead.
  assert.deepEqual(codes(office, "2026-07-06T07:00:00Z", HOUR), []);
  assert.deepEqual(codes(office, "2026-07-06T14:00:00Z", HOUR), ["calendar.hour"]);
});

test("days are the zone's, not UTC's", () => {
  const mondays: Partial<Calendar> = { timeZone: "Asia/Tokyo", days: ["mon"] };
  assert.deepEqual(codes(mondays, "2026-01-04T15:00:00Z", HOUR), []);
  assert.deepEqual(codes(mondays, "2026-01-04T14:59:00Z", HOUR), ["calendar.day"]);
  assert.deepEqual(codes(mondays, "2026-01-05T15:00:00Z", HOUR), ["calendar.day"]);
});

test("a window over midnight belongs to the day on which it opens", () => {
  const night: Partial<Calendar> = { days: ["mon"], from: "22:00", to: "04:00" };
  assert.deepEqual(codes(night, "2026-01-05T22:00:00Z", 6 * HOUR), []);
  assert.deepEqual(codes(night, "2026-01-06T03:00:00Z", HOUR), []);
  assert.deepEqual(codes(night, "2026-01-06T03:00:00Z", HOUR + 1), ["calendar.no-time-left"]);
  assert.deepEqual(codes(night, "2026-01-05T03:00:00Z", HOUR), ["calendar.day"]);
  assert.deepEqual(codes(night, "2026-01-05T12:00:00Z", HOUR), ["calendar.hour"]);
  // Both the same: a whole day.
  assert.deepEqual(codes({ from: "09:00", to: "09:00" }, "2026-01-05T08:00:00Z", HOUR), []);
  assert.deepEqual(codes({ from: "09:00", to: "09:00" }, "2026-01-05T08:00:01Z", HOUR), ["calendar.no-time-left"]);
});

test("daylight saving: the night of the change is an hour shorter, or longer", () => {
  const early: Partial<Calendar> = { timeZone: "Europe/Berlin", from: "00:00", to: "04:00" };
  // 2026-03-29: 02:00 becomes 03:00, so there are three hours from 00:00 (23:00 UTC) to 04:00 (02:00 UTC).
  assert.deepEqual(codes(early, "2026-03-28T23:00:00Z", 3 * HOUR), []);
  assert.deepEqual(codes(early, "2026-03-28T23:00:00Z", 3 * HOUR + 1), ["calendar.no-time-left"]);
  // 2026-10-25: 03:00 becomes 02:00, so there are five.
  assert.deepEqual(codes(early, "2026-10-24T22:00:00Z", 5 * HOUR), []);
  assert.deepEqual(codes(early, "2026-10-24T22:00:00Z", 5 * HOUR + 1), ["calendar.no-time-left"]);
  // An end that the clocks show twice is meant the first time; one that they skip, when they jump.
  const twice: Partial<Calendar> = { timeZone: "Europe/Berlin", from: "00:00", to: "02:30" };
  assert.deepEqual(codes(twice, "2026-10-25T00:00:00Z", 30 * MINUTE), []);
  assert.deepEqual(codes(twice, "2026-10-25T00:00:00Z", 30 * MINUTE + 1), ["calendar.no-time-left"]);
  assert.deepEqual(codes(twice, "2026-03-29T00:30:00Z", 30 * MINUTE), []);
  assert.deepEqual(codes(twice, "2026-03-29T00:30:00Z", 30 * MINUTE + 1), ["calendar.no-time-left"]);
});

test("a freeze is kept out of, from its first to its last day, and says why", () => {
  const frozen: Partial<Calendar> = {
    timeZone: "America/New_York",
    freeze: [{ from: "2026-12-18", to: "2027-01-04", why: "end of year" }],
  };
  assert.deepEqual(codes(frozen, "2026-12-18T04:00:00Z", HOUR - 1), []);
  assert.deepEqual(codes(frozen, "2026-12-18T04:00:00Z", HOUR), ["calendar.freeze"]);
  assert.deepEqual(codes(frozen, "2027-01-05T04:59:00Z", MINUTE), ["calendar.freeze"]);
  assert.deepEqual(codes(frozen, "2027-01-05T05:00:00Z", MINUTE), []);
  const [problem] = calendarProblems(calendar(frozen), at("2026-12-20T12:00:00Z"), at("2026-12-20T13:00:00Z"));
  assert.match(problem?.what ?? "", /2026-12-18 to 2027-01-04: end of year/);
  assert.match(problem?.next ?? "", /begins tue 2027-01-05 00:00 \(America\/New_York\)/);
});

test("everything against a moment is told, with the next that fits", () => {
  const problems = calendarProblems(
    calendar({ ...office, freeze: [{ from: "2026-01-10", to: "2026-01-12" }] }),
    at("2026-01-10T12:00:00Z"),
    at("2026-01-10T13:00:00Z"),
  );
  assert.deepEqual(
    problems.map(({ code }) => code),
    ["calendar.freeze", "calendar.day"],
  );
  for (const { next } of problems) assert.match(next, /begins tue 2026-01-13 09:00 \(Europe\/Berlin\)/);
  const [never] = calendarProblems(calendar({ from: "09:00", to: "10:00" }), at("2026-01-05T09:00:00Z"), at("2026-01-05T11:00:00Z"));
  assert.match(never?.next ?? "", /No time of the next weeks fits/);
});

/** What the zone's clocks show, by another way than the code under test. */
function shown(zone: string, instant: number): { readonly date: string; readonly time: string } {
  const [date = "", time = ""] = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" })
    .format(instant)
    .split(" ");
  return { date, time };
}

test("what is allowed, begins in a window and ends in it, minute by minute; and what is not, does not", () => {
  const quarter = fc
    .integer({ min: 0, max: 95 })
    .map((n) => `${String(Math.floor(n / 4)).padStart(2, "0")}:${String((n % 4) * 15).padStart(2, "0")}`);
  const cases = fc.record({
    timeZone: fc.constantFrom("UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Auckland"),
    days: fc.subarray([...DAYS], { minLength: 1 }),
    from: quarter,
    to: quarter,
    day: fc.integer({ min: 0, max: 730 }),
    minute: fc.integer({ min: 0, max: 95 }),
    lasts: fc.integer({ min: 1, max: 16 }),
  });
  fc.assert(
    fc.property(cases, ({ timeZone, days, from, to, day, minute, lasts }) => {
      const now = Date.UTC(2026, 0, 1) + day * 24 * HOUR + minute * 15 * MINUTE;
      const end = now + lasts * 15 * MINUTE;
      const problems = calendarProblems(calendar({ timeZone, days, from, to }), now, end);
      // Clocks that are put forward over one of the two times are another test's.
      let opened: string | undefined;
      for (let back = now; back > now - 26 * HOUR && opened === undefined; back -= 15 * MINUTE) {
        const { date, time } = shown(timeZone, back);
        if (time === from && shown(timeZone, back - HOUR).time !== from) opened = date;
        else if (time === to) break;
      }
      const weekday = opened === undefined ? undefined : DAYS[new Date(`${opened}T00:00:00Z`).getUTCDay()];
      let closes = false;
      for (let forth = now + 15 * MINUTE; forth < end; forth += 15 * MINUTE) closes ||= shown(timeZone, forth).time === to;
      const fits = weekday !== undefined && days.includes(weekday) && !closes;
      const jumps = shiftsNear(timeZone, now);
      fc.pre(!jumps);
      assert.equal(problems.length === 0, fits, JSON.stringify(problems));
    }),
    { numRuns: 400 },
  );
});

/** The offset changes within two days: tested by name above. */
function shiftsNear(zone: string, now: number): boolean {
  const offset = (instant: number): number => {
    const { date, time } = shown(zone, instant);
    return at(`${date}T${time}:00Z`) - instant;
  };
  return offset(now - 48 * HOUR) !== offset(now + 48 * HOUR);
}

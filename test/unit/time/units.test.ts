// Durations as people write and read them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { formatClockTime, formatDuration, parseDuration } from "../../../src/time/units.ts";

test("parseDuration reads each unit and their sums, and refuses the rest", () => {
  const rows: [string, number | undefined][] = [
    ["250ms", 250],
    ["90s", 90_000],
    ["1.5m", 90_000],
    ["2m30s", 150_000],
    ["1h", 3_600_000],
    [" 5s ", 5_000],
    ["5", undefined],
    ["", undefined],
    ["5 s", undefined],
    ["-5s", undefined],
    ["5sx", undefined],
    ["x5s", undefined],
    ["5d", undefined],
  ];
  for (const [text, expected] of rows) assert.equal(parseDuration(text), expected, JSON.stringify(text));
});

test("formatDuration keeps tenths of a second below ten minutes", () => {
  assert.equal(formatDuration(250), "250 ms");
  assert.equal(formatDuration(96_040), "96.0 s");
  assert.equal(formatDuration(600_000), "10 min");
  assert.equal(formatDuration(750_000), "12 min 30 s");
  assert.equal(formatDuration(719_700), "12 min");
  assert.equal(formatDuration(3_599_999), "60 min");
});

test("formatClockTime is UTC", () => {
  assert.equal(formatClockTime(Date.UTC(2026, 0, 6, 3, 17, 5)), "03:17:05");
});

// The clock port's contract: virtual time, the wall, a lab's speed over the wall, and a speed over virtual time.
import { createScaledClock } from "../../src/time/scaled-clock.ts";
import { createVirtualClock } from "../../src/time/virtual-clock.ts";
import { createWallClock } from "../../src/time/wall-clock.ts";
import { clockContract } from "./clock.ts";

const START = Date.UTC(2026, 0, 6, 3, 17);

/** The wall clock takes a timer that is so little early for the instant itself: half a millisecond. */
const TIMER = 0.5;

/** What reckoning with a speed leaves of a millisecond: dates have 13 digits before the point. */
const ROUNDING = 0.01;

clockContract("virtual time", () => {
  const clock = createVirtualClock(START);
  return { clock, early: 0, moment: 60_000, run: (client) => clock.drive(client) };
});

clockContract("the wall", () => ({ clock: createWallClock(), early: TIMER, moment: 5, run: (client) => client() }));

clockContract("60 times the wall", () => {
  const clock = createScaledClock(createWallClock(), 60);
  return { clock, early: 60 * TIMER + ROUNDING, moment: 300, run: (client) => client() };
});

clockContract("30 times virtual time", () => {
  const inner = createVirtualClock(START);
  const clock = createScaledClock(inner, 30);
  return { clock, early: ROUNDING, moment: 60_000, run: (client) => inner.drive(client) };
});

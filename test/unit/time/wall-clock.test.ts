// The wall clock: the same contract in real time, tried with a few milliseconds.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createWallClock } from "../../../src/time/wall-clock.ts";

test("a sleep never wakes early, and an aborted one does not wait", async () => {
  const clock = createWallClock();
  const start = clock.now();
  await clock.sleep(5);
  assert.ok(clock.now() - start >= 4.5, `woke after ${clock.now() - start} ms`);
  const controller = new AbortController();
  const asleep = clock.sleep(60_000, controller.signal);
  controller.abort(new Error("enough"));
  await assert.rejects(asleep, /enough/);
});

test("a cancelled entry does not happen", async () => {
  const clock = createWallClock();
  let happened = false;
  const cancel = clock.at(clock.now() + 1, () => {
    happened = true;
  });
  cancel();
  await clock.sleep(5);
  assert.equal(happened, false);
});

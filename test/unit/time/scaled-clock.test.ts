// The scaled clock over a virtual one: every length divided, every instant mapped, nothing invented.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createScaledClock } from "../../../src/time/scaled-clock.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";

const START = Date.UTC(2026, 0, 6, 3, 17);

test("a minute passes in a second at speed 60, and now says so", async () => {
  const wall = createVirtualClock(START);
  const clock = createScaledClock(wall, 60);
  await wall.drive(async () => {
    assert.equal(clock.now(), START);
    await clock.sleep(60_000);
    assert.deepEqual([wall.now() - START, clock.now() - START], [1_000, 60_000]);
  });
});

test("two clocks with one anchor agree, whenever they were made", async () => {
  const wall = createVirtualClock(START);
  const anchor = { wall: START + 500, scaled: 1_000_000 };
  const first = createScaledClock(wall, 30, anchor);
  await wall.drive(async () => {
    await wall.sleep(2_500);
    const second = createScaledClock(wall, 30, anchor);
    assert.equal(first.now(), 1_000_000 + 2_000 * 30);
    assert.equal(second.now(), first.now());
  });
});

test("entries happen at their scaled instants, in order; a cancelled one does not", async () => {
  const wall = createVirtualClock(START);
  const clock = createScaledClock(wall, 10);
  const happened: (readonly [string, number])[] = [];
  const note = (name: string) => () => happened.push([name, clock.now() - START]);
  await wall.drive(async () => {
    clock.at(START + 3_000, note("later"));
    clock.at(START + 1_000, note("sooner"));
    clock.at(START - 1, note("past"));
    clock.at(START + 2_000, note("cancelled"))();
    await clock.sleep(10_000);
  });
  assert.deepEqual(happened, [
    ["past", 0],
    ["sooner", 1_000],
    ["later", 3_000],
  ]);
});

test("an aborted sleep rejects with the reason; held work stops the clock beneath", async () => {
  const wall = createVirtualClock(START);
  const clock = createScaledClock(wall, 5);
  await wall.drive(async () => {
    const controller = new AbortController();
    const asleep = clock.sleep(1_000, controller.signal);
    controller.abort(new Error("enough"));
    await assert.rejects(asleep, /enough/);
    const outside = new Promise<string>((resolve) => setImmediate(() => setImmediate(() => resolve("done"))));
    assert.equal(await clock.hold(outside), "done");
    assert.equal(clock.now(), START);
  });
});

test("speeds that are none", () => {
  for (const speed of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
    assert.throws(() => createScaledClock(createVirtualClock(START), speed), RangeError);
  }
});

test("a sleep takes its length on the scaled clock at every speed", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 10_000_000 }), async (speed, duration) => {
      const wall = createVirtualClock(START);
      const clock = createScaledClock(wall, speed);
      await wall.drive(() => clock.sleep(duration));
      assert.ok(Math.abs(clock.now() - START - duration) < 0.1);
    }),
  );
});

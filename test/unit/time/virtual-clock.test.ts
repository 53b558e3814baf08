// The virtual clock: order, jumps, holds and stalls.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createVirtualClock, StallError } from "../../../src/time/virtual-clock.ts";

const HOUR = 3_600_000;

test("sleeping ten hours wakes at exactly that instant", async () => {
  const clock = createVirtualClock(1_000);
  const woken = await clock.drive(async () => {
    await clock.sleep(10 * HOUR);
    return clock.now();
  });
  assert.equal(woken, 1_000 + 10 * HOUR);
});

test("entries come in the order of (instant, sequence), whatever order they were scheduled in", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 40 }), async (delays) => {
      const clock = createVirtualClock(0);
      const seen: { delay: number; index: number; now: number }[] = [];
      await clock.drive(async () => {
        await Promise.all(
          delays.map((delay, index) =>
            index % 2 === 0
              ? clock.sleep(delay).then(() => seen.push({ delay, index, now: clock.now() }))
              : clock.at(delay, () => seen.push({ delay, index, now: clock.now() })),
          ),
        );
        await clock.sleep(10);
      });
      assert.deepEqual(
        seen.map(({ index }) => index),
        delays.map((_, index) => index).sort((a, b) => (delays[a] as number) - (delays[b] as number) || a - b),
      );
      for (const { delay, now } of seen) assert.equal(now, delay);
    }),
  );
});

test("a woken sleeper sees its own instant, before anything later happens", async () => {
  const clock = createVirtualClock(0);
  const log: string[] = [];
  await clock.drive(async () => {
    clock.at(5, () => log.push(`model at ${clock.now()}`));
    clock.at(7, () => log.push(`model at ${clock.now()}`));
    await clock.sleep(6);
    log.push(`sleeper at ${clock.now()}`);
    await clock.sleep(0);
    log.push(`again at ${clock.now()}`);
    await clock.sleep(1);
  });
  assert.deepEqual(log, ["model at 5", "sleeper at 6", "again at 6", "model at 7"]);
});

test("what was cancelled does not happen", async () => {
  const clock = createVirtualClock(0);
  let happened = false;
  await clock.drive(async () => {
    const cancel = clock.at(1, () => {
      happened = true;
    });
    cancel();
    await clock.sleep(2);
  });
  assert.equal(happened, false);
});

test("an aborted sleep rejects with the signal's reason, at once", async () => {
  const clock = createVirtualClock(0);
  const controller = new AbortController();
  const outcome = await clock.drive(async () => {
    clock.sleep(3).then(() => controller.abort(new Error("enough")));
    return clock.sleep(HOUR, controller.signal).then(
      () => "woke",
      (error: Error) => `${error.message} at ${clock.now()}`,
    );
  });
  assert.equal(outcome, "enough at 3");
});

test("time stands still while outside work is held", async () => {
  const clock = createVirtualClock(0);
  const outcome = await clock.drive(async () => {
    let woke = false;
    const sleeper = clock.sleep(1).then(() => {
      woke = true;
    });
    const outside = new Promise<string>((resolve) => setImmediate(() => setImmediate(() => setImmediate(() => resolve("done")))));
    const result = await clock.hold(outside);
    const state = `${result}, now ${clock.now()}, sleeper ${woke ? "woke" : "still asleep"}`;
    await sleeper;
    return state;
  });
  assert.equal(outcome, "done, now 0, sleeper still asleep");
});

test("waiting for what nobody will bring is a stall, not a hang", async () => {
  const clock = createVirtualClock(0);
  await assert.rejects(
    clock.drive(() => new Promise<never>(() => undefined)),
    StallError,
  );
});

test("the driven function's own error comes out", async () => {
  const clock = createVirtualClock(0);
  await assert.rejects(
    clock.drive(async () => {
      await clock.sleep(1);
      throw new RangeError("mine");
    }),
    /mine/,
  );
});

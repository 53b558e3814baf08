// Paced virtual time: what happens depends on the changes and their instants alone, not on when the wall lets things be carried out.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Clock, Instant } from "../../../src/ports/clock.ts";
import { createPaced } from "../../../src/time/pacer.ts";
import { createScaledClock } from "../../../src/time/scaled-clock.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";

/** A model whose history shows any difference in order or instant: sleepers and callbacks that beget others. */
function model(clock: Clock) {
  const history: string[] = [];
  const note = (what: string) => history.push(`${clock.now()} ${what}`);
  const change = (name: string, delay: number) => {
    note(`${name} begins`);
    clock.at(clock.now() + delay, () => note(`${name} called back`));
    (async () => {
      await clock.sleep(delay);
      note(`${name} slept`);
      await clock.sleep(delay / 2);
      note(`${name} slept again`);
    })();
  };
  return { history, change };
}

test("a paced history is repeated exactly by making the same changes at the same instants", async () => {
  const changes = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 40 }), delay: fc.integer({ min: 0, max: 60 }) }), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(changes, fc.constantFrom(1, 7, 30), async (plan, speed) => {
      const wall = createVirtualClock(1_000.25);
      const { simulation, start } = createPaced(5_000);
      const first = model(simulation);
      const made: { readonly at: Instant; readonly name: string; readonly delay: number }[] = [];
      let end = 0;
      await wall.drive(async () => {
        const pacer = start(createScaledClock(wall, speed, { wall: 1_000.25, scaled: 5_000 }), (error) => assert.fail(String(error)));
        for (const [index, { wait, delay }] of plan.entries()) {
          await wall.sleep(wait / speed);
          const name = `change ${index}`;
          // The wall's clock waits for the pacer's turns of the event loop, as a wall does.
          await wall.hold(
            pacer.change((at) => {
              made.push({ at, name, delay });
              first.change(name, delay);
            }),
          );
        }
        await wall.sleep(200 / speed);
        await wall.hold(pacer.change((at) => (end = at)));
        await wall.hold(pacer.stop());
      });
      const again = createVirtualClock(5_000);
      const second = model(again);
      for (const { at, name, delay } of made) {
        await again.advanceTo(at);
        second.change(name, delay);
      }
      await again.advanceTo(end);
      assert.deepEqual(second.history, first.history);
      assert.equal(first.history.length, plan.length * 4);
    }),
    { numRuns: 60 },
  );
});

test("while outside work holds it up, time stands still: looking is answered at once, changing waits", async () => {
  const wall = createVirtualClock(0);
  const { simulation, start } = createPaced(0);
  const order: string[] = [];
  const work = Promise.withResolvers<void>();
  await wall.drive(async () => {
    const pacer = start(createScaledClock(wall, 10), (error) => assert.fail(String(error)));
    await wall.sleep(5);
    await wall.hold(
      pacer.change(() => {
        simulation.hold(work.promise).then(() => order.push(`work at ${simulation.now()}`));
      }),
    );
    await wall.sleep(100);
    const changed = pacer.change((at) => order.push(`change at ${at}`));
    await wall.hold(pacer.read(() => order.push(`look at ${simulation.now()}`)));
    work.resolve();
    await wall.hold(changed);
    await wall.hold(pacer.stop());
  });
  assert.deepEqual(order, ["look at 50", "work at 50", "change at 1050"]);
});

test("advanceTo runs what is due, in order and each at its instant, and leaves the rest", async () => {
  const clock = createVirtualClock(0);
  const seen: string[] = [];
  clock.at(30, () => seen.push(`third ${clock.now()}`));
  clock.at(10, () => seen.push(`first ${clock.now()}`));
  const cancel = clock.at(5, () => seen.push("never"));
  cancel();
  const slept = clock.sleep(20).then(() => seen.push(`second ${clock.now()}`));
  assert.equal(clock.next(), 10);
  await clock.advanceTo(25);
  await slept;
  assert.deepEqual(seen, ["first 10", "second 20"]);
  assert.equal(clock.now(), 25);
  assert.equal(clock.next(), 30);
  await clock.advanceTo(30);
  assert.deepEqual(seen, ["first 10", "second 20", "third 30"]);
  assert.equal(clock.next(), undefined);
  await clock.advanceTo(10);
  assert.equal(clock.now(), 30, "never backwards");
});

// What every clock must do, whatever its time is made of; the drivers beside this file run it.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Clock } from "../../src/ports/clock.ts";

export interface ClockDriver {
  readonly clock: Clock;
  /** What this clock can be early by in its own milliseconds: a timer's resolution. */
  readonly early: number;
  /** A length of time, in the clock's own milliseconds, that is short for the test and long for the clock. */
  readonly moment: number;
  /** Runs a client's code; time passes meanwhile. */
  run(client: () => Promise<void>): Promise<void>;
}

const cases: Readonly<Record<string, (driver: ClockDriver) => Promise<void>>> = {
  "time never goes back, and a sleep never ends early": async ({ clock, early, moment }) => {
    let last = clock.now();
    for (let sleep = 0; sleep < 5; sleep += 1) {
      const asleep = clock.now();
      await clock.sleep(moment);
      assert.ok(clock.now() - asleep >= moment - early, `${clock.now() - asleep} of ${moment} ms`);
      assert.ok(clock.now() >= last);
      last = clock.now();
    }
  },

  "a sleep of nothing, or of less, ends soon, but not in the same turn": async ({ clock }) => {
    for (const duration of [0, -1_000]) {
      let awake = false;
      const sleeping = clock.sleep(duration).then(() => {
        awake = true;
      });
      await Promise.resolve();
      assert.equal(awake, false);
      await sleeping;
    }
  },

  "sleepers wake in the order of their instants": async ({ clock, moment }) => {
    const woken: number[] = [];
    await Promise.all([3, 1, 2].map((factor) => clock.sleep(factor * moment).then(() => woken.push(factor))));
    assert.deepEqual(woken, [1, 2, 3]);
  },

  "an aborted sleep rejects with the signal's reason; one aborted before does not begin": async ({ clock, moment }) => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const begun = clock.now();
    const asleep = clock.sleep(1_000_000 * moment, controller.signal);
    const ended = assert.rejects(asleep, (error) => error === reason);
    await clock.sleep(moment);
    controller.abort(reason);
    await ended;
    await assert.rejects(clock.sleep(moment, controller.signal), (error) => error === reason);
    assert.ok(clock.now() - begun < 100_000 * moment);
  },

  "an entry happens once, not before its instant; a past one soon; a cancelled one never": async ({ clock, early, moment }) => {
    const happened: (readonly [name: string, at: number])[] = [];
    const begun = clock.now();
    const note = (name: string) => () => happened.push([name, clock.now() - begun]);
    clock.at(begun + 2 * moment, note("second"));
    clock.at(begun + moment, note("first"));
    clock.at(begun - moment, note("past"));
    const cancel = clock.at(begun + moment, note("cancelled"));
    cancel();
    cancel();
    assert.equal(happened.length, 0, "nothing happens within the call");
    await clock.sleep(4 * moment);
    assert.deepEqual(
      happened.map(([name]) => name),
      ["past", "first", "second"],
    );
    for (const [index, least] of [0, moment, 2 * moment].entries()) {
      assert.ok((happened[index]?.[1] ?? -1) >= least - early, JSON.stringify(happened));
    }
  },

  "cancelling what has happened does nothing": async ({ clock, moment }) => {
    let times = 0;
    const cancel = clock.at(clock.now(), () => {
      times += 1;
    });
    await clock.sleep(moment);
    cancel();
    assert.equal(times, 1);
  },

  "work from outside is handed through: its value, its error": async ({ clock }) => {
    const outside = () => new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)));
    assert.equal(await clock.hold(outside().then(() => "value")), "value");
    const error = new Error("broken");
    await assert.rejects(
      clock.hold(
        outside().then(() => {
          throw error;
        }),
      ),
      (reason) => reason === error,
    );
  },

  "many sleepers at once all wake": async ({ clock, moment }) => {
    let awake = 0;
    await Promise.all(
      Array.from({ length: 500 }, async (_, index) => {
        await clock.sleep((index % 7) * (moment / 7));
        awake += 1;
      }),
    );
    assert.equal(awake, 500);
  },
};

/** Each case gets a clock of its own. */
export function clockContract(name: string, open: () => ClockDriver): void {
  describe(`the clock port: ${name}`, () => {
    for (const [what, check] of Object.entries(cases)) {
      it(what, { timeout: 60_000 }, async () => {
        const driver = open();
        await driver.run(() => check(driver));
      });
    }
  });
}

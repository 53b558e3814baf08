// The deadlines on which lock, marks, timer and stop agree, for any drill.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { endsAfterUndo, endsBy, stopBy, timerAt, undoBy } from "../../../src/safety/times.ts";

const MINUTE = 60_000;

const deadline = fc.integer({ min: 1_000, max: 6 * 60 * MINUTE });
const plan = fc.record({
  deadlines: fc.record({ deploy: deadline, steadyState: deadline, failover: deadline, hold: deadline, recovery: deadline }),
});
const instant = fc.integer({ min: 1_700_000_000_000, max: 2_000_000_000_000 });

test("stop, undo, timer and end come in this order, with room between them", () => {
  fc.assert(
    fc.property(plan, instant, ({ deadlines }, now) => {
      const undone = undoBy({ deadlines }, now);
      const stop = stopBy({ deadlines }, undone);
      assert.ok(stop > now, "there is time to stop");
      assert.ok(undone - stop >= deadlines.failover + deadlines.hold, "the fault has its whole time");
      assert.ok(undone - stop > 5 * MINUTE, "a stop that was signed in time arrives before its undo is due");
      assert.ok(timerAt(undone) - undone >= 2 * MINUTE && timerAt(undone) - undone < 3 * MINUTE);
      assert.equal(timerAt(undone) % MINUTE, 0, "EventBridge Scheduler knows minutes");
      assert.ok(endsAfterUndo({ deadlines }, undone) >= undone + 2 * deadlines.recovery);
    }),
  );
});

test("a drill whose phases keep their deadlines always has time left of its lock when it arms its undo", () => {
  fc.assert(
    fc.property(plan, instant, fc.nat(4 * MINUTE), ({ deadlines }, now, between) => {
      const armed = now + deadlines.deploy + deadlines.steadyState + between;
      assert.ok(endsAfterUndo({ deadlines }, undoBy({ deadlines }, armed)) <= endsBy({ deadlines }, now));
    }),
  );
});

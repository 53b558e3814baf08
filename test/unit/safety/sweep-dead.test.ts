// Who is dead: never anybody whose undo may still be on its way, whatever else there is of him.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { drillsIn } from "../../../src/safety/sweep/dead.ts";
import type { Traces } from "../../../src/safety/sweep/types.ts";
import { CLOCK_MARGIN } from "../../../src/safety/times.ts";

const NOW = Date.UTC(2026, 0, 6, 12);
const HOUR = 3_600_000;

const NOTHING: Traces = {
  marks: new Map(),
  timers: [],
  changeSets: [],
  emptyShells: [],
  locks: { held: [], unread: new Map() },
  problems: [],
};

const marks = (drill: string, undoBy: number, lock = "") => ({ drill, startedAt: 0, undoBy, lock });
const lock = (drill: string, until: number) => ({
  name: "failover-drill-lock-a",
  id: `arn:${drill}`,
  drill,
  owner: "",
  until,
  isLeaving: false,
});
const stack = { id: "arn:stack", name: "web", isShell: false };

test("a drill is overdue one margin after its undo was due, and over one margin after its lock", () => {
  const traces: Traces = {
    ...NOTHING,
    marks: new Map([["i-1", marks("drill-a", NOW)]]),
    locks: { held: [lock("drill-a", NOW + HOUR)], unread: new Map() },
  };
  const at = (now: number) => drillsIn(traces, now, undefined).map(({ isDue, isOver }) => [isDue, isOver])[0];
  assert.deepEqual(at(NOW + CLOCK_MARGIN), [false, false]);
  assert.deepEqual(at(NOW + CLOCK_MARGIN + 1), [true, false]);
  assert.deepEqual(at(NOW + HOUR + CLOCK_MARGIN), [true, false]);
  assert.deepEqual(at(NOW + HOUR + CLOCK_MARGIN + 1), [true, true]);
});

test("marks that disagree: the latest counts", () => {
  const traces: Traces = {
    ...NOTHING,
    marks: new Map([
      ["i-1", marks("drill-a", NOW - HOUR)],
      ["i-2", marks("drill-a", NOW + HOUR)],
      ["i-3", marks("drill-a", 0)],
    ]),
  };
  assert.equal(drillsIn(traces, NOW, undefined)[0]?.isDue, false);
});

test("locks that could not be looked at hold back all that they may protect", () => {
  const overdue = { marks: new Map([["i-1", marks("drill-a", NOW - HOUR, "arn:lock")]]) };
  for (const locks of [undefined, { held: [], unread: new Map([["arn:lock", "denied"]]) }]) {
    const [drill] = drillsIn({ ...NOTHING, ...overdue, locks }, NOW, undefined);
    assert.deepEqual([drill?.isDue, drill?.isOver], [true, false]);
    const [unreadable] = drillsIn({ ...NOTHING, marks: new Map([["i-1", marks("drill-a", 0, "arn:lock")]]), locks }, NOW, undefined);
    assert.deepEqual([unreadable?.isDue, unreadable?.isOver], [false, false]);
  }
});

test("a change set whose drill holds no lock is over; one of somebody else's is nobody's", () => {
  const changeSets = ["failover-drill-drill-a", "failover-drill-drill-b", "mine"].map((name) => ({ stack, name }));
  const locks = { held: [lock("drill-b", NOW + HOUR)], unread: new Map<string, string>() };
  assert.deepEqual(
    drillsIn({ ...NOTHING, changeSets, locks }, NOW, undefined).map(({ drill, isOver }) => [drill, isOver]),
    [
      ["drill-a", true],
      ["drill-b", false],
    ],
  );
});

const drillId = fc.constantFrom("drill-a", "drill-b", "drill-c");
const time = fc.integer({ min: NOW - 6 * HOUR, max: NOW + 6 * HOUR });

const anyTraces: fc.Arbitrary<Traces> = fc
  .record({
    marks: fc.array(fc.tuple(fc.constantFrom("i-1", "i-2", "i-3", "i-4"), drillId, time), { maxLength: 4 }),
    timers: fc.uniqueArray(fc.tuple(drillId, time), { maxLength: 3, selector: ([drill]) => drill }),
    changeSets: fc.array(drillId, { maxLength: 3 }),
    locks: fc.option(fc.array(fc.tuple(drillId, time), { maxLength: 3 }), { nil: undefined }),
  })
  .map((given) => ({
    ...NOTHING,
    marks: new Map(given.marks.map(([id, drill, undoBy]) => [id, marks(drill, undoBy)])),
    timers: given.timers.map(([drill, at]) => ({ name: `failover-drill-restart-${drill}-1`, at, instances: [] })),
    changeSets: given.changeSets.map((drill) => ({ stack, name: `failover-drill-${drill}` })),
    locks: given.locks && { held: given.locks.map(([drill, until]) => lock(drill, until)), unread: new Map() },
  }));

test("whatever there is: alive until overdue, over only when nothing holds; a word makes one dead and no other", () => {
  fc.assert(
    fc.property(anyTraces, fc.option(drillId, { nil: undefined }), (traces, dead) => {
      for (const drill of drillsIn(traces, NOW, dead)) {
        const ownMarks = [...traces.marks.values()].filter((mark) => mark.drill === drill.drill);
        if (dead !== undefined) assert.equal(drill.drill, dead);
        if (drill.drill === dead) continue;
        for (const { undoBy } of ownMarks) assert.ok(!drill.isDue || undoBy + CLOCK_MARGIN < NOW);
        if (ownMarks.length === 0) for (const { at } of drill.timers) assert.ok(!drill.isDue || at + CLOCK_MARGIN < NOW);
        for (const { until } of drill.locks) assert.ok(!drill.isOver || until + CLOCK_MARGIN < NOW);
        if (traces.locks === undefined) assert.equal(drill.isOver, false);
        assert.ok(!drill.isOver || drill.isDue);
        if (!drill.isDue) assert.ok(drill.dueAt >= NOW);
        if (!drill.isOver && traces.locks !== undefined) assert.ok(drill.overAt >= NOW);
      }
    }),
  );
});

// The scheduler of resources: nothing starts before what it needs, everything starts as soon as it may.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { reversed, runInOrder } from "../../../src/lab/cloudformation/engine/run-in-order.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";

/** A graph without circles: each piece may need only earlier ones. */
const graphs = fc
  .integer({ min: 1, max: 12 })
  .chain((size) =>
    fc.tuple(
      fc.array(fc.array(fc.nat({ max: 11 }), { maxLength: 3 }), { minLength: size, maxLength: size }),
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: size, maxLength: size }),
    ),
  );

function graphOf(needs: readonly (readonly number[])[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(needs.map((list, index) => [`p${index}`, new Set(list.filter((need) => need < index).map((need) => `p${need}`))]));
}

test("each piece starts exactly when the last of its needs is done", async () => {
  await fc.assert(
    fc.asyncProperty(graphs, async ([needs, durations]) => {
      const graph = graphOf(needs);
      const clock = createVirtualClock(0);
      const started = new Map<string, number>();
      const done = new Map<string, number>();
      await clock.drive(() =>
        runInOrder(graph, async (piece) => {
          started.set(piece, clock.now());
          await clock.sleep(durations[Number(piece.slice(1))] ?? 1);
          done.set(piece, clock.now());
          return true;
        }),
      );
      for (const [piece, needed] of graph) {
        const ready = Math.max(0, ...[...needed].map((need) => done.get(need) ?? Number.NaN));
        assert.equal(started.get(piece), ready);
      }
      assert.equal(done.size, graph.size);
    }),
  );
});

test("what needs a piece that is not done never starts, all else does", async () => {
  await fc.assert(
    fc.asyncProperty(graphs, fc.nat({ max: 11 }), async ([needs], broken) => {
      const graph = graphOf(needs);
      const started = new Set<string>();
      await runInOrder(graph, async (piece) => {
        started.add(piece);
        return piece !== `p${broken}`;
      });
      const blocked = new Set<string>([`p${broken}`]);
      for (const [piece, needed] of graph) if ([...needed].some((need) => blocked.has(need))) blocked.add(piece);
      blocked.delete(`p${broken}`);
      for (const piece of graph.keys()) assert.equal(started.has(piece), !blocked.has(piece));
    }),
  );
});

test("a reversed graph has each arrow the other way round", () => {
  fc.assert(
    fc.property(graphs, ([needs]) => {
      const graph = graphOf(needs);
      const arrows = (map: ReadonlyMap<string, ReadonlySet<string>>) =>
        [...map].flatMap(([from, to]) => [...to].map((name) => `${from}>${name}`)).sort();
      const turned = arrows(graph).map((arrow) => arrow.split(">").reverse().join(">"));
      assert.deepEqual(arrows(reversed(graph)), turned.sort());
    }),
  );
});

test("pieces that wait for each other in a circle are an error", async () => {
  const circle = new Map([
    ["a", new Set(["b"])],
    ["b", new Set(["a"])],
  ]);
  await assert.rejects(
    runInOrder(circle, async () => true),
    /circular dependencies between resources: \[a, b\]/,
  );
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { findTransition, type Window } from "../../../src/verdict/transition.ts";

/** `.` old, `X` new, `?` does not tell; one sample per second from 1 on. */
function series(text: string) {
  return [...text].map((letter, index) => ({ seq: index, due: (index + 1) * 1_000, letter }));
}

const tells = ({ letter }: { letter: string }) => (letter === "?" ? undefined : letter === "X");
const ALL: Window = { after: 0, until: Number.POSITIVE_INFINITY };

function bracket(text: string, inARow = 1, window: Window = ALL) {
  const found = findTransition(series(text), tells, window, inARow)?.bracket;
  return found && [found.after, found.atLatest];
}

describe("a transition", () => {
  const cases: [string, string, number, number[] | undefined][] = [
    ["lies between the last old and the first new sample", "..XX", 1, [2_000, 3_000]],
    ["starts at the window when nothing old was seen in it", "XX", 1, [0, 1_000]],
    ["is widened by samples that do not tell", ".??XX", 1, [1_000, 4_000]],
    ["is dated by the start of the run that was confirmed", "..XXX", 3, [2_000, 3_000]],
    ["is not a run that broke", ".XX.XXX", 3, [4_000, 5_000]],
    ["is confirmed across samples that do not tell", ".X?X?X", 3, [1_000, 2_000]],
    ["is not there without confirmation", "..XX", 3, undefined],
    ["is not there without a new sample", "....", 1, undefined],
  ];
  for (const [title, text, inARow, expected] of cases) {
    it(title, () => assert.deepEqual(bracket(text, inARow), expected));
  }

  it("is looked for only inside the window", () => {
    assert.deepEqual(bracket("..XX", 1, { after: 0, until: 2_500 }), undefined);
    assert.deepEqual(bracket(".X..XX", 1, { after: 3_000, until: 9_000 }), [4_000, 5_000]);
  });

  it("is never earlier than the window, even when the last old sample is", () => {
    assert.deepEqual(bracket("..XX", 1, { after: 2_400, until: 9_000 }), [2_400, 3_000]);
  });

  it("waits until a state that held already has ended", () => {
    const window = { after: 2_000, until: Number.POSITIVE_INFINITY };
    assert.deepEqual(bracket("XXXX", 1, window), undefined);
    assert.deepEqual(bracket("XXX.X", 1, window), [4_000, 5_000]);
  });

  it("names the samples that prove it", () => {
    assert.deepEqual(findTransition(series("..XXX"), tells, ALL, 3)?.evidence, [1, 2, 4]);
  });
});

describe("more samples", () => {
  const letters = fc.array(fc.constantFrom(".", "X", "?"), { maxLength: 60 }).map((all) => all.join(""));

  it("never change a bracket that earlier ones have settled", () => {
    fc.assert(
      fc.property(letters, letters, fc.integer({ min: 1, max: 4 }), (early, late, inARow) => {
        const before = bracket(early, inARow);
        if (before !== undefined) assert.deepEqual(bracket(early + late, inARow), before);
      }),
    );
  });

  it("never widen the bracket of one change, wherever they fall", () => {
    const due = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(fc.array(due, { maxLength: 40 }), due, due, fc.integer({ min: 1, max: 3 }), (some, extra, moment, inARow) => {
        const sampled = (dues: readonly number[]) =>
          [...new Set(dues)].sort((a, b) => a - b).map((at, seq) => ({ seq, due: at, letter: at >= moment ? "X" : "." }));
        const before = findTransition(sampled(some), tells, ALL, inARow)?.bracket;
        const after = findTransition(sampled([...some, extra]), tells, ALL, inARow)?.bracket;
        if (before === undefined) return;
        assert.ok(after !== undefined && after.after >= before.after && after.atLatest <= before.atLatest);
        assert.ok(after.after < moment && moment <= after.atLatest, "the bracket holds the moment");
      }),
    );
  });
});

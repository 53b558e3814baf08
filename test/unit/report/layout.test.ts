import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { clean } from "../../../src/report/clean.ts";
import { columns, cut, labelled, wrap, wrapParts } from "../../../src/report/layout.ts";
import { formatRange, list, tally } from "../../../src/verdict/words.ts";

describe("wrapping", () => {
  it("never makes a line too long, and loses no word", () => {
    const text = fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { maxLength: 30 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(text, fc.integer({ min: 10, max: 60 }), (words, width) => {
        const lines = wrap(words, width);
        assert.ok(lines.every((line) => line.length <= width));
        assert.equal(lines.join("").replaceAll(" ", ""), words.replaceAll(" ", ""));
      }),
    );
  });
  it("begins no line with a runner's command, wherever a text has one", () => {
    const text = fc.array(fc.constantFrom("a", " ", ":", "::error::x", "##[group]", "aaaaaaaa"), { maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 10, max: 60 }), (pieces, width) => {
        for (const line of wrap(clean(pieces.join("")), width)) assert.doesNotMatch(line, /^\s*::|##\[/);
      }),
      { numRuns: 500 },
    );
  });
  it("sets further lines in under the first", () =>
    assert.deepEqual(labelled("ab ", "one two three four five", 24), ["ab one two three four", "   five"]));
  it("breaks between parts where it can", () => {
    assert.deepEqual(wrapParts(["one two", "three four"], "; ", 14), ["one two;", "three four"]);
    assert.deepEqual(wrapParts(["one two three four"], "; ", 10), ["one two", "three four"]);
  });
  it("marks what it cut", () => assert.deepEqual([cut("abcdef", 4), cut("abcd", 4)], ["abc…", "abcd"]));
  it("aligns columns before it paints them", () => {
    const painted = { text: "x", paint: (text: string) => `<${text}>` };
    assert.deepEqual(
      columns(
        [
          ["a", painted, "1"],
          ["bbb", "yy", "22"],
        ],
        [2],
      ),
      ["a    <x>    1", "bbb  yy  22"],
    );
  });
});

describe("cleaning", () => {
  it("leaves no way to act on a terminal or a workflow's log", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point.
        assert.doesNotMatch(clean(text), /[\u0000-\u001f\u007f-\u009f]|^\s*::|##\[/);
      }),
    );
  });
  it("leaves ordinary text alone", () => assert.equal(clean("arn:aws:iam::123:role/x [ok]"), "arn:aws:iam::123:role/x [ok]"));
});

describe("words", () => {
  it("round ranges outwards", () => {
    assert.equal(formatRange({ min: 95_760, max: 97_010 }), "95.7 to 97.1 s");
    assert.equal(formatRange({ min: 96_000, max: 97_000.0000001 }), "96.0 to 97.0 s");
    assert.equal(formatRange({ min: 600_000, max: 750_000 }), "10 min to 12 min 30 s");
    assert.equal(formatRange({ min: 1_040, max: 1_040 }), "1.0 s");
  });
  it("list and tally", () => {
    assert.equal(list(["a", "b", "c"]), "a, b and c");
    assert.equal(tally(["x", "y", "x"]), "2 x, 1 y");
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Fact } from "../../../src/journal/facts.ts";
import { factLine, formatJournal, parseJournal } from "../../../src/journal/jsonl.ts";
import { judge } from "../../../src/verdict/judge.ts";
import { tell } from "../../support/journal-builder.ts";

const facts = tell();
const text = formatJournal(facts);

describe("a journal as JSON lines", () => {
  it("comes back byte for byte, and is judged the same", () => {
    const read = parseJournal(text, "journal.jsonl");
    assert.deepEqual(read.problems, []);
    assert.equal(formatJournal(read.facts), text);
    assert.equal(JSON.stringify(judge(read.facts)), JSON.stringify(judge(facts)));
  });

  it("writes a fact on one line, its place first, whatever its text holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.double({ noNaN: true, noDefaultInfinity: true }), (why, at) => {
        const fact: Fact = { kind: "phase", phase: "deploy", state: "left", why, seq: 0, at: at + 0 };
        const line = factLine(fact);
        assert.equal(line.indexOf("\n"), line.length - 1);
        assert.match(line, /^\{"seq":0,"at":[^,]+,"kind":"phase",/);
        assert.deepEqual(parseJournal(line, "j").facts, [{ ...fact, at: at === 0 ? 0 : at }]);
      }),
    );
  });

  it("survives being cut anywhere: at most the last line is lost, and named", () => {
    const short = formatJournal(facts.slice(0, 40));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: short.length }), (length) => {
        const head = short.slice(0, length);
        const whole = head.split("\n").length - 1;
        const { facts: read, problems } = parseJournal(head, "journal.jsonl");
        assert.ok(read.length >= whole);
        assert.ok(problems.length <= 1);
        if (read.length === 0) assert.equal(problems[0]?.code, "journal.no-journal");
        else if (problems.length === 1) {
          assert.equal(problems[0]?.code, "journal.broken-last-line");
          assert.deepEqual(problems[0]?.place, { file: "journal.jsonl", line: whole + 1 });
        }
      }),
    );
  });

  it("names broken lines in the middle once, and keeps the others", () => {
    const lines = text.split("\n");
    const problemsWith = (broken: readonly number[]) => {
      const { facts: read, problems } = parseJournal(lines.map((line, index) => (broken.includes(index) ? "{" : line)).join("\n"), "j");
      assert.equal(read.length, facts.length - broken.length);
      return problems.map(({ code, place, what }) => [code, place?.line, what]);
    };
    assert.deepEqual(problemsWith([3]), [["journal.broken-line", 4, "Line 4 is not a fact."]]);
    assert.deepEqual(problemsWith([3, 5, 6]), [["journal.broken-line", 4, "Line 4 is not a fact, nor are 2 more."]]);
  });

  it("names a gap", () => {
    const { problems } = parseJournal(text.split("\n").toSpliced(3, 1).join("\n"), "j");
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["journal.gap"],
    );
  });

  it("takes a file without any fact for no journal", () => {
    for (const none of ["a\nb\nc", "hello", "hello\n", "", "\n \n", '{"seq":0,"at":1,"ki']) {
      const { problems } = parseJournal(none, "j");
      assert.deepEqual(
        problems.map(({ code, place }) => [code, place]),
        [["journal.no-journal", { file: "j" }]],
        none,
      );
    }
  });

  it("keeps kinds that it does not know", () => {
    const line = '{"seq":0,"at":1,"kind":"weather","rain":true}\n';
    const { facts: read, problems } = parseJournal(line, "journal.jsonl");
    assert.deepEqual(problems, []);
    assert.equal(formatJournal(read), line);
  });

  it("takes JSON that is not a fact for a broken line", () => {
    for (const line of ["1", "null", "[]", "{}", '{"seq":"0","at":1,"kind":"x"}']) {
      assert.equal(parseJournal(`${factLine(facts[0] as Fact)}${line}\n`, "j").problems[0]?.code, "journal.broken-last-line", line);
    }
  });
});

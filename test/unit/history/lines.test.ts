// The long history's lines: read back as they were written, appended to and never rewritten, whatever else stands in the file.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { appendLines, readLines } from "../../../src/history/lines.ts";
import type { DrillRecord } from "../../../src/history/types.ts";
import { recordOfNight } from "../../support/drills-of-a-site.ts";

const nights = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 12 });
const records = (of: readonly number[]): readonly DrillRecord[] => of.map((night) => recordOfNight({ night }));
const plain = (record: DrillRecord) => JSON.parse(JSON.stringify(record)) as unknown;

describe("lines", () => {
  it("give back what was written, the oldest first", () => {
    fc.assert(
      fc.property(nights, (of) => {
        const { records: back, skipped } = readLines(appendLines("", records(of)) ?? "");
        assert.deepEqual(back.map(plain), records(of.toSorted((a, b) => a - b)).map(plain));
        assert.deepEqual(skipped, []);
      }),
    );
  });

  it("are added to in any order and any number of times, each drill once", () => {
    fc.assert(
      fc.property(fc.array(nights, { maxLength: 5 }), (rounds) => {
        const text = rounds.reduce((sofar, of) => appendLines(sofar, records(of)) ?? sofar, "");
        const drills = readLines(text).records.map(({ drill }) => drill);
        assert.deepEqual(drills.toSorted(), [...new Set(rounds.flat())].map((night) => `drill-${night}`).toSorted());
      }),
    );
  });

  it("that are there stay byte for byte, and a file that was cut off gets a line of its own", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const after = appendLines(text, records([1])) ?? "";
        assert.ok(after.startsWith(text));
        assert.equal(readLines(after).records.filter(({ drill }) => drill === "drill-1").length, 1);
      }),
    );
    assert.match(appendLines('{"format":1,"dri', records([1])) ?? "", /^\{"format":1,"dri\n\{"format":1,"drill":"drill-1"/);
  });

  it("are not touched when there is nothing to add", () => {
    const text = appendLines("", records([1, 2])) ?? "";
    assert.equal(appendLines(text, records([2, 1])), undefined);
  });

  it("of before the lab's conditions were kept are read", () => {
    const old =
      '{"format":1,"drill":"drill-1","world":"lab","startedAt":1795403820000,"outcome":"passed","sentence":"Passed.","restored":true,' +
      '"site":{"name":"a","account":"111122223333","region":"eu-west-1"},"fault":"[]","digest":"d0",' +
      '"metrics":{"failover":{"measured":{"min":1,"max":2}},"outage":{},"recovery":{"objective":9}},"run":1,"artifact":2}';
    const { records: back, skipped } = readLines(old);
    assert.deepEqual([back.map(plain), skipped], [[JSON.parse(old.replace('"format":1,', ""))], []]);
  });

  it("of another kind are named with what is wrong with them", () => {
    const { skipped } = readLines('nonsense\n\n{"format":2}\n[]\n{"format":1,"drill":"x","world":"rehearsal"}');
    assert.deepEqual(
      skipped.map(({ source }) => source),
      ["line 1", "line 3", "line 4", "line 5"],
    );
    assert.match(skipped[1]?.why ?? "", /format/);
    assert.match(skipped[3]?.why ?? "", /world/);
  });

  it("have less than 1.5 kB each: ten years of nights are 6 MB", () => {
    assert.ok((appendLines("", records([1])) ?? "").length < 1_500);
  });
});

// The history's verdict over made-up nights: what counts, what is shown, what is said.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { judgeHistory, type Told } from "../../../src/history/judge.ts";
import type { DrillRecord } from "../../../src/history/types.ts";
import { type Night, recordOfNight } from "../../support/drills-of-a-site.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function told(current: DrillRecord | undefined, records: readonly DrillRecord[], options: Partial<Told> = {}): Told {
  const at = (current ?? records[0] ?? recordOfNight({ night: 0 })).startedAt + HOUR;
  return {
    current,
    records,
    artifact: "failover-drill",
    at,
    runs: 20,
    worse: 0.2,
    every: undefined,
    jobResult: undefined,
    skipped: [],
    ...options,
  };
}

const nights = (count: number, options: Omit<Night, "night"> = {}) =>
  Array.from({ length: count }, (_, night) => recordOfNight({ night, ...options }));
const tenth = (options: Omit<Night, "night"> = {}) => recordOfNight({ night: 10, ...options });

describe("a drill that passed", () => {
  it("is steady beside five like it, and says the median", () => {
    const { outcome, sentence } = judgeHistory(told(tenth(), nights(5)));
    assert.equal(outcome, "steady");
    assert.equal(sentence, "Steady: time to fail over 96.0 to 97.0 s, the median of 5 earlier drills is 97.0 s.");
  });

  it("is not compared with four", () => {
    const { outcome, sentence, compared } = judgeHistory(told(tenth({ failover: 230 }), nights(4)));
    assert.equal(outcome, "not-enough-history");
    assert.match(sentence, /4 of at least 5/);
    assert.ok(compared.every(({ limit }) => limit === undefined));
  });

  it("is regressed when its whole range lies beyond the limit, and says which metric and by what", () => {
    const { outcome, sentence } = judgeHistory(told(tenth({ failover: 150 }), nights(5)));
    assert.equal(outcome, "regressed");
    assert.match(sentence, /time to fail over 149\.0 to 150\.0 s, above 116\.4 s \(median of 5 earlier drills: 97\.0 s\)/);
  });

  it("is steady where the samples cannot tell, and says so", () => {
    const { outcome, sentence } = judgeHistory(told(tenth({ failover: 117 }), nights(5)));
    assert.equal(outcome, "steady");
    assert.match(sentence, /Too close to the limit to tell: time to fail over\.$/);
  });

  it("may take as much longer as is allowed", () => {
    assert.equal(judgeHistory(told(tenth({ failover: 150 }), nights(5), { worse: 0.6 })).outcome, "steady");
  });
});

describe("what counts", () => {
  const current = tenth({ failover: 150 });

  it("are drills of the same site, account, world and fault that passed or failed", () => {
    for (const other of [
      { name: "another" },
      { account: "444455556666" },
      { world: "lab" },
      { zone: "ap-northeast-1a" },
      { outcome: "errored" },
      { outcome: "inconclusive" },
    ] satisfies Omit<Night, "night">[])
      assert.equal(judgeHistory(told(current, nights(9, other))).outcome, "not-enough-history", JSON.stringify(other));
    assert.equal(judgeHistory(told(current, nights(9, { outcome: "failed" }))).outcome, "regressed");
  });

  it("are not undone by edited templates: what an edit did is the question", () => {
    assert.equal(judgeHistory(told({ ...current, digest: "edited" }, nights(9))).outcome, "regressed");
  });

  it("are only the last `runs`, and never a later one", () => {
    const old = nights(6, { failover: 150 });
    const fresh = Array.from({ length: 3 }, (_, index) => recordOfNight({ night: 6 + index }));
    const later = recordOfNight({ night: 12 });
    const { earlier, later: after } = judgeHistory(told(current, [...old, ...fresh, later], { runs: 5 }));
    assert.deepEqual(
      earlier.map(({ record }) => record.drill),
      ["drill-8", "drill-7", "drill-6", "drill-5", "drill-4"],
    );
    assert.equal(after, 1);
  });

  it("leave out what was not measured", () => {
    const blind = nights(5, { failover: undefined, outcome: "failed" });
    const [failover] = judgeHistory(told(current, blind)).compared;
    assert.deepEqual([failover?.earlier, failover?.ruling], [0, "not-enough-history"]);
  });

  it("shows, but does not count, drills of which account, region, name or fault is not known", () => {
    const without = (record: DrillRecord): readonly DrillRecord[] => [
      { ...record, site: { ...record.site, account: undefined } },
      { ...record, site: { ...record.site, region: undefined } },
      { ...record, site: { ...record.site, name: "" } },
      { ...record, fault: undefined },
    ];
    for (const kind of [0, 1, 2, 3]) {
      const unknown = nights(5).flatMap((record) => without(record)[kind] ?? []);
      const { earlier } = judgeHistory(told(current, unknown));
      assert.deepEqual([earlier.length, earlier.some(({ counts }) => counts)], [5, false], String(kind));
      const [bare] = without(current).slice(kind, kind + 1);
      assert.ok(!judgeHistory(told(bare, nights(5))).earlier.some(({ counts }) => counts), String(kind));
      assert.ok(!judgeHistory(told(bare, unknown)).earlier.some(({ counts }) => counts), String(kind));
    }
  });
});

describe("a drill that did not pass", () => {
  it("keeps its own outcome and sentence, however long it took", () => {
    const { outcome, sentence } = judgeHistory(told(tenth({ outcome: "failed", sentence: "Failed: too late.", failover: 300 }), nights(9)));
    assert.deepEqual([outcome, sentence], ["failed", "Failed: too late."]);
  });
});

describe("no report", () => {
  it("of a job that ended is an outcome of its own, whichever way it ended", () => {
    for (const jobResult of ["failure", "success"] as const)
      assert.equal(judgeHistory(told(undefined, nights(5), { jobResult })).outcome, "no-report");
  });

  it("of a schedule's job that was cancelled is none: GitHub calls a job that ran out of time so, and at night nobody cancels", () => {
    const { outcome, sentence } = judgeHistory(told(undefined, nights(5), { jobResult: "cancelled", attended: false }));
    assert.equal(outcome, "no-report");
    assert.match(sentence, /cancelled or ran out of time/);
  });

  it("of a job that was cancelled or skipped says nothing, until it has lasted too long", () => {
    const [newest] = nights(1);
    const at = (newest?.startedAt ?? 0) + 49 * HOUR;
    for (const jobResult of ["cancelled", "skipped", undefined] as const) {
      assert.equal(judgeHistory(told(undefined, nights(1), { jobResult, at, every: 25 * HOUR })).outcome, "not-run");
      const silent = judgeHistory(told(undefined, nights(1), { jobResult, at, every: DAY }));
      assert.equal(silent.outcome, "silent");
      assert.match(silent.sentence, /began 49 h ago; one was expected every 24 h/);
    }
  });

  it("and no drill at all", () => {
    const { outcome, sentence, silence } = judgeHistory(told(undefined, [], { every: DAY }));
    assert.deepEqual([outcome, sentence, silence], ["not-run", "No drill ran: this run has no report of one.", undefined]);
  });
});

describe("silence", () => {
  it("begins after two schedules, and a pass says that it was there", () => {
    const [first] = nights(1);
    assert.ok(first);
    const late = judgeHistory(told(recordOfNight({ night: 15 }), [first], { every: 7 * DAY }));
    assert.equal(late.silence?.tooLong, true);
    assert.match(late.sentence, /It had been silent: the drill before began 15 days earlier; one was expected every 7 days\.$/);
    assert.equal(judgeHistory(told(recordOfNight({ night: 14 }), [first], { every: 7 * DAY })).silence?.tooLong, false);
  });

  it("is broken by any drill of the site, a refused one too", () => {
    const refused = recordOfNight({ night: 9, outcome: "refused" });
    assert.equal(judgeHistory(told(tenth(), [...nights(1), refused], { every: DAY })).silence?.tooLong, false);
  });
});

it("does not depend on the order in which the drills were read, nor on drills read twice", () => {
  const all = [...nights(8), recordOfNight({ night: 8, outcome: "failed", failover: 240 }), recordOfNight({ night: 12 })];
  const expected = judgeHistory(told(tenth(), all, { every: DAY }));
  fc.assert(
    fc.property(fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }), (records) => {
      assert.deepEqual(judgeHistory(told(tenth(), records, { every: DAY })), expected);
    }),
  );
});

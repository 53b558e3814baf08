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
    const { earlier, later: after } = judgeHistory(told(current, [...old, ...fresh, later], { runs: 5, at: later.startedAt }));
    assert.deepEqual(
      earlier.map(({ record }) => record.drill),
      ["drill-8", "drill-7", "drill-6", "drill-5", "drill-4"],
    );
    assert.equal(after, 1);
  });

  it("are none that have not begun yet: a wrong clock's would be newer than every drill until then", () => {
    const ahead = recordOfNight({ night: 400, outcome: "failed" });
    const { later, earlier, skipped } = judgeHistory(told(current, [...nights(5), ahead]));
    assert.deepEqual([later, earlier.length], [0, 5]);
    assert.deepEqual(skipped, [{ source: "drill drill-400", why: "dated into the future by a wrong clock" }]);
    assert.equal(judgeHistory(told(undefined, [...nights(5), ahead], { at: current.startedAt })).earlier[0]?.record.drill, "drill-4");
  });

  it("are a lab's under the same conditions only, and lines that do not name them are read but not compared", () => {
    const under = (conditions: string | undefined, record: DrillRecord): DrillRecord => ({ ...record, world: "lab", conditions });
    const calm = nights(6).map((record) => under("calm", record));
    assert.equal(judgeHistory(told(under("hostile", current), calm)).outcome, "not-enough-history");
    assert.equal(judgeHistory(told(under(undefined, current), calm)).outcome, "not-enough-history");
    assert.equal(judgeHistory(told(under("calm", current), calm)).outcome, "regressed");
    assert.equal(judgeHistory(told(under("hostile", current), calm)).earlier.length, 6);
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

describe("what is known of drills that began later", () => {
  const current = tenth({ outcome: "failed" });
  const at = current.startedAt + 9 * DAY;

  it("is whether one has passed and left nothing stopped", () => {
    for (const [night, passed] of [
      [{ outcome: "refused" }, false],
      [{ outcome: "failed" }, false],
      [{ restored: false }, false],
      [{}, true],
    ] satisfies [Omit<Night, "night">, boolean][]) {
      const { later, laterPassed } = judgeHistory(told(current, [recordOfNight({ night: 12, ...night })], { at }));
      assert.deepEqual([later, laterPassed], [1, passed], JSON.stringify(night));
    }
  });
});

describe("what could not be read", () => {
  it("is named beside a pass, and makes no silence", () => {
    const records = nights(1);
    const unread = judgeHistory(told(tenth(), records, { earlierUnread: true, every: DAY }));
    assert.deepEqual([unread.outcome, unread.silence, unread.earlierUnread], ["not-enough-history", undefined, true]);
    assert.match(unread.sentence, /1 of at least 5 earlier drills\. Not all of the earlier drills could be read\.$/);
    assert.match(judgeHistory(told(tenth(), nights(5), { earlierUnread: true })).sentence, /^Steady: .* could be read\.$/);
    const at = (records[0]?.startedAt ?? 0) + 9 * DAY;
    const none = judgeHistory(told(undefined, records, { earlierUnread: true, every: DAY, at }));
    assert.equal(none.outcome, "not-run");
    assert.match(none.sentence, /could be read\.$/);
  });

  it("is not what was not measured", () => {
    const metrics = { failover: {}, outage: {}, recovery: {} };
    const { outcome, sentence } = judgeHistory(told({ ...tenth(), metrics }, nights(6)));
    assert.deepEqual([outcome, sentence], ["not-enough-history", "Passed; this drill measured nothing that could be compared."]);
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

  it("is about the drills in AWS where there are any: the lab's of yesterday break no silence", () => {
    const [aws] = nights(1);
    assert.ok(aws);
    const lab = { ...recordOfNight({ night: 59, world: "lab" }), drill: "drill-lab" };
    const at = aws.startedAt + 60 * DAY;
    const silent = judgeHistory(told(undefined, [aws, lab], { at, every: 7 * DAY, jobResult: "cancelled" }));
    assert.deepEqual([silent.outcome, silent.earlier.map(({ record }) => record.world)], ["silent", ["aws"]]);
    assert.equal(judgeHistory(told(undefined, [lab], { at, every: 7 * DAY })).outcome, "not-run");
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

  it("of which every drill was refused is told as that, with why the last one was", () => {
    const refused = (night: number) => recordOfNight({ night, outcome: "refused", sentence: "Refused: 03:17 is outside of the hours." });
    const week = { every: 7 * DAY };
    const third = judgeHistory(told(refused(21), [...nights(1), refused(7), refused(14)], week));
    assert.deepEqual([third.refusedSince?.lasted, third.refusedSince?.tooLong, third.silence?.tooLong], [21 * DAY, true, false]);
    assert.equal(
      third.sentence,
      "Refused: 03:17 is outside of the hours. Every drill of the last 21 days was refused; one was expected every 7 days.",
    );
    assert.equal(judgeHistory(told(refused(14), [...nights(1), refused(7)], week)).refusedSince?.tooLong, false);
    // No drill was ever let begin: since the oldest that is known.
    assert.equal(judgeHistory(told(refused(22), [refused(1), refused(8), refused(15)], week)).refusedSince?.tooLong, true);
    assert.equal(judgeHistory(told(refused(1), [], week)).refusedSince, undefined);
    assert.equal(judgeHistory(told(tenth(), [refused(9)], week)).refusedSince, undefined);
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

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { judge } from "../../../src/verdict/judge.ts";
import { between, decidingInterval, overlap, ruleObjective } from "../../../src/verdict/measurements.ts";
import { A, PASSING, PLAN, page, type Story, tell } from "../../support/journal-builder.ts";

describe("a range between two brackets", () => {
  it("is what every pair of moments in them fits", () => {
    const edge = fc.integer({ min: 0, max: 10_000 });
    const bracket = fc.tuple(edge, edge).map(([a, b]) => ({ after: Math.min(a, b), atLatest: Math.max(a, b) }));
    const inside = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(bracket, bracket, inside, inside, (earlier, later, x, y) => {
        const from = earlier.after + x * (earlier.atLatest - earlier.after);
        const to = later.after + y * (later.atLatest - later.after);
        const range = between(earlier, later);
        assert.ok(range.min >= 0 && range.min <= range.max);
        if (to >= from) assert.ok(range.min <= to - from && to - from <= range.max);
      }),
    );
  });
});

describe("an objective", () => {
  const range = { min: 96_000, max: 97_000 };
  const cases: [number, string][] = [
    [98_000, "held"],
    [97_000, "held"],
    [96_999, "inconclusive"],
    [96_000, "inconclusive"],
    [95_999, "deviated"],
  ];
  for (const [objective, expected] of cases) {
    it(`of ${objective} ms is ${expected} for 96.0 to 97.0 s`, () => assert.equal(ruleObjective(range, objective), expected));
  }

  it("names the interval that would have had a sample at it", () => {
    assert.equal(decidingInterval(range, 96_300), 300);
    assert.equal(decidingInterval(range, 96_900), 100);
    assert.equal(decidingInterval(range, 96_000), 500);
  });

  it("puts that interval into the measurement only when it is undecided", () => {
    const report = judge(tell({ plan: { ...PLAN, objectives: { failover: 96_500, recovery: 360_000 } } }));
    const of = (metric: string) => report.measurements.find((one) => one.metric === metric);
    assert.equal(of("failover")?.objectiveRuling, "inconclusive");
    assert.equal(of("failover")?.decidingInterval, 500);
    assert.equal(of("recovery")?.decidingInterval, undefined);
    assert.equal(of("outage")?.objectiveRuling, undefined);
  });
});

describe("prediction and measurement", () => {
  it("agree when they touch", () => {
    assert.ok(overlap({ min: 10, max: 20 }, { min: 20, max: 30 }));
    assert.ok(overlap({ min: 30, max: 40 }, { min: 20, max: 30 }));
    assert.ok(!overlap({ min: 10, max: 19 }, { min: 20, max: 30 }));
    assert.ok(!overlap({ min: 31, max: 40 }, { min: 20, max: 30 }));
  });
});

describe("a prediction", () => {
  const agrees = (facts: Parameters<typeof judge>[0], metric: string) =>
    judge(facts).measurements.find((one) => one.metric === metric)?.agrees;
  it("of the return is not held against a site that never failed over", () => {
    assert.equal(agrees(tell(), "recovery"), true);
    assert.equal(agrees(tell({ dnsAt: Number.POSITIVE_INFINITY, resolverAt: Number.POSITIVE_INFINITY }), "recovery"), undefined);
  });
});

describe("measured ranges", () => {
  const report = judge(tell());
  const of = (metric: string) => report.measurements.find((one) => one.metric === metric)?.measured;
  it("hold the truth", () => {
    const truths: [string, number][] = [
      ["first-failure", PASSING.pageFailsAt - PASSING.acceptTook],
      ["instances-stopped", PASSING.stoppedAt - PASSING.acceptTook],
      ["no-healthy-target", PASSING.targetsOutAt - PASSING.acceptTook],
      ["checkers-unhealthy", PASSING.quorumAt - PASSING.acceptTook],
      ["dns-failover", PASSING.dnsAt - PASSING.acceptTook],
      ["failover", PASSING.resolverAt - PASSING.acceptTook],
      ["outage", PASSING.resolverAt - PASSING.pageFailsAt],
      ["instances-running", PASSING.runningAt],
      ["targets-healthy", PASSING.targetsInAt],
      ["checkers-healthy", PASSING.quorumBackAt],
      ["dns-return", PASSING.dnsBackAt],
    ];
    for (const [metric, truth] of truths) {
      const range = of(metric);
      assert.ok(range !== undefined && range.min <= truth && truth <= range.max, `${metric}: ${JSON.stringify(range)} and ${truth}`);
    }
  });

  it("give an outage of at most one interval when the error page follows the primary at once", () => {
    const seamless = judge(
      tell({
        edit: ({ probe, sinceFault, n }) =>
          probe === "page" && sinceFault >= 0 && sinceFault < PASSING.resolverAt ? page("primary", `i-${n % 2}`) : undefined,
      }),
    );
    assert.deepEqual(seamless.measurements.find((one) => one.metric === "outage")?.measured, { min: 0, max: 1_000 });
  });
});

describe("an outage in which the error page flickers", () => {
  const outageOf = (edit: NonNullable<Story["edit"]>, objective: number) =>
    judge(tell({ edit, plan: { ...PLAN, objectives: { outage: objective } } })).measurements.find((one) => one.metric === "outage");

  it("ends between the first error page and the steady one", () => {
    // A resolver with several caches: every fourth visitor is served from 30 s on.
    const flickering = outageOf(({ probe, sinceFault, n }) => {
      if (probe !== "page" || sinceFault < 30_000 || sinceFault >= PASSING.resolverAt) return undefined;
      return page(n % 4 === 0 ? "error-page" : "timeout");
    }, 40_000);
    assert.deepEqual(flickering?.measured, { min: 27_000, max: 93_000 });
    assert.equal(flickering?.objectiveRuling, "inconclusive");
  });

  it("is not over, nor nothing, with one error page before the first failure", () => {
    const early = outageOf(({ probe, sinceFault }) => {
      if (probe !== "page" || sinceFault < 0 || sinceFault >= 6_000) return undefined;
      return sinceFault < 5_000 ? page("primary", A) : page("error-page");
    }, 10_000);
    assert.deepEqual(early?.measured, { min: 0, max: 92_000 });
    assert.equal(early?.objectiveRuling, "inconclusive");
  });

  it("is not measured when the error page was never steady", () => {
    const never = outageOf(({ probe, n, sinceFault, sinceRestore }) => {
      if (probe !== "page" || sinceFault < PASSING.resolverAt || sinceRestore >= 0) return undefined;
      return page(n % 2 === 0 ? "error-page" : "alb-503");
    }, 40_000);
    assert.equal(never?.measured, undefined);
  });
});

describe("a breakdown", () => {
  it("adds up to the middle of the measured range", () => {
    const report = judge(tell());
    for (const { metric, total, stretches } of report.breakdowns) {
      const measured = report.measurements.find((one) => one.metric === metric)?.measured;
      assert.ok(measured !== undefined);
      assert.equal(
        stretches.reduce((sum, stretch) => sum + stretch.took, 0),
        total,
      );
      assert.ok(measured.min <= total && total <= measured.max);
    }
  });

  it("gives no time to what came after the link it leads to, and says who moved DNS", () => {
    const [alb] = judge(tell({ quorumAt: 88_700 })).breakdowns;
    assert.equal(alb?.stretches.find((stretch) => stretch.landmark === "checkers-unhealthy")?.onPath, false);
    assert.match(alb?.note ?? "", /targets moved DNS/);
    const [checker] = judge(tell({ targetsOutAt: 95_000, dnsAt: 92_000, quorumAt: 80_000 })).breakdowns;
    assert.equal(checker?.stretches.find((stretch) => stretch.landmark === "no-healthy-target")?.onPath, false);
    assert.match(checker?.note ?? "", /health check moved DNS/);
  });

  it("tells the signals in the order in which they came", () => {
    const [failover] = judge(tell({ quorumAt: 28_400 })).breakdowns;
    assert.deepEqual(
      failover?.stretches.map((stretch) => stretch.name),
      ["checkers' quorum", "instance stopping", "targets out", "authoritative flip", "resolver cache", "first error page"],
    );
    assert.match(judge(tell()).breakdowns[1]?.note ?? "", /waited for the health check/);
    assert.equal(failover?.note, "", "both signals came before the flip");
  });

  it("adds up whatever the order of the landmarks", () => {
    const moment = fc.integer({ min: 4_000, max: 95_000 });
    fc.assert(
      fc.property(moment, moment, moment, moment, (stoppedAt, targetsOutAt, quorumAt, dnsAt) => {
        for (const { total, stretches } of judge(tell({ stoppedAt, targetsOutAt, quorumAt, dnsAt })).breakdowns) {
          assert.ok(stretches.every((stretch) => stretch.took >= 0));
          assert.equal(
            stretches.reduce((sum, stretch) => sum + stretch.took, 0),
            total,
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});

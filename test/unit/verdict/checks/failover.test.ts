import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Plan } from "../../../../src/plan/types.ts";
import { causesOf, findingOf } from "../../../support/finding.ts";
import { append, BUDGET, change, cutAfter, PASSING, PLAN, page, type Story, targets, tell } from "../../../support/journal-builder.ts";
import { partial, tellPartial } from "../../../support/partial-drill.ts";

const NEVER = Number.POSITIVE_INFINITY;

function withObjectives(objectives: Plan["objectives"], edits: Partial<Story> = {}) {
  return tell({ ...edits, plan: { ...PLAN, objectives } });
}

describe("failed-over-in-time, all instances stopped", () => {
  it("holds within the objectives", () => {
    const finding = findingOf(tell(), "failed-over-in-time");
    assert.deepEqual([finding.ruling, finding.actual], ["held", "failover 95.7 to 97.0 s, outage 92.0 to 94.0 s"]);
  });
  it("deviates beyond one, and says where the time went", () => {
    const facts = withObjectives({ failover: 60_000 });
    assert.equal(findingOf(facts, "failed-over-in-time").ruling, "deviated");
    assert.match(causesOf(facts, "failed-over-in-time"), /went into: resolver cache/);
  });
  it("deviates when only the outage is too long", () => {
    assert.equal(findingOf(withObjectives({ failover: 240_000, outage: 60_000 }), "failed-over-in-time").ruling, "deviated");
  });
  it("is inconclusive at an objective inside the range, and names the interval that would have decided", () => {
    const facts = withObjectives({ failover: 96_500 });
    assert.equal(findingOf(facts, "failed-over-in-time").ruling, "inconclusive");
    assert.match(causesOf(facts, "failed-over-in-time"), /page probe every 500 ms/);
  });
  it("holds without an objective when it failed over at all", () =>
    assert.equal(findingOf(withObjectives({}), "failed-over-in-time").ruling, "held"));
  it("is not reached without a fault", () => {
    assert.equal(
      findingOf(
        cutAfter(tell(), (fact) => fact.kind === "undo.recorded"),
        "failed-over-in-time",
      ).notReached,
      true,
    );
  });
});

describe("failed-over-in-time, never failed over", () => {
  const never: Partial<Story> = { resolverAt: NEVER, dnsAt: NEVER, quorumAt: NEVER, restoreAt: 600_000 };

  it("deviates", () => {
    const finding = findingOf(tell(never), "failed-over-in-time");
    assert.equal(finding.ruling, "deviated");
    assert.match(finding.actual, /^600 page samples over/);
  });
  it("names the missing link from dead targets to DNS", () =>
    assert.match(causesOf(tell(never), "failed-over-in-time"), /EvaluateTargetHealth/));
  it("names a health check that is not used", () => {
    assert.match(causesOf(tell({ ...never, quorumAt: 28_000 }), "failed-over-in-time"), /HealthCheckId/);
  });
  it("names a health check that is not there", () => {
    const facts = tell({ ...never, edit: ({ probe }) => (probe === "checkers" ? { missing: "no health check" } : undefined) });
    assert.match(causesOf(facts, "failed-over-in-time"), /has none/);
  });
  it("names the resolver's cache when only DNS moved", () => {
    assert.match(causesOf(tell({ ...never, dnsAt: 60_000 }), "failed-over-in-time"), /cache/);
  });
  it("names what clients saw instead, and TLS for an https site", () => {
    const wrong: Partial<Story> = {
      ...never,
      dnsAt: 60_000,
      edit: ({ probe, sinceFault }) => {
        if (probe === "recursive" && sinceFault > 70_000) return { seen: "secondary", addresses: [] };
        if (probe === "page" && sinceFault > 70_000) return { seen: "refused", path: "/", detail: "port 443 closed" };
        return undefined;
      },
    };
    assert.match(causesOf(tell(wrong), "failed-over-in-time"), /refused.*port 443 closed/);
    const https = { ...PLAN, site: { ...PLAN.site, scheme: "https" as const } };
    assert.match(findingOf(tell({ ...wrong, plan: https }), "failed-over-in-time").causes[0] ?? "", /no TLS/);
  });
  it("says so when the error page only flickered", () => {
    const facts = tell({
      ...never,
      edit: ({ probe, sinceFault }) => (probe === "page" && sinceFault === 100_000 ? page("error-page") : undefined),
    });
    assert.match(findingOf(facts, "failed-over-in-time").title, /never steadily/);
  });
  it("is inconclusive when the drill was interrupted", () => {
    const facts = change(tell({ ...never, restoreAt: 50_000 }), "drill.ended", () => ({ why: "interrupted" }));
    assert.equal(findingOf(facts, "failed-over-in-time").ruling, "inconclusive");
  });
  it("is inconclusive when it was watched for less than the objective, unless the deadline was reached", () => {
    const facts = tell({ ...never, restoreAt: 50_000 });
    assert.equal(findingOf(facts, "failed-over-in-time").ruling, "inconclusive");
    assert.equal(findingOf(append(facts, { kind: "observed", what: "deadline" }), "failed-over-in-time").ruling, "deviated");
  });
  it("is inconclusive when most samples are missing", () => {
    const facts = tell({ ...never, edit: ({ probe, n }) => (probe === "page" && n % 4 !== 0 ? { missing: "no socket" } : undefined) });
    assert.equal(findingOf(facts, "failed-over-in-time").ruling, "inconclusive");
  });
});

describe("failed-over-in-time, one of two instances stopped", () => {
  it("holds when the site stayed on its primary, with the failures counted", () => {
    const finding = findingOf(tellPartial(), "failed-over-in-time");
    assert.equal(finding.ruling, "held");
    assert.match(finding.actual, /1 failed \(1 alb-502\), 0 error pages/);
  });
  it("deviates when the error page was seen", () => {
    const facts = tellPartial({
      edit: (sample) => (sample.probe === "page" && sample.sinceFault === 90_000 ? page("error-page") : partial.edit?.(sample)),
    });
    assert.equal(findingOf(facts, "failed-over-in-time").ruling, "deviated");
  });
  it("deviates when DNS moved", () => {
    const facts = tellPartial({
      edit: (sample) =>
        sample.probe === "authoritative" && sample.sinceFault === 90_000 ? { seen: "secondary", addresses: [] } : partial.edit?.(sample),
    });
    assert.equal(findingOf(facts, "failed-over-in-time").ruling, "deviated");
  });
  it("deviates when nothing answered any more, though DNS stayed", () => {
    const facts = tellPartial({
      edit: (sample) =>
        sample.probe === "page" && sample.sinceFault >= 0 && sample.sinceRestore < PASSING.targetsInAt
          ? page("alb-504")
          : partial.edit?.(sample),
    });
    const finding = findingOf(facts, "failed-over-in-time");
    assert.equal(finding.ruling, "deviated");
    assert.equal(finding.title, "With only 1 of 2 instances stopped the site no longer answered.");
    assert.match(finding.actual, /160 failed \(160 alb-504\)/);
  });
  it("measures the longest time without a page against the objective for the outage", () => {
    const failing = (outage: number) =>
      tellPartial({
        plan: { ...PLAN, objectives: { outage }, fault: { ...PLAN.fault, mode: "one", expected: { selected: 1, total: 2 } } },
        edit: (sample) =>
          sample.probe === "page" && sample.sinceFault >= 10_000 && sample.sinceFault <= 40_000 && sample.sinceFault !== 35_000
            ? page("alb-502")
            : partial.edit?.(sample),
      });
    // Failed from 10 to 34 s, answered at 35 s, failed until 40 s.
    const rulings = [26_000, 25_000, 23_999].map((outage) => findingOf(failing(outage), "failed-over-in-time").ruling);
    assert.deepEqual(rulings, ["held", "inconclusive", "deviated"]);
    assert.match(findingOf(failing(10_000), "failed-over-in-time").title, /failed for longer than allowed/);
    assert.match(findingOf(failing(10_000), "failed-over-in-time").actual, /in a row for 24\.0 to 26\.0 s/);
  });
  it("is inconclusive without page samples", () => {
    const facts = tellPartial({
      edit: (sample) => (sample.probe === "page" && sample.sinceFault > 0 ? { missing: "no socket" } : partial.edit?.(sample)),
    });
    assert.equal(findingOf(facts, "failed-over-in-time").ruling, "inconclusive");
  });
  it("proves nothing when the fault of all instances left a target, or that of one left none", () => {
    const left = findingOf(tellPartial({ plan: PLAN }), "failed-over-in-time");
    assert.deepEqual([left.ruling, left.actual], ["inconclusive", "1 of 2 targets stopped"]);
    const none = findingOf(tell({ plan: { ...PLAN, fault: { ...PLAN.fault, mode: "one" } } }), "failed-over-in-time");
    assert.equal(none.ruling, "inconclusive");
    assert.match(none.title, /left no target/);
  });
  it("may mean a part by a selector when no failover is asked for", () => {
    const finding = findingOf(tellPartial({ plan: { ...PLAN, objectives: { recovery: 360_000 } } }), "failed-over-in-time");
    assert.equal(finding.ruling, "held");
  });
  it("does not ask for an error page to hold", () => {
    const finding = findingOf(tellPartial(), "error-page-held");
    assert.equal(finding.ruling, "held");
    assert.match(finding.title, /Does not apply/);
  });
});

describe("error-page-held", () => {
  it("holds when every sample is the error page", () => assert.equal(findingOf(tell(), "error-page-held").ruling, "held"));
  it("deviates when one is not", () => {
    const facts = tell({ edit: ({ probe, sinceFault }) => (probe === "page" && sinceFault === 120_000 ? page("alb-503") : undefined) });
    const finding = findingOf(facts, "error-page-held");
    assert.equal(finding.ruling, "deviated");
    assert.match(finding.actual, /^1 of 64 samples saw something else on \/: 1 alb-503/);
  });
  it("is inconclusive when single requests were lost, and deviates when several in a row were", () => {
    const lost = (until: number) =>
      tell({
        edit: ({ probe, sinceFault }) => (probe === "page" && sinceFault >= 120_000 && sinceFault <= until ? page("timeout") : undefined),
      });
    assert.equal(findingOf(lost(121_000), "error-page-held").ruling, "inconclusive");
    assert.equal(findingOf(lost(122_000), "error-page-held").ruling, "deviated");
  });
  it("deviates when only a further path shows something else", () => {
    const facts = tell({
      edit: ({ probe, n, sinceFault }) =>
        probe === "page" && n % 5 === 4 && sinceFault > 100_000 ? { seen: "unknown", path: "/some/deep/link", status: 404 } : undefined,
    });
    const finding = findingOf(facts, "error-page-held");
    assert.equal(finding.ruling, "deviated");
    assert.match(finding.causes.join(), /error document/);
  });
  it("does not take a further path for the site's own", () => {
    const facts = tell({
      edit: ({ probe, n, sinceFault }) =>
        probe === "page" && n % 5 === 4 && sinceFault < 0 ? { seen: "unknown", path: "/some/deep/link" } : undefined,
    });
    assert.equal(findingOf(facts, "failed-over-in-time").ruling, "held");
  });
  it("is inconclusive when too few samples were taken before the restore", () => {
    const facts = tell({
      restoreAt: 99_500,
      edit: ({ probe, sinceFault }) => (probe === "page" && sinceFault === 98_000 ? { missing: "no socket" } : undefined),
      plan: { ...PLAN, steadySamples: 2 },
    });
    assert.equal(findingOf(facts, "error-page-held").ruling, "held");
    const gap = (samples: number) =>
      tell({
        restoreAt: 140_000,
        edit: ({ probe, sinceFault }) =>
          probe === "page" && sinceFault >= 110_000 && sinceFault < 110_000 + samples * 1_000 ? { missing: "no answer" } : undefined,
      });
    assert.equal(findingOf(gap(2), "error-page-held").ruling, "held");
    assert.deepEqual(
      [findingOf(gap(3), "error-page-held").ruling, findingOf(gap(3), "error-page-held").actual.match(/up to .*/)?.[0]],
      ["inconclusive", "up to 3 missing in a row"],
    );
    assert.equal(findingOf(tell({ resolverAt: NEVER, restoreAt: 300_000 }), "error-page-held").notReached, true);
  });
});

describe("budget-agrees", () => {
  const budget = (edits: Partial<Plan["budget"]>) => tell({ plan: { ...PLAN, budget: { ...BUDGET, ...edits } } });
  it("holds when every range overlaps", () => assert.equal(findingOf(tell(), "budget-agrees").ruling, "held"));
  it("is inconclusive when one took longer, or was faster, and names it: objectives decide about failure", () => {
    const longer = findingOf(budget({ metrics: { ...BUDGET.metrics, failover: { min: 1_000, max: 50_000 } } }), "budget-agrees");
    assert.equal(longer.ruling, "inconclusive");
    assert.equal(longer.title, "failover is not as predicted.");
    assert.match(longer.causes.join(), /failover took longer/);
    assert.match(causesOf(budget({ metrics: { failover: { min: 200_000, max: 300_000 } } }), "budget-agrees"), /failover was faster/);
  });
  it("does not hold AWS's own delays against the site, and names them as the cause when something else moved", () => {
    const slowStop = { "instances-stopped": { min: 1_000, max: 2_000 } };
    assert.equal(findingOf(budget({ metrics: { ...BUDGET.metrics, ...slowStop } }), "budget-agrees").ruling, "held");
    assert.match(
      causesOf(budget({ metrics: { ...slowStop, failover: { min: 1_000, max: 50_000 } } }), "budget-agrees"),
      /AWS itself took another time.*instances-stopped/,
    );
  });
  it("says what AWS alone decided otherwise", () => {
    const { ruling, title, actual } = findingOf(
      budget({ metrics: { ...BUDGET.metrics, "instances-stopped": { min: 1_000, max: 2_000 } } }),
      "budget-agrees",
    );
    assert.equal(ruling, "held");
    assert.match(title, /but for what AWS alone decides: instances-stopped/);
    assert.match(actual, /all within; instances-stopped .*, predicted 1\.0 to 2\.0 s/);
  });
  it("deviates when the site fails over although it cannot", () => {
    assert.match(findingOf(budget({ metrics: {}, failsOver: false }), "budget-agrees").title, /cannot/);
  });
  it("holds when it was said not to fail over and did not", () => {
    const facts = tell({ resolverAt: NEVER, dnsAt: NEVER, plan: { ...PLAN, budget: { ...BUDGET, metrics: {}, failsOver: false } } });
    assert.equal(findingOf(facts, "budget-agrees").ruling, "held");
  });
  it("is inconclusive with nothing to compare", () =>
    assert.equal(findingOf(budget({ metrics: {} }), "budget-agrees").ruling, "inconclusive"));

  /** The health check sees something else than the targets; the return does not wait for it. */
  const blind: Partial<Story> = {
    dnsBackAt: 45_000,
    resolverBackAt: 46_000,
    edit: ({ probe }) => (probe === "checkers" ? { healthy: 16, total: 16, status: "healthy" } : undefined),
  };
  it("names a health check that never failed as the cause, and compares nothing that would have waited for it", () => {
    const finding = findingOf(tell(blind), "budget-agrees");
    assert.equal(finding.ruling, "inconclusive");
    assert.match(finding.title, /health check never turned unhealthy/);
    assert.match(finding.actual, /^checkers-unhealthy never seen, predicted 61\.0 to 120\.0 s$/);
    assert.match(finding.causes[0] ?? "", /name, port, path/);
    assert.doesNotMatch(finding.causes.join(), /deployed settings/);
    assert.equal(finding.evidence.length, 1);
  });
  it("names it beside what else is not as predicted", () => {
    const plan = { ...PLAN, budget: { ...BUDGET, metrics: { ...BUDGET.metrics, "targets-healthy": { min: 1_000, max: 2_000 } } } };
    const finding = findingOf(tell({ ...blind, plan }), "budget-agrees");
    assert.equal(finding.title, "targets-healthy is not as predicted.");
    assert.match(finding.causes[0] ?? "", /never turned unhealthy/);
  });
  it("holds when the restore came before the health check had to fail", () => {
    const finding = findingOf(tell({ ...blind, restoreAt: 119_000 }), "budget-agrees");
    assert.equal(finding.ruling, "held");
    assert.match(finding.actual, /checkers-unhealthy never seen.*not compared/);
  });
  it("compares all when nobody watched the health check, or it failed after all, or had no reason to fail", () => {
    const target = ({ probe }: { probe: string }) =>
      probe === "targets"
        ? targets("healthy", "healthy")
        : probe === "checkers"
          ? { healthy: 16, total: 16, status: "healthy" as const }
          : undefined;
    assert.match(findingOf(tell({ ...blind, edit: target }), "budget-agrees").title, /dns-return .*not as predicted/);
    for (const seen of [{ missing: "no answer" }, undefined]) {
      const late = tell({
        ...blind,
        edit: ({ probe, sinceRestore }) =>
          probe !== "checkers"
            ? undefined
            : (seen ?? { healthy: 0, total: 16, status: sinceRestore > 0 && sinceRestore < 9_000 ? "unhealthy" : "healthy" }),
      });
      assert.match(findingOf(late, "budget-agrees").title, /dns-return .*not as predicted/);
    }
  });
});

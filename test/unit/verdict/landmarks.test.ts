import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Fact } from "../../../src/journal/facts.ts";
import { judge } from "../../../src/verdict/judge.ts";
import type { LandmarkName } from "../../../src/verdict/types.ts";
import { A, B, change, cutAfter, PASSING, page, START, targets, tell } from "../../support/journal-builder.ts";

const FAULT = START + PASSING.faultAt;
const RESTORE = FAULT + PASSING.restoreAt;

function bracketOf(facts: readonly Fact[], name: LandmarkName) {
  return judge(facts).landmarks.find((landmark) => landmark.name === name)?.bracket;
}

describe("landmarks of a drill that passes", () => {
  const facts = tell();
  const truth: [LandmarkName, number][] = [
    ["fault-accepted", FAULT + PASSING.acceptTook],
    ["first-failure", FAULT + PASSING.pageFailsAt],
    ["instances-stopped", FAULT + PASSING.stoppedAt],
    ["no-healthy-target", FAULT + PASSING.targetsOutAt],
    ["checkers-unhealthy", FAULT + PASSING.quorumAt],
    ["authoritative-secondary", FAULT + PASSING.dnsAt],
    ["recursive-secondary", FAULT + PASSING.resolverAt],
    ["first-error-page", FAULT + PASSING.resolverAt],
    ["error-page-steady", FAULT + PASSING.resolverAt],
    ["restore-requested", RESTORE],
    ["instances-running", RESTORE + PASSING.runningAt],
    ["first-healthy-target", RESTORE + PASSING.targetsInAt],
    ["targets-healthy", RESTORE + PASSING.targetsInAt],
    ["checkers-healthy", RESTORE + PASSING.quorumBackAt],
    ["authoritative-primary", RESTORE + PASSING.dnsBackAt],
    ["recursive-primary", RESTORE + PASSING.resolverBackAt],
    ["first-primary-page", RESTORE + PASSING.resolverBackAt],
    ["primary-page-steady", RESTORE + PASSING.resolverBackAt],
  ];
  for (const [name, moment] of truth) {
    it(`bracket ${name}`, () => {
      const found = bracketOf(facts, name);
      assert.ok(found !== undefined && found.after <= moment && moment <= found.atLatest, `${JSON.stringify(found)} and ${moment}`);
      assert.ok(found.atLatest - found.after <= 5_000, "no wider than the slowest probe");
    });
  }

  it("find the steady state again with its last part", () => {
    assert.deepEqual(bracketOf(facts, "steady-state-again"), bracketOf(facts, "all-instances-answered"));
  });

  it("name the facts that prove them", () => {
    const landmark = judge(facts).landmarks.find((one) => one.name === "error-page-steady");
    const kinds = landmark?.evidence.map((seq) => facts[seq]?.kind);
    assert.deepEqual(kinds, ["sample", "sample", "sample"]);
  });

  it("do not depend on the order in which samples arrive", () => {
    const samples = facts.filter((fact) => fact.kind === "sample");
    const others = facts.filter((fact) => fact.kind !== "sample");
    assert.deepEqual(judge([...others, ...samples.toReversed()]).measurements, judge(facts).measurements);
  });
});

describe("landmarks under odd histories", () => {
  it("stay wider where samples are missing", () => {
    const facts = tell({
      edit: ({ probe, sinceFault }) =>
        probe === "page" && sinceFault >= 90_000 && sinceFault < 100_000 ? { missing: "no answer" } : undefined,
    });
    assert.deepEqual(bracketOf(facts, "error-page-steady"), { after: FAULT + 89_000, atLatest: FAULT + 100_000 });
  });

  it("keep the first sight of the error page apart from the steady one", () => {
    const facts = tell({ edit: ({ probe, sinceFault }) => (probe === "page" && sinceFault === 60_000 ? page("error-page") : undefined) });
    assert.equal(bracketOf(facts, "first-error-page")?.atLatest, FAULT + 60_000);
    assert.equal(bracketOf(facts, "error-page-steady")?.atLatest, FAULT + 97_000);
  });

  it("begin an outage with the fault when pages failed already, so that it does not look like none", () => {
    const facts = tell({
      edit: ({ probe, sinceFault }) => (probe === "page" && sinceFault >= -3_000 && sinceFault < 5_000 ? page("timeout") : undefined),
    });
    assert.deepEqual(bracketOf(facts, "first-failure"), { after: FAULT, atLatest: FAULT + 1_000 });
    const outage = judge(facts).measurements.find(({ metric }) => metric === "outage")?.measured;
    assert.deepEqual(outage, { min: 95_000, max: 97_000 });
  });

  it("are open for what never happened", () => {
    const facts = tell({ resolverAt: Number.POSITIVE_INFINITY });
    assert.equal(bracketOf(facts, "error-page-steady"), undefined);
  });

  it("leave the steady state open when a tolerance did not hold in the end", () => {
    const facts = change(tell(), "steady-state", (fact) =>
      fact.when === "after" ? { tolerances: [{ name: "page", held: false, expected: "a", actual: "b" }] } : {},
    );
    assert.equal(bracketOf(facts, "steady-state-again"), undefined);
  });

  it("leave the steady state open while one instance is silent", () => {
    const facts = tell({
      edit: ({ probe, sinceRestore }) => (probe === "page" && sinceRestore >= PASSING.resolverBackAt ? page("primary", A) : undefined),
    });
    assert.equal(bracketOf(facts, "all-instances-answered"), undefined);
    assert.equal(bracketOf(facts, "steady-state-again"), undefined);
  });

  it("do not ask back what the fault never took away", () => {
    const facts = tell({
      edit: ({ probe, n }) => {
        if (probe === "page") return page("primary", n % 2 === 0 ? A : B);
        if (probe === "authoritative" || probe === "recursive") return { seen: "primary", addresses: [] };
        return undefined;
      },
    });
    assert.equal(bracketOf(facts, "authoritative-primary"), undefined);
    assert.deepEqual(bracketOf(facts, "steady-state-again"), bracketOf(facts, "checkers-healthy"));
  });

  it("need all targets, not only one", () => {
    const facts = tell({
      edit: ({ probe, sinceRestore }) =>
        probe === "targets" && sinceRestore >= 30_000 && sinceRestore < 60_000
          ? targets("healthy", "initial/Elb.InitialHealthChecking")
          : undefined,
    });
    assert.equal(bracketOf(facts, "first-healthy-target")?.atLatest, RESTORE + 30_000);
    assert.equal(bracketOf(facts, "targets-healthy")?.atLatest, RESTORE + 60_000);
  });

  it("never widen while the journal grows", () => {
    const facts = tell();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: facts.length }), fc.integer({ min: 0, max: facts.length }), (a, b) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((length) => judge(facts.slice(0, length)).landmarks);
        for (const [index, { name, bracket }] of (early ?? []).entries()) {
          if (bracket === undefined || name === "steady-state-again") continue;
          assert.deepEqual(late?.[index]?.bracket, bracket, name);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("are all open in a journal cut before the fault", () => {
    const facts = cutAfter(tell(), (fact) => fact.kind === "undo.recorded");
    assert.deepEqual(
      judge(facts).landmarks.filter((landmark) => landmark.bracket !== undefined),
      [],
    );
  });
});

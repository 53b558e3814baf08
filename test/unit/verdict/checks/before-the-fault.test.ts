import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Fact, Tolerance } from "../../../../src/journal/facts.ts";
import { causesOf, findingOf } from "../../../support/finding.ts";
import { answer, BUDGET, change, cutAfter, HELD, PLAN, page, type Story, targets, tell } from "../../../support/journal-builder.ts";

function withTolerances(tolerances: readonly Tolerance[]): readonly Fact[] {
  return change(tell(), "steady-state", (fact) => (fact.when === "before" ? { tolerances } : {}));
}

const dead: Tolerance = {
  name: "targets",
  held: false,
  expected: "all healthy",
  actual: "0/2 healthy",
  cause: "nothing listens on port 80",
};
const noPage: Tolerance = {
  name: "error page",
  held: false,
  expected: "served",
  actual: "404 NoSuchBucket",
  cause: "the bucket is not named like the site",
};
const atStart = cutAfter(tell(), (fact) => fact.kind === "plan");

describe("steady-before", () => {
  it("holds when every tolerance held", () => assert.equal(findingOf(tell(), "steady-before").ruling, "held"));
  it("deviates when one did not, with its cause", () => {
    const finding = findingOf(withTolerances([...HELD, dead]), "steady-before");
    assert.equal(finding.ruling, "deviated");
    assert.match(finding.actual, /targets: 0\/2 healthy/);
    assert.deepEqual(finding.causes, ["nothing listens on port 80"]);
  });
  it("leaves the error page to its own check", () =>
    assert.equal(findingOf(withTolerances([...HELD, noPage]), "steady-before").ruling, "held"));
  it("is inconclusive without a tolerance", () => assert.equal(findingOf(withTolerances([]), "steady-before").ruling, "inconclusive"));
  describe("is inconclusive when it was lost again before the fault", () => {
    const prepared = 6_000;
    // The steady state was seen six seconds before the fault.
    const lost = (edit: NonNullable<Story["edit"]>) =>
      findingOf(
        change(tell({ edit }), "steady-state", (fact) => (fact.when === "before" ? { at: fact.at - prepared } : {})),
        "steady-before",
      );
    const last = ({ sinceFault }: { sinceFault: number }, ms: number) => sinceFault > -ms && sinceFault <= 0;
    it("pages", () => {
      const finding = lost((sample) => (sample.probe === "page" && last(sample, 2_000) ? page("alb-502") : undefined));
      assert.deepEqual([finding.ruling, finding.actual], ["inconclusive", "right before the fault the page was not the primary"]);
    });
    it("not by a single page, nor by what was well again", () => {
      assert.equal(lost((sample) => (sample.probe === "page" && last(sample, 1_000) ? page("timeout") : undefined)).ruling, "held");
      const mended = lost(({ probe, sinceFault }) =>
        probe === "page" && sinceFault > -5_000 && sinceFault < -2_000 ? page("alb-502") : undefined,
      );
      assert.equal(mended.ruling, "held");
    });
    it("a target", () => {
      const finding = lost((sample) => (sample.probe === "targets" && last(sample, 2_000) ? targets("unhealthy", "healthy") : undefined));
      assert.deepEqual([finding.ruling, finding.actual], ["inconclusive", "right before the fault 1 of 2 targets were healthy"]);
    });
    it("the answer of DNS, but no answer that could not be had", () => {
      assert.equal(
        lost((sample) => (sample.probe === "authoritative" && last(sample, 1_000) ? answer("secondary") : undefined)).ruling,
        "inconclusive",
      );
      assert.equal(
        lost((sample) => (sample.probe === "authoritative" && last(sample, 1_000) ? answer("error") : undefined)).ruling,
        "held",
      );
    });
  });
  it("is not reached when nobody looked", () => {
    assert.deepEqual([findingOf(atStart, "steady-before").ruling, findingOf(atStart, "steady-before").notReached], ["inconclusive", true]);
  });
});

describe("error-page-ready", () => {
  it("holds when the page was served on its endpoint", () => assert.equal(findingOf(tell(), "error-page-ready").ruling, "held"));
  it("deviates when it was not, with its cause", () => {
    const finding = findingOf(withTolerances([...HELD, noPage]), "error-page-ready");
    assert.equal(finding.ruling, "deviated");
    assert.equal(finding.actual, "404 NoSuchBucket; served on its own endpoint for 2 paths".split(";")[0]);
    assert.deepEqual(finding.causes, ["the bucket is not named like the site"]);
  });
  it("is inconclusive when no tolerance was about it", () => {
    assert.equal(findingOf(withTolerances(HELD.slice(0, 3)), "error-page-ready").ruling, "inconclusive");
  });
  it("puts what the templates say first, with the place, and says nothing twice", () => {
    const warning = {
      code: "error-page-ready.bucket-name",
      what: "The bucket is named other.example.com.",
      whose: "yours",
      next: "Name it www.example.com.",
      place: { file: "error-page.yml", line: 12, column: 7 },
    } as const;
    const plan = { ...PLAN, budget: { ...BUDGET, warnings: [warning, { ...warning, code: "restored.other" }] } };
    const facts = change(tell({ plan }), "steady-state", (fact) => (fact.when === "before" ? { tolerances: [noPage, noPage] } : {}));
    assert.deepEqual(findingOf(facts, "error-page-ready").causes, [
      "The bucket is named other.example.com (error-page.yml:12:7). Name it www.example.com.",
      "the bucket is not named like the site",
    ]);
    assert.equal(causesOf(tell({ plan }), "error-page-ready"), "", "a check that held has no causes");
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Fact, Tolerance } from "../../../../src/journal/facts.ts";
import { causesOf, findingOf } from "../../../support/finding.ts";
import { BUDGET, change, cutAfter, HELD, PLAN, tell } from "../../../support/journal-builder.ts";

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

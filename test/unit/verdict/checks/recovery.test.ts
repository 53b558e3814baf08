import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { causesOf, findingOf } from "../../../support/finding.ts";
import { A, B, change, cutAfter, PASSING, PLAN, page, type Story, targets, tell, without } from "../../../support/journal-builder.ts";

const NEVER = Number.POSITIVE_INFINITY;
const stuck = (edits: Partial<Story>) => without(tell({ doneAt: 400_000, ...edits }), "steady-state");
const atFault = cutAfter(tell(), (fact) => fact.kind === "fault.accepted");

describe("recovered-in-time", () => {
  it("holds within the objective", () => {
    const finding = findingOf(tell(), "recovered-in-time");
    assert.deepEqual([finding.ruling, finding.actual], ["held", "recovery 114.0 to 115.0 s"]);
  });
  describe("counts a part that was lost again from its last return", () => {
    const recovery = (edits: Partial<Story>) => findingOf(tell(edits), "recovered-in-time");
    const lostTarget: NonNullable<Story["edit"]> = ({ probe, sinceRestore }) =>
      probe === "targets" && sinceRestore > 60_000 && sinceRestore < 300_000 ? targets("unhealthy", "healthy") : undefined;

    it("a target", () => {
      assert.equal(recovery({ edit: lostTarget, doneAt: 310_000 }).actual, "recovery 298.0 to 300.0 s");
      const late = recovery({ edit: lostTarget, doneAt: 310_000, plan: { ...PLAN, objectives: { recovery: 200_000 } } });
      assert.equal(late.ruling, "deviated");
    });
    it("a page, but not one after the engine saw everything", () => {
      const lostPage =
        (from: number): NonNullable<Story["edit"]> =>
        ({ probe, sinceRestore }) =>
          probe === "page" && sinceRestore >= from && sinceRestore < from + 2_000 ? page("alb-502") : undefined;
      assert.equal(recovery({ edit: lostPage(200_000), doneAt: 210_000 }).actual, "recovery 201.0 to 202.0 s");
      assert.equal(recovery({ edit: lostPage(208_000), doneAt: 210_000 }).actual, "recovery 114.0 to 115.0 s");
    });
    it("nothing that is away at the end", () => {
      const facts = tell({
        edit: ({ probe, sinceRestore }) => (probe === "targets" && sinceRestore > 60_000 ? targets("unhealthy", "healthy") : undefined),
      });
      assert.equal(findingOf(facts, "recovered-in-time").ruling, "inconclusive");
    });
  });

  describe("counts a further path that was away for longer than the URL's own", () => {
    const path = "/some/deep/link";
    const broken =
      (duration: number): NonNullable<Story["edit"]> =>
      ({ probe, n, sinceFault, sinceRestore }) => {
        if (probe !== "page" || n % 5 !== 4) return undefined;
        if (sinceFault < 3_000) return { ...page("primary", A), path };
        if (sinceRestore < 0) return { ...page(sinceFault > 96_000 ? "error-page" : "alb-503"), path };
        return { ...(sinceRestore < duration ? page("unknown") : page("primary", B)), path };
      };
    it("to its return", () => {
      const finding = findingOf(tell({ edit: broken(500_000), doneAt: 520_000 }), "recovered-in-time");
      assert.deepEqual([finding.ruling, finding.actual], ["deviated", "recovery 499.0 to 504.0 s"]);
    });
    it("not when it came back with it, for it is asked for more rarely", () => {
      assert.equal(findingOf(tell({ edit: broken(PASSING.resolverBackAt) }), "recovered-in-time").actual, "recovery 115.0 to 116.0 s");
    });
    it("and nothing is proven while it is away", () => {
      assert.equal(findingOf(tell({ edit: broken(NEVER) }), "recovered-in-time").ruling, "inconclusive");
    });
  });

  it("is not proven by the targets that are left when one was taken away", () => {
    const facts = tell({
      edit: ({ probe, sinceRestore }) =>
        probe === "targets" && sinceRestore > PASSING.targetsInAt ? { healthy: 1, total: 1, states: { [A]: "healthy" } } : undefined,
    });
    assert.equal(findingOf(facts, "recovered-in-time").ruling, "inconclusive");
  });

  it("deviates beyond it, and says where the time went", () => {
    const facts = tell({ plan: { ...PLAN, objectives: { recovery: 60_000 } } });
    assert.equal(findingOf(facts, "recovered-in-time").ruling, "deviated");
    assert.match(causesOf(facts, "recovered-in-time"), /went into: checkers' quorum/);
  });
  it("is inconclusive at an objective inside the range", () => {
    const facts = tell({ plan: { ...PLAN, objectives: { recovery: 114_500 } } });
    assert.equal(findingOf(facts, "recovered-in-time").ruling, "inconclusive");
    assert.match(causesOf(facts, "recovered-in-time"), /every 500 ms/);
  });
  it("deviates when targets stay dead, and points at what is not enabled", () => {
    const facts = stuck({
      resolverBackAt: NEVER,
      dnsBackAt: NEVER,
      quorumBackAt: NEVER,
      edit: ({ probe, sinceRestore }) =>
        probe === "targets" && sinceRestore > 20_000
          ? targets("unhealthy/Target.FailedHealthChecks", "unhealthy/Target.FailedHealthChecks")
          : undefined,
    });
    assert.equal(findingOf(facts, "recovered-in-time").ruling, "deviated");
    assert.match(causesOf(facts, "recovered-in-time"), /2 of 2 targets.*systemctl enable/);
  });
  const links: [string, Partial<Story>, RegExp][] = [
    ["instances that do not run", { runningAt: NEVER }, /did not reach `running`/],
    ["a health check that stays unhealthy", { quorumBackAt: NEVER, dnsBackAt: NEVER, resolverBackAt: NEVER }, /health check is not/],
    ["DNS that stays on the secondary", { dnsBackAt: NEVER, resolverBackAt: NEVER }, /still answers with the secondary/],
  ];
  for (const [title, edits, expected] of links) {
    it(`names ${title}`, () =>
      assert.match(
        causesOf(
          stuck(edits).filter((fact) => Number.isFinite(fact.at)),
          "recovered-in-time",
        ),
        expected,
      ));
  }
  it("deviates when a tolerance did not hold in the end, with its cause", () => {
    const facts = change(tell(), "steady-state", (fact) =>
      fact.when === "after"
        ? { tolerances: [{ name: "targets", held: false, expected: "all", actual: "1/2", cause: "httpd is not enabled" }] }
        : {},
    );
    const finding = findingOf(facts, "recovered-in-time");
    assert.equal(finding.ruling, "deviated");
    assert.equal(finding.causes[0], "httpd is not enabled");
  });
  it("is inconclusive when the drill was interrupted and nobody watched the return to its end", () => {
    const facts = change(stuck({ dnsBackAt: NEVER, resolverBackAt: NEVER }), "drill.ended", () => ({ why: "interrupted" }));
    assert.equal(findingOf(without(facts, "observed"), "recovered-in-time").ruling, "inconclusive");
    assert.equal(findingOf(facts, "recovered-in-time").ruling, "deviated");
  });
  it("is not reached without a restore", () => assert.equal(findingOf(atFault, "recovered-in-time").notReached, true));
});

describe("all-instances-answer-again", () => {
  it("holds when every one was seen", () => {
    const finding = findingOf(tell(), "all-instances-answer-again");
    assert.deepEqual([finding.ruling, finding.actual], ["held", `samples answered: ${A} in 3, ${B} in 2`]);
  });
  it("deviates and names the silent one", () => {
    const facts = tell({
      edit: ({ probe, sinceRestore }) => (probe === "page" && sinceRestore >= PASSING.resolverBackAt ? page("primary", A) : undefined),
    });
    const finding = findingOf(facts, "all-instances-answer-again");
    assert.deepEqual([finding.ruling, finding.title], ["deviated", `${B} did not answer again.`]);
  });
  it("deviates when a stopped instance answers no more than it did before", () => {
    const facts = tell({
      edit: ({ probe, sinceFault, sinceRestore }) =>
        probe === "page" && (sinceFault < PASSING.pageFailsAt || sinceRestore >= PASSING.resolverBackAt) ? page("primary", A) : undefined,
    });
    const finding = findingOf(facts, "all-instances-answer-again");
    assert.deepEqual([finding.ruling, finding.title], ["deviated", `${B} did not answer again.`]);
  });
  it("counts an instance that answers on a further path only, with a bracket as wide as the probe's interval", () => {
    const facts = tell({
      edit: ({ probe, n, sinceFault, sinceRestore }) => {
        const up = sinceFault < PASSING.pageFailsAt || sinceRestore >= PASSING.resolverBackAt;
        if (probe !== "page" || !up) return undefined;
        return n % 4 === 0 ? { ...page("primary", B), path: "/some/deep/link" } : page("primary", A);
      },
    });
    assert.equal(findingOf(facts, "all-instances-answer-again").ruling, "held");
  });
  it("is inconclusive when the drill was interrupted and nobody watched the return to its end", () => {
    const facts = change(tell({ resolverBackAt: NEVER }), "drill.ended", () => ({ why: "interrupted" }));
    assert.equal(findingOf(without(facts, "observed"), "all-instances-answer-again").ruling, "inconclusive");
    assert.equal(findingOf(facts, "all-instances-answer-again").ruling, "deviated");
  });
  it("goes by the targets when the page names nobody", () => {
    const nameless: Story["edit"] = ({ probe, sinceFault, sinceRestore }) =>
      probe === "page" && (sinceFault < PASSING.pageFailsAt || sinceRestore >= PASSING.resolverBackAt) ? page("primary") : undefined;
    assert.equal(findingOf(tell({ edit: nameless }), "all-instances-answer-again").ruling, "held");
    const blind = tell({ edit: (sample) => (sample.probe === "targets" ? { missing: "throttled" } : nameless?.(sample)) });
    assert.equal(findingOf(blind, "all-instances-answer-again").ruling, "inconclusive");
  });
  it("is not reached without a restore", () => assert.equal(findingOf(atFault, "all-instances-answer-again").notReached, true));
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Fact } from "../../../../src/journal/facts.ts";
import { findingOf } from "../../../support/finding.ts";
import { A, append, B, change, cutAfter, PLAN, renumber, START, tell, without } from "../../../support/journal-builder.ts";

const beforeFault = cutAfter(tell(), (fact) => fact.kind === "undo.recorded");

describe("fault-landed", () => {
  it("holds when all chosen instances were seen stopped", () => assert.equal(findingOf(tell(), "fault-landed").ruling, "held"));
  it("deviates when AWS rejected it", () => {
    const facts = append(without(cutAfter(tell(), (fact) => fact.kind === "fault.requested")), {
      kind: "fault.rejected",
      fault: "stop-instances",
      error: "UnsupportedOperation",
    });
    const finding = findingOf(facts, "fault-landed");
    assert.deepEqual([finding.ruling, finding.actual], ["deviated", "UnsupportedOperation"]);
  });
  it("deviates when an instance never stopped", () => {
    const finding = findingOf(tell({ stoppedAt: Number.POSITIVE_INFINITY }), "fault-landed");
    assert.deepEqual([finding.ruling, finding.actual], ["deviated", "last seen: 2 stopping"]);
  });
  it("is inconclusive, and does not deviate, when EC2 put their start off until they had stopped", () => {
    const fault = "stop-instances";
    const told = tell({ stoppedAt: Number.POSITIVE_INFINITY });
    const accepted = told.findIndex(({ kind }) => kind === "undo.accepted");
    const waiting: Fact = { ...(told[accepted] as Fact), kind: "undo.waiting", fault, instances: [A, B] } as Fact;
    const finding = findingOf(renumber([...told.slice(0, accepted), waiting, ...told.slice(accepted)]), "fault-landed");
    assert.deepEqual(
      [finding.ruling, finding.title],
      ["inconclusive", "The chosen instances stopped only after their start was requested."],
    );
    const one = { ...waiting, instances: [A] } as Fact;
    const half = findingOf(renumber([...told.slice(0, accepted), one, ...told.slice(accepted)]), "fault-landed");
    assert.equal(half.ruling, "deviated", "of the other one nothing shows that it stopped");
  });
  it("is inconclusive when the instances were not seen", () => {
    const facts = tell({ edit: ({ probe }) => (probe === "instances" ? { missing: "throttled" } : undefined) });
    assert.equal(findingOf(facts, "fault-landed").ruling, "inconclusive");
  });
  it("is inconclusive without an answer to the request", () => {
    assert.equal(
      findingOf(
        cutAfter(tell(), (fact) => fact.kind === "fault.requested"),
        "fault-landed",
      ).ruling,
      "inconclusive",
    );
  });
  it("is not reached without a fault", () => assert.equal(findingOf(beforeFault, "fault-landed").notReached, true));
});

describe("radius-respected", () => {
  it("holds when only the blast radius was touched", () => assert.equal(findingOf(tell(), "radius-respected").ruling, "held"));
  it("deviates when the fault touched something else", () => {
    const finding = findingOf(
      change(tell(), "fault.requested", () => ({ instances: [A, B, "i-0other"] })),
      "radius-respected",
    );
    assert.equal(finding.ruling, "deviated");
    assert.match(finding.title, /i-0other/);
  });
  it("deviates above the limit", () => {
    const plan = { ...PLAN, limits: { ...PLAN.limits, maxInstances: 1 } };
    assert.equal(findingOf(tell({ plan }), "radius-respected").ruling, "deviated");
  });
  it("deviates when a bystander stopped running", () => {
    const facts = change(
      tell({
        edit: ({ probe, sinceFault }) =>
          probe === "instances" ? { states: { [A]: "running", "i-0by": sinceFault > 9_000 ? "stopped" : "running" } } : undefined,
      }),
      "blast-radius",
      () => ({ bystanders: ["i-0by"] }),
    );
    assert.match(findingOf(facts, "radius-respected").title, /i-0by stopped running/);
  });
  it("is inconclusive when bystanders were never seen, or no radius was recorded", () => {
    const unseen = change(
      tell({ edit: ({ probe }) => (probe === "instances" ? { missing: "throttled" } : undefined) }),
      "blast-radius",
      () => ({ bystanders: ["i-0by"] }),
    );
    assert.equal(findingOf(unseen, "radius-respected").ruling, "inconclusive");
    assert.equal(findingOf(without(tell(), "blast-radius"), "radius-respected").ruling, "inconclusive");
  });
  it("is not reached when nothing was touched", () => assert.equal(findingOf(beforeFault, "radius-respected").notReached, true));
});

describe("restored", () => {
  it("holds when the undo was confirmed", () => assert.equal(findingOf(tell(), "restored").ruling, "held"));
  it("holds by the samples alone", () => assert.equal(findingOf(without(tell(), "undo.confirmed"), "restored").ruling, "held"));
  it("deviates when the undo failed, and says how to start them by hand", () => {
    const facts = tell({ runningAt: Number.POSITIVE_INFINITY });
    const failed = append(without(renumber(facts.filter((fact) => Number.isFinite(fact.at))), "undo.confirmed"), {
      kind: "undo.failed",
      fault: "stop-instances",
      error: "InsufficientInstanceCapacity",
    });
    const finding = findingOf(failed, "restored");
    assert.deepEqual([finding.ruling, finding.actual], ["deviated", "InsufficientInstanceCapacity"]);
    assert.match(finding.causes.join(), new RegExp(`start-instances --instance-ids ${A} ${B}`));
  });
  it("deviates when an instance was last seen stopped", () => {
    const facts = tell({
      edit: ({ probe, sinceFault }) =>
        probe === "instances" && sinceFault > 40_000 ? { states: { [A]: "running", [B]: "stopped" } } : undefined,
    });
    const finding = findingOf(without(facts, "undo.confirmed"), "restored");
    assert.equal(finding.ruling, "deviated");
    assert.match(finding.title, new RegExp(`NOT RESTORED: ${B} `));
  });
  it("is inconclusive in a journal that ends before the proof", () => {
    assert.equal(
      findingOf(
        cutAfter(tell(), (fact) => fact.kind === "fault.requested"),
        "restored",
      ).ruling,
      "inconclusive",
    );
  });
  it("is not reached when nothing was touched", () => assert.equal(findingOf(beforeFault, "restored").notReached, true));
});

describe("nothing-left-behind", () => {
  it("holds when nothing is left", () => assert.equal(findingOf(tell(), "nothing-left-behind").ruling, "held"));
  it("deviates and lists what is left", () => {
    const finding = findingOf(
      change(tell(), "left-behind", () => ({ things: ["change set a", "change set b"] })),
      "nothing-left-behind",
    );
    assert.deepEqual([finding.ruling, finding.actual], ["deviated", "change set a and change set b"]);
  });
  it("is inconclusive when nobody looked", () =>
    assert.equal(findingOf(without(tell(), "left-behind"), "nothing-left-behind").ruling, "inconclusive"));
  it("knows its evidence", () => {
    const facts = tell();
    assert.equal(facts[findingOf(facts, "nothing-left-behind").evidence[0] ?? -1]?.kind, "left-behind");
    assert.ok((facts[0]?.at ?? 0) >= START);
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Problem } from "../../../src/errors.ts";
import type { Fact } from "../../../src/journal/facts.ts";
import { CHECKS } from "../../../src/verdict/checks/index.ts";
import { judge } from "../../../src/verdict/judge.ts";
import { runChecks } from "../../../src/verdict/run-checks.ts";
import {
  A,
  append,
  B,
  change,
  cutAfter,
  type EditedSample,
  PLAN,
  page,
  START,
  type Story,
  tell,
  without,
} from "../../support/journal-builder.ts";

const problem: Problem = { code: "steady-state.targets", what: "No target is healthy.", whose: "yours", next: "Look at httpd." };

describe("the verdict", () => {
  it("passes a drill in which every check held", () => {
    const report = judge(tell());
    assert.equal(report.outcome, "passed");
    assert.deepEqual([...new Set(report.findings.map((finding) => finding.ruling))], ["held"]);
    assert.deepEqual(
      report.findings.map((finding) => finding.check),
      Object.keys(CHECKS),
    );
    assert.equal(
      report.sentence,
      "Passed: the site failed over to its error page in 95.7 to 97.0 s (objective 240.0 s) and was back in 114.0 to 115.0 s (objective 360.0 s).",
    );
    assert.equal(report.restored, true);
  });

  it("fails with the first deviation, and counts the others", () => {
    const report = judge(tell({ plan: { ...PLAN, objectives: { failover: 30_000, recovery: 30_000 } } }));
    assert.equal(report.outcome, "failed");
    assert.match(
      report.sentence,
      /^Failed: the site failed over to its error page too late \(failover 95\.7 to 97\.0 s.*\), and 1 more finding\.$/,
    );
  });

  it("is inconclusive when a check cannot tell", () => {
    const report = judge(tell({ plan: { ...PLAN, objectives: { failover: 96_500 } } }));
    assert.equal(report.outcome, "inconclusive");
    assert.match(report.sentence, /^Inconclusive: the site failed over to its error page in about the time allowed/);
  });

  it("refuses with the reason, whatever else was found", () => {
    const facts = append(
      cutAfter(tell(), (fact) => fact.kind === "blast-radius"),
      { kind: "refused", problems: [problem, problem] },
      { kind: "drill.ended", why: "refused" },
    );
    const report = judge(facts);
    assert.equal(report.outcome, "refused");
    assert.equal(
      report.sentence,
      "Refused, nothing was stopped (stacks were created or changed: network, error-page, endpoint, web, load-balancer and dns): no target is healthy, and 1 more problem.",
    );
    assert.equal(report.restored, undefined);
    assert.deepEqual(report.problems, [problem, problem]);
  });

  it("names no stacks in a refusal that found them as they were, or came before them", () => {
    const deployed = cutAfter(tell(), (fact) => fact.kind === "blast-radius");
    const unchanged = change(deployed, "stack.finished", () => ({ changed: false }));
    const before = cutAfter(tell(), (fact) => fact.kind === "plan");
    for (const facts of [unchanged, before]) {
      const refused = append(facts, { kind: "refused", problems: [problem] }, { kind: "drill.ended", why: "refused" });
      assert.equal(judge(refused).sentence, "Refused, nothing was stopped: no target is healthy.");
    }
  });

  it("does not say of a refusal that nothing was stopped when something was", () => {
    const facts = append(
      cutAfter(tell(), (fact) => fact.kind === "fault.accepted"),
      { kind: "refused", problems: [problem] },
      { kind: "drill.ended", why: "refused" },
    );
    const { sentence } = judge(facts);
    assert.doesNotMatch(sentence, /nothing was stopped/i);
    assert.match(sentence, /NOT RESTORED/);
  });

  it("says after an error whether everything runs again", () => {
    const errored = (facts: readonly Fact[]) =>
      judge(append(without(facts, "drill.ended"), { kind: "error", problems: [problem] }, { kind: "drill.ended", why: "error" }));
    assert.equal(errored(tell()).sentence, "Errored: no target is healthy. Everything that was stopped runs again.");
    assert.equal(errored(cutAfter(tell(), (fact) => fact.kind === "plan")).sentence, "Errored: no target is healthy. Nothing was stopped.");
    assert.equal(
      errored(cutAfter(tell(), (fact) => fact.kind === "fault.accepted")).sentence,
      `Errored: no target is healthy. NOT RESTORED: ${A}, ${B} may still be stopped.`,
    );
  });

  it("is at best inconclusive for an interrupted drill and for a journal without an end", () => {
    assert.equal(judge(change(tell(), "drill.ended", () => ({ why: "interrupted" }))).outcome, "inconclusive");
    assert.equal(judge(without(tell(), "drill.ended")).outcome, "inconclusive");
    assert.equal(judge([]).outcome, "inconclusive");
  });

  it("judges every beginning of a journal without crashing, and passes none of them", () => {
    const facts = tell();
    for (let length = 0; length < facts.length - 1; length += 7) {
      const report = judge(facts.slice(0, length));
      // Only one thing is certain in the middle of a drill: instances that were stopped and not yet started.
      const open = report.sentence.startsWith("Failed: NOT RESTORED");
      assert.ok(report.outcome === "inconclusive" || open, `after ${length} facts: ${report.sentence}`);
      assert.ok(!report.findings.some((finding) => finding.title.includes("crashed")));
    }
  });

  it("leaves unknown kinds and probes aside", () => {
    const facts = tell();
    const odd = [
      { kind: "weather", seq: 0, at: START },
      { kind: "sample", probe: "moon", n: 0, due: START, outcome: {}, seq: 0, at: START },
    ] as unknown as Fact[];
    assert.equal(judge([...facts, ...odd]).outcome, "passed");
  });

  it("is the same for the same journal, and leaves it as it was", () => {
    const facts = tell();
    const copy = structuredClone(facts);
    assert.deepEqual(judge(facts), judge(facts));
    assert.deepEqual(facts, copy);
  });
});

describe("a check that crashes", () => {
  it("is inconclusive with its error named, and the others still run", () => {
    const crash = () => {
      throw new TypeError("x is not a function");
    };
    const context = {} as Parameters<(typeof CHECKS)["restored"]>[0];
    const findings = runChecks(context, { ...CHECKS, restored: crash });
    assert.equal(findings.length, Object.keys(CHECKS).length);
    const finding = findings.find((one) => one.check === "restored");
    assert.deepEqual([finding?.ruling, finding?.actual], ["inconclusive", "TypeError: x is not a function"]);
  });
});

describe("the report", () => {
  const report = judge(tell());

  it("has the five steps with proofs", () => {
    assert.deepEqual(
      report.steps.map((step) => step.ruling),
      ["held", "held", "held", "held", "held"],
    );
    assert.match(
      report.steps[0]?.proof ?? "",
      new RegExp(`41 page samples: ${A} in 21, ${B} in 20; targets 2/2 healthy; health check 16/16`),
    );
    assert.match(report.steps[2]?.proof ?? "", /93 failed samples \(53 alb-503, 30 alb-502, 10 timeout\)/);
  });

  it("tells in the fifth step what was answered since the site was back, and says so only of a site that is", () => {
    const proof = (edit?: Story["edit"]) => judge(tell({ doneAt: 130_000, ...(edit ? { edit } : {}) })).steps[4]?.proof ?? "";
    assert.match(proof(), /; since the site is back: \d+ page samples: i-/);
    const gone = ({ probe, sinceRestore }: EditedSample) => (probe === "page" && sinceRestore > 0 ? page("alb-503") : undefined);
    assert.match(proof(gone), /; since the restore was requested: \d+ page samples: /);
    const lost = ({ probe, sinceRestore }: EditedSample) => (probe === "page" && sinceRestore === 116_000 ? page("alb-503") : undefined);
    const [, samples] = /since the site is back: (\d+) page samples/.exec(proof(lost)) ?? [];
    const [, before] = /since the site is back: (\d+) page samples/.exec(proof()) ?? [];
    assert.ok(Number(samples) < Number(before), "from its last return on");
  });

  it("has steps that were not reached", () => {
    const cut = judge(cutAfter(tell(), (fact) => fact.kind === "fault.accepted"));
    assert.deepEqual(
      cut.steps.map((step) => step.ruling === "not-reached"),
      [false, false, false, true, true],
    );
  });

  it("has signals that cover every sample once, without gaps", () => {
    for (const { segments } of report.signals) {
      for (const [index, segment] of segments.entries()) {
        assert.ok(segment.from < segment.to);
        if (index > 0) assert.equal(segments[index - 1]?.to, segment.from);
      }
    }
    const samples = report.signals.flatMap((signal) => signal.segments).reduce((sum, segment) => sum + segment.samples, 0);
    assert.equal(samples, report.counts.samples);
    assert.deepEqual(
      report.signals.find((signal) => signal.name === "page")?.segments.map((segment) => segment.state),
      ["primary", "alb-502", "timeout", "alb-503", "error-page", "primary"],
    );
  });

  it("counts flaps in both directions, and mixed answers", () => {
    const flapping = judge(
      tell({
        edit: ({ probe, sinceFault, sinceRestore }) => {
          if (probe === "page" && sinceFault === 120_000) return page("alb-503");
          if (probe === "page" && sinceRestore === 116_000) return page("error-page");
          if (probe === "authoritative" && sinceFault === 53_000) return { seen: "mixed", addresses: [] };
          return undefined;
        },
      }),
    );
    assert.equal(flapping.counts.flaps, 2);
    assert.equal(flapping.counts.mixed, 1);
    assert.equal(report.counts.flaps, 0);
  });

  it("has phases with both ends, an open one until the end", () => {
    assert.deepEqual(
      report.phases.map((phase) => phase.name),
      ["deploy", "steady-before", "inject", "observe", "restore", "recover"],
    );
    const cut = cutAfter(tell(), (fact) => fact.kind === "fault.accepted");
    const open = judge(cut).phases.at(-1);
    assert.deepEqual([open?.name, open?.to], ["inject", cut.at(-1)?.at]);
  });

  it("condenses stack events to their resources", () => {
    const network = report.stacks.find((stack) => stack.stack === "network");
    assert.deepEqual([network?.events, network?.resources.length, network?.resources[0]?.status], [4, 1, "CREATE_COMPLETE"]);
  });

  it("keeps the first failure of a resource and the stack that never finished", () => {
    const event = { kind: "stack.event", stack: "dns", time: START, logicalId: "Alias", type: "AWS::Route53::RecordSet" } as const;
    const facts = append(
      [],
      { ...event, status: "CREATE_FAILED", reason: "not in the target zone" },
      { ...event, status: "DELETE_COMPLETE" },
    );
    const [dns] = judge(facts).stacks;
    assert.deepEqual(
      [dns?.stack, dns?.resources[0]?.failure, dns?.resources[0]?.status],
      ["dns", "not in the target zone", "DELETE_COMPLETE"],
    );
  });
});

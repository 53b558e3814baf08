import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { consolePlan } from "../../../src/report/console/plan.ts";
import { consoleReport } from "../../../src/report/console.ts";
import { markdownReport } from "../../../src/report/markdown.ts";
import { judge } from "../../../src/verdict/judge.ts";
import { append, BUDGET, change, cutAfter, PLAN, START, tell } from "../../support/journal-builder.ts";

const report = judge(tell());
const never = judge(tell({ dnsAt: Number.POSITIVE_INFINITY, resolverAt: Number.POSITIVE_INFINITY, restoreAt: 600_000 }));

describe("the terminal report", () => {
  const text = consoleReport(report, { colour: false, width: 110 });

  it("says the verdict first and again at the end, with how to repeat the run", () => {
    const lines = text.trimEnd().split("\n");
    assert.match(lines[0] ?? "", /^Passed: the site failed over/);
    assert.ok(lines.slice(-4).some((line) => line.startsWith("Passed: the site failed over")));
    assert.match(lines.at(-1) ?? "", /--seed 42 --conditions realistic$/);
  });

  it("has its sections in order", () => {
    const headings = text.split("\n").flatMap((line) => /^[A-Z]{2,}(?: [A-Z]+)*(?= {2}|$)/.exec(line) ?? []);
    assert.deepEqual(headings, ["PLAN", "BUDGET", "STACKS", "PHASES", "TIMELINE", "STEPS", "MEASURED", "WHERE THE TIME WENT", "FINDINGS"]);
  });

  it("puts measured, predicted and objective side by side", () => {
    assert.match(text, /time to fail over +95\.7 to 97\.0 s +17\.0 to 195\.0 s +✓ +240\.0 s met/);
  });

  it("tells one line of what held and everything of what did not", () => {
    const failed = consoleReport(never, { colour: false, width: 110 });
    assert.match(failed, /✗ failed-over-in-time +The site never failed over/);
    assert.match(failed, /cause +No target was healthy/);
    assert.equal(failed.match(/expected/g)?.length, 1);
  });

  it("fits every width, and colour changes nothing but colour", () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 200 }), fc.constantFrom(report, never), (width, one) => {
        const plain = consoleReport(one, { colour: false, width });
        const painted = consoleReport(one, { colour: true, width });
        assert.equal(stripVTControlCharacters(painted), plain);
        assert.notEqual(painted, plain);
      }),
      { numRuns: 20 },
    );
  });

  it("keeps lines within the terminal from 90 columns on, but for what must stay whole", () => {
    for (const width of [90, 110, 160]) {
      for (const line of consoleReport(report, { colour: false, width }).split("\n")) {
        assert.ok(line.length <= width || line.startsWith("repeat exactly"), `${line.length} > ${width}: ${line}`);
      }
    }
  });

  it("lets no control character, and no workflow command, through", () => {
    const evil = "::error::x\u001b[2J\r\n::set-output name=a::b\n##[error]y\u202e";
    const facts = append(
      change(tell({ plan: { ...PLAN, budget: { ...BUDGET, derivation: [evil] } } }), "phase", () => ({ why: evil })),
      { kind: "not-modelled", what: evil, where: evil },
      { kind: "stack.event", stack: evil, time: START, logicalId: evil, type: evil, status: "CREATE_FAILED", reason: evil },
      { kind: "error", problems: [{ code: "x", what: evil, whose: "aws", next: evil }] },
    );
    const printed = consoleReport(judge(facts), { colour: false, width: 110 });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point.
    assert.doesNotMatch(printed, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    assert.doesNotMatch(printed, /^\s*::|##\[/m);
  });

  it("prints a journal that was cut anywhere", () => {
    const facts = tell();
    for (let length = 0; length < facts.length; length += 90) {
      assert.match(consoleReport(judge(facts.slice(0, length)), { colour: false }), /^(Inconclusive|Failed: NOT RESTORED)/);
    }
  });

  it("says of an errored drill what the plan had warned of, and breaks a phase's long reason into lines", () => {
    const warning = { code: "error-page-ready.x", what: "public access is blocked", whose: "yours", next: "Allow it." } as const;
    const facts = append(
      cutAfter(tell({ plan: { ...PLAN, budget: { ...BUDGET, warnings: [warning] } } }), (fact) => fact.kind === "phase"),
      { kind: "phase", phase: "deploy", state: "left", why: "the stack failed ".repeat(20) },
      { kind: "error", problems: [{ code: "deploy.stack-failed", what: "The stack failed.", whose: "yours", next: "Mend it." }] },
      { kind: "drill.ended", why: "error" },
    );
    const errored = consoleReport(judge(facts), { colour: false, width: 80 });
    assert.match(errored.split("\nFINDINGS\n")[1] ?? "", /! the plan warned: public access is blocked \[error-page-ready\.x\] Allow it\./);
    for (const line of errored.split("\n")) assert.ok(line.length <= 80 || line.startsWith("repeat exactly"), line);
    assert.match(markdownReport(judge(facts)), /the plan warned: public access is blocked/);
    assert.doesNotMatch(consoleReport(report, { colour: false }), /the plan warned/);
  });

  it("shows what was predicted when nothing was measured", () => {
    const cut = consoleReport(judge(cutAfter(tell(), (fact) => fact.kind === "undo.recorded")), { colour: false });
    assert.match(cut, /PREDICTED\n {2}first failed request +0\.5 to 10\.0 s/);
    assert.doesNotMatch(cut, /not seen/);
  });
});

describe("the plan in the terminal", () => {
  it("is the dry run: stacks in order, fault, limits, budget", () => {
    const text = consolePlan(PLAN, { colour: false, width: 110 });
    assert.match(text, /^PLAN {2}templates\/failover-drill\.yml {2}9f86d081884c\n/);
    assert.match(text, /1\. network \+ error-page {2}2\. endpoint/);
    assert.match(text, /stop-instances: all of stack web \(2 of 2\)/);
    assert.match(text, /at most 2 instances tagged failover-drill=allowed/);
    for (const line of BUDGET.derivation) assert.ok(text.replace(/\s+/g, " ").includes(line));
    assert.match(text, /time to fail over +17\.0 to 195\.0 s +from the fault +objective 240\.0 s/);
  });

  it("says when the templates never fail over, but not of a fault that must not make them", () => {
    const budget = { ...BUDGET, failsOver: false };
    assert.match(consolePlan({ ...PLAN, budget }, { colour: false }), /never fail over/);
    const fault = { ...PLAN.fault, mode: "one", expected: { selected: 1, total: 2 } } as const;
    assert.doesNotMatch(consolePlan({ ...PLAN, budget, fault }, { colour: false }), /never fail over/);
  });
});

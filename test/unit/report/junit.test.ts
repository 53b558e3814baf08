import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { junitReport } from "../../../src/report/junit.ts";
import { judge } from "../../../src/verdict/judge.ts";
import { append, cutAfter, tell } from "../../support/journal-builder.ts";
import { type Element, elements, parseXml } from "../../support/xml.ts";

const passed = parseXml(junitReport(judge(tell())));
const never = judge(tell({ dnsAt: Number.POSITIVE_INFINITY, resolverAt: Number.POSITIVE_INFINITY, restoreAt: 600_000 }));
const failed = parseXml(junitReport(never));

const named = (tree: Element, name: string): Element => {
  const found = elements(tree, "testcase").find(({ attributes }) => attributes.name === name);
  assert.ok(found, name);
  return found;
};

describe("JUnit", () => {
  it("has a case for the verdict, each step and each check, and its totals agree with them", () => {
    const cases = elements(passed, "testcase");
    assert.deepEqual(
      elements(passed, "testsuite").map(({ attributes, children }) => [
        attributes.name,
        children.filter(({ name }) => name === "testcase").length,
      ]),
      [
        ["reference-site: verdict", 1],
        ["reference-site: steps", 5],
        ["reference-site: checks", 12],
      ],
    );
    for (const tree of [passed, failed]) {
      for (const [attribute, element] of [
        ["failures", "failure"],
        ["errors", "error"],
        ["skipped", "skipped"],
      ] as const) {
        const suites = elements(tree, "testsuite").reduce((sum, { attributes }) => sum + Number(attributes[attribute]), 0);
        assert.equal(suites, elements(tree, element).length);
        if (attribute !== "skipped") assert.equal(tree.attributes[attribute], String(suites));
      }
      // All that the schema of Jenkins' xUnit plugin knows of them together: no `skipped`.
      assert.deepEqual(Object.keys(tree.attributes), ["name", "tests", "failures", "errors", "time"]);
    }
    assert.equal(cases.length, Number(passed.attributes.tests));
    assert.equal(new Set(cases.map(({ attributes }) => `${attributes.classname} ${attributes.name}`)).size, cases.length);
  });

  it("fails what deviated, with what was expected, what was seen and the causes", () => {
    const [failure] = named(failed, "failed-over-in-time").children;
    assert.equal(failure?.name, "failure");
    assert.match(failure?.attributes.message ?? "", /never failed over/);
    assert.match(failure?.text ?? "", /expected: .*\nactual: .*\ncause: /);
    assert.equal(named(failed, "verdict").children[0]?.name, "failure");
  });

  it("skips what could not be decided or was not reached", () => {
    const cut = parseXml(junitReport(judge(cutAfter(tell(), (fact) => fact.kind === "undo.recorded"))));
    assert.equal(named(cut, "error-page-held").children[0]?.name, "skipped");
    assert.equal(named(cut, "verdict").children[0]?.name, "skipped");
    assert.equal(cut.attributes.failures, "0");
  });

  it("is an error when the drill could not run, so that nobody takes it for a pass", () => {
    const problem = { code: "lock.held", what: "Another drill holds the lock.", whose: "yours", next: "Wait." } as const;
    for (const kind of ["refused", "error"] as const) {
      const tree = parseXml(junitReport(judge(append(tell(), { kind, problems: [problem] }))));
      const [error] = named(tree, "verdict").children;
      assert.equal(error?.name, "error");
      assert.match(error?.text ?? "", /Another drill holds the lock/);
    }
  });

  it("is an error while instances may still be stopped, whatever else the drill came to", () => {
    const cut = cutAfter(tell(), (fact) => fact.kind === "undo.requested");
    const failing = cutAfter(
      tell({ dnsAt: Number.POSITIVE_INFINITY, resolverAt: Number.POSITIVE_INFINITY, restoreAt: 600_000 }),
      (fact) => fact.kind === "undo.requested",
    );
    for (const facts of [cut, failing]) {
      const report = judge(facts);
      assert.equal(report.restored, false);
      for (const outcome of ["inconclusive", "failed", "passed"] as const) {
        const tree = parseXml(junitReport({ ...report, outcome }));
        const [error] = named(tree, "verdict").children;
        assert.equal(error?.name, "error", outcome);
        assert.equal(error?.attributes.message, report.sentence);
        assert.equal(tree.attributes.errors, "1", outcome);
      }
    }
  });

  it("has what identifies the drill and the measured seconds as properties", () => {
    const properties = new Map(elements(passed, "property").map(({ attributes }) => [attributes.name, attributes.value]));
    assert.equal(properties.get("drill.id"), "reference-site-7f3a");
    assert.equal(properties.get("failover.min-seconds"), "95.760");
    assert.equal(properties.get("failover.max-seconds"), "97.000");
    assert.equal(properties.get("failover.objective-seconds"), "240.000");
    assert.equal(properties.get("outcome"), "passed");
  });
});

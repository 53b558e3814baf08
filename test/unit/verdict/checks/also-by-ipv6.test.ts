// Visitors by IPv6: DNS moves their record sets apart from those of A, and a failover by IPv4 alone is none.
import assert from "node:assert/strict";
import { test } from "node:test";
import { judge } from "../../../../src/verdict/judge.ts";
import { causesOf, findingOf } from "../../../support/finding.ts";
import { answer, BUDGET, PLAN, type Story, tell, without } from "../../../support/journal-builder.ts";
import { tellPartial } from "../../../support/partial-drill.ts";

const CHECK = "failed-over-in-time";
const NEVER = Number.POSITIVE_INFINITY;
const moves = { leftAt: 54_000, backAt: 111_000 };

test("AAAA leaves the load balancer and comes back: passed, with its time beside the others", () => {
  const facts = tell({ ipv6: moves });
  const report = judge(facts);
  assert.equal(report.outcome, "passed", report.sentence);
  assert.match(findingOf(facts, CHECK).actual, /; AAAA left the load balancer after 5\d\.\d to 5\d\.\d s$/);
  assert.match(report.steps[2]?.proof ?? "", /AAAA left the load balancer after 5/);
  assert.deepEqual(
    report.signals.find(({ name }) => name === "authoritative-ipv6")?.segments.map(({ state }) => state),
    ["primary", "none", "primary"],
  );
});

test("AAAA never leaves it: failed, though the error page was there by IPv4", () => {
  const warning = { code: `${CHECK}.ipv6`, what: "AAAA has no pair", whose: "yours", next: "Give it one." } as const;
  const plan = { ...PLAN, budget: { ...BUDGET, warnings: [warning] } };
  const facts = tell({ plan, ipv6: { leftAt: NEVER, backAt: 0 } });
  const finding = findingOf(facts, CHECK);
  assert.equal(finding.ruling, "deviated");
  assert.match(finding.title, /^The site failed over for visitors by IPv4 only/);
  assert.match(finding.actual, /AAAA led to the load balancer 159\.\d s after the fault$/);
  assert.match(causesOf(facts, CHECK), /AAAA has no pair\. Give it one\..*fail over by themselves/s);
  const report = judge(facts);
  assert.equal(report.outcome, "failed");
  assert.match(report.sentence, /^Failed: the site failed over for visitors by IPv4 only/);
  assert.match(report.steps[2]?.proof ?? "", /AAAA still led to the load balancer/);
  assert.equal(findingOf(facts, "recovered-in-time").ruling, "held", "what never left does not have to come back");
});

test("AAAA leaves and leads there again before the restore: it did not fail over", () => {
  const edit: Story["edit"] = ({ probe, sinceFault, sinceRestore }) =>
    probe === "authoritative-ipv6" && sinceFault > 120_000 && sinceRestore <= 0 ? answer("primary") : undefined;
  assert.equal(findingOf(tell({ ipv6: moves, edit }), CHECK).ruling, "deviated");
});

test("a mixed answer still leads to the load balancer", () => {
  const edit: Story["edit"] = ({ probe, sinceFault, sinceRestore }) =>
    probe === "authoritative-ipv6" && sinceFault > 50_000 && sinceRestore <= 0 ? { seen: "mixed", addresses: [] } : undefined;
  assert.equal(findingOf(tell({ ipv6: moves, edit }), CHECK).ruling, "deviated");
});

test("AAAA leaves later than the objective allows: failed, and open when the objective lies in the range", () => {
  const ruling = (failover: number) => {
    const plan = { ...PLAN, objectives: { failover } };
    return findingOf(tell({ plan, ipv6: { ...moves, leftAt: 140_500 } }), CHECK);
  };
  assert.equal(ruling(150_000).ruling, "held");
  assert.equal(ruling(140_500).ruling, "inconclusive");
  const late = ruling(120_000);
  assert.equal(late.ruling, "deviated");
  assert.match(late.title, /^Visitors by IPv6 were sent away from the load balancer later than allowed/);
});

test("no answer for AAAA during the fault: nobody knows", () => {
  for (const outcome of [{ missing: "no socket" }, { seen: "error", addresses: [], detail: "timeout" } as const]) {
    const edit: Story["edit"] = ({ probe, sinceFault }) => (probe === "authoritative-ipv6" && sinceFault >= 0 ? outcome : undefined);
    const finding = findingOf(tell({ ipv6: moves, edit }), CHECK);
    assert.equal(finding.ruling, "inconclusive");
    assert.match(finding.title, /^Nobody knows where visitors by IPv6 were sent/);
  }
});

test("AAAA is not back: the site has not recovered", () => {
  const report = judge(tell({ ipv6: { ...moves, backAt: NEVER } }));
  assert.notEqual(report.outcome, "passed");
  assert.equal(report.landmarks.find(({ name }) => name === "steady-state-again")?.bracket, undefined);
});

test("the whole of it is back only when AAAA is, too", () => {
  const recovery = (facts: ReturnType<typeof tell>) => judge(facts).measurements.find(({ metric }) => metric === "recovery")?.measured;
  const [plain, late] = [recovery(tell()), recovery(tell({ ipv6: { ...moves, backAt: 117_000 } }))];
  assert.ok(plain && late && late.min > plain.max, JSON.stringify([plain, late]));
});

test("a drill that was cut off before AAAA left says nothing of it", () => {
  const facts = without(tell({ ipv6: { leftAt: NEVER, backAt: 0 } }), "drill.ended");
  assert.equal(findingOf(facts, CHECK).ruling, "inconclusive");
});

test("with a target left AAAA has to stay", () => {
  assert.equal(findingOf(tellPartial({ ipv6: { leftAt: NEVER, backAt: 0 } }), CHECK).ruling, "held");
  const left = findingOf(tellPartial({ ipv6: moves }), CHECK);
  assert.equal(left.ruling, "deviated");
  assert.match(left.title, /^Visitors by IPv6 were sent away from the load balancer, though it had a healthy target/);
});

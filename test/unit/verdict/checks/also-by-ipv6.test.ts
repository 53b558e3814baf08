// Visitors by IPv6: DNS moves their record sets apart from those of A, and a failover by IPv4 alone is none.
import assert from "node:assert/strict";
import { test } from "node:test";
import { judge } from "../../../../src/verdict/judge.ts";
import { causesOf, findingOf } from "../../../support/finding.ts";
import { answer, BUDGET, PLAN, type Story, tell, without } from "../../../support/journal-builder.ts";
import { partial, tellPartial } from "../../../support/partial-drill.ts";

const CHECK = "failed-over-in-time";
type Edit = NonNullable<Story["edit"]>;

const NEVER = Number.POSITIVE_INFINITY;
const moves = { leftAt: 54_000, backAt: 111_000 };
const staysFor = { leftAt: NEVER, backAt: 0, failsOver: false };

/** What AAAA was answered with from a moment after the fault until the restore. */
const from = (since: number, outcome: ReturnType<typeof answer> | { readonly missing: string }): Edit => {
  return ({ probe, sinceFault, sinceRestore }) =>
    probe === "authoritative-ipv6" && sinceFault >= since && sinceRestore <= 0 ? outcome : undefined;
};

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
  const warning = { code: "site.ipv6-stays", what: "AAAA has no pair", whose: "yours", next: "Give it one." } as const;
  const plan = { ...PLAN, budget: { ...BUDGET, warnings: [warning] } };
  const facts = tell({ plan, ipv6: staysFor });
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

test("AAAA leaves and leads there again: it did not fail over, unless the drill did not wait for that", () => {
  const again = from(120_000, answer("primary"));
  assert.equal(findingOf(tell({ ipv6: { ...moves, failsOver: false }, edit: again }), CHECK).ruling, "deviated");
  assert.equal(findingOf(tell({ ipv6: moves, edit: again }), CHECK).ruling, "inconclusive");
});

test("a mixed answer still leads to the load balancer", () => {
  const mixed = tell({ ipv6: { ...moves, failsOver: false }, edit: from(50_000, { seen: "mixed", addresses: [] }) });
  assert.equal(findingOf(mixed, CHECK).ruling, "deviated");
  assert.ok(judge(mixed).counts.mixed > 100);
});

test("an address that the load balancer has just got is its own: answers with it lead nowhere else", () => {
  const edit = from(80_000, answer("secondary"));
  assert.equal(findingOf(tell({ ipv6: staysFor, edit }), CHECK).ruling, "held", "as long as nobody knows");
  const learnt = tell({ ipv6: staysFor, edit }).map((fact) =>
    fact.kind === "ipv6.watched" ? { ...fact, addresses: [...fact.addresses, "198.51.100.7"] } : fact,
  );
  assert.equal(findingOf(learnt, CHECK).ruling, "deviated");
  const soonOver = tell({
    ipv6: staysFor,
    edit,
    runningAt: 1_000,
    targetsInAt: 2_000,
    quorumBackAt: 3_000,
    dnsBackAt: 4_000,
    resolverBackAt: 5_000,
    doneAt: 8_000,
  });
  const late = soonOver.map((fact) =>
    fact.kind === "sample" &&
    fact.probe === "authoritative-ipv6" &&
    fact.due < (soonOver.at(-1)?.at ?? 0) - 85_000 &&
    !("missing" in fact.outcome)
      ? { ...fact, outcome: answer("primary") }
      : fact,
  );
  assert.equal(findingOf(late, CHECK).ruling, "inconclusive", "the drill ended before its addresses could be known");
});

test("one name server of four that answers otherwise decides nothing", () => {
  const oneIn = (seen: "primary" | "none"): Edit => {
    return ({ probe, n, sinceFault, sinceRestore }) =>
      probe === "authoritative-ipv6" && n % 4 === 0 && sinceFault > 100_000 && sinceRestore <= 0 ? answer(seen) : undefined;
  };
  assert.equal(findingOf(tell({ ipv6: staysFor, edit: oneIn("none") }), CHECK).ruling, "inconclusive");
  assert.equal(findingOf(tell({ ipv6: moves, edit: oneIn("primary") }), CHECK).ruling, "inconclusive");
});

test("a flap of AAAA is counted", () => {
  const edit: Edit = ({ probe, sinceFault }) =>
    probe === "authoritative-ipv6" && sinceFault > 90_000 && sinceFault < 100_000 ? answer("primary") : undefined;
  assert.equal(judge(tell({ ipv6: moves, edit })).counts.flaps, 1);
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

test("no answer for AAAA during the fault, or none any more: nobody knows", () => {
  for (const outcome of [{ missing: "no socket" }, { seen: "error", addresses: [], detail: "timeout" } as const]) {
    for (const since of [0, 5_000, 100_000]) {
      for (const ipv6 of [moves, staysFor]) {
        const finding = findingOf(tell({ ipv6, edit: from(since, outcome) }), CHECK);
        assert.equal(finding.ruling, "inconclusive", `from ${since} ms on`);
        assert.match(finding.title, /^Nobody knows where visitors by IPv6 were sent/);
        assert.match(finding.actual, since === 0 ? /; no answer for AAAA$/ : /; no more answers for AAAA$/);
      }
    }
  }
});

test("AAAA that led away before the fault did not fail over", () => {
  const edit: Edit = ({ probe, sinceFault, sinceRestore }) =>
    probe === "authoritative-ipv6" && sinceFault > -1_500 && sinceRestore < 111_000 ? answer("none") : undefined;
  const facts = tell({ ipv6: moves, edit });
  assert.match(findingOf(facts, CHECK).actual, /; AAAA led away from it before the fault$/);
  assert.equal(findingOf(facts, CHECK).ruling, "inconclusive");
  assert.notEqual(judge(facts).outcome, "passed");
});

test("AAAA that was lost after the steady state: no steady state before the fault", () => {
  const edit: Edit = ({ probe, sinceFault }) =>
    probe === "authoritative-ipv6" && sinceFault > -900 && sinceFault <= 0 ? answer("none") : undefined;
  const plan = { ...PLAN, probes: { ...PLAN.probes, authoritative: { ...PLAN.probes.authoritative, interval: 250 } } };
  assert.equal(findingOf(tell({ plan, ipv6: moves }), "steady-before").ruling, "held");
  const finding = findingOf(tell({ plan, ipv6: moves, edit }), "steady-before");
  assert.notEqual(finding.ruling, "held");
  assert.match(JSON.stringify(finding), /did not answer AAAA with the load balancer's addresses/);
});

test("a clock that stood still may have made it longer", () => {
  const facts = tell({ ipv6: moves });
  const at = facts.findIndex(({ kind }) => kind === "undo.requested");
  const notice = {
    kind: "notice",
    code: "clock.stood-still",
    what: "It stood still.",
    stoodStill: 300_000,
    at: facts[at]?.at ?? 0,
    seq: 0,
  } as const;
  const still = [...facts.slice(0, at), notice, ...facts.slice(at)].map((fact, seq) => ({ ...fact, seq }));
  assert.match(findingOf(still, CHECK).actual, /AAAA left the load balancer after 5\d\.\d to 35\d\.\d s$/);
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
  const facts = without(tell({ ipv6: staysFor }), "drill.ended");
  assert.equal(findingOf(facts, CHECK).ruling, "inconclusive");
});

test("with a target left AAAA has to stay", () => {
  assert.equal(findingOf(tellPartial({ ipv6: staysFor }), CHECK).ruling, "held");
  const left = findingOf(tellPartial({ ipv6: moves }), CHECK);
  assert.equal(left.ruling, "deviated");
  assert.match(left.title, /^Visitors by IPv6 were sent away from the load balancer, though it had a healthy target/);
});

test("with a target left AAAA that was away and came back was away, and unseen is not stayed", () => {
  const ruling = (is: (since: number, n: number) => boolean, outcome: ReturnType<typeof answer>) => {
    const edit: Edit = (sample) => {
      if (sample.probe !== "authoritative-ipv6") return partial.edit?.(sample);
      return sample.sinceRestore < 0 && is(sample.sinceFault, sample.n) ? outcome : undefined;
    };
    return findingOf(tellPartial({ ipv6: staysFor, edit }), CHECK).ruling;
  };
  assert.equal(
    ruling((since) => since > 60_000 && since < 100_000, answer("secondary")),
    "deviated",
  );
  assert.equal(
    ruling((since, n) => since > 60_000 && since < 100_000 && n % 4 === 0, answer("secondary")),
    "inconclusive",
  );
  assert.equal(
    ruling((since) => since > 0, { seen: "error", addresses: [], detail: "timeout" }),
    "inconclusive",
  );
});

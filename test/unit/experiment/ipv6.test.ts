// A site with AAAA record sets: where DNS sends visitors by IPv6 is watched, or the drill says that it is not.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { RecordSetFacts } from "../../../src/aws/records.ts";
import { ipv6FailsOver } from "../../../src/experiment/ipv6.ts";
import { createJournal } from "../../../src/journal/journal.ts";
import { run } from "../../../src/run.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";
import { judge } from "../../../src/verdict/judge.ts";
import type { Report } from "../../../src/verdict/types.ts";
import { alias, type FakeSettings, fakePlan, fakeWorld, HOST, LB_NAME, S3_NAME } from "../../support/fake-world.ts";

const CODE = "site.ipv6-not-watched";
const OWN = ["2001:db8::1", "2001:db8::2"];
const simple = { Name: `${HOST}.`, Type: "AAAA", AliasTarget: { DNSName: `dualstack.${LB_NAME}.`, HostedZoneId: "Z" } };
const first = { ...alias("PRIMARY", LB_NAME, { HealthCheckId: "check-1" }), Type: "AAAA" };
const second = { ...alias("SECONDARY", S3_NAME), Type: "AAAA" };
const follows: FakeSettings["ipv6"] = { loadBalancer: () => OWN, site: ({ healthy }) => (healthy ? OWN : []) };
const stays: FakeSettings["ipv6"] = { loadBalancer: () => OWN, site: () => OWN };

async function drill(ipv6: FakeSettings["ipv6"], more: readonly object[], plan = fakePlan()) {
  const clock = createVirtualClock(Date.UTC(2026, 0, 6, 3, 17));
  const { world, settings, callsOf } = fakeWorld(clock, { ipv6 });
  settings.records = [...settings.records, ...more];
  const journal = createJournal(clock);
  await clock.drive(() => run({ plan, world, journal, drill: "d1", version: "0", seed: "s", repeat: "again" }));
  const { facts } = journal;
  return {
    facts,
    report: judge(facts),
    notices: facts.flatMap((fact) => (fact.kind === "notice" && fact.code === CODE ? [fact.what] : [])),
    samples: facts.filter((fact) => fact.kind === "sample" && fact.probe === "authoritative-ipv6").length,
    observed: facts.flatMap((fact) => (fact.kind === "phase" && fact.phase === "observe" && fact.state === "left" ? [fact.why] : [])),
    startedAfter: (callsOf("StartInstances")[0]?.at ?? 0) - (callsOf("StopInstances").findLast(({ input }) => !input.DryRun)?.at ?? 0),
  };
}

const failover = ({ findings }: Report) =>
  findings.flatMap(({ check, ruling }) => (check === "failed-over-in-time" || check === "recovered-in-time" ? [ruling] : []));

test("a pair of AAAA that follows the load balancer's health: watched, and the drill passes", async () => {
  const { report, notices, samples } = await drill(follows, [first, second]);
  assert.deepEqual(failover(report), ["held", "held"]);
  assert.deepEqual(notices, []);
  assert.ok(samples > 100, `${samples} samples`);
  assert.match(report.steps[2]?.proof ?? "", /AAAA left the load balancer after/);
});

test("AAAA without a pair: the drill fails, and waits no longer for what cannot come", async () => {
  const both = await drill(stays, [simple]);
  assert.equal(both.report.outcome, "failed");
  assert.match(both.report.sentence, /for visitors by IPv4 only/);
  assert.equal(both.startedAfter, (await drill(undefined, [])).startedAfter);
});

test("a pair that does not move is waited for until the failover's deadline", async () => {
  const plan = fakePlan();
  const both = await drill(stays, [first, second], plan);
  assert.equal(both.report.outcome, "failed");
  assert.ok(both.startedAfter >= plan.deadlines.failover, `${both.startedAfter} ms`);
  assert.match(both.observed[0] ?? "", /AAAA still led to the load balancer/);
});

test("AAAA that leads elsewhere before the fault is no steady state: refused, with the reason", async () => {
  const { report, facts } = await drill({ loadBalancer: () => OWN, site: () => [] }, [first, second]);
  assert.equal(report.outcome, "refused");
  assert.ok(report.problems.some(({ code }) => code === "steady-before.authoritative-primary-ipv6"));
  assert.ok(!facts.some(({ kind }) => kind === "fault.requested"));
});

test("a SECONDARY alone that leads to the load balancer is watched as any other", async () => {
  const { report, notices } = await drill(stays, [{ ...alias("SECONDARY", LB_NAME), Type: "AAAA" }]);
  assert.deepEqual(notices, []);
  assert.match(report.sentence, /for visitors by IPv4 only/);
});

test("name servers that give no usable answer for AAAA: refused, and nobody says that they gave one", async () => {
  const { report } = await drill({ ...follows, site: () => undefined }, [first, second]);
  assert.equal(report.outcome, "refused");
  const problem = report.problems.find(({ code }) => code === "steady-before.authoritative-primary-ipv6");
  assert.match(JSON.stringify(problem), /the zone's name servers give no usable answer \(timeout\)/);
});

test("one question for the load balancer's addresses that is lost does not decide", async () => {
  let asked = 0;
  const lost: FakeSettings["ipv6"] = { ...stays, loadBalancer: () => (asked++ < 2 ? undefined : OWN) };
  const { report, notices } = await drill(lost, [simple]);
  assert.deepEqual(notices, []);
  assert.equal(report.outcome, "failed");
});

// Name servers have the new addresses at once, this machine's resolver when its answer is old.
const replaced: FakeSettings["ipv6"] = {
  loadBalancer: ({ sinceStop }) => (sinceStop < 150_000 ? OWN : ["2001:db8::3", "2001:db8::4"]),
  site: ({ sinceStop }) => (sinceStop < 90_000 ? OWN : ["2001:db8::3", "2001:db8::4"]),
};

test("new addresses of the load balancer are not taken for a failover", async () => {
  const plan = fakePlan();
  const pair = await drill(replaced, [first, second], plan);
  assert.match(pair.report.sentence, /for visitors by IPv4 only/);
  assert.ok(pair.startedAfter >= plan.deadlines.failover, `${pair.startedAfter} ms`);
  const alone = await drill(replaced, [simple]);
  assert.match(alone.report.sentence, /for visitors by IPv4 only/);
  assert.deepEqual(
    alone.facts.flatMap((fact) => (fact.kind === "ipv6.watched" ? [fact.addresses.length] : [])),
    [2, 4],
  );
});

test("one name server that answers otherwise is not waited for as if all did", async () => {
  const oneOfFour: FakeSettings["ipv6"] = {
    ...stays,
    site: ({ sinceStop, nameServer }) => (sinceStop > 60_000 && nameServer?.startsWith("ns-1.") ? [] : OWN),
  };
  const plan = fakePlan();
  const { report, startedAfter } = await drill(oneOfFour, [first, second], plan);
  assert.deepEqual(failover(report)[0], "inconclusive");
  assert.ok(startedAfter >= plan.deadlines.failover, `${startedAfter} ms`);
});

test("a secondary with addresses of its own is believed when they have turned out not to be the load balancer's", async () => {
  const { report, startedAfter } = await drill({ ...follows, site: ({ healthy }) => (healthy ? OWN : ["2001:db8:1::1"]) }, [first, second]);
  assert.deepEqual(failover(report), ["held", "held"]);
  assert.ok(startedAfter >= 90_000, `${startedAfter} ms`);
});

test("a load balancer without IPv6 has no visitors by it: nothing is asked and nothing is said", async () => {
  const plain = await drill(undefined, []);
  const both = await drill(undefined, [simple]);
  assert.deepEqual([both.samples, both.notices], [0, []]);
  const outcomes = ({ facts }: typeof both) =>
    facts.filter(({ kind }) => kind === "steady-state" || kind === "drill.ended").map(({ at, seq, ...fact }) => fact);
  assert.deepEqual(outcomes(both), outcomes(plain), "the drill is the same");
});

test("what cannot be watched is said once, and the verdict is that of IPv4", async () => {
  const elsewhere = { ...first, AliasTarget: { DNSName: "elsewhere.elb.amazonaws.com.", HostedZoneId: "Z" } };
  const cases = [
    { ipv6: follows, more: [elsewhere, second], what: /no alias of the load balancer/ },
    { ipv6: follows, more: [elsewhere, { ...alias("SECONDARY", LB_NAME), Type: "AAAA" }], what: /no alias of the load balancer/ },
    { ipv6: { ...follows, loadBalancer: () => [] }, more: [first, second], what: /resolver told no IPv6 address/ },
    { ipv6: { ...follows, loadBalancer: () => undefined }, more: [first, second], what: /resolver told no IPv6 address/ },
  ] as const;
  for (const { ipv6, more, what } of cases) {
    const { report, notices, samples } = await drill(ipv6, more);
    assert.deepEqual(failover(report), ["held", "held"]);
    assert.equal(samples, 0);
    assert.equal(notices.length, 1);
    assert.match(notices[0] ?? "", what);
  }
});

test("a pair fails over by its PRIMARY's signal", () => {
  const six = { aliasTarget: "lb", addresses: [], evaluatesTargetHealth: false, healthCheck: undefined };
  const role = (failover: "PRIMARY" | "SECONDARY", more: Partial<RecordSetFacts> = {}) => ({ ...six, failover, ...more });
  const signal = { evaluatesTargetHealth: true };
  assert.equal(ipv6FailsOver([]), false);
  assert.equal(ipv6FailsOver([{ ...six, failover: undefined, ...signal }]), false);
  assert.equal(ipv6FailsOver([role("PRIMARY", signal)]), false);
  assert.equal(ipv6FailsOver([role("PRIMARY"), role("SECONDARY", signal)]), false);
  assert.equal(ipv6FailsOver([role("PRIMARY", signal), role("SECONDARY")]), true);
  assert.equal(ipv6FailsOver([role("PRIMARY", { healthCheck: "check" }), role("SECONDARY")]), true);
});

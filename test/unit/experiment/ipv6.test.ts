// A site with AAAA record sets in its zone: the drill watches IPv4, and says so once.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { RecordSetFacts } from "../../../src/aws/records.ts";
import { ipv6Notice } from "../../../src/experiment/ipv6.ts";
import { createJournal } from "../../../src/journal/journal.ts";
import { run } from "../../../src/run.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";
import { alias, fakePlan, fakeWorld, HOST, LB_NAME } from "../../support/fake-world.ts";

const CODE = "site.ipv6-not-watched";
const six: RecordSetFacts = {
  failover: undefined,
  aliasTarget: "lb-1.eu-west-1.elb.amazonaws.com",
  addresses: [],
  evaluatesTargetHealth: false,
  healthCheck: undefined,
};

async function drill(...more: readonly object[]) {
  const clock = createVirtualClock(Date.UTC(2026, 0, 6, 3, 17));
  const { world, settings, callsOf } = fakeWorld(clock);
  settings.records = [...settings.records, ...more];
  const journal = createJournal(clock);
  await clock.drive(() => run({ plan: fakePlan(), world, journal, drill: "d1", version: "0", seed: "s", repeat: "again" }));
  return { facts: journal.facts, listed: callsOf("ListResourceRecordSets").length };
}

test("a drill of a site with an AAAA record set says once that nobody watches it, and asks for nothing more", async () => {
  const plain = await drill();
  const both = await drill({ Name: `${HOST}.`, Type: "AAAA", AliasTarget: { DNSName: `${LB_NAME}.`, HostedZoneId: "Z" } });
  const told = (facts: typeof both.facts) => facts.filter((fact) => fact.kind === "notice" && fact.code === CODE);
  assert.equal(told(both.facts).length, 1);
  assert.deepEqual(told(plain.facts), []);
  assert.equal(both.listed, plain.listed);
  const outcomes = ({ facts }: typeof both) =>
    facts.filter(({ kind }) => kind === "steady-state" || kind === "drill.ended").map(({ at, seq, ...fact }) => fact);
  assert.deepEqual(outcomes(both), outcomes(plain), "the drill is the same");
});

test("an AAAA failover pair is never taken for the site's", async () => {
  const first = { ...alias("PRIMARY", "elsewhere.elb.amazonaws.com"), Type: "AAAA", SetIdentifier: "six" };
  const { facts } = await drill(first);
  assert.ok(
    facts.some((fact) => fact.kind === "drill.ended" && fact.why === "done"),
    JSON.stringify(facts.at(-1)),
  );
});

test("what visitors by IPv6 get is said where the record sets show it", () => {
  const role = (failover: "PRIMARY" | "SECONDARY", more: Partial<RecordSetFacts> = {}) => ({ ...six, failover, ...more });
  const never = /never sends them to the error page/;
  assert.equal(ipv6Notice("a.example", []), undefined);
  assert.match(ipv6Notice("a.example", [six]) ?? "", /^a\.example has an AAAA record set, too: .*watches IPv4 only/);
  assert.match(ipv6Notice("a.example", [six]) ?? "", never);
  assert.match(ipv6Notice("a.example", [{ ...six, aliasTarget: undefined, addresses: ["2001:db8::1"] }]) ?? "", never);
  assert.match(ipv6Notice("a.example", [role("PRIMARY", { evaluatesTargetHealth: true })]) ?? "", never);
  assert.match(ipv6Notice("a.example", [role("PRIMARY"), role("SECONDARY")]) ?? "", never);
  // A pair of its own may fail over, and what an alias of another name or service does is not known here.
  assert.doesNotMatch(ipv6Notice("a.example", [role("PRIMARY", { evaluatesTargetHealth: true }), role("SECONDARY")]) ?? "", never);
  assert.doesNotMatch(ipv6Notice("a.example", [role("PRIMARY", { healthCheck: "check" }), role("SECONDARY")]) ?? "", never);
  assert.doesNotMatch(ipv6Notice("a.example", [{ ...six, aliasTarget: "other.a.example" }]) ?? "", never);
});

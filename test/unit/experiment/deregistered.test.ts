// A target that somebody deregisters during the drill: what is left being healthy is not the site as it was.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Fact, FactOf } from "../../../src/journal/facts.ts";
import { createJournal } from "../../../src/journal/journal.ts";
import type { Aws, AwsCommand } from "../../../src/ports/aws.ts";
import type { Instant } from "../../../src/ports/clock.ts";
import { run } from "../../../src/run.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";
import { judge } from "../../../src/verdict/judge.ts";
import { fakePlan, fakeWorld, page } from "../../support/fake-world.ts";

const SECOND = 1_000;

interface Registered {
  readonly Target: { readonly Id: string };
  readonly TargetHealth: { readonly State: string };
}

/** A drill of a site whose page names no instance; `seen` is what is registered, once the stop was asked for. */
async function drill(seen: (targets: Registered[], now: Instant, restoredAt: Instant | undefined) => Registered[]) {
  const clock = createVirtualClock(Date.UTC(2026, 0, 6, 3, 17));
  const fake = fakeWorld(clock);
  const { elb } = fake.world.aws;
  const serves = (id: string) => {
    const instance = fake.instances.get(id);
    return instance?.state === "running" && clock.now() >= instance.servingSince;
  };
  fake.settings.loadBalancer = () => (serves("i-0c") ? page(200, "Apache", "welcome") : page(503, "awselb/2.0", "503"));
  let restoredAt: Instant | undefined;
  const aws: Aws = {
    ...fake.world.aws,
    elb: {
      send: async <Output>(command: AwsCommand<Output>) => {
        const output = await elb.send(command);
        const { TargetHealthDescriptions: targets } = output as { TargetHealthDescriptions?: Registered[] };
        if (targets === undefined || fake.callsOf("StopInstances").length === 0) return output;
        return { ...output, TargetHealthDescriptions: seen(targets, clock.now(), restoredAt) };
      },
    },
  };
  const journal = createJournal(clock, ({ kind, at }) => {
    if (kind === "undo.requested") restoredAt ??= at;
  });
  const plan = fakePlan({
    budget: { metrics: { failover: { min: 1, max: 300 * SECOND } }, derivation: [], warnings: [], failsOver: true },
  });
  const site = { ...plan.site, primary: { ...plan.site.primary, body: "welcome" } };
  const options = { plan: { ...plan, site }, journal, drill: "d1", version: "0", seed: "s", repeat: "again" };
  await clock.drive(() => run({ ...options, world: { ...fake.world, aws } }));
  const after = journal.facts.find((fact): fact is FactOf<"steady-state"> & Fact => fact.kind === "steady-state" && fact.when === "after");
  const targets = after?.tolerances.find(({ name }) => name === "targets-healthy");
  const took = (after?.at ?? 0) - (restoredAt ?? 0);
  return { report: judge(journal.facts), targets, took, limit: plan.deadlines.recovery };
}

const notA = (targets: Registered[]) => targets.filter(({ Target }) => Target.Id !== "i-0a");

describe("a target that is deregistered during the drill", () => {
  it("and never registered again: waited for until the deadline, then the drill fails with that as the reason", async () => {
    const { report, targets, took, limit } = await drill(notA);
    assert.ok(took >= limit);
    assert.deepEqual([targets?.held, targets?.actual], [false, "1 of 1 healthy, i-0a not registered"]);
    assert.match(targets?.cause ?? "", /deregistered a target/);
    assert.equal(report.outcome, "failed");
    const finding = report.findings.find(({ check }) => check === "recovered-in-time");
    assert.equal(finding?.ruling, "deviated");
    assert.match(finding.actual, /i-0a not registered/);
    assert.match(finding.causes.join(" "), /Register it again/);
  });

  it("and registered again by somebody: the steady state holds from then on", async () => {
    const { report, targets, took } = await drill((all, now, restoredAt) =>
      restoredAt !== undefined && now > restoredAt + 150 * SECOND ? all : notA(all),
    );
    assert.equal(targets?.held, true);
    assert.ok(took > 150 * SECOND && took < 160 * SECOND, `${took}`);
    assert.equal(report.outcome, "passed");
  });

  it("and replaced by another: that one was not there before, so this is another site", async () => {
    const other: Registered = { Target: { Id: "i-0new" }, TargetHealth: { State: "healthy" } };
    const { report, targets } = await drill((all) => [...notA(all), other]);
    assert.equal(targets?.actual, "2 of 2 healthy, i-0a not registered");
    assert.equal(report.outcome, "failed");
  });

  it("one more that is registered has to be healthy, too, and is enough with those from before", async () => {
    const more = (State: string): Registered => ({ Target: { Id: "i-0new" }, TargetHealth: { State } });
    assert.equal((await drill((all) => [...all, more("unhealthy")])).targets?.held, false);
    assert.equal((await drill((all, _, restoredAt) => [...all, ...(restoredAt ? [more("healthy")] : [])])).report.outcome, "passed");
  });
});

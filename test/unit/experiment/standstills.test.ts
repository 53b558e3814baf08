// A machine that is suspended in the middle of a drill: the world goes on, its clock does not, and no time that it missed counts as measured.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { watchStandstills } from "../../../src/experiment/standstills.ts";
import type { Fact, FactOf } from "../../../src/journal/facts.ts";
import { createJournal } from "../../../src/journal/journal.ts";
import type { Plan } from "../../../src/plan/types.ts";
import type { Instant, Millis } from "../../../src/ports/clock.ts";
import { run } from "../../../src/run.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";
import { judge } from "../../../src/verdict/judge.ts";
import type { Report } from "../../../src/verdict/types.ts";
import { fakePlan, fakeWorld } from "../../support/fake-world.ts";
import { type Suspendable, suspendable } from "../../support/suspendable.ts";

const SECOND = 1_000;
const START = Date.UTC(2026, 0, 6, 3, 17);

type Notice = FactOf<"notice">;
const standstillsIn = (facts: readonly Fact[]): Notice[] =>
  facts.filter((fact): fact is Notice => fact.kind === "notice" && fact.stoodStill !== undefined);

/** What is told of a machine to which this happens within a minute. */
async function told(happens: (machine: Suspendable, sleep: (duration: Millis) => Promise<void>) => Promise<void>): Promise<number[]> {
  const real = createVirtualClock(START);
  const machine = suspendable(real);
  const journal = createJournal(machine.clock);
  await real.drive(async () => {
    const watch = watchStandstills(machine, journal);
    await happens(machine, (duration) => real.sleep(duration));
    watch.stop();
  });
  return standstillsIn(journal.facts).map(({ stoodStill }) => Math.round(stoodStill ?? 0));
}

describe("the watch over the clock", () => {
  it("tells each time by how much", async () => {
    const all = await told(async ({ suspend }, sleep) => {
      await sleep(10 * SECOND);
      suspend(30 * SECOND);
      await sleep(50 * SECOND);
      suspend(5 * SECOND);
      await sleep(20 * SECOND);
    });
    assert.deepEqual(all, [30_000, 5_000]);
  });
  it("tells it on its end, too", async () => {
    const all = await told(async ({ setDate }, sleep) => {
      await sleep(10 * SECOND);
      setDate(7 * SECOND);
    });
    assert.deepEqual(all, [7_000]);
  });
  it("tells what comes in small pieces once it is more than a second", async () => {
    const all = await told(async ({ suspend }, sleep) => {
      for (let piece = 0; piece < 4; piece += 1) {
        suspend(400);
        await sleep(5 * SECOND);
      }
    });
    assert.deepEqual(all, [1_200]);
  });
  it("takes a date that is set back for what it is, and counts from there", async () => {
    const all = await told(async ({ setDate, suspend }, sleep) => {
      setDate(-100 * SECOND);
      await sleep(5 * SECOND);
      suspend(40 * SECOND);
      await sleep(60 * SECOND);
    });
    assert.deepEqual(all, [40_000]);
  });
  it("says nothing of a machine that is awake", async () => assert.deepEqual(await told((_, sleep) => sleep(60 * SECOND)), []));
  it("does nothing in a world without a date of its own", async () => {
    const clock = createVirtualClock(START);
    const journal = createJournal(clock);
    await clock.drive(async () => watchStandstills({ clock }, journal));
    assert.equal(clock.now(), START);
    assert.deepEqual(journal.facts, []);
  });
});

/** A page is asked for when its name was resolved, a little after its sample was due. */
const RESOLVED_IN: Millis = 50;

interface Slept {
  readonly report: Report;
  readonly facts: readonly Fact[];
  /** Real time from the accepted stop to the first request for the error page, and from the requested start to that for the first page after it. */
  readonly truth: { readonly failover: Millis; readonly return: Millis };
}

/** A drill on a machine that is suspended so long after a fact of this kind. */
async function slept(kind: Fact["kind"], after: Millis, duration: Millis, objectives: Plan["objectives"]): Promise<Slept> {
  const real = createVirtualClock(START);
  const machine = suspendable(real);
  const fake = fakeWorld(real, { dnsLag: 100 * SECOND, recursiveTtl: 10 * SECOND });
  const at: Partial<Record<"accepted" | "error" | "requested" | "back", Instant>> = {};
  const net: typeof fake.world.net = {
    ...fake.world.net,
    get: async (request) => {
      const asked = real.now();
      const answer = await fake.world.net.get(request);
      const server = answer.kind === "response" ? answer.headers.server : undefined;
      if (at.accepted !== undefined && server === "AmazonS3") at.error ??= asked;
      if (at.requested !== undefined && server?.startsWith("Apache") === true) at.back ??= asked;
      return answer;
    },
  };
  const journal = createJournal(machine.clock, (fact) => {
    if (fact.kind === "fault.accepted") at.accepted = real.now();
    if (fact.kind === "undo.requested") at.requested ??= real.now();
    if (fact.kind === kind) void real.sleep(after).then(() => machine.suspend(duration));
  });
  const plan = fakePlan({
    objectives,
    budget: { metrics: { failover: { min: 100 * SECOND, max: 150 * SECOND } }, derivation: [], warnings: [], failsOver: true },
  });
  const world = { ...fake.world, name: "aws", net, clock: machine.clock, date: machine.date } as const;
  await real.drive(() => run({ plan, world, journal, drill: "d1", version: "0", seed: "s", repeat: "again" }));
  const { accepted = 0, error = 0, requested = 0, back = 0 } = at;
  return { report: judge(journal.facts), facts: journal.facts, truth: { failover: error - accepted, return: back - requested } };
}

const findingOf = (report: Report, check: string) => report.findings.find((one) => one.check === check);
const metricOf = (report: Report, metric: string) => report.measurements.find((one) => one.metric === metric);

describe("a machine that is suspended", () => {
  it("during the fault: the true time lies in the range, and the objective is not met", async () => {
    const { report, facts, truth } = await slept("fault.accepted", 20 * SECOND, 120 * SECOND, {
      failover: 60 * SECOND,
      outage: 60 * SECOND,
    });
    assert.equal(standstillsIn(facts).length, 1);
    const failover = metricOf(report, "failover");
    assert.ok(
      failover?.measured && failover.measured.min <= truth.failover && truth.failover <= failover.measured.max + RESOLVED_IN,
      `${truth.failover}`,
    );
    assert.ok(failover.measured.min < 60 * SECOND, "as measured it would have been met");
    assert.equal(failover.objectiveRuling, "inconclusive");
    assert.equal(failover.decidingInterval, undefined);
    assert.equal(report.outcome, "inconclusive");
    assert.match(
      report.sentence,
      /^Inconclusive: this machine's clock stood still for 120\.0 s, so nobody knows whether the site failed over in time/,
    );
    assert.deepEqual(
      ["failed-over-in-time", "recovered-in-time"].map((check) => findingOf(report, check)?.ruling),
      ["inconclusive", "held"],
      "what came after the sleep is measured as ever",
    );
    assert.deepEqual(
      report.breakdowns.map(({ metric }) => metric),
      ["recovery"],
    );
    assert.ok(report.safety.notices.some(({ code, what }) => code === "clock.stood-still" && what.includes("120.0 s")));
  });

  it("for so short that the objective is met however one counts: still nobody saw it", async () => {
    const { report } = await slept("fault.accepted", 20 * SECOND, 20 * SECOND, { failover: 290 * SECOND });
    assert.equal(findingOf(report, "failed-over-in-time")?.ruling, "inconclusive");
    assert.equal(report.outcome, "inconclusive");
  });

  it("and misses its objective by the time awake alone: it is missed", async () => {
    const { report } = await slept("fault.accepted", 110 * SECOND, 60 * SECOND, { failover: 60 * SECOND });
    assert.equal(metricOf(report, "failover")?.objectiveRuling, "deviated");
    assert.equal(report.outcome, "failed");
  });

  it("during the recovery: nothing is met, for a date may be put right long after the machine went on", async () => {
    const { report, truth } = await slept("undo.requested", 5 * SECOND, 100 * SECOND, { failover: 150 * SECOND, recovery: 250 * SECOND });
    const recovery = metricOf(report, "recovery");
    assert.ok(recovery?.measured && truth.return <= recovery.measured.max + RESOLVED_IN, `${truth.return}`);
    assert.equal(findingOf(report, "failed-over-in-time")?.ruling, "inconclusive");
    const finding = findingOf(report, "recovered-in-time");
    assert.equal(finding?.ruling, "inconclusive");
    assert.match(finding.title, /whether the site came back in time/);
  });

  it("before the fault: nothing that is measured had begun", async () => {
    const { report, facts } = await slept("blast-radius", 3 * SECOND, 60 * SECOND, { failover: 150 * SECOND, recovery: 250 * SECOND });
    assert.equal(standstillsIn(facts).length, 1);
    assert.equal(report.outcome, "passed");
  });

  it("where nobody set an objective: the drill passes with the wider range", async () => {
    const { report, truth } = await slept("fault.accepted", 20 * SECOND, 120 * SECOND, {});
    const measured = metricOf(report, "failover")?.measured;
    assert.ok(measured && measured.min <= truth.failover && truth.failover <= measured.max + RESOLVED_IN);
    assert.equal(report.outcome, "passed");
  });
});

// Between the gate and the stop the undo is written, which may take minutes: a site that breaks meanwhile is not stopped.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Fact, FactOf } from "../../../src/journal/facts.ts";
import { createJournal } from "../../../src/journal/journal.ts";
import type { Plan } from "../../../src/plan/types.ts";
import type { Millis } from "../../../src/ports/clock.ts";
import type { HttpRequest } from "../../../src/ports/net.ts";
import { run } from "../../../src/run.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";
import { judge } from "../../../src/verdict/judge.ts";
import { type FakeWorld, fakePlan, fakeWorld, S3_ADDRESS } from "../../support/fake-world.ts";

const SECOND = 1_000;

const BUDGET: Plan["budget"] = {
  metrics: { failover: { min: 1, max: 300 * SECOND } },
  derivation: [],
  warnings: [],
  failsOver: true,
};

interface Armed {
  readonly fake: FakeWorld;
  readonly facts: readonly Fact[];
  /** What the SECONDARY was asked for from the steady state's record to the stop, or to the end. */
  readonly asked: readonly HttpRequest[];
}

interface Meanwhile {
  readonly fake: FakeWorld;
  /** The next page's answer is lost. */
  losePage(): void;
  after(delay: Millis, what: () => void): void;
}

/** A drill whose marks take so long to be written; `meanwhile` is called half a second after they were asked for. */
async function armingTakes(duration: Millis, meanwhile: (what: Meanwhile) => void): Promise<Armed> {
  const clock = createVirtualClock(Date.UTC(2026, 0, 6, 3, 17));
  const fake = fakeWorld(clock, { dnsLag: 60 * SECOND, recursiveTtl: 10 * SECOND });
  const { net, aws } = fake.world;
  let writing = false;
  const asked: HttpRequest[] = [];
  let isArming = false;
  let lost = 0;
  const world: FakeWorld["world"] = {
    ...fake.world,
    net: {
      ...net,
      get: (request) => {
        if (isArming && request.address === S3_ADDRESS) asked.push(request);
        if (lost > 0 && request.address !== S3_ADDRESS) {
          lost -= 1;
          return Promise.resolve({ kind: "reset" });
        }
        return net.get(request);
      },
    },
    aws: {
      ...aws,
      ec2: {
        send: async (command) => {
          const { schema, input } = command as unknown as { schema: readonly unknown[]; input: { DryRun?: boolean } };
          if (schema[2] === "CreateTags" && input.DryRun !== true && !writing) {
            writing = true;
            const losePage = (): void => {
              lost += 1;
            };
            clock.at(clock.now() + 500, () => meanwhile({ fake, losePage, after: (delay, what) => clock.at(clock.now() + delay, what) }));
            await clock.sleep(duration);
          }
          return aws.ec2.send(command);
        },
      },
    },
  };
  const journal = createJournal(clock, ({ kind }) => {
    if (kind === "steady-state") isArming = true;
    if (kind === "fault.requested") isArming = false;
  });
  await clock.drive(() =>
    run({ plan: fakePlan({ budget: BUDGET }), world, journal, drill: "d1", version: "0", seed: "s", repeat: "again" }),
  );
  return { fake, facts: journal.facts, asked };
}

const all = <Kind extends Fact["kind"]>(facts: readonly Fact[], kind: Kind): FactOf<Kind>[] =>
  facts.filter((fact) => fact.kind === kind) as unknown as FactOf<Kind>[];

const crash = ({ fake }: Pick<Meanwhile, "fake">): void => {
  for (const instance of fake.instances.values()) instance.servingSince = Number.POSITIVE_INFINITY;
};

function assertRefused({ fake, facts }: Armed, code: string): void {
  assert.equal(fake.callsOf("StopInstances").length, 0, "nothing was stopped");
  assert.equal(all(facts, "undo.recorded").length, 0);
  assert.ok(
    all(facts, "refused")[0]?.problems.some((problem) => problem.code === code),
    JSON.stringify(all(facts, "refused")),
  );
  for (const { tags } of fake.instances.values())
    assert.deepEqual(
      Object.keys(tags).filter((key) => key.startsWith("failover-drill:")),
      [],
      "no mark stays",
    );
  assert.equal(all(facts, "lock.released").length, 1);
  assert.deepEqual(all(facts, "left-behind")[0]?.things, []);
  const report = judge(facts);
  assert.equal(report.outcome, "refused");
  assert.equal(report.findings.find(({ check }) => check === "steady-before")?.ruling, "deviated");
}

describe("right before the stop", () => {
  for (const duration of [10 * SECOND, 50 * SECOND, 150 * SECOND])
    it(`a site that broke while the undo was written for ${duration / SECOND} s is refused`, async () => {
      const armed = await armingTakes(duration, crash);
      assertRefused(armed, "steady-before.primary-page");
      assert.match(judge(armed.facts).sentence, /^Refused, .*: the site was not in its steady state: targets-healthy,/);
    });

  it("one that does not come back is waited for no longer than a stop may be asked for", async () => {
    const armed = await armingTakes(150 * SECOND, crash);
    const [marks] = all(armed.facts, "marks.written");
    const [refused] = all(armed.facts, "refused");
    assert.ok((refused?.at ?? 0) - (marks?.at ?? 0) <= 31 * SECOND);
  });

  it("one that broke and came back by then is stopped", async () => {
    const { facts } = await armingTakes(100 * SECOND, ({ fake, after }) => {
      crash({ fake });
      after(20 * SECOND, () => {
        for (const instance of fake.instances.values()) instance.servingSince = 0;
      });
    });
    assert.equal(all(facts, "fault.accepted").length, 1);
    assert.equal(judge(facts).outcome, "passed");
  });

  it("a single lost page is waited for, and refuses nothing", async () => {
    const { facts } = await armingTakes(2 * SECOND, ({ losePage }) => losePage());
    const [marks] = all(facts, "marks.written");
    const [requested] = all(facts, "fault.requested");
    const waited = (requested?.at ?? 0) - (marks?.at ?? 0);
    assert.ok(waited > SECOND && waited < 10 * SECOND, `${waited} ms`);
    assert.equal(all(facts, "steady-state").filter(({ when }) => when === "before").length, 1);
    assert.equal(judge(facts).outcome, "passed");
  });

  it("an error page that went while the undo was written is missed, too", async () => {
    const armed = await armingTakes(50 * SECOND, ({ fake }) => {
      fake.settings.errorPage = () => ({ kind: "refused" });
    });
    assert.equal(armed.fake.callsOf("StopInstances").length, 0);
    assert.deepEqual(
      all(armed.facts, "refused")[0]?.problems.map(({ code }) => code),
      ["steady-before.error-page-ready"],
    );
  });

  it("a look that finds all in order takes no time and asks nobody anything", async () => {
    const { facts, asked } = await armingTakes(SECOND, () => undefined);
    const [off] = all(facts, "timer.off");
    const [requested] = all(facts, "fault.requested");
    assert.equal(requested?.at, off?.at);
    assert.deepEqual(asked, []);
  });
});

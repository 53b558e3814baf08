import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fact, FactOf } from "../../../src/journal/facts.ts";
import { createJournal } from "../../../src/journal/journal.ts";
import type { Plan } from "../../../src/plan/types.ts";
import { run } from "../../../src/run.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";
import { awsError, type Call, type FakeSettings, type FakeWorld, fakePlan, fakeWorld, stackPlan } from "../../support/fake-world.ts";

interface Drill {
  readonly fake: FakeWorld;
  readonly facts: readonly Fact[];
}

async function drill(
  change: { plan?: Partial<Plan>; settings?: Partial<FakeSettings>; signal?: AbortSignal; prepare?: (fake: FakeWorld) => void } = {},
): Promise<Drill> {
  const clock = createVirtualClock(Date.UTC(2026, 0, 6, 3, 17));
  const fake = fakeWorld(clock, change.settings);
  change.prepare?.(fake);
  const journal = createJournal(clock);
  const { signal } = change;
  const options = { plan: fakePlan(change.plan), world: fake.world, journal, drill: "d1", version: "0", seed: "s", repeat: "again" };
  await clock.drive(() => run({ ...options, ...(signal === undefined ? {} : { signal }) }));
  return { fake, facts: journal.facts };
}

function all<Kind extends Fact["kind"]>(facts: readonly Fact[], kind: Kind): FactOf<Kind>[] {
  return facts.filter((fact) => fact.kind === kind) as unknown as FactOf<Kind>[];
}

const story = (facts: readonly Fact[]): string[] =>
  facts
    .filter((fact) => fact.kind !== "sample")
    .map((fact) => {
      if (fact.kind === "phase") return `${fact.state} ${fact.phase}`;
      if (fact.kind === "observed") return `observed ${fact.what}`;
      return fact.kind === "drill.ended" ? `ended ${fact.why}` : fact.kind;
    });

const everyInstanceRuns = (fake: FakeWorld): boolean => [...fake.instances.values()].every((instance) => instance.state === "running");

test("a whole drill, in this order", async () => {
  const { facts, fake } = await drill({
    plan: {
      account: "000000000000",
      stacks: [stackPlan("web")],
      fault: { type: "stop-instances", select: { by: "stack", stack: "web" }, mode: "all", expected: undefined },
    },
    prepare: ({ scripts }) => {
      scripts["site-web"] = {
        resources: [
          { logicalId: "A", type: "AWS::EC2::Instance", physicalId: "i-0a" },
          { logicalId: "C", type: "AWS::EC2::Instance", physicalId: "i-0c" },
          { logicalId: "Role", type: "AWS::IAM::Role", physicalId: "role" },
        ],
      };
    },
  });
  assert.deepEqual(
    story(facts).filter((line) => line !== "stack.event"),
    [
      "drill.started",
      "plan",
      "identity",
      "notice",
      "lock.taken",
      "entered deploy",
      "stack.finished",
      "left deploy",
      "blast-radius",
      "entered steady-before",
      "steady-state",
      "left steady-before",
      "entered inject",
      "marks.written",
      "timer.off",
      "undo.recorded",
      "fault.requested",
      "fault.accepted",
      "left inject",
      "entered observe",
      "observed error-page-steady",
      "left observe",
      "entered restore",
      "undo.requested",
      "undo.accepted",
      "undo.confirmed",
      "left restore",
      "entered recover",
      "steady-state",
      "observed steady-state-again",
      "left recover",
      "entered cleanup",
      "marks.removed",
      "lock.released",
      "left-behind",
      "left cleanup",
      "ended done",
    ],
  );
  assert.ok(everyInstanceRuns(fake));
  assert.deepEqual(all(facts, "left-behind")[0]?.things, []);
  assert.ok(all(facts, "steady-state").every((fact) => fact.tolerances.every((tolerance) => tolerance.held)));
  assert.deepEqual(
    facts.map((fact) => fact.seq),
    facts.map((_, index) => index),
  );
});

test("the same seed gives the same journal, byte for byte", async () => {
  const [one, other] = await Promise.all([drill(), drill()]);
  assert.equal(JSON.stringify(one.facts), JSON.stringify(other.facts));
});

test("another account than the drill file's is refused before anything else is asked", async () => {
  const { facts, fake } = await drill({ plan: { account: "111122223333", stacks: [stackPlan("web")] } });
  assert.deepEqual(story(facts).slice(2), ["identity", "refused", "entered cleanup", "left-behind", "left cleanup", "ended refused"]);
  assert.equal(all(facts, "refused")[0]?.problems[0]?.code, "identity.wrong-account");
  assert.equal(fake.callsOf("CreateChangeSet").length, 0);
});

test("a deployment that fails ends the drill with the cause, and nothing is stopped", async () => {
  const { facts, fake } = await drill({
    plan: { stacks: [stackPlan("web")] },
    prepare: ({ scripts }) => {
      scripts["site-web"] = {
        events: [{ logicalId: "R", type: "AWS::X::Y", status: "CREATE_FAILED", reason: "bad zone id", after: 1_000 }],
      };
    },
  });
  assert.match(all(facts, "error")[0]?.problems[0]?.what ?? "", /bad zone id/);
  assert.equal(story(facts).at(-1), "ended error");
  assert.equal(fake.callsOf("StopInstances").length, 0);
});

test("only one of two instances: the site stays on the primary for as long as a failover could take", async () => {
  const fault = { type: "stop-instances", select: { by: "ids", ids: ["i-0a", "i-0c"] }, mode: "one", expected: undefined } as const;
  const budget = { metrics: { "dns-failover": { min: 20_000, max: 90_000 } }, derivation: [], warnings: [], failsOver: true };
  const { facts, fake } = await drill({ plan: { fault, budget } });
  assert.deepEqual(
    all(facts, "blast-radius")[0]?.targets.map((target) => target.id),
    ["i-0a"],
  );
  assert.deepEqual(all(facts, "blast-radius")[0]?.bystanders, ["i-0c"]);
  assert.deepEqual(
    all(facts, "observed").map((fact) => fact.what),
    ["stayed-on-primary", "steady-state-again"],
  );
  const [accepted, requested] = [all(facts, "fault.accepted")[0], all(facts, "undo.requested")[0]] as unknown as { at: number }[];
  const watched = (requested?.at ?? 0) - (accepted?.at ?? 0);
  assert.ok(watched >= 90_000 && watched < 92_000, `${watched}`);
  assert.deepEqual(fake.callsOf("StopInstances")[0]?.input.InstanceIds, ["i-0a"]);
});

test("the fault lasts until the health check has failed too, but not beyond its predicted time or the deadline", async () => {
  for (const [checkersLag, predicted, lasts] of [
    [150_000, 200_000, 150_000],
    [Number.POSITIVE_INFINITY, 200_000, 200_000],
    [Number.POSITIVE_INFINITY, 900_000, 300_000],
  ] as const) {
    const metrics = { "checkers-unhealthy": { min: 0, max: predicted } };
    const plan = { budget: { metrics, derivation: [], warnings: [], failsOver: true } };
    const { facts } = await drill({ plan, settings: { checkersLag } });
    const [accepted, requested] = [
      facts.find((fact) => fact.kind === "fault.accepted"),
      facts.find((fact) => fact.kind === "undo.requested"),
    ];
    const lasted = (requested?.at ?? 0) - (accepted?.at ?? 0);
    assert.ok(lasted >= lasts && lasted < lasts + 7_000, `lasted ${lasted} instead of ${lasts}`);
  }
});

test("no failover at all: restored after the deadline", async () => {
  const { facts, fake } = await drill({ settings: { dnsLag: Number.POSITIVE_INFINITY } });
  assert.deepEqual(
    all(facts, "observed").map((fact) => fact.what),
    ["deadline", "steady-state-again"],
  );
  assert.ok(everyInstanceRuns(fake));
});

test("a web server that is not enabled: the recovery's deadline comes, with a cause that says so", async () => {
  const { facts } = await drill({ settings: { bootTakes: Number.POSITIVE_INFINITY } });
  assert.deepEqual(
    all(facts, "observed").map((fact) => fact.what),
    ["error-page-steady", "deadline"],
  );
  const after = all(facts, "steady-state").find((fact) => fact.when === "after");
  const targets = after?.tolerances.find((tolerance) => tolerance.name === "targets-healthy");
  assert.equal(targets?.held, false);
  assert.match(targets?.cause ?? "", /enable/);
});

test("a stop that EC2 refuses: an error, the undo finds nothing to do", async () => {
  const { facts, fake } = await drill({
    settings: {
      before: ({ operation, input }) => {
        if (operation === "StopInstances" && !input.DryRun)
          throw awsError("OperationNotPermitted", "The instance 'i-0a' may not be stopped.");
      },
    },
  });
  const lines = story(facts);
  assert.ok(lines.includes("fault.rejected") && lines.includes("undo.confirmed") && !lines.includes("undo.requested"));
  assert.equal(lines.at(-1), "ended error");
  assert.ok(everyInstanceRuns(fake));
});

test("a stop whose answer is lost is not sent twice", async () => {
  let lost = 0;
  const { facts, fake } = await drill({
    settings: {
      after: ({ operation, input }) => {
        if (operation === "StopInstances" && !input.DryRun && lost++ === 0) throw awsError("InternalError", "lost", 500);
      },
    },
  });
  assert.equal(fake.callsOf("StopInstances").length, 1);
  assert.equal(all(facts, "fault.accepted").length, 1);
  assert.equal(story(facts).at(-1), "ended done");
});

test("a start for which AWS has no capacity is asked for again until it succeeds", async () => {
  let refused = 0;
  const { facts, fake } = await drill({
    settings: {
      before: ({ operation, input }) => {
        if (operation === "StartInstances" && !input.DryRun && refused++ < 4)
          throw awsError("InsufficientInstanceCapacity", "no capacity", 500);
      },
    },
  });
  assert.ok(everyInstanceRuns(fake));
  assert.equal(all(facts, "aws.retry").filter((fact) => fact.code === "InsufficientInstanceCapacity").length, 4);
  assert.equal(all(facts, "undo.confirmed").length, 1);
  assert.equal(story(facts).at(-1), "ended done");
});

test("a restore that never succeeds is told with the command that mends it", async () => {
  const { facts } = await drill({
    settings: {
      before: ({ operation, input }) => {
        if (operation === "StartInstances" && !input.DryRun) throw awsError("UnauthorizedOperation", "not allowed", 403);
      },
    },
  });
  assert.equal(all(facts, "undo.failed").length, 1);
  assert.match(all(facts, "error")[0]?.problems[0]?.next ?? "", /start-instances --instance-ids i-0a i-0c/);
  assert.equal(story(facts).at(-1), "ended error");
});

test("an interruption starts the instances at once, without the cancelled signal", async () => {
  const stop = new AbortController();
  let abortedAt = 0;
  const { facts, fake } = await drill({
    signal: stop.signal,
    prepare: ({ settings, instances }) => {
      settings.before = ({ at }) => {
        if (stop.signal.aborted || ![...instances.values()].every((instance) => instance.state === "stopped")) return;
        abortedAt = at + settings.latency;
        stop.abort(new Error("SIGINT"));
      };
    },
  });
  const start = fake.callsOf("StartInstances")[0]?.at ?? 0;
  assert.ok(abortedAt > 0);
  assert.equal(start, abortedAt);
  assert.ok(everyInstanceRuns(fake));
  assert.equal(story(facts).at(-1), "ended interrupted");
  assert.equal(all(facts, "error").length, 0);
});

/** Few calls, so that every one of them can be made to fail. */
const SPARSE: Partial<Plan> = {
  probes: {
    page: { interval: 5_000, timeout: 2_000 },
    authoritative: { interval: 10_000, timeout: 2_000 },
    recursive: { interval: 10_000, timeout: 2_000 },
    targets: { interval: 20_000, timeout: 2_000 },
    checkers: { interval: 20_000, timeout: 2_000 },
    instances: { interval: 20_000, timeout: 2_000 },
  },
  deadlines: { deploy: 60_000, steadyState: 120_000, failover: 200_000, hold: 5_000, recovery: 120_000 },
};

const FAILURES: Record<string, (n: number, stop: AbortController) => Partial<FakeSettings>> = {
  "is refused": (n) => ({ before: (call) => failAt(n, call, awsError("AccessDenied", "no", 403)) }),
  "is carried out but its answer is lost": (n) => ({ after: (call) => failAt(n, call, awsError("InternalError", "lost", 500)) }),
  "meets a bug of ours": (n) => ({ before: (call) => failAt(n, call, new TypeError("undefined is not a function")) }),
  "is interrupted before": (n, stop) => ({ before: (call) => void (call.n === n && stop.abort(new Error("SIGINT"))) }),
  "is interrupted after": (n, stop) => ({ after: (call) => void (call.n === n && stop.abort(new Error("SIGINT"))) }),
};

function failAt(n: number, call: Call, error: Error): void {
  if (call.n === n) throw error;
}

for (const [failure, settings] of Object.entries(FAILURES)) {
  test(`whichever call ${failure}: what was stopped runs again, the undo was written first, the drill ends`, async () => {
    const total = (await drill({ plan: SPARSE })).fake.calls.length;
    assert.ok(total > 40 && total < 250, `${total} calls`);
    for (let n = 0; n < total; n += 1) {
      const stop = new AbortController();
      const { fake, facts } = await drill({ plan: SPARSE, settings: settings(n, stop), signal: stop.signal });
      const where = `call ${n} (${fake.calls[n]?.operation})`;
      assert.ok(everyInstanceRuns(fake), `${where}: ${[...fake.instances.values()].map((instance) => instance.state)}`);
      assert.equal(story(facts).at(-1)?.startsWith("ended"), true, where);
      const stopped = fake.callsOf("StopInstances").length > 0;
      const recorded = facts.find((fact) => fact.kind === "undo.recorded");
      if (stopped) assert.ok(recorded !== undefined && recorded.at <= (fake.callsOf("StopInstances")[0]?.at ?? 0), where);
      assert.equal(all(facts, "undo.confirmed").length, recorded === undefined ? 0 : 1, where);
    }
  });
}

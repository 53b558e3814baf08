// The undo of a stop, by itself: what leaves first, what is waited for, when it gives up and what it says then.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createLimiter } from "../../../src/aws/limiter.ts";
import { persistentAws } from "../../../src/aws/senders.ts";
import { DrillError } from "../../../src/errors.ts";
import { injectStop } from "../../../src/experiment/faults/stop-instances.ts";
import { Refusal } from "../../../src/experiment/refusal.ts";
import { createRollback } from "../../../src/experiment/rollback.ts";
import type { Fact, FactOf } from "../../../src/journal/facts.ts";
import { createJournal } from "../../../src/journal/journal.ts";
import type { Millis } from "../../../src/ports/clock.ts";
import { createRandom } from "../../../src/random/seeded.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";
import { awsError, type Call, type FakeSettings, type FakeWorld, fakeWorld } from "../../support/fake-world.ts";

const UNDO_LIMIT = 300_000;
const TIMER = { name: "failover-drill-restart-d1", at: Date.UTC(2026, 0, 6, 4, 0) };

interface Scene {
  readonly fake: FakeWorld;
  readonly stop: AbortController;
}

interface Outcome {
  readonly fake: FakeWorld;
  readonly facts: readonly Fact[];
  /** When the undo began, and how long it took. */
  readonly begin: number;
  readonly took: Millis;
  /** What the undo threw: one problem. */
  readonly says: string;
}

/** Stops both instances, lets `faultFor` pass unless the drill is interrupted, undoes. */
async function undone(change: {
  readonly faultFor?: Millis;
  readonly timer?: typeof TIMER;
  readonly settings?: (scene: Scene) => Partial<FakeSettings>;
}): Promise<Outcome> {
  const clock = createVirtualClock(Date.UTC(2026, 0, 6, 3, 17));
  const fake = fakeWorld(clock);
  const stop = new AbortController();
  const { signal } = stop;
  Object.assign(fake.settings, change.settings?.({ fake, stop }));
  const journal = createJournal(clock);
  const onRepeat = (repeat: { service: string; operation: string; code: string; attempt: number }) =>
    journal.append({ kind: "aws.retry", ...repeat });
  const options = { aws: fake.world.aws, clock, random: createRandom("undo"), route53Limiter: createLimiter(clock, 5), onRepeat };
  const rollback = createRollback(journal);
  const fault = {
    instances: [...fake.instances.keys()],
    region: "ap-northeast-1",
    clock,
    journal,
    aws: persistentAws({ ...options, signal }),
    undoAws: persistentAws(options),
    signal,
    undoLimit: UNDO_LIMIT,
    timer: change.timer,
  };
  return clock.drive(async () => {
    await injectStop(fault, rollback).catch(() => undefined);
    if (!signal.aborted) await clock.sleep(change.faultFor ?? 60_000, signal).catch(() => undefined);
    const begin = clock.now();
    let says = "";
    await rollback.undoAll().catch((error: unknown) => {
      assert.ok(error instanceof DrillError, String(error));
      assert.equal(error.problems.length, 1);
      says = [error.problems[0]?.code, error.problems[0]?.what, error.problems[0]?.next].join(" | ");
    });
    return { fake, facts: journal.facts, begin, took: clock.now() - begin, says };
  });
}

function all<Kind extends Fact["kind"]>(facts: readonly Fact[], kind: Kind): FactOf<Kind>[] {
  return facts.filter((fact) => fact.kind === kind) as unknown as FactOf<Kind>[];
}

const kinds = (facts: readonly Fact[]): string[] => facts.map(({ kind }) => kind);
const states = ({ instances }: FakeWorld): string => [...instances.values()].map(({ state }) => state).join(" ");
const refusing = (operation: string, code: string, times = Number.POSITIVE_INFINITY, status = 400) => {
  let left = times;
  return (call: Call) => {
    if (call.operation === operation && left-- > 0) throw awsError(code, code, status);
  };
};
/** Refuses every start of a call with this instance in it. */
const refusingFor =
  (id: string, code: string, status = 400) =>
  (call: Call) => {
    if (call.operation === "StartInstances" && call.input.InstanceIds.includes(id)) throw awsError(code, `${code} of ${id}`, status);
  };

describe("the first call of the undo", () => {
  it("is StartInstances for all of them, at the very moment, with nothing asked before", async () => {
    const { fake, begin, facts } = await undone({});
    const first = fake.calls.find(({ at }) => at >= begin);
    assert.deepEqual([first?.operation, first?.at, first?.input.InstanceIds], ["StartInstances", begin, ["i-0a", "i-0c"]]);
    assert.equal(states(fake), "running running");
    assert.deepEqual(kinds(facts).slice(-3), ["undo.requested", "undo.accepted", "undo.confirmed"]);
  });

  it("leaves at the very moment of an interruption, whatever is under way", async () => {
    for (const moment of ["before", "after"] as const) {
      const { fake, begin } = await undone({
        settings: ({ stop }) => ({
          [moment]: ({ operation }: Call) => void (operation === "StopInstances" && stop.abort(new Error("SIGINT"))),
        }),
      });
      assert.equal(fake.callsOf("StartInstances")[0]?.at, begin);
      assert.equal(states(fake), "running running", moment);
    }
  });

  it("does not wait for the answer of a stop, and does not believe what runs before that answer has come", async () => {
    const { fake, begin, took } = await undone({
      settings: ({ fake: { world, settings }, stop }) => {
        const { clock } = world;
        settings.latency = 20;
        // The stop takes 40 s to arrive; the interruption comes 5 s after it left.
        const send = world.aws.ec2.send;
        Object.assign(world.aws.ec2, {
          send: async (command: never) => {
            if (!String((command as { schema: unknown[] }).schema[2]).startsWith("Stop")) return send(command);
            await clock.sleep(5_000);
            stop.abort(new Error("SIGINT"));
            await clock.sleep(35_000);
            return send(command);
          },
        });
        return {};
      },
    });
    assert.equal(fake.callsOf("StartInstances")[0]?.at, begin);
    assert.ok(took > 35_000 + fake.settings.stopTakes, `${took}`);
    assert.equal(states(fake), "running running");
  });

  it("is followed by a quarter of a minute in which a stop of unknown fate may still show", async () => {
    const { fake } = await undone({
      settings: ({ fake: { world }, stop }) => {
        const send = world.aws.ec2.send;
        Object.assign(world.aws.ec2, {
          send: async (command: never) => {
            if (!String((command as { schema: unknown[] }).schema[2]).startsWith("Stop")) return send(command);
            stop.abort(new Error("SIGINT"));
            // The connection breaks, the request arrives all the same, late.
            void world.clock.sleep(9_000).then(() => send(command));
            throw awsError("ECONNRESET", "read ECONNRESET", 0);
          },
        });
        return {};
      },
    });
    assert.equal(fake.callsOf("StopInstances").length, 1);
    assert.equal(states(fake), "running running");
  });

  it("is enough when it finds them stopped and they run at once", async () => {
    const { took } = await undone({ settings: () => ({ startTakes: 0 }) });
    assert.ok(took < 1_000, `${took}`);
  });

  it("is a look after a stop that EC2 refused: there is nothing to start", async () => {
    const { fake, facts } = await undone({ settings: () => ({ before: refusing("StopInstances", "OperationNotPermitted") }) });
    assert.equal(fake.callsOf("StartInstances").length, 0);
    assert.equal(all(facts, "undo.confirmed").length, 1);
  });

  it("is none at all when no stop has left", async () => {
    const clock = createVirtualClock(0);
    const fake = fakeWorld(clock);
    const journal = createJournal(clock);
    const rollback = createRollback(journal);
    const barred = new Refusal([{ code: "safety.too-late-to-stop", what: "Too late.", whose: "yours", next: "Repeat it." }]);
    const aws = { ...fake.world.aws, ec2: { send: () => Promise.reject(barred) } };
    const fault = {
      instances: ["i-0a"],
      region: "r",
      clock,
      journal,
      aws,
      undoAws: aws,
      signal: undefined,
      undoLimit: UNDO_LIMIT,
      timer: undefined,
    };
    await clock.drive(async () => {
      await assert.rejects(injectStop(fault, rollback), /Too late/);
      await rollback.undoAll();
    });
    assert.deepEqual(
      [fake.calls.length, kinds(journal.facts)],
      [0, ["undo.recorded", "fault.requested", "fault.rejected", "undo.confirmed"]],
    );
  });
});

describe("instances that cannot be started yet", () => {
  it("are waited for while they stop, each started as soon as it is stopped", async () => {
    const { fake, facts, took } = await undone({ faultFor: 10_000 });
    assert.equal(states(fake), "running running");
    assert.deepEqual(all(facts, "undo.waiting")[0]?.instances, ["i-0a", "i-0c"]);
    // 20 s of the stop were left, then 15 s of the start; each may be noticed a second late.
    assert.ok(took > 35_000 && took < 38_000, `${took}`);
    assert.equal(all(facts, "aws.retry").length, 0);
  });

  it("do not hold up one that is stopped already", async () => {
    const { facts, fake, begin } = await undone({
      settings: ({ fake: { instances } }) => ({
        after: ({ operation }) => {
          // One of them has stopped at once.
          const quick = instances.get("i-0c");
          if (operation === "StopInstances" && quick) Object.assign(quick, { state: "stopped", epoch: quick.epoch + 1 });
        },
      }),
      faultFor: 5_000,
    });
    assert.equal(states(fake), "running running");
    const started = all(facts, "undo.accepted");
    assert.deepEqual([started[0]?.instances, (started[0]?.at ?? 0) - begin < 1_000], [["i-0c"], true]);
    assert.deepEqual(started.at(-1)?.instances, ["i-0a"]);
  });
});

describe("what EC2 says of the states may be old", () => {
  /** From the stop on, looks are answered by `see`, which gets the true states. */
  const seeing =
    (see: (truth: Readonly<Record<string, string>>, sinceStop: Millis) => Readonly<Record<string, string>>) =>
    ({ fake }: Scene): Partial<FakeSettings> => {
      const { clock, aws } = fake.world;
      const send = aws.ec2.send;
      let stopped = Number.POSITIVE_INFINITY;
      Object.assign(aws.ec2, {
        send: async (command: never) => {
          const output = (await send(command)) as { InstanceStatuses?: { InstanceId: string; InstanceState: { Name: string } }[] };
          const operation = String((command as { schema: unknown[] }).schema[2]);
          if (operation === "StopInstances") stopped = Math.min(stopped, clock.now());
          if (operation !== "DescribeInstanceStatus") return output;
          const truth = Object.fromEntries((output.InstanceStatuses ?? []).map((one) => [one.InstanceId, one.InstanceState.Name]));
          const seen = see(truth, clock.now() - stopped);
          return { InstanceStatuses: Object.entries(seen).map(([InstanceId, Name]) => ({ InstanceId, InstanceState: { Name } })) };
        },
      });
      return {};
    };
  const allRunning = (truth: Readonly<Record<string, string>>) => Object.fromEntries(Object.keys(truth).map((id) => [id, "running"]));

  for (const lag of [500, 2_000, 5_000, 14_000])
    it(`${lag} ms: "running" is not believed after EC2 has put the start off`, async () => {
      const { fake, facts } = await undone({
        faultFor: 300,
        settings: seeing((truth, sinceStop) => (sinceStop < lag ? allRunning(truth) : truth)),
      });
      assert.equal(states(fake), "running running");
      assert.equal(all(facts, "undo.accepted").length, 1);
      assert.ok((all(facts, "undo.confirmed")[0]?.at ?? 0) > (all(facts, "undo.accepted")[0]?.at ?? Number.POSITIVE_INFINITY));
    });

  it("one answer from before the stop, after one from behind it, is not believed either", async () => {
    let looks = 0;
    const { fake, facts } = await undone({ faultFor: 3_000, settings: seeing((truth) => (++looks === 2 ? allRunning(truth) : truth)) });
    assert.equal(states(fake), "running running");
    assert.deepEqual(all(facts, "undo.accepted").at(-1)?.instances, ["i-0a", "i-0c"]);
  });

  it("an instance that only seems to run does not hold up one that is stopped", async () => {
    const { fake, facts, begin } = await undone({
      faultFor: 5_000,
      settings: (scene) => ({
        ...seeing((truth, sinceStop) => (sinceStop < 12_000 ? { ...truth, "i-0a": "running" } : truth))(scene),
        after: ({ operation }) => {
          const quick = scene.fake.instances.get("i-0c");
          if (operation === "StopInstances" && quick) Object.assign(quick, { state: "stopped", epoch: quick.epoch + 1 });
        },
      }),
    });
    assert.equal(states(fake), "running running");
    const started = all(facts, "undo.accepted");
    assert.deepEqual([started[0]?.instances, (started[0]?.at ?? 0) - begin < 1_000], [["i-0c"], true]);
  });

  for (const [how, before] of [
    ["and the start is harmless", undefined],
    ["and the drill may not start anything any more", refusing("StartInstances", "UnauthorizedOperation", Number.POSITIVE_INFINITY, 403)],
  ] as const)
    it(`ends when somebody else has started them meanwhile, ${how}`, async () => {
      const { fake, facts, took, says } = await undone({
        faultFor: 5_000,
        settings: ({ fake: scene }) => ({
          after: () => undefined,
          before: (call) => {
            if (scene.callsOf("StartInstances").length > 1) before?.(call);
            if (call.operation !== "DescribeInstanceStatus") return;
            for (const one of scene.instances.values()) Object.assign(one, { state: "running", epoch: one.epoch + 1 });
          },
        }),
      });
      assert.deepEqual([states(fake), says], ["running running", ""]);
      assert.deepEqual(all(facts, "undo.confirmed")[0]?.instances, ["i-0a", "i-0c"]);
      assert.ok(took < 40_000, `${took}`);
    });

  it("is never confirmed while EC2 keeps putting the start off: they are named as down in the end", async () => {
    const { facts, took, says } = await undone({
      timer: TIMER,
      faultFor: 300,
      settings: (scene) => ({ ...seeing(allRunning)(scene), stopTakes: 10 * UNDO_LIMIT }),
    });
    assert.equal(all(facts, "undo.confirmed").length, 0);
    assert.deepEqual(all(facts, "undo.failed")[0]?.instances, ["i-0a", "i-0c"]);
    assert.match(says, /instances-not-running .*\(i-0a, i-0c\)/);
    assert.ok(took >= UNDO_LIMIT && took < UNDO_LIMIT + 15_000, `${took}`);
  });

  it("is not confirmed by an undo that gives up before it may believe anything", async () => {
    const { facts, took } = await undone({
      faultFor: 300,
      settings: (scene) => ({
        ...seeing(allRunning)(scene),
        // The first one is put off, then the session is over.
        before: (call) => void (scene.fake.callsOf("StartInstances").length > 1 && refusing("StartInstances", "ExpiredToken")(call)),
      }),
    });
    assert.ok(took < 10_000, `${took}`);
    assert.equal(all(facts, "undo.confirmed").length, 0);
    assert.deepEqual(all(facts, "undo.failed")[0]?.instances, ["i-0a", "i-0c"]);
  });

  it("of a terminated instance proves nothing about a stop that is under way", async () => {
    const { fake } = await undone({
      settings: ({ fake: { world, instances }, stop }) => {
        const send = world.aws.ec2.send;
        Object.assign(world.aws.ec2, {
          send: async (command: never) => {
            if (!String((command as { schema: unknown[] }).schema[2]).startsWith("Stop")) return send(command);
            stop.abort(new Error("SIGINT"));
            Object.assign(instances.get("i-0a") ?? {}, { state: "terminated", epoch: 99 });
            // The connection breaks, the stop of the other one arrives late.
            void world.clock.sleep(9_000).then(() => {
              Object.assign(instances.get("i-0c") ?? {}, { state: "stopped", epoch: 50 });
            });
            throw awsError("ECONNRESET", "read ECONNRESET", 0);
          },
        });
        return {};
      },
    });
    assert.equal(states(fake), "terminated running");
  });
});

describe("an undo in trouble", () => {
  it("goes instance by instance when there is no capacity for all, and says in the end which is down and what starts it", async () => {
    const { facts, fake, says, took, begin } = await undone({
      timer: TIMER,
      settings: () => ({ before: refusingFor("i-0c", "InsufficientInstanceCapacity", 500) }),
    });
    assert.equal(states(fake), "running stopped");
    const first = all(facts, "undo.accepted")[0];
    assert.deepEqual([first?.instances, (first?.at ?? 0) - begin], [["i-0a"], 2 * fake.settings.latency], "in the same breath");
    assert.deepEqual(all(facts, "undo.confirmed")[0]?.instances, ["i-0a"]);
    assert.deepEqual(all(facts, "undo.failed")[0]?.instances, ["i-0c"]);
    assert.ok(took >= UNDO_LIMIT && took < UNDO_LIMIT + 15_000, `kept trying for ${took}`);
    assert.match(says, /instances-not-running .*\(i-0c\): InsufficientInstanceCapacity/);
    assert.match(
      says,
      /failover-drill-restart-d1 starts them at 2026-01-06T04:00:00.000Z.*start-instances --instance-ids i-0c --region ap-northeast-1/,
    );
    assert.doesNotMatch(says, /i-0a/);
  });

  it("starts what came back into capacity within its pause", async () => {
    const { fake, took } = await undone({
      settings: () => ({ before: refusing("StartInstances", "InsufficientInstanceCapacity", 9, 500) }),
    });
    assert.equal(states(fake), "running running");
    assert.ok(took < 60_000, `${took}`);
  });

  for (const code of ["ExpiredToken", "RequestExpired", "ExpiredTokenException", "UnrecognizedClientException", "AuthFailure"])
    it(`says at once that ${code} is the end of it, and names the timer`, async () => {
      const { facts, took, says } = await undone({
        timer: TIMER,
        settings: ({ fake }) => ({
          before: () => {
            if (fake.callsOf("StartInstances").length > 0) throw awsError(code, "no longer valid", code === "ExpiredToken" ? 403 : 400);
          },
        }),
      });
      assert.ok(took < 10_000, `${took}`);
      assert.match(says, new RegExp(`${code}: no longer valid.*failover-drill-restart-d1 starts them at`));
      assert.deepEqual(all(facts, "undo.failed")[0]?.instances, ["i-0a", "i-0c"]);
    });

  it("promises nothing of a timer whose moment is over", async () => {
    const { says } = await undone({
      timer: { ...TIMER, at: Date.UTC(2026, 0, 6, 3, 19) },
      settings: () => ({ before: refusingFor("i-0c", "InsufficientInstanceCapacity", 500) }),
    });
    assert.match(
      says,
      /failover-drill-restart-d1 was due at 2026-01-06T03:19:00.000Z; its start may still be repeated\. Do it by hand now: aws ec2/,
    );
    assert.doesNotMatch(says, /starts them/);
  });

  it("without a timer says that nothing else starts them", async () => {
    const { says } = await undone({ settings: () => ({ before: refusing("StartInstances", "ExpiredToken") }) });
    assert.match(says, /Nothing else starts them\. Do it by hand now: aws ec2 start-instances --instance-ids i-0a i-0c/);
  });

  it("gets through credentials that are renewed within seconds", async () => {
    const { fake, says } = await undone({ settings: () => ({ before: refusing("StartInstances", "ExpiredToken", 2) }) });
    assert.deepEqual([states(fake), says], ["running running", ""]);
  });

  it("keeps trying through a lost network, and starts them as soon as it is back", async () => {
    const lost = 200_000;
    let since: number | undefined;
    const { fake, begin, facts } = await undone({
      settings: () => ({
        before: ({ operation, at }) => {
          if (operation === "StartInstances") since ??= at;
          if (since !== undefined && at < since + lost) throw awsError("ECONNREFUSED", "connect ECONNREFUSED", 0);
        },
      }),
    });
    assert.equal(states(fake), "running running");
    const meanwhile = fake.calls.filter(({ at }) => at >= begin && at < begin + lost).map(({ operation }) => operation);
    assert.deepEqual([...new Set(meanwhile)], ["StartInstances"], "the start is what matters, so nothing else is asked");
    const accepted = all(facts, "undo.accepted").find(({ at }) => at > begin + lost);
    assert.ok((accepted?.at ?? 0) - begin - lost < 11_000, `${(accepted?.at ?? 0) - begin}`);
  });

  it("keeps trying through throttling", async () => {
    const { fake, facts } = await undone({ settings: () => ({ before: refusing("StartInstances", "RequestLimitExceeded", 30, 503) }) });
    assert.equal(states(fake), "running running");
    assert.ok(all(facts, "aws.retry").length >= 20);
  });

  it("gives up a network that stays lost at its own deadline", async () => {
    let gone = false;
    const { took, says } = await undone({
      settings: () => ({
        before: ({ operation }) => {
          gone ||= operation === "StartInstances";
          if (gone) throw awsError("ECONNRESET", "read ECONNRESET", 0);
        },
      }),
    });
    assert.ok(took >= UNDO_LIMIT && took < UNDO_LIMIT + 15_000, `${took}`);
    assert.match(says, /ECONNRESET/);
  });

  for (const [how, vanish] of [
    ["terminated", (fake: FakeWorld) => Object.assign(fake.instances.get("i-0a") ?? {}, { state: "terminated", epoch: 99 })],
    ["unknown to EC2", (fake: FakeWorld) => fake.instances.delete("i-0a")],
  ] as const)
    it(`starts the others when one is ${how}, and names that one`, async () => {
      const { fake, facts, says, took } = await undone({
        settings: ({ fake: scene }) => ({
          before: ({ operation, input }) => {
            if (operation === "StartInstances" && scene.callsOf("StartInstances").length === 1) vanish(scene);
            for (const id of input.InstanceIds ?? [])
              if (!scene.instances.has(id)) throw awsError("InvalidInstanceID.NotFound", `The instance ID '${id}' does not exist`);
          },
        }),
      });
      assert.equal(fake.instances.get("i-0c")?.state, "running");
      assert.deepEqual(all(facts, "undo.confirmed")[0]?.instances, ["i-0c"]);
      assert.deepEqual(all(facts, "undo.failed")[0]?.instances, ["i-0a"]);
      assert.match(says, /instances-terminated .*i-0a/);
      assert.ok(took < 30_000, `${took}`);
    });
});

// The watch over the stop conditions by itself: what it looks at when, what ends it, and its silence afterwards.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Experiment } from "../../../src/experiment/experiment.ts";
import { createSignals, type Signals } from "../../../src/experiment/signals.ts";
import type { Fact, PageSeen } from "../../../src/journal/facts.ts";
import { createJournal } from "../../../src/journal/journal.ts";
import type { Instant, Millis } from "../../../src/ports/clock.ts";
import { StopCondition, type StopWatch, watchStopConditions } from "../../../src/safety/stop-conditions/watch.ts";
import { createVirtualClock, type VirtualClock } from "../../../src/time/virtual-clock.ts";
import { fakePlan } from "../../support/fake-world.ts";

const START = Date.UTC(2026, 0, 6, 3, 17);
const NEVER = Number.POSITIVE_INFINITY;

interface Scene {
  readonly clock: VirtualClock;
  readonly signals: Signals;
  readonly watch: StopWatch;
}

interface Options {
  readonly undoBy?: Instant;
  /** Milliseconds. */
  readonly outage?: Millis;
  readonly bystanders?: readonly string[];
  /** How far the machine's date is ahead of the clock. */
  readonly slept?: () => Millis;
  /** Answers each look at the tags; called with its number, from 0. */
  readonly tags?: (look: number, clock: VirtualClock) => Promise<readonly string[]>;
}

/** Watches for `lasts` (or until `act` is through), then goes on for a minute without. */
async function watched(options: Options, act: (scene: Scene) => Promise<void>) {
  const clock = createVirtualClock(START);
  const journal = createJournal(clock);
  const signals = createSignals();
  const looks: Instant[] = [];
  const send = async () => {
    looks.push(clock.now());
    const ids = (await options.tags?.(looks.length - 1, clock)) ?? [];
    return { Tags: ids.map((ResourceId) => ({ ResourceId, Key: "failover-drill:stop", Value: "" })) };
  };
  const { bystanders = [], outage, undoBy = NEVER } = options;
  const limits = { ...fakePlan().limits, ...(outage === undefined ? {} : { outage }) };
  const experiment = {
    plan: fakePlan({ limits }),
    clock,
    journal,
    signals,
    aws: { ec2: { send } },
    radius: { targets: [{ id: "i-0a" }, { id: "i-0c" }], bystanders, problems: [] },
  } as unknown as Experiment;
  const unhandled: unknown[] = [];
  const onUnhandled = (error: unknown) => unhandled.push(error);
  process.once("unhandledRejection", onUnhandled);
  const watch = watchStopConditions(experiment, { undoBy }, { now: () => clock.now() + (options.slept?.() ?? 0) });
  let abortedAt: Instant | undefined;
  watch.signal.addEventListener("abort", () => {
    abortedAt = clock.now() - START;
  });
  await clock.drive(async () => {
    await act({ clock, signals, watch });
    watch.stop();
    await clock.sleep(60_000);
  });
  process.off("unhandledRejection", onUnhandled);
  assert.deepEqual(unhandled, []);
  const told = journal.facts.map((fact: Fact) => ("code" in fact ? `${fact.kind} ${fact.code}` : fact.kind));
  return { looks: looks.map((at) => at - START), told, facts: journal.facts, abortedAt, reason: watch.signal.reason as unknown };
}

describe("the watch", () => {
  it("looks at the tags at once and then every 5 s", async () => {
    const { looks, told } = await watched({}, ({ clock }) => clock.sleep(20_000));
    assert.deepEqual([looks, told], [[0, 5_000, 10_000, 15_000], []]);
  });

  it("ends with the first condition that is met, and looks no more", async () => {
    const { looks, told, abortedAt, reason } = await watched({ tags: async (look) => (look === 2 ? ["i-0c"] : []) }, ({ clock }) =>
      clock.sleep(60_000),
    );
    assert.deepEqual([looks, told, abortedAt], [[0, 5_000, 10_000], ["stop-condition stop.tag"], 10_000]);
    assert.ok(reason instanceof StopCondition);
    assert.match(reason.message, /failover-drill:stop on i-0c/);
  });

  it("does not ask again while an answer is outstanding, and asks at once when that is long due", async () => {
    const slow = async (look: number, clock: VirtualClock) => {
      await clock.sleep(look === 1 ? 12_500 : 10);
      return [];
    };
    const { looks } = await watched({ tags: slow }, ({ clock }) => clock.sleep(24_000));
    assert.deepEqual(looks, [0, 5_000, 18_000, 23_000]);
  });

  it("says nothing after its end, whatever answers then", async () => {
    for (const late of [async () => ["i-0a"], async () => Promise.reject(new Error("late"))]) {
      const { told, abortedAt } = await watched(
        {
          tags: async (_, clock) => {
            await clock.sleep(3_000);
            return late();
          },
        },
        ({ clock }) => clock.sleep(1_000),
      );
      assert.deepEqual([told, abortedAt], [[], undefined]);
    }
  });

  it("notes a failed look once for each row of failures", async () => {
    const failing = async (look: number) => {
      if (look === 1 || look === 2 || look === 4) throw new Error("Rate exceeded");
      return [];
    };
    const { told, facts } = await watched({ tags: failing }, ({ clock }) => clock.sleep(30_000));
    assert.deepEqual(told, ["notice stop.tag-unknown", "notice stop.tag-unknown"]);
    assert.deepEqual(
      facts.map(({ at }) => at - START),
      [5_000, 20_000],
    );
    assert.match(JSON.stringify(facts[0]), /Rate exceeded/);
  });

  it("ends the drill when the undo is due, at that moment", async () => {
    const { told, abortedAt } = await watched({ undoBy: START + 30_000 }, ({ clock }) => clock.sleep(60_000));
    assert.deepEqual([told, abortedAt], [["stop-condition stop.undo-due"], 30_000]);
  });

  it("knows by the machine's date that the undo is due, though its own clock stood still while it slept", async () => {
    let slept = 0;
    const { told, abortedAt } = await watched({ undoBy: START + 30_000, slept: () => slept }, async ({ clock }) => {
      await clock.sleep(10_500);
      slept = 3_600_000;
      await clock.sleep(10_000);
    });
    assert.deepEqual([told, abortedAt], [["stop-condition stop.undo-due"], 15_000]);
  });

  it("ends the drill when a bystander leaves running, not while its state is unknown", async () => {
    const { told, abortedAt } = await watched({ bystanders: ["i-0d"] }, async ({ clock, signals }) => {
      const feed = (n: number, states: Record<string, string>) => signals.feed("instances", n, clock.now(), { states });
      feed(0, { "i-0a": "stopping", "i-0c": "stopped", "i-0d": "running" });
      await clock.sleep(4_500);
      feed(1, { "i-0a": "stopped", "i-0c": "stopped" });
      await clock.sleep(4_000);
      feed(2, { "i-0a": "stopped", "i-0c": "stopped", "i-0d": "shutting-down" });
      await clock.sleep(4_000);
    });
    assert.deepEqual([told, abortedAt], [["stop-condition stop.bystander"], 9_000]);
  });
});

describe("the outage, by the raw page samples", () => {
  const LIMIT = 10_000;
  /** One sample a second; `?` is missing. */
  const after = async (samples: readonly (PageSeen | "?")[], arrives: (n: number) => Millis = () => 0) =>
    watched({ outage: LIMIT }, async ({ clock, signals }) => {
      await Promise.all(
        samples.map(async (seen, n) => {
          const due = START + n * 1_000;
          await clock.sleep(n * 1_000 + arrives(n));
          signals.feed("page", n, due, seen === "?" ? { missing: "lost" } : { seen, path: "/" });
        }),
      );
      await clock.sleep(5_000);
    });
  const row = (seen: PageSeen | "?", times: number) => Array.from({ length: times }, () => seen);

  it("ends the drill once it has lasted longer than the limit", async () => {
    const { told, abortedAt } = await after([...row("primary", 3), ...row("alb-503", 20)]);
    assert.deepEqual([told, abortedAt], [["stop-condition stop.outage"], 14_000]);
  });

  it("is ended by a single page that was served, of whichever site", async () => {
    for (const served of ["primary", "error-page"] as const) {
      const { told } = await after([...row("timeout", 10), served, ...row("refused", 10), served, ...row("alb-502", 10)]);
      assert.deepEqual(told, []);
    }
  });

  it("is neither begun nor ended by a sample that got no answer", async () => {
    assert.deepEqual((await after(row("?", 30))).told, []);
    assert.deepEqual((await after([...row("refused", 5), ...row("?", 3), ...row("refused", 8)])).told, ["stop-condition stop.outage"]);
  });

  it("waits for a sample that hangs: it may have been served", async () => {
    // The 6th is answered late, and well.
    const samples: PageSeen[] = [...row("refused", 5), "primary", ...row("refused", 9)] as PageSeen[];
    assert.deepEqual((await after(samples, (n) => (n === 5 ? 20_000 : 0))).told, []);
  });
});

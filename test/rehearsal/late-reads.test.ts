// AWS shows what was written a little later: neither the restore nor the cleanup takes an answer from before a write for the truth.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Fact } from "../../src/journal/facts.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { ADMIN } from "../../src/lab/sts/caller.ts";
import type { Millis } from "../../src/ports/clock.ts";
import { createRandom } from "../../src/random/seeded.ts";
import {
  allOf,
  type Between,
  betweenAws,
  drillInLab,
  type LabDrill,
  type LabDrillOptions,
  labRefusal,
  remainsIn,
} from "../support/drill-in-lab.ts";
import { diesAt, inFreshLab, liveDrill } from "../support/killed-drill.ts";
import { HOUR, statesIn, sweepAs, told } from "../support/sweep-in-lab.ts";

const SECOND = 1_000;

/** Reads of instances' states, tags and schedules show no write before it is `lag` old. */
function lagging(lag: Millis): Between {
  let stopped = Number.NEGATIVE_INFINITY;
  let tagged = Number.NEGATIVE_INFINITY;
  const made = new Map<string, number>();
  return async ({ operation, input, clock }, send) => {
    const isHidden = (written = Number.NEGATIVE_INFINITY): boolean => clock.now() < written + lag;
    if (/^(Get|Delete)Schedule$/.test(operation) && isHidden(made.get(input.Name))) throw labRefusal("ResourceNotFoundException", "x", 404);
    // biome-ignore lint/suspicious/noExplicitAny: the outputs of many operations.
    const output = (await send()) as any;
    if (operation === "StopInstances" && input.DryRun !== true) stopped = clock.now();
    if (operation === "CreateSchedule") made.set(input.Name, clock.now());
    if (operation === "CreateTags") tagged = clock.now();
    if (operation === "DescribeInstanceStatus" && isHidden(stopped)) {
      const running = { Code: 16, Name: "running" };
      return { ...output, InstanceStatuses: output.InstanceStatuses.map((one: object) => ({ ...one, InstanceState: running })) };
    }
    if (operation === "DescribeTags" && isHidden(tagged)) {
      return { ...output, Tags: output.Tags.filter(({ Key }: { Key: string }) => !Key.startsWith("failover-drill:")) };
    }
    return output;
  };
}

interface Interruption {
  /** The first fact for which this is true... */
  readonly at: (fact: Fact) => boolean;
  /** ... so long after it. */
  readonly delay?: Millis;
  /** The second signal, so long after the first; none when left out. */
  readonly again?: Millis;
}

async function interrupted({ at, delay = 0, again }: Interruption, options: LabDrillOptions): Promise<LabDrill> {
  const [stop, hurry] = [new AbortController(), new AbortController()];
  let lab: Lab | undefined;
  let isOver = false;
  return drillInLab({
    after: 3 * HOUR,
    ...options,
    signal: stop.signal,
    hurry: hurry.signal,
    prepare: (made) => {
      lab = made;
    },
    onFact: (fact) => {
      if (isOver || !at(fact)) return;
      isOver = true;
      const { clock } = lab as Lab;
      void clock.sleep(delay).then(() => {
        stop.abort(new Error("SIGINT"));
        if (again !== undefined) void clock.sleep(again).then(() => hurry.abort(new Error("SIGTERM")));
      });
    },
  });
}

const is =
  (kind: Fact["kind"]) =>
  (fact: Fact): boolean =>
    fact.kind === kind;

/** All run, and nothing is left that is not told. */
function assertMended({ lab, facts }: LabDrill, where: string): void {
  assert.deepEqual(remainsIn(lab), [], where);
  assert.deepEqual(allOf(facts, "left-behind").at(-1)?.things, [], where);
}

describe("EC2 shows a stop late", () => {
  for (const lag of [1, 2, 5, 12]) {
    test(`${lag} s, an early end in the meantime: the instances run in the end, and only then the nets go`, async () => {
      const early: Interruption = { at: is("fault.accepted"), delay: 300, again: 7_500 };
      const drill = await interrupted(early, { between: lagging(lag * SECOND) });
      assertMended(drill, drill.report.sentence);
      const [accepted, confirmed, removed] = (["undo.accepted", "undo.confirmed", "timer.removed"] as const).map(
        (kind) => allOf(drill.facts, kind)[0]?.seq ?? -1,
      );
      assert.ok(0 < (accepted ?? -1) && (accepted ?? 0) < (confirmed ?? 0) && (confirmed ?? 0) < (removed ?? 0));
      assert.equal(drill.report.restored, true);
    });

    test(`${lag} s, a sweep in the meantime: the same`, () =>
      inFreshLab(async (place) => {
        const { world, clock, lab } = place;
        const lags = lagging(lag * SECOND);
        const mortals = { ...place, world: { ...world, aws: betweenAws(world.aws, lab, clock, [], lags) } };
        const { isDead } = await liveDrill(mortals, diesAt("StopInstances", "after"));
        assert.ok(isDead);
        await clock.sleep(500);
        const report = await sweepAs(mortals.world, place, { drill: "drill-1" });
        assert.equal(report.outcome, "mended");
        assert.deepEqual(told(report).slice(0, 2), ["instance started", "instance started"]);
        await clock.sleep(3 * HOUR);
        assert.deepEqual(statesIn(lab), ["running", "running"]);
        assert.deepEqual(remainsIn(lab), []);
      }));
  }
});

/** The call after which the interruption comes; its answer is not waited for. */
const rightAfter = (wanted: string, stop: AbortController, lags: Between, answered = true): Between => {
  return async (call, send) => {
    const output = await lags(call, send);
    if (call.operation !== wanted || stop.signal.aborted) return output;
    stop.abort(new Error("SIGINT"));
    if (!answered) throw Object.assign(new Error("read ECONNRESET"), { name: "TimeoutError", code: "ECONNRESET" });
    return output;
  };
};

describe("an interruption right after a write that does not show yet", () => {
  for (const [operation, kind] of [
    ["CreateTags", "marks.written"],
    ["CreateSchedule", "timer.armed"],
  ] as const)
    for (const lag of [3, 10, 19])
      for (const answered of [true, false])
        test(`${operation}, ${lag} s, ${answered ? "answered" : "its answer lost"}: nothing stays`, async () => {
          const stop = new AbortController();
          const drill = await drillInLab({ signal: stop.signal, between: rightAfter(operation, stop, lagging(lag * SECOND), answered) });
          assert.equal(allOf(drill.facts, kind).length, 0, "it was not read back");
          assertMended(drill, operation);
          assert.match(drill.report.sentence, /interrupted\. Nothing was stopped\.$/);
        });

  test("marks that show only after all looking are deleted unseen, by their values", async () => {
    const stop = new AbortController();
    const drill = await drillInLab({ signal: stop.signal, between: rightAfter("CreateTags", stop, lagging(HOUR)) });
    assertMended(drill, "CreateTags");
    for (const { input } of drill.calls.filter(({ operation, input }) => operation === "DeleteTags" && input.DryRun !== true))
      for (const { Key, Value } of input.Tags) assert.ok(typeof Value === "string" && Value !== "", Key);
  });

  test("that cannot be deleted either: told as left behind", async () => {
    const stop = new AbortController();
    const lags = rightAfter("CreateTags", stop, lagging(HOUR));
    const drill = await drillInLab({
      signal: stop.signal,
      between: (call, send) => {
        if (call.operation === "DeleteTags" && call.input.DryRun !== true) throw labRefusal("UnauthorizedOperation");
        return lags(call, send);
      },
    });
    assert.match(allOf(drill.facts, "left-behind")[0]?.things.join() ?? "", /^the marks of the drill: aws ec2 delete-tags .*Unauthorized/);
  });

  test("marks of another drill, written meanwhile, stay", async () => {
    const stop = new AbortController();
    const drill = await drillInLab({
      signal: stop.signal,
      between: async (call, send) => {
        const output = await send();
        if (call.operation !== "CreateTags") return output;
        const Tags = (call.input.Tags as { Key: string }[]).map(({ Key }) => ({ Key, Value: "another" }));
        call.lab.call("ec2", "CreateTags", { Resources: call.input.Resources, Tags }, ADMIN);
        stop.abort(new Error("SIGINT"));
        return output;
      },
    });
    const left = remainsIn(drill.lab);
    assert.equal(left.length, 8, left.join("\n"));
    assert.ok(left.every((thing) => thing.startsWith("tag ")));
  });

  test("the cleanup takes less than half a minute longer for it", async () => {
    const took = async (between: Between, signal: AbortSignal): Promise<Millis> => {
      const { facts } = await drillInLab({ signal, between });
      const entered = facts.find((fact) => fact.kind === "phase" && fact.phase === "cleanup");
      return (facts.at(-1)?.at ?? 0) - (entered?.at ?? 0);
    };
    const [hidden, shown] = [new AbortController(), new AbortController()];
    const longer =
      (await took(rightAfter("CreateSchedule", hidden, lagging(HOUR)), hidden.signal)) -
      (await took(rightAfter("GetSchedule", shown, lagging(0)), shown.signal));
    assert.ok(longer > 15 * SECOND && longer < 30 * SECOND, `${longer}`);
  });
});

describe("an instance that is down again after it was confirmed", () => {
  /** Somebody does it 20 s after the confirmation; with `cut`, nobody watches any more 10 s later. */
  const afterwards = async (operation: "StopInstances" | "TerminateInstances", cut: boolean) => {
    const [stop, hurry] = [new AbortController(), new AbortController()];
    let lab: Lab | undefined;
    const drill = await drillInLab({
      after: HOUR,
      signal: stop.signal,
      hurry: hurry.signal,
      prepare: (made) => {
        lab = made;
      },
      onFact: (fact) => {
        if (fact.kind !== "undo.confirmed") return;
        const made = lab as Lab;
        made.clock.at(fact.at + 20 * SECOND, () => made.call("ec2", operation, { InstanceIds: [fact.instances[0]] }, ADMIN));
        if (cut) void made.clock.sleep(30 * SECOND).then(() => hurry.abort(new Error("SIGTERM")));
      },
    });
    return { ...drill, id: allOf(drill.facts, "undo.confirmed")[0]?.instances[0] ?? "" };
  };
  const finding = ({ report }: LabDrill) => report.findings.find(({ check }) => check === "restored");

  test("stopped: timer, marks and lock stay, the report says so, and the timer starts it", async () => {
    const drill = await afterwards("StopInstances", true);
    assert.equal(drill.report.restored, false);
    assert.match(finding(drill)?.title ?? "", new RegExp(`^NOT RESTORED: ${drill.id} may still be stopped`));
    assert.equal(allOf(drill.facts, "timer.removed").length, 0);
    const things = allOf(drill.facts, "left-behind")[0]?.things ?? [];
    assert.equal(things.filter((thing) => thing.includes(`kept because ${drill.id} may`)).length, 3, things.join("\n"));
    assert.deepEqual(statesIn(drill.lab), ["running", "running"]);
  });

  test("stopped, and started by the timer while the drill goes on: restored, and nothing stays", async () => {
    const drill = await afterwards("StopInstances", false);
    assert.equal(drill.report.restored, true);
    assertMended(drill, drill.report.sentence);
  });

  test("terminated: nothing has to stay for it, and the report says so", async () => {
    const drill = await afterwards("TerminateInstances", false);
    assert.equal(drill.report.restored, false);
    assert.match(finding(drill)?.title ?? "", new RegExp(`^NOT RESTORED: ${drill.id} is terminated`));
    assert.deepEqual(allOf(drill.facts, "left-behind")[0]?.things, []);
    assert.deepEqual(
      remainsIn(drill.lab).filter((thing) => !thing.startsWith(`instance ${drill.id}`)),
      [],
    );
  });
});

test("whatever lags, whenever it is interrupted, whichever answers are lost: all run, and nothing stays untold", async () => {
  for (let n = 0; n < 60; n += 1) {
    const seed = `late-${n}`;
    const random = createRandom(seed);
    const phases = ["inject", "observe", "restore", "recover", "cleanup"] as const;
    const wanted = phases[Math.floor(random.next() * phases.length)];
    const lag = random.next() * 5 * SECOND;
    const loss = random.next() < 0.3 ? 0.05 : 0;
    const when: Interruption = {
      at: (fact) => fact.kind === "phase" && fact.phase === wanted && fact.state === "entered",
      delay: random.next() ** 3 * 20 * SECOND,
      ...(random.next() < 0.6 ? { again: random.next() * 15 * SECOND } : {}),
    };
    const lags = lagging(lag);
    let isBegun = false;
    const drill = await interrupted(
      {
        ...when,
        at: (fact) => {
          isBegun ||= when.at(fact);
          return isBegun;
        },
      },
      {
        seed,
        between: async (call, send) => {
          const lost = Object.assign(new Error("read ECONNRESET"), { name: "TimeoutError", code: "ECONNRESET" });
          const fate = isBegun && random.next() < loss ? random.next() : 1;
          if (fate < 0.5) throw lost;
          const output = await lags(call, send);
          if (fate < 1) throw lost;
          return output;
        },
      },
    );
    const where = `seed ${seed}, ${wanted}, lag ${lag}, ${drill.report.sentence}`;
    const things = allOf(drill.facts, "left-behind")[0]?.things ?? [];
    assert.deepEqual(
      statesIn(drill.lab).filter((state) => state !== "running"),
      [],
      where,
    );
    if (things.length === 0) assert.deepEqual(remainsIn(drill.lab), [], where);
  }
});

// Whatever ends the fault, and whatever goes wrong then: what was stopped runs again, or report, outcome and timer say that it does not.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Fact } from "../../src/journal/facts.ts";
import { restoreCapacity, withholdCapacity } from "../../src/lab/ec2/instance/capacity.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { ADMIN } from "../../src/lab/sts/caller.ts";
import type { Millis } from "../../src/ports/clock.ts";
import { allOf, type Between, drillInLab, type LabDrill, type LabDrillOptions, labRefusal, remainsIn } from "../support/drill-in-lab.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

interface Interrupted extends LabDrill {
  readonly interruptedAt: number;
  /** The engine's first call of any kind that changes something after the interruption, and when it left. */
  readonly firstWrite: { readonly operation: string; readonly at: number } | undefined;
}

const READS = /^(Describe|Get|List|Simulate)/;

/** Interrupts `delay` after the stop was accepted (or requested); `again` later, once more. */
async function interrupted(
  delay: Millis,
  options: LabDrillOptions & { readonly from?: Fact["kind"]; readonly again?: Millis } = {},
): Promise<Interrupted> {
  const [first, second] = [new AbortController(), new AbortController()];
  let lab: Lab | undefined;
  let interruptedAt = Number.POSITIVE_INFINITY;
  let firstWrite: Interrupted["firstWrite"];
  const drill = await drillInLab({
    ...options,
    signal: first.signal,
    hurry: second.signal,
    prepare: (made) => {
      lab = made;
      options.prepare?.(made);
    },
    onFact: ({ kind, at }) => {
      if (kind !== (options.from ?? "fault.accepted")) return;
      const { clock } = lab as Lab;
      // A sleeper, not `at`: aborting settles promises.
      void clock.sleep(delay).then(() => {
        interruptedAt = at + delay;
        first.abort(new Error("SIGINT"));
      });
      if (options.again !== undefined) void clock.sleep(delay + options.again).then(() => second.abort(new Error("SIGINT again")));
    },
    between: (call, send) => {
      const at = call.clock.now();
      if (first.signal.aborted && firstWrite === undefined && !READS.test(call.operation)) firstWrite = { operation: call.operation, at };
      return (options.between ?? ((_, pass) => pass()))(call, send);
    },
  });
  return { ...drill, interruptedAt, firstWrite };
}

const radiusOf = ({ report }: LabDrill): string[] => report.blastRadius.map(({ id }) => id);
const stateOf = (lab: Lab, id: string): string | undefined => lab.ec2.instances.get(id)?.state;
const endOf = ({ facts }: LabDrill): number => facts.at(-1)?.at ?? 0;

function assertAllRun(drill: LabDrill): void {
  for (const id of radiusOf(drill)) assert.equal(stateOf(drill.lab, id), "running", id);
}

describe("an interruption", () => {
  for (const delay of [0, 300, 5 * SECOND, 20 * SECOND, 45 * SECOND, 100 * SECOND, 160 * SECOND])
    it(`${delay} ms after the stop: the start leaves at that very moment, all of it comes back and is confirmed, nothing stays`, async () => {
      const drill = await interrupted(delay);
      assert.deepEqual(drill.firstWrite, { operation: "StartInstances", at: drill.interruptedAt });
      assertAllRun(drill);
      assert.deepEqual(remainsIn(drill.lab), []);
      assert.equal(allOf(drill.facts, "undo.confirmed").length, 1);
      assert.equal(allOf(drill.facts, "observed").at(-1)?.what, "steady-state-again");
      assert.equal(drill.report.outcome, "inconclusive");
      assert.match(drill.report.sentence, /^Inconclusive: the drill was interrupted\. Everything that was stopped runs again\.$/);
    });

  it("while the stop itself is under way does not wait for its answer", async () => {
    for (const delay of [0, 10, 30]) {
      const drill = await interrupted(delay, { from: "fault.requested" });
      assert.deepEqual(drill.firstWrite, { operation: "StartInstances", at: drill.interruptedAt }, `${delay} ms`);
      assertAllRun(drill);
      assert.deepEqual(remainsIn(drill.lab), []);
    }
  });

  it("before the stop stops nothing and leaves nothing", async () => {
    for (const from of ["marks.written", "timer.armed", "undo.recorded"] as const) {
      const drill = await interrupted(0, { from });
      assert.deepEqual(remainsIn(drill.lab), [], from);
      assert.equal(allOf(drill.facts, "drill.ended")[0]?.why, "interrupted");
      assertAllRun(drill);
    }
  });

  it("repeated ends the watching, not the restore", async () => {
    const whole = await interrupted(60 * SECOND);
    const hurried = await interrupted(60 * SECOND, { again: 2 * SECOND });
    assertAllRun(hurried);
    assert.equal(allOf(hurried.facts, "undo.confirmed").length, 1);
    assert.deepEqual(remainsIn(hurried.lab), []);
    assert.ok(endOf(hurried) < endOf(whole) - 30 * SECOND, `${endOf(whole) - endOf(hurried)} ms sooner`);
    assert.match(hurried.report.sentence, /runs again; the steady state was not seen again\.$/);
  });

  it("repeated while the return is watched tells what held by then", async () => {
    const drill = await interrupted(60 * SECOND, { again: 60 * SECOND });
    const after = allOf(drill.facts, "steady-state").find(({ when }) => when === "after");
    assert.ok(after?.tolerances.some(({ held }) => held) && after.tolerances.some(({ held }) => !held));
    assert.equal(drill.report.findings.find(({ check }) => check === "recovered-in-time")?.ruling, "inconclusive");
    assert.deepEqual(remainsIn(drill.lab), []);
  });
});

/** From the first start on, every call of the engine is met by this. */
const onceRestoring = (meet: (call: Parameters<Between>[0], since: Millis) => Error | undefined): Between => {
  let since: number | undefined;
  return (call, send) => {
    if (call.operation === "StartInstances" && call.input.DryRun !== true) since ??= call.clock.now();
    const error = since === undefined ? undefined : meet(call, call.clock.now() - since);
    return error === undefined ? send() : Promise.reject(error);
  };
};

describe("a restore in trouble", () => {
  it("without capacity in one zone starts the others, says which is down and that the timer was due, which brings it back in the end", async () => {
    let lab: Lab | undefined;
    let zone = "";
    const drill = await drillInLab({
      prepare: (made) => {
        lab = made;
      },
      onFact: (fact) => {
        if (fact.kind === "blast-radius") zone = fact.targets[1]?.zone ?? "";
        if (fact.kind === "fault.accepted") withholdCapacity(lab as Lab, zone);
        if (fact.kind === "drill.ended") restoreCapacity(lab as Lab, zone);
      },
      after: HOUR,
    });
    const [up = "", down = ""] = radiusOf(drill);
    assert.deepEqual(allOf(drill.facts, "undo.confirmed")[0]?.instances, [up]);
    assert.deepEqual(allOf(drill.facts, "undo.failed")[0]?.instances, [down]);
    assert.equal(drill.report.outcome, "errored");
    assert.equal(drill.report.restored, false);
    const timer = allOf(drill.facts, "timer.armed")[0];
    assert.match(drill.report.problems[0]?.what ?? "", new RegExp(`\\(${down}\\): InsufficientInstanceCapacity`));
    assert.match(
      drill.report.problems[0]?.next ?? "",
      new RegExp(`${timer?.timer} was due at .*by hand now: aws ec2 start-instances --instance-ids ${down} `),
    );
    assert.ok((timer?.fires ?? 0) < endOf(drill), "no promise of a moment that is over");
    assert.match(drill.report.sentence, new RegExp(`NOT RESTORED: ${down} may still be stopped; the restart timer was due at`));
    assert.equal(allOf(drill.facts, "timer.removed").length, 0);
    assertAllRun(drill);
  });

  it("with expired credentials says so within seconds and leaves the timer, which starts them all", async () => {
    const drill = await drillInLab({
      between: onceRestoring(() => labRefusal("ExpiredToken", "The security token included in the request is expired")),
      after: HOUR,
    });
    const [failed, requested] = [allOf(drill.facts, "undo.failed")[0], allOf(drill.facts, "undo.requested")[0]];
    assert.ok((failed?.at ?? 0) - (requested?.at ?? 0) < 10 * SECOND);
    assert.match(failed?.error ?? "", /^ExpiredToken: /);
    assert.match(drill.report.problems[0]?.next ?? "", /failover-drill-restart-drill-1 starts them at/);
    assert.equal(drill.report.outcome, "errored");
    assertAllRun(drill);
  });

  it("on a network lost for minutes goes on as soon as it is back", async () => {
    const lost = 4 * MINUTE;
    const reset = () => Object.assign(new Error("read ECONNRESET"), { name: "TimeoutError", code: "ECONNRESET" });
    const drill = await drillInLab({ between: onceRestoring((_, since) => (since < lost ? reset() : undefined)) });
    const [accepted, requested] = [allOf(drill.facts, "undo.accepted")[0], allOf(drill.facts, "undo.requested")[0]];
    const took = (accepted?.at ?? 0) - (requested?.at ?? 0);
    assert.ok(took >= lost && took < lost + 15 * SECOND, `${took}`);
    assertAllRun(drill);
    assert.deepEqual(remainsIn(drill.lab), []);
  });

  it("through throttling goes on", async () => {
    let left = 25;
    const drill = await drillInLab({
      between: onceRestoring(({ operation }) =>
        operation === "StartInstances" && left-- > 0 ? labRefusal("RequestLimitExceeded", "Request limit exceeded.", 503) : undefined,
      ),
    });
    assertAllRun(drill);
    assert.equal(drill.report.restored, true);
  });

  it("with one instance terminated by somebody else starts the other and names the one", async () => {
    let lab: Lab | undefined;
    const drill = await drillInLab({
      prepare: (made) => {
        lab = made;
      },
      onFact: (fact) => {
        if (fact.kind !== "fault.accepted") return;
        const made = lab as Lab;
        made.clock.at(fact.at + 30 * SECOND, () => made.call("ec2", "TerminateInstances", { InstanceIds: [fact.instances[0]] }, ADMIN));
      },
    });
    const [gone = "", other = ""] = radiusOf(drill);
    assert.equal(stateOf(drill.lab, other), "running");
    assert.deepEqual(allOf(drill.facts, "undo.failed")[0]?.gone, [gone]);
    assert.match(drill.report.sentence, new RegExp(`NOT RESTORED: ${gone} is terminated`));
    assert.deepEqual(
      remainsIn(drill.lab).filter((thing) => !thing.startsWith("instance ") && !thing.includes(gone)),
      [],
    );
  });
});

describe("the restore after the drill itself failed", () => {
  it("comes after a bug in the observing, and what it brings back is watched", async () => {
    let thrown = false;
    const drill = await drillInLab({
      onFact: (fact) => {
        if (fact.kind === "observed" && !thrown) {
          thrown = true;
          throw new TypeError("a bug");
        }
      },
    });
    assert.equal(drill.report.outcome, "errored");
    assert.match(drill.report.problems[0]?.what ?? "", /a bug/);
    assertAllRun(drill);
    assert.equal(allOf(drill.facts, "observed").at(-1)?.what, "steady-state-again");
    assert.deepEqual(remainsIn(drill.lab), []);
  });
});

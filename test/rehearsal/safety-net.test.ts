// Nothing is stopped before its undo stands in AWS and was read back; whatever goes wrong before, nothing is stopped and nothing is left.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ADMIN } from "../../src/lab/sts/caller.ts";
import type { Plan } from "../../src/plan/types.ts";
import { allOf, type Between, drillInLab, type LabDrill, labRefusal, remainsIn } from "../support/drill-in-lab.ts";
import { shippedPlan } from "../support/shipped.ts";

const HOUR = 3_600_000;

const without = (plan: Plan): Plan => ({ ...plan, safety: { ...plan.safety, restartTimer: "off" } });

const stopsOf = ({ calls }: LabDrill) => calls.filter(({ operation, input }) => operation === "StopInstances" && input.DryRun !== true);

/** Whoever asks for this operation, and does not only try, is refused. */
const denied =
  (wanted: string, code = "AccessDeniedException"): Between =>
  ({ operation, input }, send) => {
    if (operation === wanted && input.DryRun !== true) throw labRefusal(code, `not authorized to perform ${wanted}`);
    return send();
  };

/** This operation is answered well and never carried out. */
const swallowed =
  (wanted: string): Between =>
  ({ operation, input }, send) =>
    operation === wanted && input.DryRun !== true ? Promise.resolve({}) : send();

function assertUntouched(drill: LabDrill): void {
  assert.equal(stopsOf(drill).length, 0, "a stop has left");
  assert.deepEqual(remainsIn(drill.lab), []);
  assert.deepEqual(allOf(drill.facts, "left-behind").at(-1)?.things, []);
}

test("lock, marks, timer, journal, and only then the stop; afterwards all of it goes, the lock last", async () => {
  const atStop: string[] = [];
  const drill = await drillInLab({
    between: ({ operation, input, lab }, send) => {
      if (operation === "StopInstances" && input.DryRun !== true) {
        const [first] = input.InstanceIds as string[];
        const tags = lab.ec2.tags.get(first ?? "");
        atStop.push(tags?.get("failover-drill:drill") ?? "", ...lab.scheduler.schedules.keys());
        assert.match(tags?.get("failover-drill:undo-by") ?? "", /^2026-01-06T03:\d\d:/);
        assert.match(tags?.get("failover-drill:lock") ?? "", /:stack\/failover-drill-lock-www-example-com\//);
      }
      return send();
    },
  });
  assert.equal(drill.report.outcome, "passed", drill.report.sentence);
  assert.deepEqual(atStop, ["drill-1", "default/failover-drill-restart-drill-1-1", "default/failover-drill-restart-drill-1-2"]);
  const kinds = ["lock.", "marks.", "timer.", "undo.", "fault.", "left-behind"];
  assert.deepEqual(
    drill.facts.map(({ kind }) => kind as string).filter((kind) => kinds.some((one) => kind.startsWith(one))),
    [
      "lock.taken",
      "marks.written",
      "timer.armed",
      "undo.recorded",
      "fault.requested",
      "fault.accepted",
      "undo.requested",
      "undo.accepted",
      "undo.confirmed",
      "timer.removed",
      "marks.removed",
      "lock.released",
      "left-behind",
    ],
  );
  assert.deepEqual(remainsIn(drill.lab), []);
});

test("the timer calls for exactly these instances, each for itself, well after the undo is due, as the role of the drill file", async () => {
  const drill = await drillInLab();
  const all = drill.calls.filter(({ operation }) => operation === "CreateSchedule");
  const called = all.flatMap(({ input }) => [JSON.parse(input.Target.Input).InstanceIds]);
  assert.deepEqual(
    called,
    allOf(drill.facts, "fault.requested")[0]?.instances.map((id) => [id]),
  );
  const [created] = drill.calls.filter(({ operation }) => operation === "CreateSchedule");
  const [marks] = allOf(drill.facts, "marks.written");
  const [armed] = allOf(drill.facts, "timer.armed");
  const { Target, ScheduleExpression, FlexibleTimeWindow, ActionAfterCompletion, State } = created?.input ?? {};
  assert.equal(Target.Arn, "arn:aws:scheduler:::aws-sdk:ec2:startInstances");
  assert.equal(Target.RoleArn, "arn:aws:iam::000000000000:role/failover-drill-restart-timer");
  assert.deepEqual([FlexibleTimeWindow.Mode, ActionAfterCompletion, State], ["OFF", "DELETE", "ENABLED"]);
  assert.equal(ScheduleExpression, `at(${new Date(armed?.fires ?? 0).toISOString().slice(0, 19)})`);
  assert.ok((armed?.fires ?? 0) - (marks?.undoBy ?? 0) >= 120_000);
  assert.equal((armed?.fires ?? 1) % 60_000, 0);
});

const REFUSED: Readonly<Record<string, { between?: Between; prepare?: Parameters<typeof drillInLab>[0]; code: string; says: RegExp }>> = {
  "CreateStack of the lock is denied": { between: denied("CreateStack"), code: "safety.cannot-lock", says: /cloudformation:CreateStack/ },
  "CreateTags is denied": { between: denied("CreateTags"), code: "safety.cannot-mark", says: /ec2:CreateTags/ },
  "CreateSchedule is denied": {
    between: denied("CreateSchedule"),
    code: "safety.cannot-arm-timer",
    says: /scheduler:CreateSchedule.*restart-timer: off/s,
  },
  "GetSchedule is denied": { between: denied("GetSchedule"), code: "safety.cannot-arm-timer", says: /scheduler:GetSchedule/ },
  "PassRole is denied": {
    between: ({ operation }, send) => {
      if (operation === "CreateSchedule")
        throw labRefusal("AccessDeniedException", "User: x is not authorized to perform: iam:PassRole on y");
      return send();
    },
    code: "safety.cannot-arm-timer",
    says: /iam:PassRole is missing/,
  },
  "the role is not there": {
    prepare: { prepare: (lab) => void lab.iam.roles.delete("failover-drill-restart-timer") },
    code: "safety.timer-role",
    says: /role\/failover-drill-restart-timer/,
  },
  "the role trusts somebody else": {
    prepare: {
      prepare: (lab) => {
        const role = lab.iam.roles.get("failover-drill-restart-timer");
        if (role !== undefined)
          role.trust = { Statement: [{ Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" }] };
      },
    },
    code: "safety.timer-role",
    says: /may not assume/,
  },
};

for (const [name, { between, prepare, code, says }] of Object.entries(REFUSED)) {
  test(`${name}: refused, nothing is stopped, nothing is left`, async () => {
    const drill = await drillInLab({ ...prepare, ...(between === undefined ? {} : { between }) });
    assert.equal(drill.report.outcome, "refused", drill.report.sentence);
    const [problem] = allOf(drill.facts, "refused").flatMap(({ problems }) => problems);
    assert.equal(problem?.code, code);
    assert.match(`${problem?.what} ${problem?.next}`, says);
    assertUntouched(drill);
  });
}

const UNREADABLE: Readonly<Record<string, { between: Between; code: string }>> = {
  "tags that were written do not show": { between: swallowed("CreateTags"), code: "safety.marks-not-readable" },
  "the timer that was made does not show": { between: swallowed("CreateSchedule"), code: "safety.timer-not-readable" },
  "the timer is for other instances": {
    between: async ({ operation, input }, send) => {
      const output = await send();
      if (operation === "GetSchedule") (output as { Target: { Input: string } }).Target.Input = '{"InstanceIds":["i-0"]}';
      return operation === "GetSchedule" && input === undefined ? undefined : output;
    },
    code: "safety.timer-not-readable",
  },
  "EventBridge Scheduler is down": {
    between: ({ operation }, send) => {
      if (operation === "CreateSchedule") throw labRefusal("InternalServerException", "down", 500);
      return send();
    },
    code: "aws.InternalServerException",
  },
};

for (const [name, { between, code }] of Object.entries(UNREADABLE)) {
  test(`${name}: errored, nothing is stopped, nothing is left`, async () => {
    const drill = await drillInLab({ between });
    assert.equal(drill.report.outcome, "errored", drill.report.sentence);
    assert.equal(allOf(drill.facts, "error")[0]?.problems[0]?.code, code);
    assertUntouched(drill);
  });
}

test("restart-timer off: nothing is asked of EventBridge Scheduler, and the journal says so", async () => {
  const drill = await drillInLab({ plan: without(shippedPlan()) });
  assert.equal(drill.report.outcome, "passed", drill.report.sentence);
  assert.equal(drill.calls.filter(({ service }) => service === "scheduler").length, 0);
  assert.equal(allOf(drill.facts, "timer.off").length, 1);
  assert.deepEqual(remainsIn(drill.lab), []);
});

for (const [where, hours] of [
  ["GetSchedule", 1],
  ["DescribeTags", 5],
] as const) {
  test(`a process that sleeps ${hours} h after ${where} does not stop anything when it wakes`, async () => {
    const drill = await drillInLab({
      between: async ({ operation, clock }, send) => {
        const output = await send();
        if (operation === where) await clock.sleep(hours * HOUR);
        return output;
      },
    });
    assert.equal(drill.report.outcome, "refused", drill.report.sentence);
    assertUntouched(drill);
  });
}

test("a journal that cannot be written any more: no stop", async () => {
  const stop = new AbortController();
  const drill = await drillInLab({
    signal: stop.signal,
    onFact: ({ kind }) => {
      if (kind === "undo.recorded") stop.abort(new Error("no space left on device"));
    },
  });
  assert.equal(stopsOf(drill).length, 0);
  assert.deepEqual(remainsIn(drill.lab), []);
});

const WRITES = /^(Create|Delete|Execute|Put|Stop|Start)/;

for (const moment of ["before", "after"] as const) {
  test(`interrupted ${moment} any call that changes something: all run, nothing is left`, async () => {
    const whole = await drillInLab();
    const writes = whole.calls.filter(({ operation, input }) => WRITES.test(operation) && input.DryRun !== true);
    assert.ok(writes.length > 20, `${writes.length} writes`);
    for (const { n, operation } of writes) {
      const stop = new AbortController();
      const drill = await drillInLab({
        signal: stop.signal,
        // CloudFormation ends what it has begun by itself.
        after: HOUR,
        between: async (call, send) => {
          if (moment === "before" && call.n === n) stop.abort(new Error("SIGINT"));
          const output = await send();
          if (moment === "after" && call.n === n) stop.abort(new Error("SIGINT"));
          return output;
        },
      });
      const where = `${moment} call ${n} (${operation})`;
      assert.deepEqual(remainsIn(drill.lab), [], where);
      assert.deepEqual(allOf(drill.facts, "left-behind").at(-1)?.things, [], where);
      assert.equal(allOf(drill.facts, "error").length, 0, where);
    }
  });
}

const STAYING: Readonly<Record<string, { between: Between; things: readonly RegExp[] }>> = {
  "the timer": {
    between: denied("DeleteSchedule"),
    things: [1, 2].map(
      (n) => new RegExp(`^the restart timer failover-drill-restart-drill-1-${n}: aws scheduler delete-schedule --name .*DeleteSchedule`),
    ),
  },
  "the marks": {
    between: denied("DeleteTags", "UnauthorizedOperation"),
    things: [/^the marks of the drill: aws ec2 delete-tags --resources i-/],
  },
  "the lock": {
    between: ({ operation, input }, send) => {
      if (operation === "DeleteStack" && String(input.StackName).includes("failover-drill-lock")) throw labRefusal("AccessDenied", "no");
      return send();
    },
    things: [/^the lock failover-drill-lock-www-example-com: aws cloudformation delete-stack --stack-name arn:/],
  },
};

for (const [name, { between, things }] of Object.entries(STAYING)) {
  test(`${name} cannot be removed: told with the command that does it, the rest goes, the verdict is heard`, async () => {
    const drill = await drillInLab({ between });
    const left = allOf(drill.facts, "left-behind").at(-1)?.things ?? [];
    assert.equal(left.length, things.length, left.join("\n"));
    for (const [index, pattern] of things.entries()) assert.match(left[index] ?? "", pattern);
    assert.equal(allOf(drill.facts, "drill.ended")[0]?.why, "done");
    assert.equal(drill.report.outcome, "failed");
    const open = drill.report.findings.filter(({ ruling }) => ruling !== "held").map(({ check }) => check);
    assert.deepEqual(open, ["nothing-left-behind"]);
  });
}

/** A restore that gives up long before the timer. */
const impatient = (plan: Plan): Plan => ({ ...plan, deadlines: { ...plan.deadlines, recovery: 180_000 } });

test("while an instance may still be stopped, timer, marks and lock stay, and the report names them", async () => {
  const drill = await drillInLab({ plan: impatient(shippedPlan()), between: denied("StartInstances", "UnauthorizedOperation") });
  const left = allOf(drill.facts, "left-behind").at(-1)?.things ?? [];
  assert.equal(left.filter((thing) => thing.includes("kept because")).length, 3, left.join("\n"));
  assert.match(left.join("\n"), /failover-drill sweep --drill drill-1/);
  assert.deepEqual(
    remainsIn(drill.lab).map((thing) => thing.split(" ")[0]),
    ["lock", "timer", "timer", ...Array.from({ length: 8 }, () => "tag"), "instance", "instance"],
  );
});

test("the timer starts one instance although somebody has terminated the other", async () => {
  const drill = await drillInLab({
    plan: impatient(shippedPlan()),
    after: 2 * HOUR,
    between: ({ operation, input, lab }, send) => {
      if (operation === "StartInstances" && input.DryRun !== true) {
        const [, second] = [...lab.ec2.instances.keys()].sort();
        if (second !== undefined) lab.call("ec2", "TerminateInstances", { InstanceIds: [second] }, ADMIN);
        throw labRefusal("UnauthorizedOperation");
      }
      return send();
    },
  });
  assert.deepEqual([...drill.lab.ec2.instances.values()].map(({ state }) => state).sort(), ["running", "terminated"]);
});

test("then the timer starts them, without anybody", async () => {
  const drill = await drillInLab({
    plan: impatient(shippedPlan()),
    after: 2 * HOUR,
    between: denied("StartInstances", "UnauthorizedOperation"),
  });
  assert.deepEqual(
    [...drill.lab.ec2.instances.values()].map(({ state }) => state),
    ["running", "running"],
  );
  assert.equal(drill.lab.scheduler.schedules.size, 0);
});

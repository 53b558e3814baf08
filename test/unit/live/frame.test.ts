// What the live view shows at a moment, and what it logs for a fact.
import assert from "node:assert/strict";
import { test } from "node:test";
import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import type { Fact, FactBody, SampleFact } from "../../../src/journal/facts.ts";
import { changeLines } from "../../../src/report/live-changes.ts";
import { columnsOf } from "../../../src/report/live-columns.ts";
import { heartbeatLine, renderLive } from "../../../src/report/live-frame.ts";
import { type LiveState, liveState, NOTHING_YET } from "../../../src/report/live-state.ts";
import { A, append, B, cutAfter, PASSING, PLAN, START, tell } from "../../support/journal-builder.ts";

const PLAIN = { colour: false, width: 100 };
const WIDE = { colour: false, width: Number.POSITIVE_INFINITY };
const FAULT = START + PASSING.faultAt;
const RESTORE = FAULT + PASSING.restoreAt;

function stateAfter(facts: readonly Fact[]): LiveState {
  return facts.reduce(liveState, NOTHING_YET);
}

function stateAt(instant: number, facts = tell()): LiveState {
  return stateAfter(facts.filter((fact) => fact.at <= instant));
}

/** The lines that the last of `bodies` makes. */
function linesOf(facts: readonly Fact[], body: FactBody, options = PLAIN): readonly string[] {
  const before = stateAfter(facts);
  const fact = append(facts, body).at(-1) as Fact;
  return changeLines(before, liveState(before, fact), fact, options);
}

function sample(body: Partial<SampleFact> & Pick<SampleFact, "probe" | "outcome">): FactBody {
  return { kind: "sample", n: 0, due: START, ...body } as FactBody;
}

test("while stacks are deployed there is a line for each, with what it waits for or works on", () => {
  const now = START + 70_000;
  assert.deepEqual(renderLive(stateAt(now), now, PLAIN), [
    "DEPLOY   1:10 elapsed   58:51 left for the stacks   www.example.com in rehearsal",
    "~ network              1:09   CREATE_IN_PROGRESS  at work: Main",
    "~ error-page           1:09   CREATE_IN_PROGRESS  at work: Main",
    "· endpoint                    after network",
    "· web                         after network, endpoint",
    "· load-balancer               after network, web",
    "· dns                         after load-balancer, error-page",
  ]);
});

test("during the fault there is a line for each signal, and the countdown is that of the failover", () => {
  const now = FAULT + 60_000;
  assert.deepEqual(renderLive(stateAt(now), now, PLAIN), [
    "OBSERVE   11:40 elapsed   9:01 left for the error page   www.example.com in rehearsal",
    "▼ fault 0:59 ago: stop-instances on 2 instances",
    "✗ instances            0:24   2 stopped",
    "✗ targets              0:16   0/2 healthy, 2 unused  Target.InvalidState",
    "✓ checkers             1:40   16/16 healthy",
    "~ authoritative        0:06   secondary  TTL 5 s  198.51.100.7",
    "✓ resolver             1:40   primary  TTL 60 s  203.0.113.10 203.0.113.11",
    "✗ page                 0:16   ALB 503",
  ]);
});

test("after the restore both are told, and the countdown is that of the recovery", () => {
  const now = RESTORE + 60_000;
  assert.deepEqual(renderLive(stateAt(now), now, PLAIN).slice(0, 3), [
    "RECOVER   14:20 elapsed   19:16 left for the steady state   www.example.com in rehearsal",
    "▼ fault 3:39 ago: stop-instances on 2 instances   ▲ restore confirmed, requested 1:00 ago",
    "✓ instances            0:44   2 running",
  ]);
});

test("once the error page is steady the countdown is that of holding it, then of the health check, and it tells when time is over", () => {
  const steady = append(
    tell().filter((fact) => fact.at <= FAULT + 60_000),
    { kind: "observed", what: "error-page-steady" },
  );
  const state = stateAfter(steady);
  const at = steady.at(-1)?.at ?? 0;
  const head = (now: number) => /(\S+) (left|over time) for (.*?) {3}/.exec(renderLive(state, now, PLAIN)[0] ?? "")?.slice(1);
  assert.deepEqual(head(at + 1_500), ["0:59", "left", "the error page to be held"]);
  assert.deepEqual(head(at + 60_000), ["0:00", "left", "the error page to be held"]);
  assert.deepEqual(head(at + 61_000), ["0:00", "left", "the health check to fail too"].with(0, head(at + 61_000)?.[0] ?? ""));
  assert.deepEqual(head(at + 400_000)?.slice(1), ["over time", "the health check to fail too"]);
});

test("while an instance is still stopping, the countdown is that of the failover's deadline", () => {
  const facts = append(
    tell({ stoppedAt: Number.POSITIVE_INFINITY }).filter((fact) => fact.at <= FAULT + 60_000),
    { kind: "observed", what: "error-page-steady" },
  );
  const at = facts.at(-1)?.at ?? 0;
  const [head] = renderLive(stateAfter(facts), at + 61_000, PLAIN);
  assert.match(head ?? "", /left for the instances to be stopped/);
});

test("while AAAA has not left the load balancer, the countdown says that it is waited for", () => {
  const headOf = (leftAt: number, failsOver: boolean) => {
    const facts = append(
      tell({ ipv6: { leftAt, backAt: 0, failsOver } }).filter((fact) => fact.at <= FAULT + 60_000),
      { kind: "observed", what: "error-page-steady" },
    );
    return renderLive(stateAfter(facts), (facts.at(-1)?.at ?? 0) + 61_000, PLAIN)[0] ?? "";
  };
  assert.match(headOf(Number.POSITIVE_INFINITY, true), /left for AAAA to leave the load balancer/);
  assert.match(headOf(Number.POSITIVE_INFINITY, false), /left for the health check to fail too/);
  assert.match(headOf(54_000, true), /left for the health check to fail too/);
});

test("a heartbeat says everything on one line", () => {
  const now = FAULT + 60_000;
  assert.equal(
    heartbeatLine(stateAt(now), now, 300),
    "03:28:40  still observe; 9:01 left for the error page; page ALB 503; resolver primary; authoritative secondary; checkers 16/16 healthy; targets 0/2 healthy, 2 unused; instances 2 stopped",
  );
  assert.equal(
    heartbeatLine(stateAt(START + 70_000), START + 70_000, 300),
    "03:18:10  still deploy; 58:51 left for the stacks; 0 of 6 stacks done; network CREATE_IN_PROGRESS Main; error-page CREATE_IN_PROGRESS Main",
  );
  assert.equal(heartbeatLine(NOTHING_YET, START, 300), "03:17:00  still starting");
});

test("a change of a signal is one line with both states, stamped with the moment the sample was due", () => {
  const facts = tell().filter((fact) => fact.at <= FAULT + 3_000);
  const due = FAULT + 3_500;
  const outcome = { seen: "alb-502", path: "/", status: 502, address: "203.0.113.10" } as const;
  assert.deepEqual(linesOf(facts, sample({ probe: "page", n: 44, due, outcome })), [
    "03:27:43   +0:03  page: primary → ALB 502  (from 203.0.113.10)",
  ]);
});

test("a sample that says the same logs nothing, even when instance, addresses and TTL differ", () => {
  const facts = tell().filter((fact) => fact.at <= FAULT);
  const due = FAULT + 500;
  assert.deepEqual(linesOf(facts, sample({ probe: "page", n: 90, due, outcome: { seen: "primary", path: "/", instance: "i-1" } })), []);
  const outcome = { seen: "primary", addresses: ["192.0.2.9"], ttl: 7 } as const;
  assert.deepEqual(linesOf(facts, sample({ probe: "recursive", n: 90, due, outcome })), []);
});

test("a slow answer does not replace a newer one; the first that says something else is logged, the others are counted", () => {
  const facts = tell().filter((fact) => fact.at <= FAULT + 60_000);
  const slow = (n: number) => sample({ probe: "page", n, due: FAULT + 57_000, outcome: { seen: "timeout", path: "/" } });
  assert.deepEqual(linesOf(facts, slow(97)), ["03:28:37   +0:56  page: a slow answer said timeout"]);
  assert.deepEqual(linesOf(append(facts, slow(97)), slow(98)), []);
  const state = stateAfter(append(facts, slow(97), slow(98)));
  assert.ok(renderLive(state, FAULT + 61_000, PLAIN).includes("✗ page                 0:17   ALB 503  (2 slow: timeout)"));
});

test("a signal that cannot be had says so", () => {
  const body = sample({ probe: "checkers", outcome: { missing: "AccessDenied: not allowed" } });
  assert.deepEqual(linesOf([], body), ["03:17:00   +0:00  checkers: no sample  (AccessDenied: not allowed)"]);
});

test("a probe and a fact that are not known yet do no harm", () => {
  const unknown = { kind: "something-new", what: 1 } as unknown as FactBody;
  assert.deepEqual(linesOf(tell(), unknown), []);
  const body = sample({ probe: "keep-alive" as never, outcome: { seen: "alb-503", path: "/" } });
  assert.deepEqual(linesOf(tell().slice(0, 3), body), ["03:17:00   +0:00  keep-alive: ALB 503"]);
});

test("stack events are condensed: ends and failures, no beginnings; the root cause is named and stands out", () => {
  const [started, planned] = tell();
  const facts = [started, planned] as readonly Fact[];
  const event = (logicalId: string, status: string, reason?: string): FactBody => ({
    kind: "stack.event",
    stack: "web",
    time: START,
    logicalId,
    type: logicalId === "reference-site-web" ? "AWS::CloudFormation::Stack" : "AWS::EC2::Instance",
    status,
    ...(reason === undefined ? {} : { reason }),
  });
  const lines = (body: FactBody) => linesOf(facts, body, WIDE).map((line) => line.slice(18));
  assert.deepEqual(lines(event("reference-site-web", "CREATE_IN_PROGRESS", "User Initiated")), ["web: CREATE_IN_PROGRESS"]);
  assert.deepEqual(lines(event("First", "CREATE_IN_PROGRESS", "Resource creation Initiated")), []);
  assert.deepEqual(lines(event("First", "CREATE_COMPLETE")), ["web: First CREATE_COMPLETE (AWS::EC2::Instance)"]);
  assert.deepEqual(lines(event("First", "CREATE_FAILED", "no such image")), [
    "✗ web: First CREATE_FAILED (AWS::EC2::Instance): no such image",
  ]);
  assert.deepEqual(lines(event("Second", "CREATE_FAILED", "Resource creation cancelled")), [
    "web: Second CREATE_FAILED (AWS::EC2::Instance): Resource creation cancelled",
  ]);
  const rootCause = { logicalId: "First", type: "AWS::EC2::Instance", reason: "no such image" };
  assert.deepEqual(
    lines({ kind: "stack.finished", stack: "web", status: "ROLLBACK_COMPLETE", changed: true, took: 41_200, outputs: {}, rootCause }),
    ["✗ web: ROLLBACK_COMPLETE after 41.2 s, because First (AWS::EC2::Instance) failed: no such image"],
  );
  assert.deepEqual(lines({ kind: "stack.finished", stack: "web", status: "UPDATE_COMPLETE", changed: false, took: 900, outputs: {} }), [
    "✓ web: UPDATE_COMPLETE, nothing to change",
  ]);
});

test("a stack that is rolled back reads as bad in the frame", () => {
  const facts = append(
    cutAfter(tell(), (fact) => fact.kind === "stack.event"),
    { kind: "stack.event", stack: "network", time: START, logicalId: "Main", type: "AWS::EC2::VPC", status: "CREATE_FAILED" },
    {
      kind: "stack.event",
      stack: "network",
      time: START + 2_000,
      logicalId: "reference-site-network",
      type: "AWS::CloudFormation::Stack",
      status: "ROLLBACK_IN_PROGRESS",
    },
  );
  assert.equal(renderLive(stateAfter(facts), START + 5_000, PLAIN)[1], "✗ network              0:04   ROLLBACK_IN_PROGRESS  1 failed");
});

test("fault and restore stand out without colour, in bold with it", () => {
  const facts = tell().filter((fact) => fact.at < FAULT);
  const requested: FactBody = { kind: "fault.requested", fault: "stop-instances", instances: [A, B] };
  const accepted: FactBody = { ...requested, kind: "fault.accepted" };
  assert.match(linesOf(facts, requested)[0] ?? "", new RegExp(`^03:27:39  \\+10:39  ▼ FAULT stop-instances requested: ${A} and ${B}$`));
  assert.deepEqual(linesOf(facts, accepted), ["03:27:39   +0:00  ▼ FAULT accepted; times count from here"]);
  const [line = ""] = linesOf(facts, accepted, { colour: true, width: 200 });
  assert.ok(line.endsWith("\u001b[1m\u001b[31m▼ FAULT accepted; times count from here\u001b[39m\u001b[22m"), JSON.stringify(line));
  const failed = linesOf(tell(), { kind: "undo.failed", fault: "stop-instances", error: "timed out" });
  assert.match(failed[0] ?? "", /✗ RESTORE of stop-instances FAILED: timed out/);
});

test("a long text goes on in lines set in under it; without a width it stays one line", () => {
  const body: FactBody = { kind: "error", problems: [{ code: "aws.x", what: "It broke ".repeat(12).trim(), whose: "aws", next: "Wait." }] };
  const lines = linesOf(tell(), body, { colour: false, width: 60 });
  assert.ok(lines.length > 1 && lines.slice(1).every((line) => line.startsWith(" ".repeat(18)) && line.length <= 60), lines.join("\n"));
  assert.equal(linesOf(tell(), body, WIDE).length, 1);
});

test("a drill that ends with its fault open names the instances", () => {
  const facts = tell().filter((fact) => fact.at <= FAULT + 60_000);
  assert.match(
    linesOf(facts, { kind: "drill.ended", why: "interrupted" }, WIDE)[0] ?? "",
    new RegExp(`interrupted; ${A} and ${B} may still be stopped`),
  );
  assert.match(linesOf(tell().slice(0, -1), { kind: "drill.ended", why: "done" })[0] ?? "", /the drill is over: done$/);
});

test("of repeated requests each kind is logged once and all are counted", () => {
  const retry: FactBody = { kind: "aws.retry", service: "ec2", operation: "StopInstances", code: "RequestLimitExceeded", attempt: 1 };
  const facts = tell().filter((fact) => fact.at <= FAULT);
  assert.equal(linesOf(facts, retry, WIDE).length, 1);
  assert.deepEqual(linesOf(append(facts, retry), retry), []);
  assert.deepEqual(
    renderLive(stateAfter(append(facts, retry, retry)), FAULT, PLAIN).at(-1),
    "  2 repeated AWS requests, the last ec2 StopInstances: RequestLimitExceeded",
  );
});

test("direction marks, ANSI sequences and workflow commands in what others wrote are neutralised", () => {
  const evil = "\u001b[2J\u202e\u0007::error::x ##[group] \u009b31m\u2066";
  const facts: readonly Fact[] = append(
    tell().slice(0, 4),
    sample({ probe: "page", outcome: { seen: "unknown", path: `/${evil}`, status: 200, detail: evil, address: evil } }),
    sample({ probe: "instances", outcome: { states: { [evil]: evil } } }),
    sample({ probe: "targets", outcome: { healthy: 0, total: 1, states: { a: `${evil}/${evil}` } } }),
    { kind: "stack.event", stack: evil, time: START, logicalId: evil, type: evil, status: evil, reason: evil },
    { kind: "error", problems: [{ code: evil, what: evil, whose: "aws", next: evil }] },
    { kind: "undo.failed", fault: evil, error: evil },
    { kind: "aws.retry", service: evil, operation: evil, code: evil, attempt: 1 },
  );
  let state = NOTHING_YET;
  for (const fact of facts) {
    const before = state;
    state = liveState(before, fact);
    for (const width of [30, 100, Number.POSITIVE_INFINITY]) {
      const lines = [
        ...changeLines(before, state, fact, { colour: false, width }),
        ...renderLive(state, fact.at, { colour: false, width }),
        heartbeatLine(state, fact.at, width),
      ];
      for (const line of lines) {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: there must be none.
        assert.doesNotMatch(line, /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069]/);
        assert.doesNotMatch(line, /^\s*::|##\[/);
      }
    }
  }
});

test("no line is wider than the width, wide characters counted, and colour changes no text", () => {
  const facts = tell();
  fc.assert(
    fc.property(fc.nat({ max: facts.length }), fc.integer({ min: 10, max: 140 }), fc.string({ unit: "grapheme" }), (index, width, text) => {
      const names = { ...PLAN, site: { ...PLAN.site, host: `${text}漢字🙂` } };
      const all = facts.slice(0, index).map((fact) => (fact.kind === "plan" ? { ...fact, plan: names } : fact));
      const state = stateAfter(
        append(all, sample({ probe: "page", n: 9_999, outcome: { seen: "unknown", path: "/", detail: `漢字🙂 ${text}` } })),
      );
      const now = state.startedAt ?? START;
      const plain = renderLive(state, now, { colour: false, width });
      for (const line of plain) assert.ok(columnsOf(line) <= width, `${columnsOf(line)} > ${width}: ${line}`);
      const painted = renderLive(state, now, { colour: true, width }).map((line) => stripVTControlCharacters(line).trimEnd());
      assert.deepEqual(painted, plain);
      const problem: FactBody = { kind: "error", problems: [{ code: "x", what: `漢字🙂${text} ${text}`, whose: "ours", next: text }] };
      for (const line of linesOf(all, problem, { colour: false, width: width + 20 })) assert.ok(columnsOf(line) <= width + 20, line);
    }),
  );
});

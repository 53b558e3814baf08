// What the reports and the live view say of lock, marks and timer: with a timer, without one, and of journals that know of neither.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fact, FactBody } from "../../../src/journal/facts.ts";
import { consoleReport } from "../../../src/report/console.ts";
import { NOTHING_YET } from "../../../src/report/live-state.ts";
import { told } from "../../../src/report/live-told.ts";
import { markdownReport } from "../../../src/report/markdown.ts";
import { judge } from "../../../src/verdict/judge.ts";
import { A, append, B, START, tell, without } from "../../support/journal-builder.ts";

const fires = START + 20 * 60_000;
const lock = { lock: "failover-drill-lock-www-example-com", id: "arn:stack/1" } as const;

const TAKEN: FactBody = { kind: "lock.taken", ...lock, until: START + 3_600_000 };
const MARKED: FactBody = { kind: "marks.written", instances: [A, B], undoBy: START + 17 * 60_000 };
const ARMED: FactBody = { kind: "timer.armed", timer: "failover-drill-restart-d", fires, instances: [A, B] };
const REMOVED: readonly FactBody[] = [
  { kind: "timer.removed", timer: "failover-drill-restart-d" },
  { kind: "marks.removed", instances: [A, B] },
  { kind: "lock.released", ...lock },
];

const linesOf = (...bodies: readonly FactBody[]) => {
  const { lines } = judge(append(tell(), ...bodies)).safety;
  return Object.fromEntries(lines.map(({ about, says }) => [about, says]));
};

test("a journal from before there was a lock is judged as before", () => {
  const report = judge(tell());
  assert.equal(report.outcome, "passed");
  assert.deepEqual(report.safety, { lines: [], timer: undefined, stopCondition: undefined, notices: [] });
  assert.doesNotMatch(consoleReport(report, { colour: false, width: 100 }), /SAFETY/);
  assert.doesNotMatch(markdownReport(report), /Safety/);
});

test("with a timer: what would have started the instances, and when", () => {
  const says = linesOf(TAKEN, MARKED, ARMED, ...REMOVED);
  assert.equal(
    says.timer,
    `had the drill died, failover-drill-restart-d would have started ${A} and ${B} at 03:37:00; removed after the restore`,
  );
  assert.match(says.undo ?? "", /due by 03:34:00; removed in the end/);
  assert.match(says.lock ?? "", /^the site was this drill's alone from .* to /);
});

test("without one: nothing would have", () => {
  const facts = append(tell(), TAKEN, MARKED, { kind: "timer.off" }, ...REMOVED.slice(1));
  const report = judge(facts);
  assert.equal(report.safety.timer, "off");
  for (const text of [consoleReport(report, { colour: false, width: 200 }), markdownReport(report)])
    assert.match(text, /Had the drill died, nothing but failover.drill sweep would have started the instances/);
});

test("what is still there says so", () => {
  const says = linesOf(TAKEN, MARKED, ARMED, { kind: "marks.removed", instances: [A] });
  assert.match(says.timer ?? "", /starts .* at 03:37:00: it was not removed/);
  assert.match(says.undo ?? "", new RegExp(`still on ${B}$`));
  assert.match(says.lock ?? "", /not given back; over at 2026-11-22T04:17/);
});

test("a timer that is gone: it was not the one that started what ran already", () => {
  const gone: FactBody = { kind: "notice", code: "safety.timer-gone", what: "it is gone" };
  assert.match(
    linesOf(TAKEN, MARKED, ARMED, gone).timer ?? "",
    /^failover-drill-restart-d was due at 03:37:00 to start .*, and is gone: the instances ran already$/,
  );
  const facts = append(without(tell(), "undo.confirmed"), TAKEN, MARKED, ARMED, gone);
  const says = judge(facts).safety.lines.find(({ about }) => about === "timer")?.says;
  assert.match(says ?? "", /and is gone: it removes itself once it has fired$/);
});

test("the live view tells each of them, and that there is no timer in so many words", () => {
  const words = [TAKEN, MARKED, ARMED, { kind: "timer.off" } as const, ...REMOVED].map((body) => {
    const [change] = told(NOTHING_YET, { seq: 0, at: START, ...body } as Fact);
    return change?.words ?? "";
  });
  assert.deepEqual(words, [
    "the site is this drill's alone until 04:17:00 at the latest (lock failover-drill-lock-www-example-com)",
    `the undo stands on the tags of ${A} and ${B}, due by 03:34:00`,
    "should this drill die, failover-drill-restart-d starts them at 03:37:00",
    "NO RESTART TIMER: should this drill die, the instances stay stopped",
    "the restart timer is removed",
    `the undo is removed from the tags of ${A} and ${B}`,
    "the site's lock is given back",
  ]);
});

// A rehearsal and a drill over sockets of the same seed and conditions tell the same story: the same moments in the same order, as far apart.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import type { Fact } from "../../src/journal/facts.ts";
import { parseJournal } from "../../src/journal/jsonl.ts";
import type { ConditionProfile } from "../../src/lab/conditions.ts";
import type { Truth } from "../../src/lab/lab.ts";
import type { MetricName } from "../../src/plan/types.ts";
import { judge } from "../../src/verdict/judge.ts";
import type { Landmark, Report } from "../../src/verdict/types.ts";
import { runCommand, startLab } from "../support/lab-process.ts";
import { rehearsePlan, shippedPlan } from "../support/shipped.ts";
import { patientProbes, siteInFolder } from "./patient-site.ts";

interface Story {
  readonly report: Report;
  /** From the first sign of the targets in the lab, which sets the phases of all health checks, to the fault; and from there to the restore. */
  readonly faultAt: number;
  readonly restoreAt: number;
}

function storyOf(facts: readonly Fact[], truths: readonly Truth[]): Story {
  const report = judge(facts);
  assert.equal(report.outcome, "passed", report.sentence);
  const zero = truths.find(({ what }) => what === "target.state")?.at;
  const fault = facts.find(({ kind }) => kind === "fault.accepted")?.at;
  const restore = facts.find(({ kind }) => kind === "undo.requested")?.at;
  assert.ok(zero && fault && restore);
  return { report, faultAt: fault - zero, restoreAt: restore - fault };
}

async function overSockets(t: TestContext, seed: string, conditions: ConditionProfile): Promise<Story> {
  const { folder: out, file } = siteInFolder(patientProbes());
  const lab = await startLab(t, "--speed", "30", "--seed", seed, "--conditions", conditions);
  const drill = await runCommand(t, ["drill", file, "--seed", seed, "--out", out], { env: lab.env }).ended;
  assert.equal(drill.code, 0, `${drill.stdout}\n${drill.stderr}`);
  const story = storyOf(parseJournal(readFileSync(join(out, "journal.jsonl"), "utf8"), "journal.jsonl").facts, await lab.truths());
  await lab.stop();
  return story;
}

/** Clearly one after the other: what two brackets that overlap hold may have happened in either order. */
const isBefore = (a: Landmark, b: Landmark): boolean =>
  a.bracket !== undefined && b.bracket !== undefined && a.bracket.atLatest < b.bracket.after;

/** What calls take over sockets at speed 30, in simulated milliseconds. */
const CALLS = 1_500;

/** Nothing but the fault or the restore decides about these: no phase of any check. */
const AT_ONCE: ReadonlySet<MetricName> = new Set(["first-failure", "instances-stopped", "instances-running"]);

/** Within which seeds were tried. */
const SLACK_MAX = 15_000;

/**
 * What the order of two moments, or the time between them, may differ by: how much later in the phases of the lab's health checks the fault (or the
 * restore) came, and what calls take.
 */
const slackOf = (one: Story, other: Story): number =>
  Math.abs(one.faultAt - other.faultAt) + Math.abs(one.restoreAt - other.restoreAt) + CALLS;

function sameStory(rehearsed: Story, drilled: Story): void {
  const slack = slackOf(rehearsed, drilled);
  assert.ok(
    slack < SLACK_MAX,
    `fault after ${rehearsed.faultAt} and ${drilled.faultAt} ms, restore ${rehearsed.restoreAt} and ${drilled.restoreAt} ms later`,
  );
  const seen = ({ report }: Story) => report.landmarks.filter(({ bracket }) => bracket !== undefined).map(({ name }) => name);
  assert.deepEqual(seen(drilled), seen(rehearsed));
  const pairs = rehearsed.report.landmarks.flatMap((a, i) => rehearsed.report.landmarks.map((b, j) => ({ a, b, i, j })));
  for (const { a, b, i, j } of pairs.filter(({ a, b }) => isBefore(a, b))) {
    const [c, d] = [drilled.report.landmarks[i] as Landmark, drilled.report.landmarks[j] as Landmark];
    const apart = (b.bracket?.after ?? 0) - (a.bracket?.atLatest ?? 0);
    assert.ok(apart <= slack || !isBefore(d, c), `${a.name} comes before ${b.name} in the rehearsal, and after it over sockets`);
  }
  for (const { metric, measured } of rehearsed.report.measurements) {
    const other = drilled.report.measurements.find((one) => one.metric === metric)?.measured;
    assert.equal(other === undefined, measured === undefined, metric);
    if (measured === undefined || other === undefined) continue;
    const may = AT_ONCE.has(metric) ? CALLS : slack;
    assert.ok(
      measured.min - may <= other.max && other.min - may <= measured.max,
      `${metric}: ${measured.min} to ${measured.max} ms rehearsed, ${other.min} to ${other.max} ms over sockets, slack ${may} ms`,
    );
  }
}

/**
 * Seeds whose fault may come 4 s earlier and 14 s later without meeting a moment that decides about a whole interval (a health check's turn, the end
 * of a cached answer): a call that takes a little longer over sockets would rightly tell another story there. Found by moving the fault in rehearsals.
 */
const STORIES: readonly (readonly [conditions: ConditionProfile, seed: string])[] = [
  ["calm", "9"],
  ["realistic", "9"],
  ["realistic", "16"],
];

for (const [conditions, seed] of STORIES) {
  test(`seed ${seed}, ${conditions}`, { timeout: 240_000 }, async (t) => {
    const { facts, truths } = await rehearsePlan(shippedPlan(patientProbes()), seed, conditions);
    const rehearsed = storyOf(facts, truths);
    try {
      sameStory(rehearsed, await overSockets(t, seed, conditions));
    } catch (error) {
      // At speed 30 a machine that is busy for a moment loses many seconds: once more before the code is blamed.
      t.diagnostic(`once more: ${(error as Error).message.split("\n", 1)[0]}`);
      sameStory(rehearsed, await overSockets(t, seed, conditions));
    }
  });
}

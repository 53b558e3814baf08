// The simulation itself: it tells the same story for the same seed, kills for good, and adds up its shards.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { realSubject } from "../../simulation/actors/subject.ts";
import { makeCatalogue } from "../../simulation/draw/catalogue.ts";
import { drawOptions } from "../../simulation/draw/draw-options.ts";
import type { Options, Trouble } from "../../simulation/options.ts";
import { failureText } from "../../simulation/print.ts";
import { playOut } from "../../simulation/scenario.ts";
import { resultOf, simulate } from "../../simulation/simulate.ts";
import { merge, summarize } from "../../simulation/summary.ts";
import { createInlineRunner } from "../../src/lab/lambda/runner/runner.ts";

const runInline = createInlineRunner();
const catalogue = makeCatalogue(runInline);
after(() => runInline.close());

const PLAIN: Options = {
  seed: "plain",
  conditions: "calm",
  fixed: {},
  mode: "all",
  pace: "short",
  timer: true,
  permissions: "simulate",
  ahead: 0,
  troubles: [],
  happenings: [],
  later: [],
};

const play = (options: Partial<Options>) => playOut({ ...PLAIN, ...options }, realSubject, runInline);

const trouble = (point: string, what: Trouble["what"], when: Trouble["when"], lasts?: number): Partial<Options> => ({
  troubles: [{ who: "drill-a", point, what, when, ...(lasts === undefined ? {} : { lasts }) }],
});

test("a seed tells the same story again: options, entries, arrivals", async () => {
  const drawn = drawOptions("7", await catalogue);
  assert.deepEqual(drawOptions("7", await catalogue), drawn);
  const tell = async () => {
    const { drills, arrivals, overAt } = await playOut(drawn, realSubject, runInline);
    return JSON.stringify([drills.map(({ facts }) => facts), arrivals, overAt]);
  };
  assert.equal(await tell(), await tell());
});

test("a killed drill does nothing any more: its journal ends there, and nothing of it arrives", async () => {
  const { drills, arrivals, lab } = await play(trouble("inject/StopInstances#1", "kill", "after"));
  const [drill] = drills;
  assert.equal(drill?.killed, true);
  assert.equal(drill?.facts.findLast(({ kind }) => kind !== "sample")?.kind, "fault.requested");
  const own = arrivals.filter(({ by }) => by === "drill-a");
  assert.equal(own.at(-1)?.operation, "StopInstances");
  assert.deepEqual([...new Set(arrivals.filter(({ by }) => by === "timer").map(({ operation }) => operation))], ["StartInstances"]);
  assert.ok([...lab.ec2.instances.values()].every(({ state }) => state === "running"));
});

test("killed before the request leaves: it never arrives", async () => {
  const { arrivals } = await play(trouble("inject/StopInstances#1", "kill", "before"));
  assert.ok(!arrivals.some(({ operation }) => operation === "StopInstances"));
});

test("a request that was signed longer than five minutes ago is refused", async () => {
  const { arrivals, drills } = await play(trouble("inject/StopInstances#1", "sleep", "before", 6 * 60_000));
  assert.ok(!arrivals.some(({ operation, by }) => operation === "StopInstances" && by === "drill-a"));
  assert.equal(drills[0]?.slept, 6 * 60_000);
});

test("SIGINT while the fault lasts: the drill ends by itself and restores", async () => {
  const { drills, arrivals } = await play(trouble("observe/fact entered#1", "sigint", "after"));
  assert.equal(drills[0]?.facts.at(-1)?.kind, "drill.ended");
  assert.ok(arrivals.some(({ operation, by }) => operation === "StartInstances" && by === "drill-a"));
});

test("a drill that is killed without timer, and nobody comes: counted apart, its marks name it", async () => {
  const evidence = await play({ ...trouble("observe/fact entered#1", "kill", "after"), timer: false });
  const result = resultOf(evidence);
  assert.deepEqual(result.violations, []);
  assert.equal(result.stranded, 2);
  const swept = resultOf(
    await play({ ...trouble("observe/fact entered#1", "kill", "after"), timer: false, later: [{ what: "post-step", after: 1_000 }] }),
  );
  assert.deepEqual([swept.violations, swept.stranded], [[], 0]);
});

test("shards add up to the whole, and a failure tells how to repeat it", async () => {
  const results = [];
  for (let seed = 1; seed <= 8; seed += 1) results.push(await simulate(String(seed), await catalogue, runInline));
  const whole = summarize(results, 10);
  const merged = merge([summarize(results.slice(0, 3), 10), summarize(results.slice(3), 7)]);
  assert.deepEqual(merged, whole);
  const facts = Array.from({ length: 50 }, (_, seq) => ({ seq, at: 0, kind: "timer.off" }) as const);
  const violations = [{ invariant: "nothing-left", what: "a lock" } as const];
  const text = failureText({ ...(results[0] as (typeof results)[0]), seed: "8", options: PLAIN, facts, violations });
  assert.match(text, /nothing-left: a lock[\s\S]*--only 8[\s\S]*--options '\{"seed":"plain"/);
  assert.equal(text.match(/timer\.off/g)?.length, 30);
});

test("60 seeds break no promise", async () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const result = await simulate(String(seed), await catalogue, runInline);
    assert.equal(result.violations.length, 0, failureText(result));
  }
});

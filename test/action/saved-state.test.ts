// What the post step knows of a drill: by its journal, and by the saved state where that is gone, another's or unreadable.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { rememberDrill } from "../../action/drill-memory.ts";
import { createRunner, type Runner } from "../../action/runner.ts";
import { knownOf, leftBy, saveDrill, unfinishedDrill } from "../../action/saved-state.ts";
import type { Fact, FactBody } from "../../src/journal/facts.ts";
import { formatJournal } from "../../src/journal/jsonl.ts";
import { instancesToStart } from "../../src/safety/undone.ts";
import { shippedPlan } from "../support/shipped.ts";
import { readValues } from "./support.ts";

const root = mkdtempSync(join(tmpdir(), "failover-drill-state-"));
after(() => rmSync(root, { recursive: true, force: true }));

let scenes = 0;

/** A step's folder with its state file; `post` reads what was saved by then. */
function scene(): { readonly out: string; readonly main: Runner; readonly post: () => Runner } {
  const folder = join(root, String(++scenes));
  const out = join(folder, "report");
  mkdirSync(out, { recursive: true });
  writeFileSync(join(folder, "state"), "");
  const post = () => {
    const saved = Object.entries(readValues(join(folder, "state"))).map(([name, value]) => [`STATE_${name}`, value]);
    return createRunner(Object.fromEntries(saved), () => undefined);
  };
  return { out, main: createRunner({ GITHUB_STATE: join(folder, "state") }, () => undefined), post };
}

const ids = ["i-1", "i-2"];
const STARTED: FactBody = { kind: "drill.started", drill: "drill-1", version: "1", world: "aws", seed: "1", repeat: "again" };
const IDENTITY: FactBody = { kind: "identity", account: "111111111111", arn: "arn", region: "eu-west-1" };
const RECORDED: FactBody = { kind: "undo.recorded", fault: "stop-instances", instances: ids };
const CONFIRMED: FactBody = { kind: "undo.confirmed", fault: "stop-instances", instances: ids };
const ENDED: readonly FactBody[] = [
  { kind: "left-behind", things: [] },
  { kind: "drill.ended", why: "done" },
];
const facts = (...bodies: readonly FactBody[]) => bodies.map((body, seq) => ({ ...body, seq, at: seq }) as Fact);
const STOPPED = facts(STARTED, IDENTITY, RECORDED);

const saving = (out: string) => ({ drill: "drill-1", out, resolver: "", plan: shippedPlan() });

function saved(runner: Runner) {
  const drill = unfinishedDrill(runner);
  assert.ok(drill);
  return drill;
}

test("of the plan stands in the state what a sweep wants to know, and no template", () => {
  const { out, main, post } = scene();
  saveDrill(main, saving(out));
  const plan = shippedPlan();
  const drill = saved(post());
  assert.deepEqual([drill.region, drill.plan?.site, drill.plan?.safety], [plan.region, plan.site, plan.safety]);
  assert.deepEqual(
    drill.plan?.stacks.map(({ name }) => name),
    plan.stacks.map(({ name }) => name),
  );
  assert.ok(post().state("drill").length < 5_000);
});

test("no value grows beyond what one variable of the environment may have", () => {
  const { out, main, post } = scene();
  const plan = shippedPlan();
  const [stack] = plan.stacks;
  assert.ok(stack);
  saveDrill(main, { ...saving(out), plan: { ...plan, stacks: Array.from({ length: 2_000 }, () => stack) } });
  assert.equal(saved(post()).plan, undefined);
  const memory = rememberDrill(main);
  const many = facts(STARTED, IDENTITY, { ...RECORDED, instances: Array.from({ length: 9_000 }, (_, n) => `i-${n}`) } as FactBody);
  for (const fact of many) memory.onFact(fact);
  assert.ok(post().state("facts").length < 32_000);
  const known = knownOf(post(), saved(post()));
  assert.deepEqual([known.facts, leftBy(known)], [many.slice(0, 2), "something"]);
});

test("without a journal the state tells what was stopped, whose it is, and that it is put back", () => {
  const { out, main, post } = scene();
  saveDrill(main, saving(out));
  const memory = rememberDrill(main);
  assert.equal(leftBy(knownOf(post(), saved(post()))), "perhaps");
  for (const fact of STOPPED) memory.onFact(fact);
  const known = knownOf(post(), saved(post()));
  assert.deepEqual([known.facts, instancesToStart(known.facts), leftBy(known)], [STOPPED, ids, "something"]);
  const whole = facts(STARTED, IDENTITY, RECORDED, CONFIRMED, ...ENDED);
  for (const fact of whole.slice(STOPPED.length)) memory.onFact(fact);
  assert.equal(leftBy(knownOf(post(), saved(post()))), "nothing");
});

test("an instance that is seen down after its undo was confirmed is to be started, without a journal too", () => {
  const { out, main, post } = scene();
  saveDrill(main, saving(out));
  const memory = rememberDrill(main);
  const sample = (n: number, second: string): FactBody => ({
    kind: "sample",
    probe: "instances",
    n,
    due: n,
    outcome: { states: { "i-1": "running", "i-2": second } },
  });
  const drilled = facts(STARTED, IDENTITY, RECORDED, sample(3, "stopped"), CONFIRMED, sample(5, "stopped"), sample(6, "stopped"));
  for (const fact of drilled) memory.onFact(fact);
  const known = knownOf(post(), saved(post()));
  assert.deepEqual([instancesToStart(known.facts), instancesToStart(memory.facts)], [["i-2"], ["i-2"]]);
  assert.deepEqual(
    known.facts.map(({ seq }) => seq),
    [0, 1, 2, 4, 5],
  );
  for (const fact of facts(...drilled, sample(7, "running"), sample(6.5, "stopped"), ...ENDED).slice(drilled.length)) memory.onFact(fact);
  assert.deepEqual(instancesToStart(memory.facts), []);
  assert.equal(leftBy(knownOf(post(), saved(post()))), "nothing");
});

test("another drill's journal in its place says nothing about it; its own goes on where the state ends", () => {
  const { out, main, post } = scene();
  saveDrill(main, saving(out));
  const memory = rememberDrill(main);
  for (const fact of STOPPED.slice(0, 2)) memory.onFact(fact);
  const journal = join(out, "journal.jsonl");
  const other = { ...STARTED, drill: "drill-2" } as FactBody;
  writeFileSync(journal, formatJournal(facts(other, IDENTITY, RECORDED, CONFIRMED, ...ENDED)));
  assert.deepEqual(knownOf(post(), saved(post())), { facts: STOPPED.slice(0, 2) });
  writeFileSync(journal, formatJournal(STOPPED));
  assert.deepEqual(knownOf(post(), saved(post())), { facts: STOPPED });
});

test("a journal that cannot be read is reason enough to look, unless the state says that all is over", () => {
  const { out, main, post } = scene();
  saveDrill(main, saving(out));
  mkdirSync(join(out, "journal.jsonl"));
  const known = knownOf(post(), saved(post()));
  assert.match(known.unreadable ?? "", /EISDIR/);
  assert.deepEqual([known.facts, leftBy(known)], [[], "something"]);
  const memory = rememberDrill(main);
  for (const fact of facts(STARTED)) memory.onFact(fact);
  assert.equal(leftBy(knownOf(post(), saved(post()))), "something");
  for (const fact of facts(STARTED, IDENTITY, ...ENDED).slice(1)) memory.onFact(fact);
  assert.equal(leftBy(knownOf(post(), saved(post()))), "nothing");
});

test("a state that cannot be written stops no drill", () => {
  const memory = rememberDrill(createRunner({ GITHUB_STATE: "/nowhere/state" }, () => undefined));
  for (const fact of STOPPED) memory.onFact(fact);
  assert.deepEqual(memory.facts, STOPPED);
});

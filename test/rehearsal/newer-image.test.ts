// A site that is drilled again and again: a newer image in the Parameter Store must not cost it its servers.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fact } from "../../src/journal/facts.ts";
import { createJournal } from "../../src/journal/journal.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { createInlineRunner } from "../../src/lab/lambda/runner/runner.ts";
import type { Plan } from "../../src/plan/types.ts";
import { run } from "../../src/run.ts";
import { judge } from "../../src/verdict/judge.ts";
import type { Report } from "../../src/verdict/types.ts";
import { createRehearsalWorld } from "../../src/worlds/rehearsal.ts";
import { remainsIn } from "../support/drill-in-lab.ts";
import { shippedPlan } from "../support/shipped.ts";

const IMAGES = "/aws/service/ami-amazon-linux-latest/";
const runInline = createInlineRunner();

interface Drilled {
  readonly report: Report;
  readonly facts: readonly Fact[];
  readonly lab: Lab;
}

/** The shipped site, drilled, then `between`, then the second drill, of `plan`. */
async function drilledAgain(between: (lab: Lab) => void, plan: Plan = shippedPlan()): Promise<Drilled> {
  const first = shippedPlan();
  const { world, clock, lab } = createRehearsalWorld(first, "1", "calm", runInline);
  const drill = async (id: string, of: Plan): Promise<readonly Fact[]> => {
    const journal = createJournal(clock);
    await run({ plan: of, world, journal, drill: id, version: "0", seed: "1", repeat: "again" });
    return journal.facts;
  };
  return clock.drive(async () => {
    assert.equal(judge(await drill("drill-1", first)).outcome, "passed");
    between(lab);
    const facts = await drill("drill-2", plan);
    return { facts, report: judge(facts), lab };
  });
}

const newer = ({ ssm }: Lab): void => {
  ssm.newerImages.set(`${IMAGES}al2023-ami-kernel-default-arm64`, "ami-0fedcba9876543210");
};
const states = ({ ec2 }: Lab): readonly string[] => [...ec2.instances.values()].map(({ state }) => state);
const phases = (facts: readonly Fact[]): readonly string[] =>
  facts.flatMap((fact) => (fact.kind === "phase" && fact.state === "entered" ? [fact.phase] : []));

test("a newer image alone: the second drill passes over it, with the servers that run, and says so", async () => {
  const { report, facts, lab } = await drilledAgain(newer);
  assert.equal(report.outcome, "passed");
  assert.deepEqual(states(lab), ["running", "running"]);
  const told = report.safety.notices.filter(({ code }) => code === "deploy.newer-value-left");
  assert.match(
    told.map(({ what }) => what).join(),
    /^Stack "web".* ami-0fedcba9876543210, .* would replace FirstInstance .*, SecondInstance /,
  );
  assert.equal(
    facts.some(({ kind }) => kind === "stack.event"),
    false,
  );
});

/** Both an edit of the user's own and a newer image. */
const edited = (): Plan => {
  const plan = shippedPlan();
  return {
    ...plan,
    stacks: plan.stacks.map((stack) => (stack.key === "web" ? { ...stack, tags: { ...stack.tags, team: "ops" } } : stack)),
  };
};

test("with an edit besides, the second drill is refused with both instances named, and neither they nor any stack are touched", async () => {
  const { report, facts, lab } = await drilledAgain(newer, edited());
  assert.equal(report.outcome, "refused");
  assert.match(report.sentence, /^Refused, nothing was stopped: deploying stack "web".*FirstInstance.*SecondInstance/);
  assert.deepEqual(
    report.problems.map(({ code }) => code),
    ["deploy.would-replace"],
  );
  assert.deepEqual(states(lab), ["running", "running"]);
  assert.equal(
    facts.some(({ kind }) => kind === "stack.finished" || kind === "stack.event"),
    false,
  );
  assert.deepEqual(remainsIn(lab), [], "the lock is released, the change sets are gone");
  assert.deepEqual(phases(facts), ["deploy", "cleanup"]);
});

test("with limits.max-instances below what runs, the deployment is still what refuses it, before the instances are counted", async () => {
  const plan = edited();
  const { report, lab } = await drilledAgain(newer, { ...plan, limits: { ...plan.limits, maxInstances: 1 } });
  assert.deepEqual(
    report.problems.map(({ code }) => code),
    ["deploy.would-replace"],
  );
  assert.deepEqual(states(lab), ["running", "running"]);
});

test("without a newer image the second drill passes as the first did", async () => {
  const { report, lab } = await drilledAgain(() => undefined);
  assert.equal(report.outcome, "passed");
  assert.deepEqual(states(lab), ["running", "running"]);
});

// The shipped stacks are deployed hardly later than the lab's own delays allow.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createLimiter } from "../../src/aws/limiter.ts";
import { persistentAws } from "../../src/aws/senders.ts";
import { deploy } from "../../src/deploy/deploy.ts";
import { createJournal } from "../../src/journal/journal.ts";
import { createInlineRunner } from "../../src/lab/lambda/runner/runner.ts";
import { dumpState } from "../../src/lab/serve/api-dump.ts";
import { createRandom } from "../../src/random/seeded.ts";
import { readDrill } from "../../src/read-drill.ts";
import { createRehearsalWorld } from "../../src/worlds/rehearsal.ts";
import { type CloudFormationRecords, criticalPath, meanLatency } from "../support/critical-path.ts";

/** Milliseconds that noticing may add to the critical path, over all its stacks. */
const ALLOWED = 2_000;
const SEEDS = 12;

const plan = readDrill(undefined);
const runInline = createInlineRunner();

async function excess(seed: string, profile: "calm" | "realistic"): Promise<number> {
  const { clock, lab, world } = createRehearsalWorld(plan, seed, profile, runInline);
  const aws = persistentAws({ aws: world.aws, clock, random: createRandom(seed), route53Limiter: createLimiter(clock, 5) });
  const startedAt = clock.now();
  const context = {
    aws,
    clock,
    journal: createJournal(clock),
    drill: "d",
    tags: {},
    startedAt,
    deadline: startedAt + 3_600_000,
    signal: undefined,
  };
  await clock.drive(() => deploy(context, plan.stacks));
  const took = clock.now() - startedAt;
  const { cloudformation } = dumpState(lab) as { cloudformation: CloudFormationRecords };
  return took - criticalPath(plan.stacks, cloudformation, meanLatency(profile)).takes;
}

for (const profile of ["calm", "realistic"] as const) {
  test(`the six stacks take at most 2 s longer than their critical path, ${profile}`, async () => {
    for (let seed = 1; seed <= (profile === "calm" ? 1 : SEEDS); seed += 1) {
      const late = await excess(String(seed), profile);
      assert.ok(late <= ALLOWED, `seed ${seed}: ${Math.round(late)} ms later`);
    }
  });
}

test.after(() => runInline.close());

// Does the simulation find what it is there for? A bug planted in each layer of safety breaks a promise within 1,000 seeds.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { makeCatalogue } from "../../simulation/draw/catalogue.ts";
import { PLANTED } from "../../simulation/planted/index.ts";
import { simulate } from "../../simulation/simulate.ts";
import { createInlineRunner } from "../../src/lab/lambda/runner/runner.ts";

const SEEDS = 1_000;

const runInline = createInlineRunner();
const catalogue = makeCatalogue(runInline);
after(() => runInline.close());

for (const [bug, { subject, breaks }] of Object.entries(PLANTED)) {
  test(`${bug} is found: it breaks ${breaks}`, async (context) => {
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const { violations } = await simulate(String(seed), await catalogue, runInline, subject);
      const found = violations.find(({ invariant }) => invariant === breaks);
      if (found === undefined) continue;
      context.diagnostic(`${bug}: seed ${seed}, ${found.what}`);
      return;
    }
    assert.fail(`${bug} stays hidden in ${SEEDS} seeds`);
  });
}

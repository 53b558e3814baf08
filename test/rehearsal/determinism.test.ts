// Same seed, same journal, byte for byte: run alone, among others, and in another process.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { formatJournal } from "../../src/journal/jsonl.ts";
import type { ConditionProfile } from "../../src/lab/conditions.ts";
import { rehearsePlan, shippedPlan } from "../support/shipped.ts";

const journalOf = async (seed: string, conditions: ConditionProfile) =>
  formatJournal((await rehearsePlan(shippedPlan(), seed, conditions)).facts);

for (const conditions of ["realistic", "hostile"] as const) {
  test(`alone and among others at the same time, ${conditions}`, async () => {
    const alone = await journalOf("7", conditions);
    const [, among] = await Promise.all([journalOf("6", conditions), journalOf("7", conditions), journalOf("8", conditions)]);
    assert.equal(among, alone);
    assert.notEqual(await journalOf("8", conditions), alone);
  });
}

test("in another process", () => {
  const outs = [1, 2].map(() => mkdtempSync(join(tmpdir(), "failover-drill-")));
  try {
    const journals = outs.map((out) => {
      execFileSync(process.execPath, ["bin/failover-drill.js", "rehearse", "--seed", "7", "--quiet", "--out", out]);
      return readFileSync(join(out, "journal.jsonl"), "utf8");
    });
    assert.equal(journals[0], journals[1]);
    assert.ok((journals[0] as string).length > 10_000);
  } finally {
    for (const out of outs) rmSync(out, { recursive: true });
  }
});

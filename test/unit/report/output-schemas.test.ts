// The committed schemas are the code's, and what is written as JSON keeps to them. Reports and the gate's have tests of their own.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import { judgeHistory } from "../../../src/history/judge.ts";
import type { JobResult } from "../../../src/history/types.ts";
import { outputSchemas } from "../../../src/output-schemas.ts";
import { readDrill } from "../../../src/read-drill.ts";
import { distribution } from "../../../src/report/distribution.ts";
import { jsonPlan } from "../../../src/report/json.ts";
import { type MergedPart, mergeReports } from "../../../src/report/merge.ts";
import { judge } from "../../../src/verdict/judge.ts";
import { recordOfNight, reportOfNight } from "../../support/drills-of-a-site.ts";
import { tell } from "../../support/journal-builder.ts";
import { assertBreaksSchema, assertKeepsToSchema, committedSchema, type Written } from "../../support/keeps-to-schema.ts";

const OUTCOMES = ["passed", "failed", "inconclusive", "refused", "errored"] as const;

it("every file in schema/ but the drill file's is made by the code, and is fresh", () => {
  const made = Object.entries(outputSchemas());
  const files = readdirSync(new URL("../../../schema/", import.meta.url)).map((file) => file.replace(".schema.json", ""));
  assert.deepEqual(files.toSorted(), ["drill-file", ...made.map(([name]) => name)].toSorted());
  for (const [name, schema] of made) assert.deepEqual(committedSchema(name as Written), JSON.parse(JSON.stringify(schema)), name);
});

describe("distribution.json", () => {
  const drills = fc.array(
    fc.record({ seed: fc.string(), outcome: fc.constantFrom(...OUTCOMES), sentence: fc.string(), measured: fc.boolean() }),
    { maxLength: 5 },
  );
  const whole = judge(tell()).measurements;

  it("keeps to its schema, whatever the drills came to", () => {
    fc.assert(
      fc.property(drills, (all) => {
        const results = all.map(({ measured, ...one }) => ({ ...one, measurements: measured ? whole : [] }));
        assertKeepsToSchema(
          "distribution",
          distribution(results, (seed) => `rehearse --seed ${seed}`),
        );
      }),
    );
  });

  it("is of format 1", () => {
    assertBreaksSchema("distribution", { ...distribution([], String), format: 2 });
  });
});

describe("merged reports", () => {
  it("keep to their schema", () => {
    const problem = { code: "report.unreadable", what: "x", whose: "yours", next: "y", place: { file: "z" } } as const;
    const parts = OUTCOMES.map((outcome, night): MergedPart => ({ source: `${night}.json`, report: reportOfNight({ night, outcome }) }));
    const { plan: _, ...unplanned } = reportOfNight({ night: 9, restored: undefined });
    const merged = mergeReports([...parts, ...parts.slice(0, 2), { source: "9.json", report: unplanned }], [problem]);
    assert.equal(merged.duplicates.length, 2);
    assertKeepsToSchema("merged", merged);
    assertKeepsToSchema("merged", mergeReports([]));
    assertBreaksSchema("merged", { ...merged, outcome: "fine" });
  });
});

describe("plan --json", () => {
  const plan = readDrill("templates/failover-drill.yml");

  it("keeps to its schema, and leaves the templates' texts to the templates", () => {
    const nested = { path: ["Network"], where: "local", url: "network.yml", template: "network.yml", body: "Resources: {}" } as const;
    const upload = { bucket: "b", named: true, objects: [{ key: "k", body: "ä", file: "network.yml" }], url: "https://b/k" } as const;
    const stacks = plan.stacks.map((stack) => ({ ...stack, nested: [nested], upload }));
    const written = jsonPlan({ ...plan, account: "111122223333", deployRole: "deployer", stacks });
    assertKeepsToSchema("plan", written);
    assertKeepsToSchema("plan", jsonPlan(plan));
    assert.ok(!written.includes("Resources:"));
    const [first] = JSON.parse(written).plan.stacks;
    assert.deepEqual([first.nested[0].bytes, first.upload.objects[0].bytes], [13, 2]);
    assert.equal(JSON.parse(written).plan.digest, plan.digest);
  });

  it("is of format 1", () => {
    assertBreaksSchema("plan", { ...JSON.parse(jsonPlan(plan)), format: 2 });
  });
});

describe("history.json", () => {
  const night = fc.record({
    night: fc.nat({ max: 30 }),
    failover: fc.option(fc.nat({ max: 300 }), { nil: undefined }),
    outcome: fc.constantFrom(...OUTCOMES),
    restored: fc.constantFrom(true, false, undefined),
    world: fc.constantFrom("aws" as const, "lab" as const),
  });
  const told = fc.record({
    current: fc.option(night.map(recordOfNight), { nil: undefined }),
    records: fc.array(night.map(recordOfNight), { maxLength: 12 }),
    artifact: fc.string(),
    at: fc.date({ min: new Date("2026-01-01"), max: new Date("2027-01-01"), noInvalidDate: true }).map((date) => date.getTime()),
    runs: fc.constantFrom(5, 20),
    worse: fc.constant(0.2),
    every: fc.constantFrom(undefined, 86_400_000),
    jobResult: fc.constantFrom<(JobResult | undefined)[]>(undefined, "success", "failure", "cancelled", "skipped"),
    attended: fc.boolean(),
    unreadable: fc.boolean(),
    skipped: fc.array(fc.record({ source: fc.string(), why: fc.string() }), { maxLength: 2 }),
  });

  it("keeps to its schema, whatever was found", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(told, (one) => {
        const history = judgeHistory(one);
        seen.add(history.outcome);
        assertKeepsToSchema("history", history);
      }),
      { numRuns: 4_000 },
    );
    assert.ok(seen.size >= 9, [...seen].join(" "));
  });

  it("is of format 1", () => {
    const history = judgeHistory({
      current: undefined,
      records: [],
      artifact: "a",
      at: 0,
      runs: 5,
      worse: 0.2,
      every: undefined,
      jobResult: undefined,
      skipped: [],
    });
    assertKeepsToSchema("history", history);
    assertBreaksSchema("history", { ...history, format: 2 });
  });
});

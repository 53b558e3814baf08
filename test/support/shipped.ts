// The shipped site, with edits: what a template author would change, as text replaced in the shipped files.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { loadDrillFile } from "../../src/drill-file/load.ts";
import { DrillError } from "../../src/errors.ts";
import type { ConditionProfile } from "../../src/lab/conditions.ts";
import { createInlineRunner } from "../../src/lab/lambda/runner/runner.ts";
import { labResourceTypes } from "../../src/lab/resource-types.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import type { Plan } from "../../src/plan/types.ts";
import { type Rehearsal, rehearse } from "../../src/rehearse.ts";
import { parseTemplate } from "../../src/template/parse.ts";
import type { ParsedTemplate } from "../../src/template/types.ts";

export type ShippedFile = "failover-drill" | "network" | "endpoint" | "web" | "load-balancer" | "error-page" | "dns";

/** Replaces every occurrence of `from` (text or pattern) in one shipped file; one that is not there is a mistake in the test. */
export interface Edit {
  readonly file: ShippedFile;
  readonly from: string | RegExp;
  readonly to: string;
}

const runInline = createInlineRunner();

/** A shipped file with its edits. */
export function shippedText(file: ShippedFile, edits: readonly Edit[]): string {
  let content = readFileSync(new URL(`../../templates/${file}.yml`, import.meta.url), "utf8");
  for (const edit of edits.filter((candidate) => candidate.file === file)) {
    const changed = content.replaceAll(typeof edit.from === "string" ? edit.from : new RegExp(edit.from, "gm"), edit.to);
    assert.notEqual(changed, content, `the edit finds nothing in ${file}.yml: ${edit.from}`);
    content = changed;
  }
  return content;
}

/** Throws DrillError with the problems when the edited files do not make a plan. */
export function shippedPlan(...edits: readonly Edit[]): Plan {
  const path = "templates/failover-drill.yml";
  const loaded = loadDrillFile(shippedText("failover-drill", edits), path);
  if (!loaded.ok) throw new DrillError(loaded.problems);
  const templates = new Map<string, ParsedTemplate>();
  for (const [key, stack] of Object.entries(loaded.drillFile.stacks)) {
    const file = stack.template.replace(/\.yml$/, "") as ShippedFile;
    const result = parseTemplate(shippedText(file, edits), `templates/${stack.template}`);
    if (!result.ok) throw new DrillError(result.problems);
    templates.set(key, result.parsed);
  }
  const planned = makePlan({ drillFile: loaded.drillFile, drillFilePath: path, place: loaded.place, templates, types: labResourceTypes });
  if (!planned.ok) throw new DrillError(planned.problems);
  return planned.plan;
}

export function rehearsePlan(plan: Plan, seed = "1", conditions: ConditionProfile = "realistic"): Promise<Rehearsal> {
  return rehearse({ plan, seed, conditions, repeat: `npx failover-drill rehearse --seed ${seed}`, runInline });
}

export function rehearseShipped(edits: readonly Edit[], seed = "1", conditions: ConditionProfile = "realistic"): Promise<Rehearsal> {
  return rehearsePlan(shippedPlan(...edits), seed, conditions);
}

// The gate, step by step: what was edited, what that does on paper, what it does in rehearsals, and who is to blame.
import type { Plan } from "../plan/types.ts";
import type { Rehearsers, SeedResult } from "../rehearse-many.ts";
import { type Attributing, causesOf, causesOfNoPlan, type Group, symptomOf } from "./attribute.ts";
import { derivationChanges, notModelled, warningChanges } from "./compare-plans.ts";
import { type Edit, type EditsFound, findEdits } from "./edits.ts";
import { causedReplacements, effectsOf, type OnPaper } from "./effects.ts";
import type { Files } from "./files.ts";
import { groupEdits } from "./groups.ts";
import { type Finding, judgeRehearsals } from "./judge.ts";
import { loosened } from "./loosened.ts";
import { metricsOf } from "./metrics.ts";
import { labNotModelled, withDoubts } from "./not-modelled.ts";
import { type ChangesOf, findReplacements } from "./replacements.ts";
import { type Gathered, makeReport } from "./report.ts";
import type { Read, Side } from "./side.ts";
import type { GateFinding, GateReplacement, GateReport } from "./types.ts";
import { undo } from "./undo.ts";

export interface GateInput {
  readonly base: Side;
  /** It has a drill file, or base has. */
  readonly head: Side;
  /** Undefined when these files of head's make no plan. */
  readonly readVariant: (files: Files) => Read | undefined;
  readonly changesOf: ChangesOf;
  readonly rehearsers: Pick<Rehearsers, "rehearse">;
  /** Per side. */
  readonly seeds: number;
  readonly conditions: string;
  /** Share by which a metric may get worse, e.g. 0.1. */
  readonly allowedWorse: number;
  readonly failOnInconclusive: boolean;
  /** The command that repeats head's rehearsal of a seed. */
  readonly replay: (seed: string) => string;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Variants of head that are tried to find what causes something. */
const TESTS = 24;
/** Edits whose effects are looked at one by one. */
const GROUPS_LOOKED_AT = 24;
/** Where chance leaves it open whether a metric is worse, up to this many times the seeds are rehearsed. */
const MORE_SEEDS = [2, 4];

export async function runGate(input: GateInput): Promise<GateReport> {
  const { base, head } = input;
  const found: EditsFound =
    base.state === "absent" || head.state === "absent"
      ? { edits: [], onlyLayout: [] }
      : findEdits(base.files, base.drillFile, head.files, head.drillFile);
  const gathered: Gathered = { input, ...found };
  if (head.state === "absent") return makeReport({ ...gathered, skipped: "the drill file is gone" });
  const groups = groupEdits(found.edits).filter((group) => group.some(({ isInert }) => !isInert));
  const planWith = (kept: readonly Group[]) => input.readVariant(variant(head, groups, kept))?.plan;
  const budget = { tests: TESTS };
  if (head.read === undefined) {
    const causedBy = base.read === undefined ? [] : await causesOfNoPlan({ groups, planWith, budget });
    return makeReport({ ...gathered, skipped: "head makes no plan", noPlanCausedBy: causedBy });
  }
  const onPaper = base.read === undefined ? {} : lookAtPaper(input, base.read, head.read, groups);
  if (base.state === "read" && groups.length === 0) {
    return makeReport({ ...gathered, ...onPaper, ...plansOf(base.read, head.read), skipped: whyNothing(found) });
  }
  const rehearsed = await rehearseBoth(input, base.read?.plan, head.read.plan);
  const attributing: Attributing = {
    groups,
    planWith,
    budget,
    rehearse: (plan, seeds) => input.rehearsers.rehearse(plan, seeds),
  };
  const findings: GateFinding[] = [];
  const known = new Map<string, readonly number[]>();
  for (const finding of rehearsed.findings) {
    const symptom = rehearsed.base === undefined ? undefined : symptomOf(finding, rehearsed.base, rehearsed.head);
    // Symptoms of the same seeds have the same causes: a missed objective is a failed drill.
    const key = finding.check === "not-worse" ? `${finding.metric}` : (symptom?.seeds.join(" ") ?? "");
    const causedBy = symptom === undefined ? [] : (known.get(key) ?? (await causesOf(symptom, attributing)));
    known.set(key, causedBy);
    findings.push({ ...finding, causedBy });
  }
  const leftOut = labNotModelled(rehearsed.base, rehearsed.head);
  return makeReport({
    ...gathered,
    ...onPaper,
    ...plansOf(base.read, head.read),
    findings: await withDoubts(findings, leftOut, rehearsed.head, (symptom) => causesOf(symptom, attributing)),
    labNotModelled: leftOut,
    metrics: rehearsed.metrics,
    results: rehearsed,
  });
}

function variant(head: Side, groups: readonly Group[], kept: readonly Group[]): Files {
  return undo(head.files, head.drillFile, groups.filter((group) => !kept.includes(group)).flat());
}

function whyNothing({ edits, onlyLayout }: EditsFound): string {
  if (edits.length > 0) return "only descriptions and metadata changed";
  return onlyLayout.length > 0 ? "only comments, layout and order changed" : "no template and no drill file changed";
}

function plansOf(base: Read | undefined, head: Read): Pick<Gathered, "derivation" | "warnings" | "loosened" | "notModelled"> {
  return {
    derivation: base === undefined ? [] : derivationChanges(base.plan, head.plan),
    warnings: warningChanges(base?.plan, head.plan),
    loosened: base === undefined ? [] : loosened(base.plan, head.plan),
    notModelled: notModelled(base?.plan, head.plan),
  };
}

/** Each group of edits undone alone, to see what goes away with it. */
function lookAtPaper(input: GateInput, base: Read, head: Read, groups: readonly Group[]): Pick<Gathered, "does" | "replacements"> {
  const paper = (read: Read): OnPaper => ({ plan: read.plan, replacements: findReplacements(base.model, read.model, input.changesOf) });
  const now = paper(head);
  const does = new Map<number, readonly string[]>();
  const causes = new Map<string, number[]>();
  for (const group of groups.slice(0, GROUPS_LOOKED_AT)) {
    const others = groups.filter((other) => other !== group);
    const undone = groups.length === 1 ? base : input.readVariant(variant(input.head, groups, others));
    if (undone === undefined) continue;
    const [first, ...rest] = group.filter(({ isInert }) => !isInert) as [Edit, ...Edit[]];
    const before = paper(undone);
    does.set(first.id, effectsOf(before, now, base.plan));
    for (const { stack, logicalId } of causedReplacements(before, now)) {
      const key = `${stack}.${logicalId}`;
      causes.set(key, [...(causes.get(key) ?? []), ...[first, ...rest].map(({ id }) => id)]);
    }
  }
  const replacements = now.replacements.map(
    (one): GateReplacement => ({ ...one, causedBy: causes.get(`${one.stack}.${one.logicalId}`) ?? [] }),
  );
  return { does, replacements };
}

export interface RehearsedBoth {
  readonly base: readonly SeedResult[] | undefined;
  readonly head: readonly SeedResult[];
}

async function rehearseBoth(input: GateInput, base: Plan | undefined, head: Plan) {
  const { rehearsers, conditions: _, replay } = input;
  let results: RehearsedBoth = { base: base && [], head: [] };
  for (const times of [1, ...MORE_SEEDS]) {
    const total = input.seeds * times;
    const seeds = Array.from({ length: total - results.head.length }, (_, index) => String(results.head.length + index + 1));
    let done = 0;
    const sides = base === undefined ? 1 : 2;
    const progress = () => {
      done += 1;
      input.onProgress?.(results.head.length * sides + done, total * sides);
    };
    const [before, after] = await Promise.all([
      base && rehearsers.rehearse(base, seeds, progress),
      rehearsers.rehearse(head, seeds, progress),
    ]);
    results = { base: before && [...(results.base ?? []), ...before], head: [...results.head, ...after] };
    const metrics = metricsOf(base, head, results, input.allowedWorse);
    const findings = judgeRehearsals(
      base && results.base ? { plan: base, results: results.base } : undefined,
      { plan: head, results: results.head },
      metrics,
      replay,
    );
    if (times === MORE_SEEDS.at(-1) || !isOpen(findings)) return { ...results, metrics, findings };
  }
  throw new Error("unreachable");
}

/** Only chance stands between the gate and an answer. */
function isOpen(findings: readonly Finding[]): boolean {
  const deviated = findings.some(({ ruling }) => ruling === "deviated");
  return !deviated && findings.some(({ check, ruling }) => check === "not-worse" && ruling === "inconclusive");
}

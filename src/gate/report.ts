// Puts the gate's report together and says the verdict in one sentence. Pure.
import { problemLine } from "../errors.ts";
import type { SeedResult } from "../rehearse-many.ts";
import { distribution } from "../report/distribution.ts";
import type { Ruling } from "../verdict/types.ts";
import { formatRange } from "../verdict/words.ts";
import type { EditsFound } from "./edits.ts";
import type { GateInput, RehearsedBoth } from "./gate.ts";
import { metricsOf } from "./metrics.ts";
import type { Side } from "./side.ts";
import type { GateChange, GateFinding, GateMetric, GateOutcome, GateReplacement, GateReport, GateSide } from "./types.ts";

/** What the steps of the gate have found out; the later ones may not have been taken. */
export interface Gathered extends EditsFound {
  readonly input: GateInput;
  readonly skipped?: string;
  readonly noPlanCausedBy?: readonly number[];
  readonly findings?: readonly GateFinding[];
  readonly metrics?: readonly GateMetric[];
  readonly results?: RehearsedBoth;
  readonly does?: ReadonlyMap<number, readonly string[]>;
  readonly replacements?: readonly GateReplacement[];
  readonly derivation?: GateReport["derivation"];
  readonly warnings?: GateReport["warnings"];
  readonly loosened?: readonly string[];
  readonly notModelled?: GateReport["notModelled"];
  readonly labNotModelled?: GateReport["labNotModelled"];
}

export function makeReport(gathered: Gathered): GateReport {
  const { input, edits, onlyLayout, does, results, skipped } = gathered;
  const { base, head } = input;
  const findings = gathered.findings ?? withoutRehearsals(gathered);
  const outcome = outcomeOf(findings);
  const [before, after] = [base.read?.plan, head.read?.plan];
  const metrics = gathered.metrics ?? metricsOf(before, after, { base: undefined, head: [] }, input.allowedWorse);
  return {
    format: 1,
    outcome,
    lets: outcome === "passed" || (outcome === "inconclusive" && !input.failOnInconclusive),
    sentence: sentenceOf(outcome, findings, metrics, gathered),
    name: (after ?? before)?.name,
    drillFile: head.drillFile,
    base: sideOf(base, results?.base),
    head: sideOf(head, results?.head),
    rehearsed: { seeds: results?.head.length ?? 0, conditions: input.conditions, skipped },
    allowedWorse: input.allowedWorse,
    findings,
    metrics,
    changes: edits.map(
      ({ id, subject, change, headPlace, basePlace, isInert }): GateChange => ({
        id,
        subject,
        change,
        place: headPlace,
        basePlace,
        isInert,
        does: does?.get(id) ?? [],
      }),
    ),
    onlyLayout,
    derivation: gathered.derivation ?? [],
    warnings: gathered.warnings ?? { appeared: [], gone: [], stay: [] },
    loosened: gathered.loosened ?? [],
    replacements: gathered.replacements ?? [],
    notModelled: gathered.notModelled ?? [],
    labNotModelled: gathered.labNotModelled ?? [],
  };
}

function withoutRehearsals({ input: { head }, noPlanCausedBy }: Gathered): readonly GateFinding[] {
  const nothing = { causedBy: [], replays: [] };
  if (head.state === "absent") {
    const title = "the drill file is gone: nothing proves any more that the site fails over";
    return [{ ...nothing, check: "failover-proven", ruling: "inconclusive", title, details: [] }];
  }
  if (head.state === "unreadable") {
    const [first, ...rest] = head.problems;
    const more = rest.length === 0 ? "" : ` (and ${rest.length} more)`;
    return [
      {
        check: "templates-plan",
        ruling: "deviated",
        title: `no drill is possible: ${first?.what.replace(/\.$/, "") ?? ""}${more}`,
        details: head.problems.map(problemLine),
        causedBy: noPlanCausedBy ?? [],
        replays: [],
      },
    ];
  }
  return [];
}

function outcomeOf(findings: readonly GateFinding[]): GateOutcome {
  const has = (ruling: Ruling) => findings.some((finding) => finding.ruling === ruling);
  return has("deviated") ? "failed" : has("inconclusive") ? "inconclusive" : "passed";
}

function sideOf({ state, problems, read }: Side, results: readonly SeedResult[] | undefined): GateSide {
  return {
    state,
    problems,
    digest: read?.plan.digest,
    failsOver: read?.plan.budget.failsOver,
    outcomes: results && distribution(results, String).outcomes,
  };
}

function sentenceOf(
  outcome: GateOutcome,
  findings: readonly GateFinding[],
  metrics: readonly GateMetric[],
  { input: { base }, skipped }: Gathered,
): string {
  const worst = findings.find(({ ruling }) => ruling === (outcome === "failed" ? "deviated" : "inconclusive"));
  if (worst !== undefined) return `${upper(worst.title)}.`;
  if (skipped !== undefined) return `${upper(skipped)}: nothing to rehearse.`;
  const passes = findings.find(({ check }) => check === "drill-passes")?.title ?? "";
  const failover = metrics.find(({ metric }) => metric === "failover")?.rehearsed.head;
  const seconds = (value: number) => formatRange({ min: value, max: value });
  const took = failover === undefined ? "" : `, failover takes ${seconds(failover.p50)} (p95 ${seconds(failover.p95)})`;
  const beside =
    base.state === "absent" ? "base has no drill yet" : base.state === "unreadable" ? "base makes no plan" : "no worse than base";
  return `${upper(passes)}${took}; ${beside}.`;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

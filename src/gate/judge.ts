// The gate's findings: from the rehearsals of both sides to what holds, what does not, and what cannot be told. Pure.
import type { MetricName, Plan } from "../plan/types.ts";
import type { SeedResult } from "../rehearse-many.ts";
import { METRIC_WORDS } from "../report/tables.ts";
import { formatDuration } from "../time/units.ts";
import type { Outcome, Ruling } from "../verdict/types.ts";
import { count, tally } from "../verdict/words.ts";
import { PAIRS_FOR_P50, shareAtLeast } from "./spread.ts";
import { GATE_METRICS, type GateFinding, type GateMetric, type Replay, type Shift } from "./types.ts";

export interface Rehearsed {
  readonly plan: Plan;
  readonly results: readonly SeedResult[];
}

export type Finding = Omit<GateFinding, "causedBy">;

/** A drill that fails in more than this share of its histories fails: one in a hundred. */
export const FAILURES_ALLOWED = 0.01;
/** Beyond this share of inconclusive rehearsals nothing is proven. */
const UNCLEAR_ALLOWED = 0.05;
const REPLAYS_SHOWN = 3;
const CAUSES_SHOWN = 4;

const FAILING: readonly Outcome[] = ["failed", "refused", "errored"];

export function isFailing({ outcome }: SeedResult): boolean {
  return FAILING.includes(outcome);
}

export function judgeRehearsals(
  base: Rehearsed | undefined,
  head: Rehearsed,
  metrics: readonly GateMetric[],
  replay: (seed: string) => string,
): readonly Finding[] {
  return [
    drillPasses(base, head, replay),
    ...stillProven(base, head, metrics),
    ...GATE_METRICS.flatMap((metric) => objectiveMet(head, metric)),
    ...metrics.flatMap(notWorse),
  ];
}

/** Held when none fails; deviated when the failures cannot be one in a hundred any more (95 %, Wilson); else nobody can tell. */
function ruleFailures(failing: number, of: number): Ruling {
  if (failing === 0) return "held";
  return shareAtLeast(failing, of) > FAILURES_ALLOWED ? "deviated" : "inconclusive";
}

function drillPasses(base: Rehearsed | undefined, { results }: Rehearsed, replay: (seed: string) => string): Finding {
  const failing = results.filter(isFailing);
  const unclear = results.filter(({ outcome }) => outcome === "inconclusive");
  const before = base?.results.filter(isFailing).length;
  const beforeWords = base === undefined ? [] : [`on base ${before} of ${base.results.length} did not pass`];
  if (failing.length === 0) {
    const tooMany = unclear.length > UNCLEAR_ALLOWED * results.length;
    return {
      check: "drill-passes",
      ruling: tooMany ? "inconclusive" : "held",
      title: tooMany
        ? `${unclear.length} of ${count(results.length, "rehearsal")} prove nothing`
        : `the drill passes in ${results.length - unclear.length} of ${count(results.length, "rehearsal")}`,
      details: tooMany
        ? [...proofOf(unclear), ...beforeWords]
        : [`so it fails in fewer than ${rarest(results.length)} of 100 drills (95 %)`],
      replays: replaysOf(unclear, replay),
    };
  }
  const ruling = ruleFailures(failing.length, results.length);
  const how = tally(failing.map(({ outcome }) => outcome));
  return {
    check: "drill-passes",
    ruling,
    title: `the drill does not pass in ${failing.length} of ${count(results.length, "rehearsal")} (${how}): ${reasonOf(failing[0])}`,
    details: [
      ...proofOf(failing),
      ...(ruling === "inconclusive" ? ["so few that it may be less than one in a hundred drills; more seeds would tell"] : []),
      ...beforeWords,
    ],
    replays: replaysOf(failing, replay),
  };
}

/** The rule of three: no failure in n tries leaves room for 3 in n. */
function rarest(tries: number): string {
  return (300 / tries).toFixed(tries < 100 ? 0 : 1).replace(/\.0$/, "");
}

/** The findings that most of the rehearsals share, each once, with their likely causes. */
function proofOf(results: readonly SeedResult[]): readonly string[] {
  const first = results[0];
  if (first === undefined) return [];
  const deviated = first.findings.filter(({ ruling }) => ruling === "deviated");
  return (deviated.length > 0 ? deviated : first.findings)
    .slice(0, 2)
    .flatMap(({ title, actual, causes }) => [`${withoutStop(title)}: ${oneLine(actual)}`, ...causes.slice(0, CAUSES_SHOWN).map(oneLine)]);
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, "");
}

/** `Failed: the site …` without its first word, which the counts have said already. */
function reasonOf(result: SeedResult | undefined): string {
  return withoutStop(result?.sentence ?? "").replace(/^[A-Z][a-z]+: /, "");
}

function replaysOf(results: readonly SeedResult[], replay: (seed: string) => string): readonly Replay[] {
  return results.slice(0, REPLAYS_SHOWN).map(({ seed, outcome, sentence }) => ({ seed, outcome, sentence, replay: replay(seed) }));
}

/** A drill that does not let the site fail over passes, too: then it proves less than it did. */
function stillProven(base: Rehearsed | undefined, head: Rehearsed, metrics: readonly GateMetric[]): readonly Finding[] {
  const failover = metrics.find(({ metric }) => metric === "failover")?.rehearsed;
  if (base === undefined || failover?.base === undefined || failover.head !== undefined) return [];
  if (head.results.every(isFailing)) return [];
  const { expected } = head.plan.fault;
  const partial = expected !== undefined && expected.selected < expected.total;
  return [
    {
      check: "failover-proven",
      ruling: "inconclusive",
      title: "the drill no longer shows a failover: no rehearsal came to the error page, on base all that passed did",
      details: partial ? [`the fault stops only ${expected.selected} of ${expected.total} instances`] : [],
      replays: [],
    },
  ];
}

function objectiveMet({ results }: Rehearsed, metric: MetricName): readonly Finding[] {
  const ruled = results.flatMap((result) => {
    const one = result.measurements.find((measurement) => measurement.metric === metric);
    return one?.objective === undefined || one.objectiveRuling === undefined
      ? []
      : [{ result, ruling: one.objectiveRuling, limit: one.objective }];
  });
  const limit = ruled[0]?.limit;
  if (limit === undefined) return [];
  const missed = ruled.filter(({ ruling }) => ruling === "deviated").map(({ result }) => result);
  const unclear = ruled.filter(({ ruling }) => ruling === "inconclusive").length;
  const ruling =
    missed.length > 0 ? ruleFailures(missed.length, ruled.length) : unclear > UNCLEAR_ALLOWED * ruled.length ? "inconclusive" : "held";
  const about = `the objective for the ${METRIC_WORDS[metric]}, ${formatDuration(limit)},`;
  return [
    {
      check: "objective-met",
      metric,
      ruling,
      title:
        missed.length > 0
          ? `${about} is missed in ${missed.length} of ${count(ruled.length, "rehearsal")}`
          : unclear > 0
            ? `${about} is not missed, but ${unclear} of ${count(ruled.length, "rehearsal")} cannot tell`
            : `${about} is met in ${ruled.length} of ${count(ruled.length, "rehearsal")}`,
      details: [],
      // Those of the drill that does not pass are the same.
      replays: [],
    },
  ];
}

function notWorse({ metric, shift, rehearsed }: GateMetric): readonly Finding[] {
  if (rehearsed.base === undefined || rehearsed.head === undefined) return [];
  if (shift === undefined) {
    const title = `too few rehearsals measured the ${METRIC_WORDS[metric]} on both sides to tell whether it is worse: ${PAIRS_FOR_P50} are the least`;
    return [{ check: "not-worse", metric, ruling: "inconclusive", title, details: [], replays: [] }];
  }
  const shifts = [["median", shift.p50] as const, ...(shift.p95 === undefined ? [] : [["p95", shift.p95] as const])];
  const rank: readonly Ruling[] = ["held", "inconclusive", "deviated"];
  const [which, worst] = shifts.reduce((a, b) => (rank.indexOf(b[1].ruling) > rank.indexOf(a[1].ruling) ? b : a));
  const says = { held: "is not worse", inconclusive: "may be worse", deviated: "is worse" }[worst.ruling];
  return [
    {
      check: "not-worse",
      metric,
      ruling: worst.ruling,
      title: `the ${METRIC_WORDS[metric]} ${says}${worst.ruling === "held" ? "" : ` than is allowed: the ${which} by ${shiftWords(worst)}`}`,
      details: shifts.map(([name, one]) => `${name}: ${shiftWords(one)}, allowed ${formatDuration(one.allowed)} more`),
      replays: [],
    },
  ];
}

/** `12.0 s more (95 %: 10.0 s to 14.0 s)`. */
export function shiftWords({ by, interval }: Shift): string {
  const signed = (value: number) => `${value > 0 ? "+" : value < 0 ? "−" : "±"}${formatDuration(Math.abs(value))}`;
  const exact = interval.min === interval.max;
  return exact ? signed(by).replace("±0 ms", "no change") : `${signed(by)} (95 %: ${signed(interval.min)} to ${signed(interval.max)})`;
}

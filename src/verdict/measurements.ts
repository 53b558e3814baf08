// The metrics of one drill as ranges between landmarks, beside what was predicted and what was asked for.
import type { MetricName, ObjectiveName, Plan, Predicted } from "../plan/types.ts";
import type { Millis } from "../ports/clock.ts";
import type { Landmarks } from "./landmarks.ts";
import type { Bracket, LandmarkName, Measurement, Range, Ruling } from "./types.ts";

/** From which landmark to which each metric runs, in the order in which they are reported. */
export const METRIC_ENDS: Readonly<Record<MetricName, readonly [LandmarkName, LandmarkName]>> = {
  "first-failure": ["fault-accepted", "first-failure"],
  "instances-stopped": ["fault-accepted", "instances-stopped"],
  "no-healthy-target": ["fault-accepted", "no-healthy-target"],
  "checkers-unhealthy": ["fault-accepted", "checkers-unhealthy"],
  "dns-failover": ["fault-accepted", "authoritative-secondary"],
  failover: ["fault-accepted", "error-page-steady"],
  outage: ["first-failure", "first-error-page"],
  "instances-running": ["restore-requested", "instances-running"],
  "targets-healthy": ["restore-requested", "targets-healthy"],
  "checkers-healthy": ["restore-requested", "checkers-healthy"],
  "dns-return": ["restore-requested", "authoritative-primary"],
  recovery: ["restore-requested", "steady-state-again"],
};

export const METRIC_NAMES = Object.keys(METRIC_ENDS) as readonly MetricName[];

const OBJECTIVES: readonly ObjectiveName[] = ["failover", "recovery", "outage"];

/** `whole`: the fault left no target (see coverage.ts). */
export function measure(plan: Plan | undefined, landmarks: Landmarks, whole: boolean): readonly Measurement[] {
  const moved = landmarks["authoritative-secondary"].bracket !== undefined;
  return METRIC_NAMES.map((metric) => {
    const measured = measuredRange(metric, landmarks);
    const predicted = plan?.budget.metrics[metric];
    const objective = objectiveOf(plan, metric);
    const objectiveRuling = measured && objective !== undefined ? ruleObjective(measured, objective) : undefined;
    return {
      metric,
      measured,
      predicted,
      objective,
      objectiveRuling,
      agrees: measured && predicted && isComparable(metric, whole, moved) ? overlap(measured, predicted) : undefined,
      ...(objectiveRuling === "inconclusive" && measured && objective !== undefined
        ? { decidingInterval: decidingInterval(measured, objective) }
        : {}),
    };
  });
}

/** What is predicted and asked for, with nothing measured. */
export function predictions(plan: Plan): readonly Measurement[] {
  return METRIC_NAMES.map((metric) => ({
    metric,
    measured: undefined,
    predicted: plan.budget.metrics[metric],
    objective: objectiveOf(plan, metric),
    objectiveRuling: undefined,
    agrees: undefined,
  }));
}

function objectiveOf(plan: Plan | undefined, metric: MetricName): Millis | undefined {
  return OBJECTIVES.includes(metric as ObjectiveName) ? plan?.objectives[metric as ObjectiveName] : undefined;
}

function measuredRange(metric: MetricName, landmarks: Landmarks): Range | undefined {
  const [from, to] = METRIC_ENDS[metric];
  const later = landmarks[to].bracket;
  const earlier = landmarks[from].bracket;
  if (later === undefined) return undefined;
  if (metric === "outage") return outageRange(earlier, later, landmarks["error-page-steady"].bracket);
  return earlier && between(earlier, later);
}

/**
 * It ends with the first error page at the earliest and with the steady one at the latest: between the two some visitors are served and others
 * are not. Undefined while the error page was never steady, for then nobody knows when the outage ended.
 */
function outageRange(failure: Bracket | undefined, first: Bracket, steady: Bracket | undefined): Range | undefined {
  if (steady === undefined) return undefined;
  const gap = steady.atLatest - steady.after;
  // No page failed before: whatever outage there was fits between two samples.
  if (failure === undefined || failure.after >= steady.atLatest) return { min: 0, max: gap };
  return { min: between(failure, first).min, max: between(failure, steady).max };
}

/**
 * A prediction counts only for what it was made for: the return of a site that failed over, when it did; the first failure,
 * when every request must fail (with targets left it is chance which request meets the dead one).
 */
function isComparable(metric: MetricName, whole: boolean, moved: boolean): boolean {
  if (metric === "dns-return" || metric === "recovery") return moved || !whole;
  return metric !== "first-failure" || whole;
}

/** Every duration that fits the two brackets; never less than nothing. */
export function between(earlier: Bracket, later: Bracket): Range {
  return { min: Math.max(0, later.after - earlier.atLatest), max: Math.max(0, later.atLatest - earlier.after) };
}

/** Met only when the upper end is within the objective, missed only when the lower end is beyond it. */
export function ruleObjective(measured: Range, objective: Millis): Ruling {
  if (measured.max <= objective) return "held";
  return measured.min > objective ? "deviated" : "inconclusive";
}

/**
 * The probe interval with which a range that straddles its objective would have had a sample at the objective: the
 * distance from the objective to the nearer end, or half the range when the objective is an end itself.
 */
export function decidingInterval(measured: Range, objective: Millis): Millis {
  const nearer = Math.min(objective - measured.min, measured.max - objective);
  return nearer > 0 ? nearer : (measured.max - measured.min) / 2;
}

export function overlap(measured: Range, predicted: Predicted): boolean {
  return measured.max >= predicted.min && measured.min <= predicted.max;
}

// Whether this run's drill took longer than the earlier ones let expect.
import type { Millis } from "../ports/clock.ts";
import type { Range } from "../verdict/types.ts";
import { type Compared, type DrillRecord, type EarlierDrill, METRICS, type Metric } from "./types.ts";

/** Earlier drills below which nothing is compared: of four figures, one bad night is a quarter. */
export const EARLIER_MIN = 5;

/**
 * Makes the median absolute deviation of a normal distribution its standard deviation: 1 / Phi^-1(3/4).
 * Source: Rousseeuw and Croux, "Alternatives to the Median Absolute Deviation", J. Am. Stat. Assoc. 88 (1993), 1273-1283.
 */
const TO_DEVIATION = 1.4826;

/**
 * What few values lack: of five normal ones, the deviation above is a fifth too small on average.
 * Source: Croux and Rousseeuw, "Time-Efficient Algorithms for Two Highly Robust Estimators of Scale", in Dodge and Whittaker (eds.),
 * Computational Statistics 1 (1992), 411-428.
 */
const OF_FEW: Readonly<Record<number, number>> = { 5: 1.206, 6: 1.2, 7: 1.14, 8: 1.129, 9: 1.107 };
const correction = (values: number): number => OF_FEW[values] ?? values / (values - 0.8);

/**
 * Deviations above the median that are no accident any more.
 * Source: Leys, Ley, Klein, Bernard and Licata, "Detecting outliers: Do not use standard deviation around the mean, use absolute
 * deviation around the median", J. Exp. Soc. Psychol. 49 (2013), 764-766: 3 is their very conservative choice.
 */
const DEVIATIONS = 3;

/**
 * Each metric of `current` against the earlier drills that count. Upper ends are compared, as an objective is judged by them and
 * as the table shows them. The limit is the greatest of three: the median and the allowed share on top (`worse`, 0.2: 20 %), so that
 * a site as regular as clockwork is not told off for a second; the median and three deviations, so that a restless one is not for its
 * restlessness; and what a drill before took that was found in order (`longestInOrder`). Median and median absolute deviation, because
 * one hour-long outage among ten drills must move neither. `deviated` only when the whole measured range lies above the limit, `held`
 * only when none of it does: in between the samples cannot tell. How often it is wrong: bench/history-rates.ts, docs/history.md.
 */
export function compare(
  current: DrillRecord,
  earlier: readonly EarlierDrill[],
  { worse }: { readonly worse: number },
): readonly Compared[] {
  return METRICS.map((metric) => compareMetric(metric, current, earlier, worse));
}

/** One metric of an earlier drill. */
interface Before {
  readonly measured: Range;
  readonly passed: boolean;
}

function compareMetric(metric: Metric, current: DrillRecord, earlier: readonly EarlierDrill[], worse: number): Compared {
  const { measured } = current.metrics[metric];
  const before = earlier.toReversed().flatMap(({ counts, record }): readonly Before[] => {
    const range = record.metrics[metric].measured;
    return counts && range !== undefined ? [{ measured: range, passed: record.outcome === "passed" }] : [];
  });
  const known = { metric, measured, earlier: before.length, median: median(before.map(({ measured: { max } }) => max)) };
  if (before.length < EARLIER_MIN)
    return { ...known, spread: undefined, limit: undefined, ruling: measured === undefined ? "not-measured" : "not-enough-history" };
  const { spread, limit: byMedian } = medianLimit(before, worse);
  const limit = Math.max(byMedian, longestInOrder(before, worse));
  if (measured === undefined) return { ...known, spread, limit, ruling: "not-measured" };
  const ruling = measured.max <= limit ? "held" : measured.min > limit ? "deviated" : "inconclusive";
  return { ...known, spread, limit, ruling };
}

function medianLimit(drills: readonly Before[], worse: number): { readonly spread: Millis; readonly limit: Millis } {
  const ends = drills.map(({ measured }) => measured.max);
  const middle = median(ends) ?? Number.NaN;
  const absolute = median(ends.map((end) => Math.abs(end - middle))) ?? Number.NaN;
  const spread = TO_DEVIATION * correction(ends.length) * absolute;
  return { spread, limit: Math.max(middle * (1 + worse), middle + DEVIATIONS * spread) };
}

/**
 * Of the drills, the oldest first, that passed and were no regression when they ran: a regression that stays must not be called one
 * only once, and a drill that missed its objective is no measure. The first ones had nothing that they could be held against.
 */
function longestInOrder(drills: readonly Before[], worse: number): Millis {
  let longest = 0;
  for (const [index, { measured, passed }] of drills.entries()) {
    const regressed = index >= EARLIER_MIN && measured.min > Math.max(longest, medianLimit(drills.slice(0, index), worse).limit);
    if (passed && !regressed) longest = Math.max(longest, measured.max);
  }
  return longest;
}

/** Undefined of none; of an even number the middle between the two. */
export function median(values: readonly Millis[]): Millis | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

// Whether this run's drill took longer than the earlier ones let expect.
import type { Millis } from "../ports/clock.ts";
import { type Compared, type DrillRecord, type EarlierDrill, METRICS, type Metric } from "./types.ts";

/** Earlier drills below which nothing is compared: of four figures, one bad night is a quarter. */
export const EARLIER_MIN = 5;

/**
 * Makes the median absolute deviation of a normal distribution its standard deviation: 1 / Phi^-1(3/4).
 * Source: Rousseeuw and Croux, "Alternatives to the Median Absolute Deviation", J. Am. Stat. Assoc. 88 (1993), 1273-1283.
 */
const TO_DEVIATION = 1.4826;

/**
 * Deviations above the median that are no accident any more.
 * Source: Leys, Ley, Klein, Bernard and Licata, "Detecting outliers: Do not use standard deviation around the mean, use absolute
 * deviation around the median", J. Exp. Soc. Psychol. 49 (2013), 764-766: 3 is their very conservative choice.
 */
const DEVIATIONS = 3;

/**
 * Each metric of `current` against the earlier drills that count. Upper ends are compared, as an objective is judged by them and
 * as the table shows them. The limit is the greater of two: the median and the allowed share on top (`worse`, 0.2: 20 %), so that a
 * site as regular as clockwork is not told off for a second; and the median and three deviations, so that a restless one is not for
 * its restlessness. Median and median absolute deviation, because one hour-long outage among ten drills must move neither.
 * `deviated` only when the whole measured range lies above the limit, `held` only when none of it does: in between the samples
 * cannot tell. Of simulated drills that vary by chance alone (test/unit/history/regression.test.ts) it calls 1.6 % a regression after 5
 * earlier ones and 0.6 % after 10 or 20; of drills that take half as long again it finds 87 %.
 */
export function compare(
  current: DrillRecord,
  earlier: readonly EarlierDrill[],
  { worse }: { readonly worse: number },
): readonly Compared[] {
  return METRICS.map((metric) => compareMetric(metric, current, earlier, worse));
}

function compareMetric(metric: Metric, current: DrillRecord, earlier: readonly EarlierDrill[], worse: number): Compared {
  const { measured } = current.metrics[metric];
  const ends = earlier.flatMap(({ counts, record }) => {
    const range = record.metrics[metric].measured;
    return counts && range !== undefined ? [range.max] : [];
  });
  const middle = median(ends);
  const known = { metric, measured, earlier: ends.length, median: middle };
  if (middle === undefined || ends.length < EARLIER_MIN)
    return { ...known, spread: undefined, limit: undefined, ruling: measured === undefined ? "not-measured" : "not-enough-history" };
  const spread = TO_DEVIATION * (median(ends.map((end) => Math.abs(end - middle))) ?? 0);
  const limit = Math.max(middle * (1 + worse), middle + DEVIATIONS * spread);
  if (measured === undefined) return { ...known, spread, limit, ruling: "not-measured" };
  const ruling = measured.max <= limit ? "held" : measured.min > limit ? "deviated" : "inconclusive";
  return { ...known, spread, limit, ruling };
}

/** Undefined of none; of an even number the middle between the two. */
export function median(values: readonly Millis[]): Millis | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

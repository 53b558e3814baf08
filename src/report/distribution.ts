// Many drills beside each other: percentiles per metric, the worst seeds, and the ones that did not pass.
import type { MetricName } from "../plan/types.ts";
import type { Millis } from "../ports/clock.ts";
import { METRIC_NAMES } from "../verdict/measurements.ts";
import type { Measurement, Outcome, Report } from "../verdict/types.ts";
import { count } from "../verdict/words.ts";

export type DrillResult = Pick<Report, "outcome" | "measurements" | "sentence"> & { readonly seed: string };

/** One seed and the command that repeats its drill. */
export interface Seed {
  readonly seed: string;
  readonly replay: string;
}

/** Of the middles of the measured ranges. Percentiles by nearest rank, so each is a value that some drill had. */
export interface MetricDistribution {
  readonly metric: MetricName;
  /** Drills that measured it. */
  readonly drills: number;
  readonly min: Millis;
  readonly p50: Millis;
  readonly p95: Millis;
  readonly max: Millis;
  /** The drill of `max`; of several the first. */
  readonly worst: Seed;
}

export interface Distribution {
  readonly format: 1;
  readonly drills: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly metrics: readonly MetricDistribution[];
  /** Those that did not pass, in the order given. */
  readonly notPassed: readonly (Seed & { readonly outcome: Outcome; readonly sentence: string })[];
}

/** `replay` makes the command that repeats the drill of a seed. */
export function distribution(results: readonly DrillResult[], replay: (seed: string) => string): Distribution {
  const outcomes = { passed: 0, failed: 0, inconclusive: 0, refused: 0, errored: 0 };
  for (const { outcome } of results) outcomes[outcome] += 1;
  return {
    format: 1,
    drills: results.length,
    outcomes,
    metrics: METRIC_NAMES.map((metric) => distributionOf(metric, results, replay)).filter((one) => one !== undefined),
    notPassed: results
      .filter((result) => result.outcome !== "passed")
      .map(({ seed, outcome, sentence }) => ({ seed, replay: replay(seed), outcome, sentence })),
  };
}

function distributionOf(
  metric: MetricName,
  results: readonly DrillResult[],
  replay: (seed: string) => string,
): MetricDistribution | undefined {
  const values = results.flatMap(({ seed, measurements }) => {
    const value = middle(measurements.find((one) => one.metric === metric));
    return value === undefined ? [] : [{ seed, value }];
  });
  const [first] = values;
  if (first === undefined) return undefined;
  const worst = values.reduce((most, one) => (one.value > most.value ? one : most), first);
  const ordered = values.map(({ value }) => value).sort((a, b) => a - b);
  const rank = (share: number) => ordered[Math.max(0, Math.ceil(share * ordered.length) - 1)] ?? 0;
  return {
    metric,
    drills: values.length,
    min: rank(0),
    p50: rank(0.5),
    p95: rank(0.95),
    max: rank(1),
    worst: { seed: worst.seed, replay: replay(worst.seed) },
  };
}

function middle(measurement: Measurement | undefined): Millis | undefined {
  return measurement?.measured && (measurement.measured.min + measurement.measured.max) / 2;
}

/** `1000 drills: 998 passed, 2 failed`. */
export function distributionSentence({ drills, outcomes }: Distribution): string {
  const counts = (Object.keys(outcomes) as Outcome[])
    .filter((outcome) => outcomes[outcome] > 0)
    .map((outcome) => `${outcomes[outcome]} ${outcome}`);
  return `${count(drills, "drill")}: ${counts.join(", ") || "none"}`;
}

// The same seeds on both sides: how each metric is spread, and how much longer it takes on head, with the error of sampling.
import type { MetricName } from "../plan/types.ts";
import type { Millis } from "../ports/clock.ts";
import { createRandom } from "../random/seeded.ts";
import type { SeedResult } from "../rehearse-many.ts";
import type { Ruling } from "../verdict/types.ts";
import type { Shift, Spread } from "./types.ts";

/** The middle of what one rehearsal measured. */
export function middleOf(result: SeedResult | undefined, metric: MetricName): Millis | undefined {
  const measured = result?.measurements.find((one) => one.metric === metric)?.measured;
  return measured && (measured.min + measured.max) / 2;
}

/** Undefined when no rehearsal measured it. Percentiles by nearest rank. */
export function spreadOf(results: readonly SeedResult[], metric: MetricName): Spread | undefined {
  const values = results.map((result) => middleOf(result, metric)).filter((value) => value !== undefined);
  if (values.length === 0) return undefined;
  const ordered = Float64Array.from(values).sort();
  return {
    rehearsals: values.length,
    min: ordered[0] as number,
    p50: percentile(ordered, 0.5),
    p95: percentile(ordered, 0.95),
    max: ordered[ordered.length - 1] as number,
  };
}

function percentile(ordered: Float64Array, share: number): number {
  return ordered[Math.max(0, Math.ceil(share * ordered.length) - 1)] as number;
}

export interface Allowance {
  /** 0.1: a metric may take 10 % longer. */
  readonly share: number;
  /** Differences up to this cannot be seen: the page probe's interval. */
  readonly resolution: Millis;
}

/** With fewer pairs a p95 is the same as the longest. */
const PAIRS_FOR_P95 = 20;
/** With fewer pairs an interval means nothing. */
export const PAIRS_FOR_P50 = 5;

/**
 * Both sides measured by the same seeds, pair by pair, so that an edit that changes nothing shows exactly nothing. The interval comes
 * from drawing as many pairs with replacement, again and again (a paired percentile bootstrap, Efron 1979), with a fixed seed.
 */
export function shiftOf(
  base: readonly SeedResult[],
  head: readonly SeedResult[],
  metric: MetricName,
  allowance: Allowance,
): { readonly p50: Shift; readonly p95: Shift | undefined } | undefined {
  const pairs = head.flatMap((result, index) => {
    const [a, b] = [middleOf(base[index], metric), middleOf(result, metric)];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
  if (pairs.length < PAIRS_FOR_P50) return undefined;
  const before = Float64Array.from(pairs, ([a]) => a);
  const after = Float64Array.from(pairs, ([, b]) => b);
  const drawn = drawAgain(before, after);
  const shift = (share: number, shifts: Float64Array): Shift => {
    const was = percentile(before.toSorted(), share);
    const by = percentile(after.toSorted(), share) - was;
    const allowed = Math.max(allowance.share * was, allowance.resolution);
    const interval = { min: Math.min(by, percentile(shifts, 0.025)), max: Math.max(by, percentile(shifts, 0.975)) };
    return { by, interval, allowed, ruling: rule(interval, allowed) };
  };
  return { p50: shift(0.5, drawn.p50), p95: pairs.length < PAIRS_FOR_P95 ? undefined : shift(0.95, drawn.p95) };
}

/** Worse only when all of the interval is beyond what is allowed, no worse only when none of it is. */
function rule(interval: Shift["interval"], allowed: Millis): Ruling {
  if (interval.max <= allowed) return "held";
  return interval.min > allowed ? "deviated" : "inconclusive";
}

const DRAWS = 400;

function drawAgain(before: Float64Array, after: Float64Array): { readonly p50: Float64Array; readonly p95: Float64Array } {
  const random = createRandom("gate/bootstrap");
  const size = before.length;
  const [a, b] = [new Float64Array(size), new Float64Array(size)];
  const [p50, p95] = [new Float64Array(DRAWS), new Float64Array(DRAWS)];
  for (let draw = 0; draw < DRAWS; draw += 1) {
    for (let index = 0; index < size; index += 1) {
      const pick = Math.floor(random.next() * size);
      a[index] = before[pick] as number;
      b[index] = after[pick] as number;
    }
    a.sort();
    b.sort();
    p50[draw] = percentile(b, 0.5) - percentile(a, 0.5);
    p95[draw] = percentile(b, 0.95) - percentile(a, 0.95);
  }
  return { p50: p50.sort(), p95: p95.sort() };
}

/** Lower end of the 95 % interval of a share of which `hits` in `tries` were seen (Wilson 1927). */
export function shareAtLeast(hits: number, tries: number): number {
  if (hits === 0 || tries === 0) return 0;
  const z = 1.96;
  const seen = hits / tries;
  const middle = seen + (z * z) / (2 * tries);
  const half = z * Math.sqrt((seen * (1 - seen)) / tries + (z * z) / (4 * tries * tries));
  return Math.max(0, (middle - half) / (1 + (z * z) / tries));
}

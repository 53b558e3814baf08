// The three metrics that a site is judged by, predicted and rehearsed, on both sides.
import type { Plan } from "../plan/types.ts";
import type { SeedResult } from "../rehearse-many.ts";
import { shiftOf, spreadOf } from "./spread.ts";
import { GATE_METRICS, type GateMetric } from "./types.ts";

export function metricsOf(
  base: Plan | undefined,
  head: Plan | undefined,
  results: { readonly base: readonly SeedResult[] | undefined; readonly head: readonly SeedResult[] },
  allowedWorse: number,
): readonly GateMetric[] {
  const resolution = Math.max(base?.probes.page.interval ?? 0, head?.probes.page.interval ?? 0);
  return GATE_METRICS.map((metric) => ({
    metric,
    predicted: { base: base?.budget.metrics[metric], head: head?.budget.metrics[metric] },
    rehearsed: { base: results.base && spreadOf(results.base, metric), head: spreadOf(results.head, metric) },
    objective: { base: base?.objectives[metric], head: head?.objectives[metric] },
    shift: results.base && shiftOf(results.base, results.head, metric, { share: allowedWorse, resolution }),
  }));
}

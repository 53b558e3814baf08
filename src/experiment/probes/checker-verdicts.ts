// Each checker's own verdict, worked out from the results seen go by: AWS shows only the latest one.
import type { CheckerCount, CheckerObservation } from "../../aws/health-checks.ts";
import type { Instant } from "../../ports/clock.ts";

interface Verdict {
  readonly healthy: boolean;
  /** Results in a row that contradict the verdict. */
  readonly contrary: number;
  readonly checkedAt: Instant;
}

export type CheckerVerdicts = ReadonlyMap<string, Verdict>;

export const NO_VERDICTS: CheckerVerdicts = new Map();

/**
 * A checker changes its mind after `threshold` results in a row, in both directions; one seen for the first time has the
 * verdict of that result. A checker probes every 10 or 30 s (API_HealthCheckConfig), so sampling more often than that misses
 * no result. Source: aws-failover-semantics, section 1, "Aggregation and state".
 */
export function foldObservations(known: CheckerVerdicts, observations: readonly CheckerObservation[], threshold: number): CheckerVerdicts {
  return new Map(observations.map((observation) => [observation.checker, next(known.get(observation.checker), observation, threshold)]));
}

function next(verdict: Verdict | undefined, { passed, checkedAt }: CheckerObservation, threshold: number): Verdict {
  if (verdict === undefined) return { healthy: passed, contrary: 0, checkedAt };
  if (checkedAt <= verdict.checkedAt) return verdict;
  const contrary = passed === verdict.healthy ? 0 : verdict.contrary + 1;
  return contrary >= threshold ? { healthy: passed, contrary: 0, checkedAt } : { healthy: verdict.healthy, contrary, checkedAt };
}

export function countVerdicts(verdicts: CheckerVerdicts): CheckerCount {
  let healthy = 0;
  for (const verdict of verdicts.values()) if (verdict.healthy) healthy += 1;
  return { healthy, total: verdicts.size };
}

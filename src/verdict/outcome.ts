// The worst finding wins: from facts and findings to one word.
import type { History } from "./history.ts";
import type { Finding, Outcome } from "./types.ts";
import type { DrillWindows } from "./windows.ts";

/**
 * `refused` and `errored` are the run's own words; else a finding that deviated fails the drill, and one that could not
 * be decided, or a drill that did not run to its end, leaves it open.
 */
export function outcomeOf(history: History, findings: readonly Finding[]): Outcome {
  if (history.first("refused") !== undefined) return "refused";
  if (history.first("error") !== undefined || history.last("drill.ended")?.why === "error") return "errored";
  if (findings.some((finding) => finding.ruling === "deviated")) return "failed";
  if (cutShort(history) || findings.some((finding) => finding.ruling === "inconclusive")) return "inconclusive";
  return "passed";
}

/** The drill did not run to its own end. */
export function cutShort(history: History): boolean {
  return history.last("drill.ended")?.why !== "done";
}

/** The drill did not run to its own end, and neither did the watching of the recovery: what was not seen again may still have come. */
export function recoveryCut(history: History, { restore }: DrillWindows): boolean {
  return cutShort(history) && !history.all("observed").some(({ seq }) => restore !== undefined && seq > restore.seq);
}

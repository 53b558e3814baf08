// A report to the record that is kept of it.
import type { FaultPlan } from "../plan/types.ts";
import type { Measurement, Report } from "../verdict/types.ts";
import { shorten } from "../verdict/words.ts";
import type { DrillRecord, Metric } from "./types.ts";

/** A verdict has some 200 characters; whatever else a report says stays in the report. */
const SENTENCE_LENGTH = 1_000;

/** What of a report is kept. */
export type RecordedReport = Pick<Report, "outcome" | "sentence" | "drill" | "measurements" | "restored"> & {
  readonly plan?:
    | {
        readonly name: string;
        readonly region: string;
        readonly account?: string | undefined;
        readonly fault: Pick<FaultPlan, "type" | "select" | "mode">;
        readonly digest: string;
      }
    | undefined;
};

/** Undefined of a rehearsal: it says what AWS would do, not what it did. */
export function recordOf(
  report: RecordedReport,
  from: { readonly run?: number; readonly artifact?: number } = {},
): DrillRecord | undefined {
  const { drill, plan, outcome, sentence, restored, measurements } = report;
  if (drill.world === "rehearsal") return undefined;
  const metric = (name: Metric) => {
    const one: Measurement | undefined = measurements.find((candidate) => candidate.metric === name);
    return { measured: one?.measured, objective: one?.objective };
  };
  return {
    drill: drill.id,
    world: drill.world,
    conditions: drill.conditions,
    startedAt: drill.startedAt,
    outcome,
    sentence: shorten(sentence, SENTENCE_LENGTH),
    restored,
    // Refused before it knew whose account it was in, a drill still has the account that it was meant for.
    site: { name: plan?.name ?? "", account: drill.account ?? plan?.account, region: drill.region ?? plan?.region },
    fault: plan && faultText(plan.fault),
    digest: plan?.digest,
    metrics: { failover: metric("failover"), outage: metric("outage"), recovery: metric("recovery") },
    ...from,
  };
}

/** The number of instances is left out: a site that grows is still the same site, and its plan's digest tells of it. */
function faultText({ type, select, mode }: Pick<FaultPlan, "type" | "select" | "mode">): string {
  return JSON.stringify([type, Object.entries(select).toSorted(([a], [b]) => (a < b ? -1 : 1)), mode]);
}

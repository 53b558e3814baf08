// history.json as a schema, and the record of one drill as every form of the history keeps it.
import { z } from "zod";
import { measuredAndObjective, outcome, ruling, world } from "../report/schema/drills.ts";
import { instant, millis, range } from "../report/schema/values.ts";

export const record = z.object({
  drill: z.string().min(1),
  world: world.extract(["aws", "lab"]),
  conditions: z.string().optional().describe("The lab's. Absent in AWS, and in lines of before 2026-11-23."),
  startedAt: instant,
  outcome,
  sentence: z.string(),
  restored: z.boolean().optional().describe("Absent when nothing was stopped."),
  site: z.object({ name: z.string(), account: z.string().optional(), region: z.string().optional() }),
  fault: z.string().optional().describe("What was stopped, as one text: equal texts are equal faults."),
  digest: z.string().optional().describe("Of the plan: templates and drill file."),
  metrics: z.object({ failover: measuredAndObjective, outage: measuredAndObjective, recovery: measuredAndObjective }),
  run: z.int().optional().describe("GitHub's id of the run that it was read from."),
  artifact: z.int().optional().describe("GitHub's id of the artifact that it was read from."),
});

const compared = z.object({
  metric: z.enum(["failover", "outage", "recovery"]),
  measured: range.optional(),
  earlier: z.int().describe("Earlier drills that measured it."),
  median: millis.optional().describe("Of their upper ends, in milliseconds."),
  spread: millis
    .optional()
    .describe("Of their upper ends: 1.4826 times the median absolute deviation, corrected for their number, in milliseconds."),
  limit: millis.optional().describe("Milliseconds; above it a drill is worse than its history."),
  ruling: z.enum([...ruling.options, "not-enough-history", "not-measured"]),
});

const silence = z.object({
  newest: instant.describe("When the drill began from which it is measured: of silence the last one before this run."),
  lasted: millis.describe("Milliseconds from then until this run's drill began, or until now."),
  every: millis.describe("Milliseconds between two drills as they are scheduled."),
  tooLong: z.boolean(),
});

const OUTCOMES = [
  ...["steady", "regressed", "not-enough-history"],
  ...["failed", "inconclusive", "refused", "errored"],
  ...["no-report", "unreadable", "not-run", "silent"],
];

/** Of format 1. Keys may be added within a format; a reader passes over those it does not know. */
export const historySchema = z
  .object({
    format: z.literal(1),
    outcome: z
      .enum(OUTCOMES)
      .describe("The drill's own, or steady, regressed, not-enough-history for one that passed; the last four for runs without a report."),
    sentence: z.string(),
    artifact: z.string().describe("Name of the artifacts that were looked for."),
    at: instant,
    jobResult: z.enum(["success", "failure", "cancelled", "skipped"]).optional(),
    current: record.optional().describe("This run's drill."),
    earlier: z
      .array(z.object({ record, counts: z.boolean().describe("The same fault in the same world, passed or failed: it counts.") }))
      .describe("The newest first."),
    later: z.int().describe("Drills of this site that began after this run's: an old run was repeated, or another run drilled meanwhile."),
    laterPassed: z.boolean().describe("Whether one of them passed and left nothing stopped."),
    earlierUnread: z.boolean().describe("Whether GitHub did not give all of the earlier drills."),
    compared: z.array(compared),
    silence: silence.optional(),
    refusedSince: silence.optional().describe("Where this run's drill was refused: since the newest that was not, or the oldest known."),
    skipped: z.array(z.object({ source: z.string(), why: z.string() })).describe("What has the name of a report and was not read."),
  })
  .describe("A site's drills and how this run's compares, format 1, as mode history writes it to history.json.");

// gate.json as a schema, for whoever reads it with a program of his own.
import { z } from "zod";
import { metric, outcome, outcomes, replayed, ruling } from "../report/schema/drills.ts";
import { millis, place, problem, range, texts } from "../report/schema/values.ts";

const ids = z.array(z.int()).describe("Ids of changes.");

const side = z.object({
  state: z.enum(["read", "absent", "unreadable"]).describe("absent: there is no drill file on that side."),
  problems: z.array(problem).describe("Why it could not be read."),
  digest: z.string().optional(),
  failsOver: z.boolean().optional(),
  outcomes: outcomes.optional().describe("How many rehearsals ended how; absent when none ran."),
});

const predicted = z.object({ min: millis, max: millis });
const spread = z
  .object({ rehearsals: z.int().describe("Those that measured it."), min: millis, p50: millis, p95: millis, max: millis })
  .describe("Of the middles of the measured ranges, over the seeds.");
const shift = z.object({
  by: millis.describe("How many milliseconds longer it takes on head, by what the same seeds show."),
  interval: range.describe("The 95 % interval in which it lies for all seeds."),
  allowed: millis.describe("Milliseconds; more than this counts as worse."),
  ruling,
});

const gateMetric = z.object({
  metric,
  predicted: z.object({ base: predicted.optional(), head: predicted.optional() }),
  rehearsed: z.object({ base: spread.optional(), head: spread.optional() }),
  objective: z.object({ base: millis.optional(), head: millis.optional() }),
  shift: z
    .object({ p50: shift, p95: shift.optional().describe("Only with enough seeds.") })
    .optional()
    .describe("Absent when one side has nothing to compare."),
});

const finding = z.object({
  check: z.enum(["templates-plan", "drill-passes", "failover-proven", "objective-met", "not-worse", "edit-modelled"]),
  metric: metric.optional().describe("Of the checks that are made once per metric."),
  ruling,
  title: z.string(),
  details: texts.describe("Proof and likely causes, a line each."),
  causedBy: ids.describe("The changes that cause it, found by undoing them; empty when that was not looked for."),
  replays: z.array(replayed),
});

const change = z.object({
  id: z.int(),
  subject: z.string(),
  change: z.string(),
  place: place.optional().describe("On head; where something was removed, the nearest thing that is left."),
  basePlace: place.optional(),
  isInert: z.boolean().describe("It cannot have any effect on a drill."),
  does: texts.describe("What it does, found by undoing it alone."),
});

const replacement = z.object({
  stack: z.string(),
  logicalId: z.string(),
  type: z.string(),
  how: z.enum(["replaced", "maybe-replaced", "renamed", "removed"]),
  newName: z.string().optional(),
  properties: texts.describe("Properties that cannot change in place."),
  site: z.string().describe("What that does to the site."),
  place: place.optional(),
  causedBy: ids,
});

/** Of format 1. Keys may be added within a format; a reader passes over those it does not know. */
export const gateSchema = z
  .object({
    format: z.literal(1),
    outcome: outcome.extract(["passed", "failed", "inconclusive"]),
    lets: z.boolean().describe("Whether the gate lets the edit through."),
    sentence: z.string().describe("The verdict in one sentence."),
    name: z.string().optional().describe("Of the drill."),
    drillFile: z.string(),
    base: side,
    head: side,
    rehearsed: z.object({
      seeds: z.int().describe("Per side."),
      conditions: z.string(),
      skipped: z.string().optional().describe("Why nothing was rehearsed."),
    }),
    allowedWorse: z.number().describe("Share by which a metric may get worse: 0.1 is 10 %."),
    findings: z.array(finding),
    metrics: z.array(gateMetric),
    changes: z.array(change),
    onlyLayout: texts.describe("Files that changed in comments and layout only."),
    derivation: z
      .array(z.object({ base: z.string().optional(), head: z.string().optional() }))
      .describe("Lines of the budget's derivation that read differently."),
    warnings: z.object({ appeared: z.array(problem), gone: z.array(problem), stay: z.array(problem) }),
    loosened: texts.describe("What the drill itself asks for less than before, such as a longer objective."),
    replacements: z.array(replacement).describe("Resources that an update of the deployed stacks would take away or build anew."),
    notModelled: z.array(z.object({ stack: z.string(), logicalId: z.string(), type: z.string(), isNew: z.boolean() })),
    labNotModelled: z
      .array(z.object({ what: z.string(), where: z.string(), isNew: z.boolean() }))
      .optional()
      .describe("What the lab met in head's rehearsals and left out. Older reports lack it."),
  })
  .describe("What the gate says about an edit of the templates, format 1, as failover-drill writes it to gate.json.");

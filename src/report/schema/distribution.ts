// distribution.json and the merged reports as schemas.
import { z } from "zod";
import { measuredAndObjective, metric, outcome, outcomes, replayed, ruling, world } from "./drills.ts";
import { instant, millis, problem } from "./values.ts";

const metricDistribution = z
  .object({
    metric,
    drills: z.int().describe("Those that measured it."),
    min: millis,
    p50: millis,
    p95: millis,
    max: millis,
    worst: replayed.pick({ seed: true, replay: true }).describe("The drill of max; of several the first."),
  })
  .describe("Of the middles of the measured ranges. Percentiles by nearest rank.");

/** Of format 1. Keys may be added within a format; a reader passes over those it does not know. */
export const distributionSchema = z
  .object({
    format: z.literal(1),
    drills: z.int(),
    outcomes,
    metrics: z.array(metricDistribution),
    notPassed: z.array(replayed).describe("In the order of the seeds."),
  })
  .describe("Many rehearsals beside each other, format 1, as failover-drill writes them to distribution.json.");

const mergedMetric = measuredAndObjective.extend({ ruling: ruling.optional() });

const site = z.object({
  source: z.string().describe("Where the report was read from."),
  name: z.string(),
  url: z.string().optional(),
  region: z.string().optional(),
  account: z.string().optional(),
  drill: z.string(),
  world,
  startedAt: instant,
  outcome,
  sentence: z.string(),
  restored: z.boolean().optional().describe("Absent when nothing was stopped."),
  metrics: z.object({ failover: mergedMetric, outage: mergedMetric, recovery: mergedMetric }),
});

const duplicate = z.object({
  source: z.string(),
  drill: z.string(),
  of: z.string().describe("The source of the report that is counted."),
});

/** Of format 1, as above. */
export const mergedSchema = z
  .object({
    format: z.literal(1),
    outcome: outcome.describe("That of the worst site; errored when a report could not be read."),
    sentence: z.string(),
    totals: outcomes,
    notRestored: z.int().min(0),
    sites: z.array(site).describe("Those with something still stopped first, then the worst."),
    duplicates: z.array(duplicate).describe("Further reports of a drill that is among the sites already."),
    problems: z.array(problem).describe("Of reports that are there and cannot be read."),
  })
  .describe("The reports of many sites, format 1, as failover-drill report --merge --json prints them.");

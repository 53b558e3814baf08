// What the schemas of a report, of many drills and of the gate have in common.
import { z } from "zod";
import { METRIC_NAMES } from "../../verdict/measurements.ts";
import { millis, range } from "./values.ts";

export const outcome = z.enum(["passed", "failed", "inconclusive", "refused", "errored"]);
export const ruling = z.enum(["held", "inconclusive", "deviated"]);
export const metric = z.enum(METRIC_NAMES);
export const world = z.enum(["aws", "lab", "rehearsal"]);

const number = z.int().min(0);

/** How many drills ended how. */
export const outcomes = z.object({ passed: number, failed: number, inconclusive: number, refused: number, errored: number });

export const replayed = z.object({
  seed: z.string(),
  outcome,
  sentence: z.string(),
  replay: z.string().describe("The command that repeats it."),
});

/** Whatever is kept of one of the three metrics with an objective. */
export const measuredAndObjective = z.object({ measured: range.optional(), objective: millis.optional() });

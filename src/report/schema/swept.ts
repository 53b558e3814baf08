// What `failover-drill sweep --json` prints, as a schema: for whoever watches over what dead drills leave.
import { z } from "zod";
import { problem } from "./values.ts";

const outcome = z
  .enum(["nothing-found", "mended", "not-mended"])
  .describe("mended: something of a dead drill was found, and all of it is mended (in a dry run: would be tried).");

const thing = z.object({
  drill: z.string().optional().describe("Its id; absent for the empty shell of a stack, which bears none."),
  kind: z.enum(["instance", "timer", "marks", "change set", "empty stack", "lock"]),
  name: z.string(),
  did: z
    .enum(["started", "ran already", "removed", "would start", "would remove", "left", "failed"])
    .describe("left: its drill may be alive, or another of its things could not be mended."),
  why: z.string().optional(),
});

const region = z.object({
  account: z.string(),
  region: z.string(),
  dryRun: z.boolean(),
  things: z.array(thing),
  problems: z.array(problem),
  outcome,
});

/** Of format 1, as a report is: keys may be added within it. */
export const sweptSchema = z
  .object({
    format: z.literal(1),
    outcome,
    problems: z.array(problem).describe("What could not be mended or looked at, in any region."),
    regions: z.array(region).describe("Those that could be looked at."),
  })
  .describe("What a sweep found and did, format 1, as failover-drill sweep --json prints it.");

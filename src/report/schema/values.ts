// The values that the schemas of a report have in common.
import { z } from "zod";

export const instant = z.number().min(-8.64e15).max(8.64e15).describe("Milliseconds since 1970-01-01 UTC.");
export const millis = z.number().describe("Milliseconds.");
export const texts = z.array(z.string());
export const named = z.record(z.string(), z.string());
export const evidence = z.array(z.int()).describe("Sequence numbers of the journal entries that prove it.");

export const range = z.object({ min: millis, max: millis }).describe("Every value from min to max fits the samples.");

export const place = z.object({ file: z.string(), line: z.int().optional(), column: z.int().optional() });

export const problem = z.object({
  code: z.string().describe("Stable and searchable."),
  what: z.string(),
  whose: z.enum(["yours", "aws", "ours"]).describe("Who can mend it."),
  next: z.string().describe("What to do."),
  place: place.optional(),
});

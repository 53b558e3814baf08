// What `failover-drill plan --json` prints, as a schema: the dry run for programs of others.
import { z } from "zod";
import { world } from "./drills.ts";
import { plan } from "./plan.ts";
import { named, problem, texts } from "./values.ts";

const outlook = z.object({
  key: z.string(),
  name: z.string(),
  status: z.string().optional().describe("CloudFormation's; absent when there is no such stack."),
  would: z
    .enum(["create", "replace", "update", "nothing", "wait", "refused"])
    .describe("refused: the drill would not begin. wait: another operation is under way."),
  why: texts,
  replaces: z
    .array(
      z.object({
        logicalId: z.string(),
        type: z.string(),
        how: z.enum(["replaced", "perhaps", "removed"]),
        causes: texts.describe("The properties that it is replaced for, each with what is behind it."),
      }),
    )
    .optional()
    .describe("What newer values of the Parameter Store would replace. What edits would is known only from the drill's own change set."),
  problem: problem.optional(),
  deployed: z.object({ id: z.string(), name: z.string(), outputs: named }).optional(),
});

const target = z.object({ id: z.string(), zone: z.string(), name: z.string().optional(), optIn: z.string() });

const resource = z.object({
  logicalId: z.string(),
  type: z.string(),
  status: z.string().describe("MODIFIED or DELETED."),
  differences: z.array(z.object({ path: z.string(), expected: z.string(), actual: z.string() })),
});

const drift = z.union([
  z.object({
    key: z.string(),
    drift: z.string().describe("IN_SYNC, DRIFTED, UNKNOWN or NOT_CHECKED."),
    resources: z.array(resource),
    incomplete: z.string().optional().describe("What was not looked at, and why."),
  }),
  z.object({ key: z.string(), missing: z.string().describe("Why there is no answer.") }),
]);

const live = z.object({
  world,
  account: z.string(),
  stacks: z.array(outlook).describe("What a deployment would do to each stack."),
  radius: z
    .object({ targets: z.array(target), bystanders: texts })
    .optional()
    .describe("The instances that would be stopped, and those that would not; absent while a stack is missing."),
  drift: z.array(drift).optional().describe("With --drift."),
  problems: z.array(problem).describe("Everything for which a drill would be refused now."),
});

/** Of format 1, as a report is: keys may be added within it. */
export const printedPlanSchema = z
  .object({ format: z.literal(1), plan, live: live.optional().describe("With --live.") })
  .describe("The plan of a drill, format 1, as failover-drill plan --json prints it.");

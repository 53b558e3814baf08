// report.json as a schema: what it holds, for whoever reads it with a program of his own, and for merging reports.
import { z } from "zod";
import { CHECKS } from "../../verdict/checks/index.ts";
import { LANDMARK_NAMES } from "../../verdict/landmarks.ts";
import type { CheckName } from "../../verdict/types.ts";
import { metric, outcome, ruling, world } from "./drills.ts";
import { budget, plan } from "./plan.ts";
import { evidence, instant, millis, problem, range, texts } from "./values.ts";

const landmarkName = z.enum(LANDMARK_NAMES);
const phaseName = z.enum(["deploy", "steady-before", "inject", "observe", "restore", "recover", "cleanup"]);

const drill = z.object({
  id: z.string(),
  version: z.string().describe("Of failover-drill."),
  world,
  seed: z.string(),
  conditions: z.string().optional(),
  repeat: z.string().describe("The command that repeats exactly this run."),
  account: z.string().optional(),
  region: z.string().optional(),
  startedAt: instant,
  endedAt: instant,
});

const finding = z.object({
  check: z.enum(Object.keys(CHECKS) as CheckName[]),
  ruling,
  title: z.string(),
  expected: z.string(),
  actual: z.string(),
  causes: texts.describe("The most likely first, each with what to do about it."),
  evidence,
  notReached: z.literal(true).optional().describe("The drill ended before there was anything to check."),
});

const measurement = z.object({
  metric,
  measured: range.optional(),
  predicted: range.optional(),
  objective: millis.optional(),
  objectiveRuling: ruling.optional().describe("held: met; deviated: missed; inconclusive: the range contains the objective."),
  agrees: z.boolean().optional().describe("Measured and predicted overlap."),
  decidingInterval: millis.optional().describe("The probe interval that would have decided the objective."),
});

const breakdown = z.object({
  metric: z.enum(["failover", "recovery"]),
  total: millis,
  stretches: z.array(z.object({ name: z.string(), landmark: landmarkName, took: millis, onPath: z.boolean() })),
  note: z.string(),
});

const signal = z.object({
  name: z.string(),
  segments: z.array(z.object({ from: instant, to: instant, state: z.string(), samples: z.int() })),
  flaps: z.int(),
});

const stack = z.object({
  stack: z.string(),
  status: z.string(),
  took: millis,
  events: z.int(),
  from: instant,
  to: instant,
  resources: z.array(
    z.object({ logicalId: z.string(), type: z.string(), status: z.string(), from: instant, to: instant, failure: z.string().optional() }),
  ),
  rootCause: z.object({ logicalId: z.string(), type: z.string(), reason: z.string() }).optional(),
});

const safety = z.object({
  lines: z.array(z.object({ about: z.string(), says: z.string() })),
  timer: z.string().optional().describe("Name of the restart timer, or off."),
  stopCondition: z.string().optional(),
  notices: z.array(z.object({ code: z.string(), what: z.string() })),
});

/** Of format 1. Keys may be added within a format; a reader passes over those it does not know. */
export const reportSchema = z
  .object({
    format: z.literal(1),
    outcome,
    sentence: z.string().describe("The verdict in one sentence."),
    drill,
    plan: plan.optional(),
    budget: budget.optional(),
    steps: z.array(
      z.object({ number: z.int().min(1).max(5), title: z.string(), ruling: z.enum([...ruling.options, "not-reached"]), proof: z.string() }),
    ),
    phases: z.array(z.object({ name: phaseName, from: instant, to: instant, why: z.string().optional() })),
    landmarks: z
      .array(z.object({ name: landmarkName, bracket: z.object({ after: instant, atLatest: instant }).optional(), evidence }))
      .describe("Moments, each proven to lie between two samples; without a bracket it was never seen."),
    measurements: z.array(measurement),
    breakdowns: z.array(breakdown),
    problems: z.array(problem).describe("What refused the drill, or what went wrong in it."),
    findings: z.array(finding),
    signals: z.array(signal).describe("What each probe saw over time, run-length coded; the journal has the samples."),
    stacks: z.array(stack),
    blastRadius: z.array(z.object({ id: z.string(), zone: z.string(), optIn: z.string() })),
    notModelled: z.array(z.object({ what: z.string(), where: z.string() })),
    safety,
    restored: z.boolean().optional().describe("Whether everything that was stopped runs again; absent when nothing was stopped."),
    counts: z.object({ samples: z.int(), missing: z.int(), mixed: z.int(), flaps: z.int(), retries: z.int() }),
  })
  .describe("The report of one drill, format 1, as failover-drill writes it to report.json.");

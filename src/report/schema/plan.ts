// The plan within a report, as a schema; the templates' texts are not in it.
import { z } from "zod";
import { METRIC_NAMES } from "../../verdict/measurements.ts";
import { millis, named, problem, range, texts } from "./values.ts";

const bytes = z.int().describe("Size of the template.");

const pageMark = z.object({ status: z.array(z.int()).optional(), headers: named, body: z.string().optional() });

const nested = z.object({ path: texts, where: z.enum(["local", "s3"]), url: z.string(), template: z.string(), bytes });

const upload = z.object({
  bucket: z.string(),
  named: z.boolean(),
  objects: z.array(z.object({ key: z.string(), file: z.string(), bytes })),
  url: z.string().optional(),
});

const stack = z.object({
  key: z.string(),
  name: z.string(),
  template: z.string(),
  bytes,
  parameters: named,
  after: texts,
  wave: z.int(),
  capabilities: texts,
  tags: named,
  notModelled: z.array(z.object({ logicalId: z.string(), type: z.string() })),
  nested: z.array(nested).optional(),
  upload: upload.optional(),
});

const selector = z.discriminatedUnion("by", [
  z.object({ by: z.literal("stack"), stack: z.string() }),
  z.object({ by: z.literal("target-group"), arn: z.string() }),
  z.object({ by: z.literal("tag"), key: z.string(), value: z.string() }),
  z.object({ by: z.literal("ids"), ids: texts }),
]);

const fault = z.object({
  type: z.literal("stop-instances"),
  select: selector,
  mode: z.union([z.enum(["all", "one"]), z.object({ zone: z.string() })]),
  expected: z.object({ selected: z.int(), total: z.int() }).optional(),
});

const calendar = z.object({
  timeZone: z.string(),
  days: texts,
  from: z.string(),
  to: z.string().optional(),
  freeze: z.array(z.object({ from: z.string(), to: z.string(), why: z.string().optional() })),
});

const probe = z.object({ interval: millis, timeout: millis });

export const budget = z.object({
  metrics: z.partialRecord(z.enum(METRIC_NAMES), range).describe("Predicted from the templates' own numbers."),
  derivation: texts,
  warnings: z.array(problem),
  failsOver: z.boolean(),
});

export const plan = z.object({
  name: z.string(),
  drillFile: z.string(),
  region: z.string(),
  account: z.string().optional(),
  deployRole: z.string().optional(),
  site: z.object({
    url: z.string(),
    scheme: z.enum(["http", "https"]),
    host: z.string(),
    port: z.int(),
    paths: texts,
    primary: pageMark,
    errorPage: pageMark,
  }),
  stacks: z.array(stack),
  fault,
  objectives: z.object({ failover: millis.optional(), recovery: millis.optional(), outage: millis.optional() }),
  probes: z.object({
    page: probe,
    authoritative: probe,
    recursive: probe,
    targets: probe,
    checkers: probe,
    instances: probe,
    "keep-alive": probe.optional(),
  }),
  steadySamples: z.int(),
  limits: z.object({
    maxInstances: z.int(),
    maxShare: z.number(),
    outage: millis.optional(),
    optInTag: z.object({ key: z.string(), value: z.string() }),
  }),
  safety: z.object({
    restartTimer: z.union([z.literal("off"), z.object({ role: z.string() })]),
    alarms: texts,
    permissions: z.enum(["simulate", "dry-run"]),
    replace: z
      .enum(["refuse", "allow"])
      .optional()
      .describe("Whether the deployment may replace or remove what serves; refuse where it is left out."),
    instanceStore: z
      .enum(["refuse", "lose"])
      .optional()
      .describe("Whether instances may be stopped that lose what is on the disks of their host; refuse where it is left out."),
    calendar: calendar.optional(),
  }),
  deadlines: z.object({ deploy: millis, steadyState: millis, failover: millis, hold: millis, recovery: millis }),
  budget,
  watch: z.object({
    hostedZone: z.object({ id: z.string().optional(), name: z.string().optional() }),
    loadBalancer: z.string().optional(),
    targetGroup: z.string().optional(),
    healthCheck: z.string().optional(),
  }),
  digest: z.string(),
});

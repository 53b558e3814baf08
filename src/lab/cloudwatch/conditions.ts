// Named delays of CloudWatch; see model.md.
import type { ConditionTable } from "../condition-spec.ts";

export const cloudwatchConditions = {
  "cloudwatch.write": {
    what: "an alarm created, changed or deleted by CloudFormation",
    unit: "ms",
    min: 500,
    typical: 2_000,
    max: 8_000,
    source: "estimate: one API call and CloudFormation's own polling",
  },
} satisfies ConditionTable;

// Named delays of EventBridge Scheduler; see model.md.
import type { ConditionTable } from "../condition-spec.ts";

export const schedulerConditions = {
  "scheduler.lag": {
    what: "moment a schedule names until its target is called",
    unit: "ms",
    min: 0,
    typical: 20_000,
    max: 59_999,
    worst: 60_000,
    source:
      "https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html: within the minute that begins at that moment; where in it: estimate",
  },
  "scheduler.retry": {
    what: "failed call of a target until the first repetition; doubles from one to the next, to an hour at most",
    unit: "ms",
    min: 1_000,
    typical: 60_000,
    max: 120_000,
    source: "estimate: the documentation says exponential back-off and no numbers",
  },
  "scheduler.completion": {
    what: "last call of a schedule until a schedule that deletes itself is gone",
    unit: "ms",
    min: 0,
    typical: 5_000,
    max: 60_000,
    source: "estimate: deleted after completion, the documentation does not say how soon",
  },
  "scheduler.write": {
    what: "a schedule or group created, changed or deleted by CloudFormation",
    unit: "ms",
    min: 500,
    typical: 3_000,
    max: 10_000,
    source: "estimate: one API call and CloudFormation's own polling",
  },
} satisfies ConditionTable;

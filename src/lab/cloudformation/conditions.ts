// Named delays of the CloudFormation engine itself; what a resource takes belongs to its own service. See model.md for where they act.
import type { ConditionTable } from "../condition-spec.ts";

const SMALL_STACKS = "estimate: event time stamps of small stacks, where a resource without work of its own takes two to five seconds";

export const cloudformationConditions = {
  "cloudformation.operation.start": {
    what: "create, update or delete accepted until the first resource is worked on",
    unit: "ms",
    min: 1_000,
    typical: 3_000,
    max: 6_000,
    source: SMALL_STACKS,
  },
  "cloudformation.resource.start": {
    what: "a resource's *_IN_PROGRESS event until its handler begins",
    unit: "ms",
    min: 300,
    typical: 1_000,
    max: 3_000,
    source: SMALL_STACKS,
  },
  "cloudformation.resource.finish": {
    what: "a resource's handler done until its *_COMPLETE event",
    unit: "ms",
    min: 300,
    typical: 1_000,
    max: 4_000,
    source: SMALL_STACKS,
  },
  "cloudformation.operation.finish": {
    what: "last resource done until the stack's own *_COMPLETE event",
    unit: "ms",
    min: 500,
    typical: 1_500,
    max: 4_000,
    source: SMALL_STACKS,
  },
  "cloudformation.change-set.create": {
    what: "CreateChangeSet accepted until the change set is CREATE_COMPLETE or FAILED",
    unit: "ms",
    min: 3_000,
    typical: 6_000,
    max: 15_000,
    worst: 60_000,
    source: "estimate: five seconds is the period of the SDK's own waiter for change sets; they are usually done after one or two of them",
  },
  "cloudformation.drift.detect": {
    what: "DetectStackDrift accepted until the detection is complete",
    unit: "ms",
    min: 5_000,
    typical: 15_000,
    max: 60_000,
    worst: 180_000,
    source: "estimate: tools that look again every ten seconds see small stacks done at the second look; one project's log says 75 seconds",
  },
  "cloudformation.inert.create": {
    what: "creation of a resource whose type the lab does not model",
    unit: "ms",
    min: 2_000,
    typical: 10_000,
    max: 60_000,
    source: "estimate: between a queue (seconds) and a distribution (minutes); a type that matters gets a model of its own",
  },
  "cloudformation.inert.remove": {
    what: "removal of a resource whose type the lab does not model",
    unit: "ms",
    min: 1_000,
    typical: 5_000,
    max: 30_000,
    source: "estimate: removing is quicker than making",
  },
  "cloudformation.event.lag": {
    what: "an event happens until DescribeStackEvents shows it",
    unit: "ms",
    min: 0,
    typical: 0,
    max: 0,
    worst: 1_500,
    source: "none under realistic conditions: no lag is documented; hostile: chosen, the service is eventually consistent",
  },
} satisfies ConditionTable;

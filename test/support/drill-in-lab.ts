// A drill in a rehearsal's lab with somebody between the engine and AWS: what he does to a call is the test.
import { eachService, operationOf } from "../../src/aws/each-service.ts";
import type { Fact, FactOf } from "../../src/journal/facts.ts";
import { createJournal } from "../../src/journal/journal.ts";
import type { ConditionProfile } from "../../src/lab/conditions.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { createInlineRunner } from "../../src/lab/lambda/runner/runner.ts";
import type { Plan } from "../../src/plan/types.ts";
import type { Aws, AwsCommand, AwsService } from "../../src/ports/aws.ts";
import { type RunOptions, run } from "../../src/run.ts";
import type { VirtualClock } from "../../src/time/virtual-clock.ts";
import { judge } from "../../src/verdict/judge.ts";
import type { Report } from "../../src/verdict/types.ts";
import { createRehearsalWorld } from "../../src/worlds/rehearsal.ts";
import { shippedPlan } from "./shipped.ts";

export interface LabCall {
  /** From 0. */
  readonly n: number;
  readonly service: AwsService;
  readonly operation: string;
  // biome-ignore lint/suspicious/noExplicitAny: the inputs of many operations.
  readonly input: any;
  readonly lab: Lab;
  readonly clock: VirtualClock;
}

/** Sends the call on with `send`, or answers it himself. */
export type Between = (call: LabCall, send: () => Promise<unknown>) => Promise<unknown>;

export interface LabDrill {
  readonly facts: readonly Fact[];
  readonly report: Report;
  readonly lab: Lab;
  readonly calls: readonly LabCall[];
}

export interface LabDrillOptions {
  readonly plan?: Plan;
  readonly seed?: string;
  readonly conditions?: ConditionProfile;
  readonly between?: Between;
  readonly signal?: AbortSignal;
  readonly hurry?: AbortSignal;
  /** Digest of the plan that was approved. */
  readonly approved?: string;
  /** When the credentials end, from the drill's beginning on. */
  readonly credentialsLast?: number;
  /** What AWS_MAX_ATTEMPTS says. */
  readonly attempts?: number;
  readonly onFact?: (fact: Fact) => void;
  /** Before the drill begins. */
  readonly prepare?: (lab: Lab) => void;
  /** How long the lab goes on after the drill's end. */
  readonly after?: number;
  /** For a drill that may never end: how long the lab goes on from the beginning. */
  readonly atMost?: number;
}

const runInline = createInlineRunner();

export const passOn: Between = (_call, send) => send();

export function betweenAws(aws: Aws, lab: Lab, clock: VirtualClock, calls: LabCall[], between: Between): Aws {
  return eachService((service) => ({
    send: async <Output>(command: AwsCommand<Output>): Promise<Output> => {
      const call: LabCall = { n: calls.length, service, operation: operationOf(command), input: command.input, lab, clock };
      calls.push(call);
      return (await between(call, () => aws[service].send(command))) as Output;
    },
  }));
}

/** One whole drill of the shipped site, or of `plan`. */
export async function drillInLab(options: LabDrillOptions = {}): Promise<LabDrill> {
  const {
    plan = shippedPlan(),
    seed = "1",
    conditions = "realistic",
    between = passOn,
    signal,
    onFact,
    prepare,
    after = 0,
    atMost,
  } = options;
  const { approved, credentialsLast } = options;
  const { world, clock, lab } = createRehearsalWorld(plan, seed, conditions, runInline);
  const end = credentialsLast === undefined ? undefined : clock.now() + credentialsLast;
  prepare?.(lab);
  const calls: LabCall[] = [];
  const journal = createJournal(clock, onFact);
  const about: Omit<RunOptions, "plan" | "world" | "journal"> = {
    drill: "drill-1",
    version: "0",
    seed,
    repeat: "again",
    ...(approved === undefined ? {} : { approved }),
  };
  const aws = betweenAws(world.aws, lab, clock, calls, between);
  await clock.drive(async () => {
    const running = run({
      plan,
      world: { ...world, aws, credentialsEnd: async () => end, ...(options.attempts === undefined ? {} : { attempts: options.attempts }) },
      journal,
      ...about,
      ...(signal === undefined ? {} : { signal }),
      ...(options.hurry === undefined ? {} : { hurry: options.hurry }),
    });
    await (atMost === undefined ? running : Promise.race([running, clock.sleep(atMost)]));
    await clock.sleep(after);
  });
  return { facts: journal.facts, report: judge(journal.facts), lab, calls };
}

export function allOf<Kind extends Fact["kind"]>(facts: readonly Fact[], kind: Kind): FactOf<Kind>[] {
  return facts.filter((fact) => fact.kind === kind) as unknown as FactOf<Kind>[];
}

/** What of a drill is in the lab: locks, timers, tags, change sets that were never executed, shells of stacks, instances that do not run. */
export function remainsIn(lab: Lab): readonly string[] {
  const stacks = [...lab.cloudformation.stacks.values()].filter(({ status }) => status !== "DELETE_COMPLETE");
  const live = new Set(stacks.map(({ id }) => id));
  return [
    ...stacks.filter(({ name }) => name.startsWith("failover-drill-")).map(({ name }) => `lock ${name}`),
    ...stacks.filter(({ status }) => status === "REVIEW_IN_PROGRESS").map(({ name }) => `shell ${name}`),
    ...[...lab.cloudformation.changeSets.values()]
      .filter(({ stackId, execution, status }) => live.has(stackId) && !status.startsWith("DELETE_") && execution === "AVAILABLE")
      .map(({ name }) => `change set ${name}`),
    ...[...lab.scheduler.schedules.keys()].map((key) => `timer ${key}`),
    ...[...lab.ec2.tags].flatMap(([id, tags]) =>
      [...tags.keys()]
        .filter((key) => key.startsWith("failover-drill:") && key !== "failover-drill:plan")
        .map((key) => `tag ${key} on ${id}`),
    ),
    ...[...lab.ec2.instances.values()].filter(({ state }) => state !== "running").map(({ id, state }) => `instance ${id} ${state}`),
  ];
}

/** An error as the SDK throws it. */
export function labRefusal(code: string, message = code, httpStatusCode = 403): Error {
  return Object.assign(new Error(message), { name: code, $metadata: { httpStatusCode, requestId: "r" } });
}

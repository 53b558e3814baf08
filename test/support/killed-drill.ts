// A drill in a rehearsal's lab whose process dies at a chosen call, as with kill -9: nothing of it ever goes on, and the lab does.
import type { Fact } from "../../src/journal/facts.ts";
import { createJournal } from "../../src/journal/journal.ts";
import type { ConditionProfile } from "../../src/lab/conditions.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { createInlineRunner } from "../../src/lab/lambda/runner/runner.ts";
import type { Plan } from "../../src/plan/types.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { Net } from "../../src/ports/net.ts";
import type { World } from "../../src/ports/world.ts";
import { run } from "../../src/run.ts";
import type { VirtualClock } from "../../src/time/virtual-clock.ts";
import { createRehearsalWorld } from "../../src/worlds/rehearsal.ts";
import { betweenAws, type LabCall } from "./drill-in-lab.ts";
import { shippedPlan } from "./shipped.ts";

/** Whether the process dies at this call: before it leaves, or when it has been carried out and its answer is on the way. */
export type Death = (call: LabCall) => "before" | "after" | false;

/** What is left when the drill has died or ended; everything further happens in the same lab, on the same clock. */
export interface Aftermath {
  readonly plan: Plan;
  readonly world: World;
  readonly clock: VirtualClock;
  readonly lab: Lab;
  /** What the dead process had written by then. */
  readonly facts: readonly Fact[];
  /** Undefined when it ended alive. */
  readonly diedAt: LabCall | undefined;
}

export interface KilledDrillOptions {
  readonly plan?: Plan;
  readonly seed?: string;
  readonly conditions?: ConditionProfile;
  readonly drill?: string;
  readonly dies: Death;
}

const runInline = createInlineRunner();

const forever = <T>(): Promise<T> => new Promise<T>(() => undefined);

/** Runs a drill until it dies or ends, then `then`. */
export async function afterKill<T>(options: KilledDrillOptions, then: (aftermath: Aftermath) => Promise<T>): Promise<T> {
  const { plan = shippedPlan(), seed = "1", conditions = "realistic" } = options;
  const { world, clock, lab } = createRehearsalWorld(plan, seed, conditions, runInline);
  return clock.drive(async () => then({ plan, world, clock, lab, ...(await killDrill({ plan, world, clock, lab }, options)) }));
}

/** The same in a lab that is there already. */
export async function killDrill(
  { plan, world, clock, lab }: Pick<Aftermath, "plan" | "world" | "clock" | "lab">,
  { drill = "drill-1", seed = "1", dies }: KilledDrillOptions,
): Promise<Pick<Aftermath, "facts" | "diedAt">> {
  let diedAt: LabCall | undefined;
  let tellDeath = (): void => undefined;
  const death = new Promise<void>((resolve) => {
    tellDeath = resolve;
  });
  const alive = async <T>(work: () => Promise<T>): Promise<T> => {
    if (diedAt !== undefined) return forever();
    const result = await work().catch((error: unknown) => {
      if (diedAt === undefined) throw error;
      return forever<T>();
    });
    return diedAt === undefined ? result : forever();
  };
  const die = (call: LabCall): Promise<never> => {
    diedAt = call;
    tellDeath();
    return forever();
  };
  const aws = betweenAws(world.aws, lab, clock, [], (call, send) =>
    alive(async () => {
      const moment = call.input.DryRun === true ? false : dies(call);
      if (moment === "before") return die(call);
      const output = await send();
      return moment === "after" ? die(call) : output;
    }),
  );
  const own: Clock = {
    now: () => clock.now(),
    sleep: (duration, signal) => alive(() => clock.sleep(duration, signal)),
    at: (instant, act) => clock.at(instant, () => (diedAt === undefined ? act() : undefined)),
    hold: (work) => clock.hold(work),
  };
  const { net } = world;
  const ownNet: Net = { ask: (question) => alive(() => net.ask(question)), get: (request) => alive(() => net.get(request)), keep: net.keep };
  const journal = createJournal(clock);
  const ended = run({ plan, world: { ...world, aws, clock: own, net: ownNet }, journal, drill, version: "0", seed, repeat: "again" });
  await Promise.race([ended, death]);
  return { facts: [...journal.facts], diedAt };
}

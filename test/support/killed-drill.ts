// Processes in a rehearsal's lab that die at a chosen call, as with kill -9: nothing of them ever goes on, and the lab does.
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

export const neverDies: Death = () => false;

/** Dies at the first call of this operation that is not a mere try. */
export function diesAt(operation: string, moment: "before" | "after"): Death {
  return (call) => call.operation === operation && call.input.DryRun !== true && moment;
}

export interface Place {
  readonly plan: Plan;
  readonly world: World;
  readonly clock: VirtualClock;
  readonly lab: Lab;
}

export interface Mortal {
  /** The world as the process sees it. */
  readonly world: World;
  readonly calls: readonly LabCall[];
  /** Settles when it dies. */
  readonly death: Promise<void>;
  isDead(): boolean;
}

const runInline = createInlineRunner();

const forever = <T>(): Promise<T> => new Promise<T>(() => undefined);

export function mortal({ world, lab, clock }: Pick<Place, "world" | "clock" | "lab">, dies: Death): Mortal {
  let dead = false;
  let tellDeath = (): void => undefined;
  const death = new Promise<void>((resolve) => {
    tellDeath = resolve;
  });
  const calls: LabCall[] = [];
  const alive = async <T>(work: () => Promise<T>): Promise<T> => {
    if (dead) return forever();
    try {
      const result = await work();
      return dead ? await forever() : result;
    } catch (error) {
      if (dead) return forever();
      throw error;
    }
  };
  const die = (): Promise<never> => {
    dead = true;
    tellDeath();
    return forever();
  };
  const aws = betweenAws(world.aws, lab, clock, calls, (call, send) =>
    alive(async () => {
      const moment = dies(call);
      if (moment === "before") return die();
      const output = await send();
      return moment === "after" ? die() : output;
    }),
  );
  const own: Clock = {
    now: () => clock.now(),
    sleep: (duration, signal) => alive(() => clock.sleep(duration, signal)),
    at: (instant, act) => clock.at(instant, () => (dead ? undefined : act())),
    hold: (work) => clock.hold(work),
  };
  const net: Net = {
    ask: (question) => alive(() => world.net.ask(question)),
    get: (request) => alive(() => world.net.get(request)),
    keep: (request) => world.net.keep(request),
  };
  return { world: { ...world, aws, clock: own, net }, calls, death, isDead: () => dead };
}

export interface DrillLife {
  /** What it had written by its end. */
  readonly facts: readonly Fact[];
  readonly calls: readonly LabCall[];
  readonly isDead: boolean;
}

/** Runs a drill until it dies or ends. */
export async function liveDrill(place: Place, dies: Death = neverDies, drill = "drill-1"): Promise<DrillLife> {
  const { world, calls, death, isDead } = mortal(place, dies);
  const journal = createJournal(place.clock);
  await Promise.race([
    run({ plan: place.plan, world, journal, drill, version: "0", seed: place.world.random.seed, repeat: "again" }),
    death,
  ]);
  return { facts: [...journal.facts], calls, isDead: isDead() };
}

/** A fresh lab for `story`, on one virtual clock. */
export function inFreshLab<T>(
  story: (place: Place) => Promise<T>,
  { plan = shippedPlan(), seed = "1", conditions = "realistic" as ConditionProfile } = {},
): Promise<T> {
  const { world, clock, lab } = createRehearsalWorld(plan, seed, conditions, runInline);
  return clock.drive(() => story({ plan, world, clock, lab }));
}

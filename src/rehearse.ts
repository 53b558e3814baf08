// One rehearsal: a seed in, a whole drill's journal and its report out.

import type { Fact } from "./journal/facts.ts";
import { createJournal } from "./journal/journal.ts";
import type { ConditionProfile } from "./lab/conditions.ts";
import type { Truth } from "./lab/lab.ts";
import type { InlineRunner } from "./lab/lambda/state.ts";
import type { Plan } from "./plan/types.ts";
import { createRandom, hexadecimal } from "./random/seeded.ts";
import { run } from "./run.ts";
import { judge } from "./verdict/judge.ts";
import type { Report } from "./verdict/types.ts";
import { version } from "./version.ts";
import { createRehearsalWorld } from "./worlds/rehearsal.ts";

export interface RehearsalOptions {
  readonly plan: Plan;
  readonly seed: string;
  readonly conditions: ConditionProfile;
  /** The command that repeats exactly this rehearsal. */
  readonly repeat: string;
  /** Shared by all rehearsals of a process: it starts one worker at the first inline function. */
  readonly runInline: InlineRunner;
}

export interface Rehearsal {
  readonly seed: string;
  readonly facts: readonly Fact[];
  readonly report: Report;
  /** What really happened in the lab; no report is made from it. */
  readonly truths: readonly Truth[];
}

export async function rehearse(options: RehearsalOptions): Promise<Rehearsal> {
  const { plan, seed, conditions, repeat, runInline } = options;
  const { world, clock, lab } = createRehearsalWorld(plan, seed, conditions, runInline);
  const journal = createJournal(clock);
  const drill = `drill-${hexadecimal(createRandom(`${seed}/drill-id`), 12)}`;
  await clock.drive(() => run({ plan, world, journal, drill, version, seed, conditions, repeat }));
  for (const { what, where } of lab.notModelledList) journal.append({ kind: "not-modelled", what, where });
  return { seed, facts: journal.facts, report: judge(journal.facts), truths: lab.truths };
}

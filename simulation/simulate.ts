// One seed: its options, its history, and which promises were broken.
import type { Fact } from "../src/journal/facts.ts";
import type { InlineRunner } from "../src/lab/lambda/state.ts";
import { realSubject, type Subject } from "./actors/subject.ts";
import type { Catalogue } from "./draw/catalogue.ts";
import { drawOptions } from "./draw/draw-options.ts";
import type { Evidence, Violation } from "./evidence.ts";
import { stranded } from "./invariants/every-instance-runs.ts";
import { violationsIn } from "./invariants/index.ts";
import type { Options } from "./options.ts";
import { playOut } from "./scenario.ts";

export interface SeedResult {
  readonly seed: string;
  /** The first drill's outcome, or `killed`. */
  readonly outcome: string;
  /** Kinds of trouble and other events that really happened. */
  readonly met: readonly string[];
  /** Planned trouble whose point did not come. */
  readonly missed: number;
  /** Instances that nobody could bring back: see invariants/every-instance-runs.ts. */
  readonly stranded: number;
  readonly violations: readonly Violation[];
  /** Only with violations. */
  readonly options?: Options;
  readonly facts?: readonly Fact[];
}

export async function simulate(
  seed: string,
  catalogue: Catalogue,
  runInline: InlineRunner,
  subject: Subject = realSubject,
): Promise<SeedResult> {
  const options = drawOptions(seed, catalogue);
  return resultOf(await playOut(options, subject, runInline));
}

export function resultOf(evidence: Evidence): SeedResult {
  const { options, drills, sweeps, teardowns, happened } = evidence;
  const violations = violationsIn(evidence);
  const [first] = drills;
  const met = [...drills, ...sweeps].flatMap((actor) => actor.met);
  const companions = [...drills.slice(1), ...sweeps, ...teardowns].map(({ name }) => name.replace(/-\d+$/, ""));
  return {
    seed: options.seed,
    outcome: first === undefined ? "nothing" : first.killed ? "killed" : first.report.outcome,
    met: [...met.map(({ what }) => what), ...happened.map(({ what }) => what), ...companions],
    missed: options.troubles.length - met.length,
    stranded: stranded(evidence).length,
    violations,
    ...(violations.length === 0 ? {} : { options, facts: first?.facts.filter(({ kind }) => kind !== "sample" && kind !== "plan") ?? [] }),
  };
}

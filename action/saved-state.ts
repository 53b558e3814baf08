// What the post step has to know of the drill, saved before the drill can change anything.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Fact } from "../src/journal/facts.ts";
import { parseJournal } from "../src/journal/jsonl.ts";
import type { Plan, StackPlan } from "../src/plan/types.ts";
import { instancesToStart } from "../src/safety/undone.ts";
import { rememberedFacts } from "./drill-memory.ts";
import { lookAt, type Stamps } from "./evidence/stamps.ts";
import { type Runner, STATE_LIMIT } from "./runner.ts";

export interface SavedDrill {
  readonly drill: string;
  readonly region: string;
  /** The only one in which it may run, where the drill file says so. */
  readonly guard?: string | undefined;
  /** Absolute: the next step may begin elsewhere. */
  readonly journal: string;
  readonly resolver: string;
  /** Where it may leave something. Nothing of the drill file is read again: a later step may have put another in its place. */
  readonly plan?: Pick<Plan, "site" | "stacks" | "safety">;
}

/** What the post step keeps as an artifact. */
export interface Evidence {
  /** Absolute. */
  readonly folder: string;
  /** Of the artifact. */
  readonly name: string;
  /** Undefined: as long as the repository's settings say. */
  readonly days: number | undefined;
  /** What the folder held before this step wrote anything. */
  readonly before: Stamps;
  /** It held too much to remember: only what the modes themselves write is told apart, and kept. */
  readonly crowded?: boolean;
}

const NAME = "drill";
const FINISHED = "finished";
const EVIDENCE = "evidence";

/** Before anything is written or changed: from then on the step may be killed. */
export function saveEvidence(runner: Runner, out: string, { name, days }: Pick<Evidence, "name" | "days">): void {
  const folder = resolve(out);
  const { stamps: before, crowded } = lookAt(folder);
  runner.saveState(EVIDENCE, JSON.stringify({ folder, name, days, before, crowded }));
}

/** Undefined where nothing is to be kept, or main never got so far. */
export function savedEvidence(runner: Runner): Evidence | undefined {
  const text = runner.state(EVIDENCE);
  return text === "" ? undefined : (JSON.parse(text) as Evidence);
}

/** Before the drill can change anything. */
export function saveDrill(runner: Runner, { drill, out, resolver, plan }: SavingDrill): void {
  const { region, account: guard, site, stacks, safety } = plan;
  const saved: SavedDrill = { drill, region, guard, journal: resolve(join(out, "journal.jsonl")), resolver };
  const whole = JSON.stringify({ ...saved, plan: { site, stacks: stacks.map(withoutContent), safety } });
  // Without the plan the whole region is searched, which needs more rights and finds the same.
  runner.saveState(NAME, whole.length <= STATE_LIMIT ? whole : JSON.stringify(saved));
}

interface SavingDrill extends Pick<SavedDrill, "drill" | "resolver"> {
  readonly out: string;
  readonly plan: Plan;
}

/** A sweep wants to know the stack's name. */
function withoutContent({ key, name, after, wave }: StackPlan): StackPlan {
  return { key, name, template: "", body: "", parameters: {}, after, wave, capabilities: [], tags: {}, notModelled: [] };
}

/** Nothing is left to do for the post step. */
export function saveFinished(runner: Runner): void {
  runner.saveState(FINISHED, "true");
}

/** Undefined where main never came to a drill, or ended it as it should. */
export function unfinishedDrill(runner: Runner): SavedDrill | undefined {
  const text = runner.state(NAME);
  return text === "" || runner.state(FINISHED) === "true" ? undefined : (JSON.parse(text) as SavedDrill);
}

export interface KnownDrill {
  /** From the journal and from the saved state, in their order. */
  readonly facts: readonly Fact[];
  /** Why the journal, which is there, could not be read. */
  readonly unreadable?: string;
}

/** The facts of this drill as far as they were written; another drill's journal in the same place says nothing about it. */
export function knownOf(runner: Runner, { journal, drill }: SavedDrill): KnownDrill {
  const remembered = rememberedFacts(runner);
  try {
    const { facts } = parseJournal(readFileSync(journal, "utf8"), journal);
    const isOwn = facts.some((fact) => fact.kind === "drill.started" && fact.drill === drill);
    const bySeq = new Map([...remembered, ...(isOwn ? facts : [])].map((fact) => [fact.seq, fact]));
    return { facts: [...bySeq.values()].toSorted((a, b) => a.seq - b.seq) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR" ? { facts: remembered } : { facts: remembered, unreadable: message };
  }
}

export type Left = "nothing" | "perhaps" | "something";

/** What a drill may have left in AWS, by what is known of it. A journal that is not there says nothing, so something may be there. */
export function leftBy({ facts, unreadable }: KnownDrill): Left {
  const ended = facts.some(({ kind }) => kind === "drill.ended");
  const behind = facts.findLast((fact) => fact.kind === "left-behind");
  if (ended && instancesToStart(facts).length === 0 && behind !== undefined && behind.things.length === 0) return "nothing";
  if (unreadable !== undefined) return "something";
  if (facts.length === 0) return "perhaps";
  // The lock is the first thing that a drill makes, right after it knows whose account it is in.
  return facts.some(({ kind }) => kind === "identity") ? "something" : "nothing";
}

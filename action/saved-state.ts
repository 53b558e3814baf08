// What the post step has to know of the drill, saved before the drill can change anything.
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Settings } from "../src/cli/command-line.ts";
import type { Fact } from "../src/journal/facts.ts";
import { parseJournal } from "../src/journal/jsonl.ts";
import type { DrillOverrides } from "../src/read-drill.ts";
import { instancesToStart } from "../src/safety/undone.ts";
import { type Stamps, stampsOf } from "./evidence/folder.ts";
import type { Runner } from "./runner.ts";

export interface SavedDrill {
  readonly drill: string;
  readonly region: string;
  /** Absolute, like `journal`: the next step may begin elsewhere. */
  readonly drillFile: string;
  readonly journal: string;
  readonly overrides: DrillOverrides;
  readonly resolver: string;
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
}

const NAME = "drill";
const FINISHED = "finished";
const EVIDENCE = "evidence";

/** Before anything is written or changed: from then on the step may be killed. */
export function saveEvidence(runner: Runner, out: string, { name, days }: Pick<Evidence, "name" | "days">): void {
  const folder = resolve(out);
  runner.saveState(EVIDENCE, JSON.stringify({ folder, name, days, before: stampsOf(folder) }));
}

/** Undefined where nothing is to be kept, or main never got so far. */
export function savedEvidence(runner: Runner): Evidence | undefined {
  const text = runner.state(EVIDENCE);
  return text === "" ? undefined : (JSON.parse(text) as Evidence);
}

export function saveDrill(
  runner: Runner,
  settings: Settings,
  drill: Pick<SavedDrill, "drill" | "region" | "drillFile" | "resolver">,
): SavedDrill {
  const saved = {
    ...drill,
    drillFile: resolve(drill.drillFile),
    journal: resolve(join(settings.out, "journal.jsonl")),
    overrides: settings.overrides ?? {},
  };
  runner.saveState(NAME, JSON.stringify(saved));
  return saved;
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

/** The facts of this drill as far as they were written; another drill's journal in the same place says nothing about it. */
export function journalOf({ journal, drill }: SavedDrill): readonly Fact[] {
  if (!existsSync(journal)) return [];
  const { facts } = parseJournal(readFileSync(journal, "utf8"), journal);
  return facts.some((fact) => fact.kind === "drill.started" && fact.drill === drill) ? facts : [];
}

export type Left = "nothing" | "perhaps" | "something";

/** What a drill with these facts may have left in AWS. A journal that is not there says nothing, so something may be there. */
export function leftBy(facts: readonly Fact[]): Left {
  if (facts.length === 0) return "perhaps";
  const ended = facts.some(({ kind }) => kind === "drill.ended");
  const behind = facts.findLast((fact) => fact.kind === "left-behind");
  if (ended && instancesToStart(facts).length === 0 && behind !== undefined && behind.things.length === 0) return "nothing";
  // The lock is the first thing that a drill makes, right after it knows whose account it is in.
  return facts.some(({ kind }) => kind === "identity") ? "something" : "nothing";
}

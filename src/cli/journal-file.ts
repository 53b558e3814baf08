// The journal on disk, written as the drill goes: whatever kills the process, what was done is there to be undone and judged.
import { closeSync, existsSync, fdatasyncSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { join } from "node:path";
import { DrillError } from "../errors.ts";
import type { Fact } from "../journal/facts.ts";
import { factLine, parseJournal } from "../journal/jsonl.ts";
import { makeFolder } from "./write-files.ts";

export interface JournalFile {
  readonly path: string;
  /** Where the journal of a drill that never ended was put aside; undefined when there was none. */
  readonly putAside: string | undefined;
  /** Never throws: the first failure goes to `onFailure`, and nothing is written after it. */
  append(fact: Fact): void;
  /** As `append`: some file systems say only here that they could not write. */
  close(): void;
}

/**
 * Opens `journal.jsonl` in `folder` afresh. Each fact is one write, so a killed process loses nothing; all but samples are on the disk
 * itself before the drill goes on, so a machine that goes down keeps the undo. Throws DrillError when the file cannot be written to.
 */
export function openJournalFile(folder: string, onFailure: (error: Error) => void): JournalFile {
  const path = join(folder, "journal.jsonl");
  let file: number | undefined;
  let putAside: string | undefined;
  try {
    makeFolder(folder);
    putAside = putUnfinishedAside(folder, path);
    file = openSync(path, "w");
  } catch (error) {
    throw new DrillError([unwritable(error as Error)], error);
  }
  return {
    path,
    putAside,
    append: (fact) => {
      if (file === undefined) return;
      try {
        const bytes = Buffer.from(factLine(fact));
        for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
        if (fact.kind !== "sample") fdatasyncSync(file);
      } catch (error) {
        file = undefined;
        onFailure(new DrillError([unwritable(error as Error)], error));
      }
    },
    close: () => {
      const open = file;
      file = undefined;
      try {
        if (open !== undefined) closeSync(open);
      } catch (error) {
        onFailure(new DrillError([unwritable(error as Error)], error));
      }
    },
  };
}

/** A journal without its end may hold the only record of an undo that is still to be done: it is kept under another name. */
function putUnfinishedAside(folder: string, path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const { facts } = parseJournal(readFileSync(path, "utf8"), path);
  if (facts.length === 0 || facts.some((fact) => fact.kind === "drill.ended")) return undefined;
  const started = facts.find((fact) => fact.kind === "drill.started");
  const name = started?.kind === "drill.started" ? started.drill.replaceAll(/[^\w-]/g, "") : "unknown";
  const aside = join(folder, `journal-unfinished-${name}.jsonl`);
  renameSync(path, aside);
  return aside;
}

function unwritable(error: Error) {
  return {
    code: "out.unwritable",
    what: `cannot write the journal: ${error.message}`,
    whose: "yours",
    next: "Name a folder that can be written to, with space left, with --out.",
  } as const;
}

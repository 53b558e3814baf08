// Which files of the folder are handed over: what this step has written, and nothing else. Whatever is left out is told.
import { clean } from "../../src/report/clean.ts";
import type { Runner } from "../runner.ts";
import type { Evidence } from "../saved-state.ts";
import { contentsOf, type EvidenceFile, isPortable, ownFilesIn } from "./folder.ts";
import { isSame, type Stamps } from "./stamps.ts";
import { savedWritten } from "./written.ts";

const SHOWN = 10;

/** By path. Throws an Error in words when there are too many. */
export function chosenFiles(runner: Runner, { folder, before, crowded = false }: Evidence, title: string): readonly EvidenceFile[] {
  const { files, hidden } = crowded ? { files: ownFilesIn(folder), hidden: [] } : contentsOf(folder);
  if (crowded)
    runner.warning(
      `${clean(folder)} held too many files to remember when the step began, so only those are kept that failover-drill itself writes. Give it a folder of its own with the input out.`,
      { title },
    );
  const made = files.filter((file) => !isSame(file, before));
  const written = savedWritten(runner);
  const chosen = written === undefined ? made : made.filter((file) => isSame(file, written));
  if (written !== undefined) tellLater(runner, { folder, title, before, written, chosen, made });
  leftOut("their names begin with a dot", hidden);
  leftOut(
    "of their names",
    chosen.filter((file) => !isPortable(file)).map(({ path }) => path),
  );
  return chosen.filter(isPortable);
}

interface Later {
  readonly folder: string;
  readonly title: string;
  readonly before: Stamps;
  readonly written: Stamps;
  readonly chosen: readonly EvidenceFile[];
  readonly made: readonly EvidenceFile[];
}

function tellLater(runner: Runner, { folder, title, before, written, chosen, made }: Later): void {
  const kept = new Set(chosen.map(({ path }) => path));
  const lost = Object.keys(written).filter((path) => written[path] !== before[path] && !kept.has(path));
  if (lost.length > 0)
    runner.warning(
      `In ${clean(folder)}, ${named(lost)} has been written again or taken away since this step ended, so it is not kept as its evidence. Give each step a folder of its own with the input out.`,
      { title },
    );
  leftOut(
    "they were made after this step had ended",
    made.flatMap(({ path }) => (path in written ? [] : path)),
  );
}

function leftOut(why: string, paths: readonly string[]): void {
  if (paths.length > 0) process.stdout.write(`Left out, because ${why}: ${named(paths)}\n`);
}

function named(paths: readonly string[]): string {
  const shown = paths.slice(0, SHOWN).map((path) => JSON.stringify(clean(path)));
  return `${shown.join(", ")}${paths.length > SHOWN ? ` and ${paths.length - SHOWN} more` : ""}`;
}
